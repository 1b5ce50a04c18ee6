import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: "(?:lees )?meer over(?: dit onderwerp)?|onderwerpen|tags|trefwoorden|thema's|dossiers?",
  author: 'auteur',
  updated: 'bijgewerkt|gewijzigd|aangepast',
  hours: 'uur\\b|uren\\b|u\\b',
};

export const language: Language = {
  code: 'nl',
  stopWords:
    'de het een en van in op te dat die is voor met niet zijn aan er ook als om bij maar naar uit dan door over wordt werd nog zich of we ik heeft had',
  boilerplate: {
    readAlso:
      '(?:lees|bekijk|luister|kijk|zie) (?:ook|meer|verder|hier)|meer (?:over|nieuws|lezen)|ook interessant|gerelateerd|(?:meest|best) gelezen',
    byline: '(?:geschreven )?door|van onze|auteurs?|(?:redactie|tekst):',
    credit: 'foto(?!.s )|beeld:|bron:',
    dateLine: '(?:laatst )?(?:bijgewerkt|gewijzigd|aangepast)|gepubliceerd|geplaatst|leestijd|\\d+ min',
    offers:
      'nieuwsbrief|mailbox|inbox|whatsapp|onze app|download (?:de|onze|gratis)|abonne|schrijf je in|meld je (?:dan |nu )?aan|volg ons|reageer|reacties?$|steun ons|word (?:nu )?(?:vriend|lid|donateur)|alle rechten|tip de redactie|deel (?:op|via|dit)|bewaar dit|aangeboden door',
    keyPoints:
      '(?:(?:dit|het) (?:artikel|verhaal|bericht|nieuws) )?(?:in het )?kort|samenvatting|(?:kort )?samengevat|dit weten we|(?:de )?(?:kern|hoofdpunten|belangrijkste punten|essentie)',
    boxes: 'feiten|paspoort|tijdlijn|info(?:box|kader)|kader|peiling|poll|enqu[eê]te',
    furniture:
      '(?:de |het |dit )?(?:tekst|artikel|verhaal|bericht) (?:gaat|loopt) (?:hier |hieronder )?(?:verder|door)|(?:deel|bewaar|beluister) (?:dit |het )?(?:artikel|verhaal|bericht)|luister naar (?:dit|het|.*:$)|(?:heb je|heb jij|heeft u) (?:een |nog )?(?:tips?|vra(?:ag|gen)|opmerking|iets gezien)|log in (?:of|om)|maak (?:gratis )?een account|(?:om|voor) (?:deze|dit|het (?:bekijken|tonen|zien)) .{0,60}cookies|(?:een versie van )?dit (?:artikel|bericht|verhaal|stuk) (?:is|kwam|werd|verscheen|staat)|wilt? (?:je|u) ni(?:et|k)s missen|dit is een artikel van|praat mee|mis ni(?:et|k)s|benieuwd naar|eerder (?:schre|publi)\\S+ wi?j?e?\\b|bekijk (?:ook )?meer|reageren kan|wat vin(?:d jij|dt u)\\?',
    notices:
      'door je (?:in te schrijven|aan te melden)|(?:altijd|moment) (?:weer )?(?:afmelden|uitschrijven|opzeggen)|om deze (?:inhoud|content|video|post)|steun (?:onze|onafhankelijke) journalistiek|onze huisregels|reacties worden (?:vooraf )?(?:gemodereerd|gecontroleerd)',
  },
  newsroom: '(?:de )?\\S*redac?[kt]+ie',
  writers: 'redact(?:eur|rice)|correspond|verslagg|journalist|columnist',
  hasPossessive: true,
  placeAdjective: 'se',
  placed: 'het \\S+se .+|de \\S+se \\S+[^e] (?!v[ao]).+',
  countryCases:
    'Amerikaanse>VS Britse>VK sische>land sche>ë ische> ische>e aanse>an aanse>anje aanse>ë caanse>co aanse>o ense>ne ense>nemarken eense>enië nse>nkrijk ese>a ese>al ese>on ese> olse>len edse>den se> se>sland se>land se>enland se>ije se>wegen',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  abbreviations: 'art bijv ca circa excl gen incl ing ir kol max mevr min prof resp tel zog',
  closingAbbreviations: 'a.s enz j.l',
  danglingStarts:
    "die|dat(?! (?:de|het|een) )|(?:die|dat|het)zelfde|hun|zijn|haar|(?:daar|hier)\\p{L}*|er(?: (?:is|was) te (?:zien|horen)|mee|na(?:ast)?|onder|van|voor|door|bij|uit|in|op|over|tegen|achter)|het (?:bedrag(?! dat)|cijfer|gaat(?! goed)|ging|zou(?:den)?|betreft|zijn|heeft|had|staat(?! vast)|stond|kwam|duurt|kreeg|begon|lag|liep|bleek|beschrijft|wa(?:s|ren) er|werd in|(?:is|was) (?:nog|net))|(?:van|in|op|bij|na|met|uit|om|volgens) (?:die|dat|haar)|het (?:(?!wordt|lukt|stormt)\\p{L}+[kdgm]t|groeit|kost|telt|bracht|levert|bevat|opent)(?!.* (?:dat|om) )|(?:een )?vergelijkba+re?(?!.* (?:met|als) )|wel(?! of )|of (?:die|dat)|(?:\\S+ ){1,4}(?:(?:wa(?:s|ren)|lag) dat (?:er|nog|niet|aantal)|gebeurde dat|heeft er al|volgens haar (?:de|het|een|bij|in|niet))|de meesten(?! van)|nu (?:is|zijn) (?:het|dat)|toen(?! (?:de|het|een|er) )|(?:tot )?dan|beiden?|zo(?!['’]n)|maar(?! liefst)|ook|en|toch|bovendien|vervolgens|tevens|niettemin|desondanks|want|ondertussen|niet alleen|integendeel|sterker nog|kortom|overigens|(?:ener|ander)zijds|ten (?:eerste|tweede|derde)|eerst|(?:\\S+ ){0,3}later(?! (?:dit|deze|in|vandaag))|de (?:twee|drie) (?:zijn|[wh][aeo]\\p{L}+n|\\p{L}+(?:eer|ig)den|kwamen)|de (?:ander|rest(?! van)|overige)|(?:geen|[eé]{2}n) van de (?:twee|drie|\\p{L}+en) (?:\\p{L}*[tde]|is|was)|alle (?:twee|drie)(?! de)|\\S+ d(?:ie|at) (?:dag|tijd|moment|avond)|.* (?:die volgde(?! op)|zie[tn]? dat anders)|vandaar|(?:\\S+ ){1,2}gaat het om|intussen|natuurlijk|kort daarna|sindsdien|(?:\\S+ )?anderen|een (?:tweede|derde) (?:slachtoffer|verdachte|man|vrouw)|nog eens|zelf|(?:de )?(?:reden|doel|aanleiding|oorzaak) is|tegelijk(?:ertijd)?|de (?:eerste|tweede) (?:is|was|werd)|ja|nee",
  pointers: 'deze dit diens zulke dergelijke',
  periods:
    'avond dag herfst jaar keer lente maand middag morgen nacht najaar ochtend seizoen voorjaar week weekeinde weekend winter zomer krant site',
  pronouns: 'hij zij ze hem hen',
  adverbs:
    'daar daarbij daarentegen daarin daarmee daarnaast daarom daarop daarover daartegen daartoe daaruit daarvan daarvoor dus echter hierbij hiermee hiervan hiervoor immers namelijk',
  joiners:
    'dat die of als wat wie waar hoe toen omdat doordat hoewel terwijl wanneer nadat voordat zodra totdat sinds tot zoals dan want en maar',
  nameless: 'De \\d{1,3}-jarige(?! \\S+ uit )|Je',
  firstPerson: 'ik mijn wij we',
  speechVerbs:
    'aldus benadrukt bevestigt laat liet meldde meldt reageert schrijft stelt verklaarde vertelt vindt volgens vreest waarschuwt zeggen zegt zei',
  noComment:
    '(?:niet|geen) .{0,20}(?:reageren|commentaar)|reageer\\w+ niet op|om .{0,9}(?:reactie|commentaar) gevraagd|wil\\w* .{0,40}niet (?:zeggen|kwijt)',
  causes: 'omdat|doordat|vanwege|wegens',
  openers:
    'sinds volgens hoewel terwijl toen wanneer nadat voordat zodra totdat omdat doordat wegens dankzij ondanks namens naast boven binnen buiten langs rond rondom achter vanaf tot mede zowel waar waarom wie wat hoe welke alle sommige vooral zelfs alleen eerder later vandaag morgen gisteren noch',
  everyday:
    "aantal acht afgelopen afspraak allebei allemaal alles altijd ander andere anderen antwoord avond beeld beetje begin beide beste bijna blijft blijkt cent daarna dag dagen deed deel denkt derde dertig doen doet drie driekwart duizend duizenden eens eerste eigen eind einde elf elkaar erg euro foto gaan gaat geeft gekomen geval ging goed goede graden groot grote hadden half handen hebben heel hele helft hier honderd honderden huis iedereen iemand iets jaar jaren jij juist jullie kan kans kant keer kilo kilometer kinderen klein kleine komen komende komt kon konden krijgen krijgt kunnen kwam laatste land lang leeg leven liter liveblog maakt maand maanden mag maken man manier mannen meest mensen meter mij miljard miljoen minder minst minuten moest moet moeten mogen moment nacht negen niemand niets nieuw nieuwe nodig nooit ochtend oude persoon plaats plek precies probleem procent reden rest samen soms staan staat steeds tien tientallen tijd toch twaalf twee tweede twintig uur vaak veertig verder vier vijf vijftig vol volgende voorbeeld vorige vraag vrouw vrouwen want waren was week weer weet weken wel werden wereld wil wilde willen worden zal zeer zeker zelf zes zestig zeven zien ziet zo'n zoals zou zouden zullen",
  beforeNouns:
    'de het een dit dat deze die geen mijn zijn haar hun onze ons elk elke ieder iedere veel weinig meer enkele van in op met voor bij naar uit door over om tegen onder tussen zonder tijdens vanwege',
  titles:
    '.*(?:coach|trainer|leider|voorzitter|deskundige|genoot|collega|vervoerder|fabrikant|maker|aanbieder)|koning(?:in)?|topvrouw|topman|(?:staats)?secretaris|advocaat|assistent|bestuurder|ondernemer|rector|onderzoeker|econoom|(?:kamer|raads|staten|bestuurs)lid|gedeputeerde|eurocommissaris|officier|oprichter|schrijver|schrijfster|acteur|actrice|zanger(?:es)?|regisseur|woordvoerder|hoogleraar|directeur|premier',
  offices: 'mevrouw|meneer|mijnheer|wethouder|burgemeester|.*minister|president',
  trades: 'kok|spits|boer|(?!pieter|wouter|walter|constant).{4,}(?:er|aar|ist|eur|loog|arts|icus|ant|esse|graaf)',
  describers: '[^-]{11,}(?:[^e]|tie)',
  peopleOf: '.{5,}(?:[^aeiou]en|[aeo]rs) van',
  participles: '(?:aan|af|in|om|op|toe|uit|voor)ge.{3,}(?:[dt]|en)',
  institutions: 'ministerie|inspectie|autoriteit|vereniging|agentschap|bureau|commissie|instituut|faculteit',
  namesGoOn: '\\S+ aan (?:zee|(?:den?|het) (?:rijn|ijssel|amstel|zaan|maas))|bergen op zoom|(?:freedom|bank|house) of \\S+(?: act)?',
  and: 'en',
  or: 'of',
  with: 'met',
  themes:
    "aanslag aardbeving arbeidsmarkt armoede asiel auto's azc banken bedrijven begroting belasting belastingen beurs boeren brand brandweer corona corruptie criminaliteit cultuur defensie democratie dieren discriminatie drugs economie energie film fraude geschiedenis gevangenis geweld gezondheid hockey inflatie journalistiek justitie kabinet kanker kernenergie klimaat klimaatverandering koningshuis kunst landbouw leger leraren literatuur medicijnen migratie milieu misdaad moord museum muziek natuur natuurbrand olie onderwijs ongeluk oorlog parlement pensioenen politie politiek protest rechtbank rechtspraak regering religie schaatsen scholen spoor sport staking stikstof storm techniek technologie televisie tennis theater toerisme universiteit vakbonden verkeer verkiezingen vluchtelingen voeding voetbal wapens werkloosheid wetenschap wielrennen wijn woningbouw woningmarkt ziekenhuis ziekenhuizen zorg zwemmen",
};
