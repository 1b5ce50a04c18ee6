import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: '(?:mehr )?zum thema|(?:weitere )?themen(?: (?:in|zu) diese[mr] \\S+)?|schlagw.*|tags|mehr über',
  author: 'autor',
  updated: 'aktualisier',
  hours: 'stunde|std',
};

export const language: Language = {
  code: 'de',
  stopWords:
    'der die das und in den von zu mit ist des im dem für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  boilerplate: {
    readAlso: '(?:lesen sie|lies|mehr)(?: (?:auch|mehr|dazu|hier|zum thema|über)|:)|auch interessant|zum thema|das könnte sie|lesetipp',
    byline: 'von|text:|autor(?:in|en)?(?:/autor)?',
    credit: '(?:foto|bild|(?:bild)?quelle|symbol(?:bild|foto))s?:|©|imago',
    dateLine: '(?:zuletzt )?(?:aktualisiert|veröffentlicht)|stand:|lesezeit|\\d+ min|vor \\d+ (?:stunden?|minuten?)',
    offers:
      'newsletter|postfach|abonn|jetzt (?:testen|anmelden|registrieren)|whatsapp|folgen sie uns|kommentare?$|unterstützen sie|cookies|alle rechte|teilen$',
    topics: printed.topics,
    keyPoints:
      'auf einen blick|d(?:as|ie) wichtigsten?.*|in kürze|kurz (?:und knapp|gefasst)|(?:kurz )?zusammen(?:gefasst|fassung)|kernpunkte|darum geht.?s|im überblick',
    boxes: 'fakten|info(?:box|kasten)|steckbrief|zur person|umfrage|frage des tages',
    furniture:
      '(?:(?:der|dieser) )?(?:artikel|text|beitrag) (?:geht|wird) .{0,30}(?:weiter|fortgesetzt)|weiter nach der anzeige|(?:diesen )?(?:artikel|beitrag) (?:teilen|anhören|drucken|merken|vorlesen)|(?:teilen|merken|drucken|vorlesen|anhören|kommentieren)$|hier (?:geht es|geht.s|kommen sie|gelangen sie) zu[mr]?|(?:empfohlener|externer) (?:redaktioneller |externer )?inhalt|ich bin (?:damit )?einverstanden, dass mir|mit ihrer zustimmung|(?:haben sie|hast du|sie haben) (?:hinweise|fragen|feedback|anregungen|einen tipp|.{0,30}fehler (?:gefunden|entdeckt))|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde|entstand|stammt) .{0,60}(?:serie|zuerst|übersetzt|erschienen|veröffentlicht|partner|automatisch|erstellt)|zum weiterlesen|(?:dieses|über dieses) thema (?:im programm|berichtete?t?)|zur startseite|dieses video|(?:player|video) wird geladen|sie lesen gerade|hier können sie den artikel|die rechte an diesem|(?:alle|weitere) (?:entwicklungen|nachrichten|meldungen|info\\S*|artikel|news) (?:im|aus|zum|zu|finden|rund)|im video:|mit material (?:der|von|des)',
    notices:
      '(?:mit|durch) (?:der |ihrer |deiner )?(?:anmeldung|registrierung)[^.]{0,60} (?:stimm|akzept|erklär|willig)|jederzeit (?:wieder )?(?:abbestell|abmeld|künd|widerruf)|an dieser stelle (?:find|steht|befind)|um diese[ns] inhalt|an drittplattformen|in unserer datenschutz|(?:wochen?|monate?) (?:lang )?(?:kostenlos|gratis) (?:testen|lesen)|dass ihre kommentare|netiquette|(?:der|die) meinung der redaktion|audioversion wurde|abonnier(?:e|en sie) (?:den|unsere|jetzt)',
  },
  newsroom: '(?:die )?redaktion(?:en|snetzwerk)?',
  writers: 'redakteur|korrespond|reporter|journalist|kolumn|agentur\\b',
  nounsHaveCapitals: true,
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  abbreviations: 'prof dipl ing med jur bzw ca inkl evtl gegr geb tel max min mio okt aug nov dez jan feb etwa sog zzgl',
  closingAbbreviations: 'usw uvm e.v',
  ordinalDot: true,
  danglingStarts:
    'er|sie|d(?:e[rnm]|ie|as) (?:ist|w[aä]re?n?|w[iuü]rd(?:en?)?|s(?:ind|ei|oll)|ha(?:t|ben?|tten?)|k[ao](?:m|nn)|ließ|gab|will|muss|(?:sag|teil|mach|führ|sorg|dürf|soll|könn|vermute)te)|es (?:wächst|kostet|enthält|zählt|liegt|dient|wurde \\d+|gehe?t?|ging|handelt|sei|habe)|dies(?:e[rsmn]?)?|das [a-zäöüß]+t|da(?:bei|für|gegen|mit|nach|neben|rum|von|vor|zu|durch|mals|(?! (?:d[eai]|ein|es|sich)))|de(?:shalb|nn|ssen|ren)|ih(?:m|n|nen|re?[rsmn]?)|seine?[rsmn]?|dar(?:an|auf(?:hin)?|aus|in|über|unter)|dorthin|solche\\p{L}*|demnach|somit|folglich|also|dennoch|trotzdem|au(?:ß|ss)erdem|eben(?:so|falls)|stattdessen|hingegen|jedoch|\\p{L}{2,5} ih(?:[mn]|nen|re?[mrn]?)|(?:für|gegen|ohne|um|über) sie|nach seine[nr] (?:A|Wort|Mein)\\p{L}+|dort|hier(?:zu|bei|für|mit|durch)?|dann|allerdings|zugleich|das(?:,| [Gg]leiche|selbe)|der Betrag(?!,)|seit(?:dem|her) (?:ist|sind|wird|hat|gilt|war)|(?:\\S+ )?weitere[rns]?|(?:d(?:er|ie|as) )?andere|hinzu|(?:grund|ziel|anlass|hintergrund|ursache) (?:is|sin|wa)\\p{L}+|gleichzeitig|unterdessen|letztere[rsn]?|der erste (?:wurde|ist|war)|weiter heißt|beide|der Rest(?! de| von)|die übrigen|(?:noch )?[ai]m (?:sel|glei)\\p{L}+|.* das .{0,20}anders|\\S+ geht es um|zum Vergleich|bis dahin|es (?:ist|war) (?:noch|kurz|schon)|die (?:beiden|zwei|drei) (?:sind|[wh][aeu]\\p{L}+n)|und|oder|aber|auch|doch|zudem|so(?! viel)|nicht (?:nur|etwa|einmal)|sondern|zwar|wohl|gleiches|(?:ein\\p{L}* )?ähnlich\\p{L}*(?! wie)|anders|unter anderem|einerseits|andererseits|zum (?:einen|anderen)|immerhin|die einen|(?:\\S+ ){0,2}(?:später|zuvor)|anschließend|nein|ja',
  pointers: 'dieser diese dieses diesen diesem solche solcher solchen jene jener jenen jenes',
  periods: 'woche wochenende monat jahr sommer winter frühling frühjahr herbst tag morgen nachmittag abend nacht jahrzehnt saison mal',
  pronouns: 'er sie ihm ihnen',
  adverbs:
    'davon damit dabei dafür daran darin darauf darüber daraus dagegen dazu daneben hiervon hiermit hierfür hierbei hierzu aber allerdings jedoch hingegen dagegen nämlich also wiederum deshalb deswegen daher dort',
  joiners:
    'dass ob wenn wie wo was wer weil als bis bevor nachdem während obwohl sobald seit da damit denn und oder aber für gegen ohne um über auf an',
  reported:
    'sei seien habe hätte hätten werde könne müsse solle wolle dürfe gebe komme gehe stehe bleibe liege laufe fehle brauche drohe bestehe gelte rechne prüfe plane setze erwarte halte nehme lasse mache sehe zeige führe trage',
  supposed: 'wenn falls können sollen müssen dürfen gern gerne fast beinahe sonst ohne',
  byAge: 'D(?:er|ie|en|em|as) \\d{1,3}-Jährigen?',
  firstPerson: 'ich mein meine mir mich wir',
  speechVerbs:
    'sagte sagt sagten laut zufolge erklärte erklärten teilte teilten betonte berichtete berichteten berichtet hieß heißt schrieb warnte kritisierte angaben ansicht auffassung einschätzung berechnungen schätzungen betont warnt meint',
  noComment:
    'fragen?,? .{0,150}(?:unbeantw|nicht (?:reagiert|geantw))|nicht auf .{0,40}fragen?|sich .{0,40}nicht äußern|stellungnahme (?:gebeten|bat)|bitte um (?:eine )?stellung',
  causes: 'weil|wegen|aufgrund',
  openers:
    'beim zum zur vom ins ans nachdem bevor während obwohl weil wenn seit seitdem sobald bis falls sowohl weder trotz wegen dank laut gegenüber neben zwischen unter über vor hinter gegen ohne durch ab nur sogar allein manche mancher viele einige mehrere alle jede jeder jedes diese dieser dieses wer was wo warum wann welche hier dort heute gestern morgen inzwischen unterdessen später zuvor erst ihr ihre ihren sein seine seinen unser unsere',
  everyday:
    'tausende hunderte du uns man sich ihn jeden alles viel weniger wieder schon sehr immer nie da dann jetzt oder denn ob statt doch so bereits etwa rund dadurch kann können konnte soll sollen sollte will wollen wollte muss müssen musste darf hatte hatten habe haben wurde wurden worden waren war wäre würde würden sei gibt gab geht ging kommt kommen kam macht machen steht stehen liegt bleibt zeigt lässt sagen eins zwei drei vier fünf zehn erste ersten erster zweite zweiten neue neuen neuer neues große großen großer gut gute guten letzte letzten eigene eigenen andere anderen anderer jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunden minuten uhr zeit mal menschen mensch leute mann frau männer frauen prozent euro dollar million millionen milliarden teil ende anfang art weise weg fall fälle frage fragen problem thema seite seiten stelle beispiel grund leben welt land herr bild foto zahl möglichkeit blick rolle hand sieben acht neun elf zwölf zwanzig dreißig hundert tausend hälfte rest meter kilometer metern kilometern kubikmeter stunde ort drittel anzahl chance antwort kilo liter grad dutzende milliarde pro sechs länge höhe größe tiefe breite wenig meisten dritte nächste alte kleine beste nichts',
  beforeNouns:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser unsere unseren dieser diese dieses diesen diesem am zum zur beim mehr viele vielen weitere weiteren alle allen einige mehrere jede jeder jedes',
  trades:
    '.*(?:bauer|wirt|winzer|bäcker|metzger|förster|jäger|schäfer|reeder|fahrer|händler|züchter|pfarrer|unternehmer|wissenschaftler|künstler|musiker|sänger|kläger|anwohner|besitzer|betreiber|inhaber|gründer|kapitän|ingenieur|arzt|ärzt|rapper|trainer|mediziner|ologe|-mann|-frau)(?:in)?',
  titles:
    '.*(?:chef|experte|forscher|politiker|leiter|trainer|führer|direktor|kommissar|anwalt|anwält|stürmer|verteidiger|hüter)(?:in|en|s)?|.*vorsitzende[nr]?|(?:erz)?bischof|herrn?|frau|regisseur(?:in)?|papst|könig(?:in)?|.{5,}erin|(?:ober)?bürgermeister|(?:.*-)?vorstand|landrat|intendant',
  offices: '.*(?:präsident|minister|kanzler|sprecher)(?:in|en|s)?|autor(?:in)?',
  institutions: 'ministerium|verein(?:igung)?|agentur|bundesamt|institut',
  namesGoOn: '\\S+ (?:am (?:main|neckar)|an der (?:lahn|saale|oder))',
  and: 'und',
  with: 'mit',
  themes:
    'politik wahl wahlen wahlkampf regierung bundestag parlament demokratie protest proteste wirtschaft inflation steuern haushalt handel zölle unternehmen finanzen bank banken börse aktien arbeit arbeitsmarkt arbeitslosigkeit löhne streik gewerkschaften rente armut wohnen wohnungsbau miete immobilien klima klimaschutz klimawandel wetter unwetter hitze dürre hochwasser umwelt natur wasser energie strom gas öl erdöl atomkraft landwirtschaft bauern fischerei tiere bildung schule schulen universität studium studierende lehrer gesundheit medizin krankenhaus krankenhäuser pflege krebs corona pandemie impfung ernährung wissenschaft forschung raumfahrt technik technologie digitalisierung internet datenschutz software smartphone smartphones medien journalismus fernsehen radio film kino musik theater oper kunst kultur museum literatur buch bücher mode schönheit essen kochen wein reise reisen tourismus urlaub geschichte religion kirche islam familie kinder erziehung gleichberechtigung abtreibung rassismus kriminalität polizei justiz gericht gefängnis mord drogen betrug korruption terrorismus terror gewalt krieg militär bundeswehr verteidigung rüstung waffen sicherheit migration integration flüchtlinge geflüchtete asyl diplomatie sanktionen verkehr mobilität bahn luftfahrt schifffahrt auto autos elektromobilität brand unfall erdbeben sport fußball handball tennis radsport basketball eishockey boxen motorsport leichtathletik schwimmen olympia',
};
