import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'de',
  stopWords:
    'der die das und in den von zu mit ist des im dem für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  boilerplate: {
    readAlso:
      '(?:lesen sie|lies|mehr)(?: (?:auch|mehr|dazu|hier|zum thema|über)|:)|auch interessant|passend dazu|zum thema|meistgelesen|das könnte sie|lesetipp',
    offers:
      'newsletter|abonn|jetzt (?:testen|anmelden|registrieren)|whatsapp|folgen sie uns|kommentare?$|unterstützen sie|cookies|alle rechte|anzeige$',
    topics: '(?:mehr )?zum thema|themen|schlagwor?te|schlagwörter|tags|mehr über',
    keyPoints: 'auf einen blick|das wichtigste.*|in kürze|kurz (?:und knapp|gefasst)|zusammenfassung|darum geht.?s|im überblick',
    byline: 'von|autor(?:in|en)?',
    credit: '(?:foto|bild|quelle|symbolbild)s?:|©|imago',
    dateLine: '(?:zuletzt )?(?:aktualisiert|veröffentlicht)|stand:|lesezeit|\\d+ min|vor \\d+ (?:stunden?|minuten?)',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  abbreviations: 'prof dipl ing med jur bzw ca inkl evtl gegr geb tel max min mio okt aug nov dez jan feb etwa sog zzgl',
  closingAbbreviations: 'usw uvm e.v',
  ordinalDot: true,
  danglingStarts:
    'er|sie|es (?:gehe?t?|ging|handelt|sei|habe)|dies(?:e[rsmn]?)?|das (?:ist|war|sei|habe|hat|soll|wird|wurde|kann)|da(?:bei|für|gegen|mit|nach|neben|rum|von|vor|zu|durch|mals)?|de(?:shalb|nn|ssen|ren)|ih(?:m|n|nen|re?[rsmn]?)|seine?[rsmn]?|dort|hier|dann|allerdings|zugleich|das,|beide|und|aber|auch|doch|zudem|so',
  speechVerbs: 'sagte sagt sagten laut zufolge erklärte teilte betonte berichtete berichtet hieß schrieb',
  causes: 'weil|wegen|aufgrund',
} satisfies ProseLanguage;
