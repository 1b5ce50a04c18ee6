import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics:
    '(?:mehr )?zum thema|(?:(?:weitere|ähnliche|verwandte) )?themen(?: (?:in|zu) diese[mr] \\S+)?|(?:schlag|stich)w\\S*|tags|mehr über',
  author: 'autor',
  updated: 'aktualisier',
  hours: 'stunde|std',
};

export const language: Language = {
  code: 'de',
  stopWords:
    'der die das und in den von zu mit ist des im dem für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  boilerplate: {
    readAlso: '(?:lesen sie|lies|mehr)(?: (?:auch|mehr|dazu|hier|zum thema|über)|:)|auch interessant|zum thema|das könnte sie',
    byline: 'von|text:|autor(?:in|en)?(?:/autor)?',
    credit: '(?:bild|(?:bild)?quelle)s?:|imago',
    dateLine: '(?:zuletzt )?(?:aktualisiert|veröffentlicht)|stand:|lesezeit|\\d+ min|vor \\d+ (?:stunden?|minuten?)',
    offers:
      'newsletter|postfach|abonn|jetzt (?:testen|anmelden|registrieren)|whatsapp|folgen sie uns|kommentare?$|unterstützen sie|cookies|alle rechte|teilen$',
    keyPoints:
      'auf einen blick|d(?:as|ie) wichtigsten?.*|in kürze|kurz (?:und knapp|gefasst)|(?:kurz )?zusammen(?:gefasst|fassung)|kernpunkte|darum geht.?s|im überblick',
    boxes: 'fakten|info(?:box|kasten)|steckbrief|zur person|umfrage',
    furniture:
      '(?:(?:der|dieser) )?(?:artikel|text|beitrag) (?:geht|wird) .{0,30}(?:weiter|fortgesetzt)|weiter(?:lesen)? nach der anzeige|(?:diesen )?(?:artikel|beitrag) (?:teilen|anhören|drucken|merken|vorlesen)|(?:teilen|merken|drucken|vorlesen|anhören|kommentieren)$|hier (?:geht es|geht.s|kommen sie|gelangen sie) zu[mr]?|(?:empfohlener|externer) (?:redaktioneller |externer )?inhalt|ich bin (?:damit )?einverstanden, dass mir|mit ihrer zustimmung|(?:haben sie|hast du|sie haben) (?:hinweise|fragen|feedback|anregungen|einen tipp|.{0,30}fehler (?:gefunden|entdeckt))|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde|entstand|stammt) .{0,60}(?:serie|zuerst|übersetzt|erschienen|veröffentlicht|partner|automatisch|erstellt)|zum weiterlesen|sie (?:möchten|wollen) weiterlesen\\?|(?:dieses|über dieses) thema (?:im programm|berichtete?t?)|zur startseite|dieses video|(?:player|video) wird geladen|sie lesen gerade|(?:alle|weitere) (?:entwicklungen|nachrichten|meldungen|info\\S*|artikel|news) (?:im|aus|zum|zu|finden|rund)|hier finden sie|kein\\S* .{0,25}mehr verpassen|bilderstrecke|mit material (?:der|von|des)|original-content von',
    notices:
      '(?:mit|durch) (?:der |ihrer |deiner )?(?:anmeldung|registrierung)[^.]{0,60} (?:stimm|akzept|erklär|willig)|jederzeit (?:wieder )?(?:abbestell|abmeld|künd|widerruf)|an dieser stelle (?:find|steht|befind)|um diese[ns] inhalt|an drittplattformen|in unserer datenschutz|(?:wochen?|monate?) (?:lang )?(?:kostenlos|gratis) (?:testen|lesen)|dass ihre kommentare|(?:der|die) meinung der redaktion|audioversion wurde',
  },
  newsroom: '(?:die )?redaktion(?:en|snetzwerk)?',
  writers: 'redakteur|korrespond|reporter|journalist|kolumn|agentur\\b',
  nounsHaveCapitals: true,
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  abbreviations: 'aug ca dez dipl etwa evtl feb geb gegr ing inkl jan jur max med min mio nov okt prof sog tel',
  closingAbbreviations: 'e.v usw uvm',
  ordinalDot: true,
  danglingStarts:
    'd(?:e[rnm]|ie|as) (?:ist|w[aä]re?n?|w[iuü]rd(?:en?)?|s(?:ind|ei|oll)|ha(?:t|ben?|tten?)|k[ao](?:m|nn)|ließ|gab|will|muss|(?:sag|teil|mach|führ|sorg|dürf|soll|könn|vermute)te)|es (?:wächst|kostet|enthält|zählt|liegt|dient|wurde \\d+|gehe?t?|ging|handelt|sei|habe)|dies|das [a-zäöüß]+t|da(?:nach|rum|vor|durch|mals|(?! (?:d[eai]|ein|es|sich)))|de(?:nn|ssen|ren)|ih(?:n|re?[rsmn]?)|seine?[rsmn]?|dar(?:aufhin|unter)|dorthin|demnach|somit|folglich|dennoch|trotzdem|au(?:ß|ss)erdem|eben(?:so|falls)|stattdessen|\\p{L}{2,5} ih(?:[mn]|nen|re?[mrn]?)|(?:für|gegen|ohne|um|über) sie|nach seine[nr] (?:A|Wort|Mein)\\p{L}+|hier(?:durch)?|dann|zugleich|das(?:,| [Gg]leiche|selbe)|der Betrag(?!,)|seit(?:dem|her) (?:ist|sind|wird|hat|gilt|war)|(?:\\S+ )?weitere[rns]?|(?:d(?:er|ie|as) )?andere|hinzu|(?:grund|ziel|anlass|hintergrund|ursache) (?:is|sin|wa)\\p{L}+|gleichzeitig|unterdessen|letztere[rsn]?|der erste (?:wurde|ist|war)|weiter heißt|beide|der Rest(?! de| von)|die übrigen|(?:noch )?[ai]m (?:sel|glei)\\p{L}+|.* das .{0,20}anders|\\S+ geht es um|zum Vergleich|(?:\\S+ ){1,4}(?:waren|sind|seien) es (?:noch|nur|\\d\\S*)|bis dahin|es (?:ist|war) (?:noch|kurz|schon)|die (?:beiden|zwei|drei) (?:sind|[wh][aeu]\\p{L}+n)|und|oder|auch|doch|zudem|so(?! viel)|nicht (?:nur|etwa|einmal)|sondern|zwar|wohl|gleiches|(?:ein\\p{L}* )?ähnlich\\p{L}*(?! wie)|anders|unter anderem|(?:ein|ander)erseits|zum (?:einen|anderen)|immerhin|die einen|(?:\\S+ ){0,2}(?:später|zuvor)|anschließend|nein|ja',
  pointers: 'dieser diese dieses diesen diesem solche solcher solchen jene jener jenen jenes',
  periods:
    'abend frühjahr frühling herbst jahr jahrzehnt mal monat morgen nachmittag nacht saison sommer tag winter woche wochenende zeitung redaktion',
  pronouns: 'er sie ihm ihnen',
  adverbs:
    'aber allerdings also dabei dafür dagegen daher damit daneben daran darauf daraus darin darüber davon dazu deshalb deswegen dort hierbei hierfür hiermit hiervon hierzu hingegen jedoch nämlich wiederum',
  joiners:
    'dass ob wenn wie wo was wer weil als bis bevor nachdem während obwohl sobald seit da damit denn und oder aber für gegen ohne um über auf an',
  reported:
    'bestehe bleibe brauche drohe dürfe erwarte fehle führe gebe gehe gelte habe halte hätte hätten komme könne lasse laufe liege mache müsse nehme plane prüfe rechne sehe sei seien setze solle stehe trage werde wolle zeige',
  supposed: 'beinahe dürfen falls fast gern gerne können müssen ohne sollen sonst wenn',
  nameless: 'D(?:er|ie|en|em|as) \\d{1,3}-Jährigen?|Man|Du',
  firstPerson: 'ich mein meine mir mich wir',
  speechVerbs:
    'angaben ansicht auffassung berechnungen berichtet berichtete berichteten betont betonte einschätzung erklärte erklärten heißt hieß kritisierte laut meint sagt sagte sagten schrieb schätzungen teilte teilten warnt warnte zufolge',
  noComment:
    '^(?:was|wie|warum|wer|wo|wann) [^,]+\\.$|fragen?,? .{0,150}(?:unbeantw|nicht (?:reagiert|geantw))|nicht auf .{0,40}fragen?|sich .{0,40}nicht äußern|stellungnahme (?:gebeten|bat)|bitte um (?:eine )?stellung|wollte .{0,40}nicht sagen',
  causes: 'weil|wegen|aufgrund',
  openers:
    'zum zur vom ins ans nachdem bevor während obwohl weil wenn seit seitdem sobald bis falls sowohl weder trotz wegen dank laut gegenüber neben zwischen unter über vor hinter gegen ohne durch ab nur sogar allein manche mancher beide je wer was wo warum wann welche hier dort heute gestern morgen inzwischen unterdessen später zuvor erst ihr',
  everyday:
    'acht alles alte andere anderen anderer anfang antwort anzahl art beispiel bereits beste bild bleibt blick breite chance dadurch dann darf denn doch dollar drei dreißig dritte drittel dutzende eigene eigenen eins elf ende erste ersten erster etwa euro fall foto frage fragen frau frauen fälle fünf gab geht gibt ging grad große großen großer grund größe gut gute guten habe haben hand hatte hatten herr hundert hunderte hälfte höhe ihn immer jahr jahre jahren jahres jetzt kam kann kilo kilometer kilometern kleine kommen kommt konnte kubikmeter können land leben letzte letzten leute liegt liter länge lässt machen macht mal man mann meisten mensch menschen meter metern milliarde milliarden million millionen minuten monat monate monaten muss musste männer möglichkeit müssen neue neuen neuer neues neun nichts nie nächste oder ort pro problem prozent rest rolle rund sagen schon sechs sehr sei seite seiten sich sieben soll sollen sollte stadt statt stehen steht stelle stunde stunden tag tage tagen tausend tausende teil thema tiefe uhr uns viel vier war waren weg weise welt wenig weniger wieder will woche wochen wollen wollte worden wurde wurden wäre würde würden zahl zehn zeigt zeit zwanzig zwei zweite zweiten zwölf',
  beforeNouns:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser unsere unseren dieser diese dieses diesen diesem am zum zur beim mehr viele vielen weitere weiteren alle allen einige mehrere jede jeder jedes jedem jeden keinem',
  trades:
    '.*(?:bauer|wirt|winzer|bäcker|metzger|förster|jäger|schäfer|reeder|fahrer|händler|züchter|pfarrer|unternehmer|wissenschaftler|künstler|musiker|sänger|kläger|anwohner|besitzer|betreiber|hersteller|anbieter|inhaber|gründer|kapitän|ingenieur|arzt|ärzt|rapper|trainer|mediziner|ologe|-mann|-frau)(?:in)?',
  titles:
    '.*(?:chef|kollege|experte|forscher|politiker|leiter|trainer|führer|direktor|kommissar|anwalt|anwält|stürmer|verteidiger|hüter)(?:in|en|s)?|.*vorsitzende[nr]?|(?:erz)?bischof|herrn?|frau|regisseur(?:in)?|papst|könig(?:in)?|.{5,}erin|(?:ober)?bürgermeister|(?:.*-)?vorstand|landrat|intendant',
  offices: '.*(?:präsident|minister|kanzler|sprecher)(?:in|en|s)?|autor(?:in)?',
  institutions: 'ministerium|verein(?:igung)?|agentur|bundesamt|institut',
  namesGoOn: '\\S+ (?:am (?:main|neckar)|an der (?:lahn|saale|oder))',
  and: 'und',
  with: 'mit',
  themes:
    'arbeitsmarkt armut asyl bahn bank banken basketball bauern betrug bildung brand bundesliga bundestag bundeswehr börse bücher corona datenschutz demokratie digitalisierung drogen elektromobilität energie ernährung erziehung fernsehen feuerwehr finanzen flüchtlinge forschung fußball gas geflüchtete gefängnis gericht gesundheit gewalt gewerkschaften handball hitze hochwasser immobilien impfung inflation integration journalismus justiz kinder kino klima klimaschutz klimawandel korruption krankenhaus krebs krieg kriminalität kultur kunst landwirtschaft literatur luftfahrt medien medizin mieten migration militär mobilität mode museum musik natur pandemie parlament pflege politik polizei protest proteste raumfahrt regierung religion rente schulen sicherheit sport steuern streik studium technik technologie tennis terror theater tiere tourismus umwelt universität verkehr verteidigung waffen wahl wahlen wahlkampf wein wetter wirtschaft wissenschaft öl',
};
