import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: '(?:les )?mer om(?: saken)?|emner|temaer|stikkord',
  author: 'forfatter',
  updated: 'oppdatert|endret',
  hours: 'timer?\\b',
};

export const language: Language = {
  code: 'nb',
  stopWords:
    'og i det er på som en å til at for av med har de ikke den han om et var fra vi kan så men jeg ble eller ved hun skal sier etter seg ut',
  boilerplate: {
    readAlso: '(?:les|se|hør)(?: (?:også|mer|hele)|:)|mer (?:om|fra)|relatert',
    byline: '(?:skrevet )?av|tekst:',
    credit: '(?:bilde|kilde):',
    dateLine: '(?:sist )?(?:oppdatert|publisert)|lesetid|\\d+ min',
    offers: 'nyhetsbrev|abonn|logg inn|følg oss|kommentarer?$|cookies|informasjonskapsler|tips oss',
    keyPoints:
      '(?:saken )?(?:kort|oppsummert)|kortversjonen|kort fortalt|oppsummering|sammendrag|i korte trekk|dette vet vi|hovedpunkter|det viktigste',
    boxes: 'fakta|avstemning',
    furniture:
      'del(?: artikkelen| på \\S+)?$|lytt til (?:artikkelen|saken|podkasten)|(?:artikkelen|saken|teksten) (?:fortsetter|(?:blir|er|ble) oppdatert)|dette er en kommentar|(?:hei! )?har du (?:tanker|tips|et tips|spørsmål|funnet)',
    notices: 'ved å (?:melde|registrere) deg[^.]{0,40} godtar|melde deg av når|for å se (?:dette|denne) (?:innhold|video)',
  },
  newsroom: 'redaksjon(?:en)?',
  writers: 'redaktør|korrespond|journalist|skribent',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  abbreviations: 'aug ca des ekskl feb fig inkl jan kap nov okt prof sept',
  closingAbbreviations: 'm.m osv',
  ordinalDot: true,
  danglingStarts:
    'dem?(?!(?: (?:to|tre|\\d+))? (?!ble |hadde|skulle|kunne|ville|måtte)\\p{L}+e )|(?:på )?den (?:er|var|har|skal|kvelden|dagen|tiden)|det (?:(?:er|var)(?! (?:første|i|på|uklart) )|dreier|samme|har|sier|sa|skriver|melder|opplyser|bekrefter|gjør|gjorde|gir|ga|betyr|viser|skjer|handler|gjelder|ble|blir|skal)|hans|hennes|dens|(?:der|her)\\p{L}*|da(?! \\p{L}*e[nt] )|begge|(?:\\S+ ){1,2}senere|den andre|resten(?! av)|de øvrige(?! \\p{L}+ne)|inntil da|til sammenligning|tidligere samme|(?:\\S+ ){1,2}dem(?! som)|kort tid etter,|siden da|ytterligere|et (?:andre|tredje) offer|av den grunn|samtidig(?! som)|i mellomtiden|(?:årsaken|målet|grunnen) er|den første (?:ble|er|var)|tallet|beløpet|så|men|og|også|likevel|i stedet|dessuten|for (?:øvrig|eksempel)|eller|ikke bare|ja|nei|på den andre siden',
  pointers: 'denne dette disse',
  periods: 'dag gang helg høst kveld morgen måned natt sesong sommer uka uke vinter vår år avis',
  pronouns: 'han hun ham henne',
  adverbs: 'altså derfor derimot imidlertid nemlig',
  joiners: 'at som om når da der hvor hva hvem mens før etter siden fordi enn og men eller',
  nameless: 'De[nt]? \\d{1,3}-årige(?! \\S+ fra )|\\d\\d?-åringen|Man|Du',
  firstPerson: 'jeg min mitt vi',
  speechVerbs: 'advarer bekrefter forklarer forteller ifølge melder mener opplyser sa sier skriver tror understreker',
  noComment: 'forsøkt å få (?:en )?komm|ikke å (?:kommen|uttale)|ikke (?:be)?svart på .{0,9}(?:henv|spør)',
  causes: 'fordi|på grunn av',
  openers:
    'mens siden før da når hvis selv fordi under ifølge tross mellom mot hos gjennom langs innen over også bare hver alle noen mange flere hvem hva hvor hvorfor hvordan verken',
  everyday:
    'aldri allerede alltid andre annen annet antall barn bedre begynnelsen best bilde blant blir blitt både dager dere deres egen eget egne eksempel ennå fikk fire folk foto første gammel gang ganger gikk gjorde gjort gjør gode grunn halvparten hans hatt hele hennes hundrevis hvilken igjen ingen kilometer kommer kroner kunne kvelden kvinne kvinner land litt mann menn mennesker mest meter milliarder million millioner mindre mine minutter morgenen måned måneder måte måtte natten neste nytt ofte problem prosent samme samt siste skulle slutten spørsmål sted stor store står svar tilfelle time timer titalls tredje tusenvis uker verden ville våre vårt være vært året',
  beforeNouns: 'en et ei den det de denne dette disse sin sitt sine av i på for med til om fra ved mot uten',
  titles: '.*(?:leder|ordfører|direktør|sekretær|trener|forsker|inspektør|advokat|tals(?:person|mann|kvinne)|sjef)(?:en)?',
  describers: '.{8,}e[nt]|.{14,}',
  and: 'og',
  with: 'med',
  themes:
    'arbeidsliv bolig brann bøker dyr energi forsvar fotball friluftsliv helse inflasjon innvandring klima kreft krig krim kriminalitet kultur kunst landbruk medier miljø mote musikk natur næringsliv olje politi politikk regjering samferdsel skatt ski sport storting streik strøm sykehus teater teknologi trafikk turisme universitet utdanning valg vitenskap vold økonomi',
};
