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
    credit: '(?:foto|bilde|kilde):|©',
    dateLine: '(?:sist )?(?:oppdatert|publisert)|lesetid|\\d+ min',
    offers: 'nyhetsbrev|abonn|logg inn|følg oss|kommentarer?$|cookies|informasjonskapsler|tips oss',
    topics: printed.topics,
    keyPoints:
      '(?:saken )?(?:kort|oppsummert)|kortversjonen|kort fortalt|oppsummering|sammendrag|i korte trekk|dette vet vi|hovedpunkter|det viktigste',
    boxes: 'fakta|avstemning',
    furniture:
      'del(?: artikkelen| på \\S+)?$|lytt til (?:artikkelen|saken|podkasten)|(?:artikkelen|saken|teksten) (?:fortsetter|(?:blir|er|ble) oppdatert)|dette er en kommentar|(?:hei! )?har du (?:tanker|tips|et tips|spørsmål|funnet)|følg saken',
    notices:
      'ved å (?:melde|registrere) deg[^.]{0,40} godtar|melde deg av når|(?:kun|bare) for abonnenter|for å se (?:dette|denne) (?:innhold|video)',
  },
  newsroom: 'redaksjon(?:en)?',
  writers: 'redaktør|korrespond|journalist|skribent',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  abbreviations: 'prof ca fig inkl ekskl kap jan feb aug sept okt nov des',
  closingAbbreviations: 'osv m.m',
  ordinalDot: true,
  danglingStarts:
    'han|hun|dem?(?!(?: (?:to|tre|\\d+))? (?!ble |hadde|skulle|kunne|ville|måtte)\\p{L}+e )|den (?:er|var|har|skal)|det (?:(?:er|var)(?! (?:første|i|på|uklart) )|dreier|samme|har|sier|sa|skriver|melder|opplyser|bekrefter|gjør|gjorde|gir|ga|betyr|viser|skjer|handler|gjelder|ble|blir|skal)|dette|denne|disse|hans|hennes|deres|dens|(?:der|her)\\p{L}*|da(?! \\p{L}*e[nt] )|begge|(?:\\S+ ){1,2}senere|den andre|(?:\\S+ ){1,2}(?:dem|ham|henne)(?! som)|kort tid etter,|siden da|ytterligere|et (?:andre|tredje) offer|av den grunn|samtidig(?! som)|i mellomtiden|(?:årsaken|målet|grunnen) er|den første (?:ble|er|var)|tallet|beløpet|så|men|og|også|likevel|i stedet|imidlertid|dessuten|for (?:øvrig|eksempel)|eller|ikke bare|ja|nei|på den andre siden',
  pointers: 'denne dette disse',
  periods: 'uke uka måned år sommer vinter vår høst helg dag morgen kveld natt sesong gang',
  pronouns: 'han hun ham henne',
  adverbs: 'imidlertid derimot nemlig altså derfor',
  joiners: 'at som om når da der hvor hva hvem mens før etter siden fordi enn og men eller',
  byAge: 'De[nt]? \\d{1,3}-årige(?! \\S+ fra )|\\d\\d?-åringen',
  firstPerson: 'jeg min mitt vi',
  speechVerbs: 'sier sa ifølge opplyser forteller skriver mener forklarer melder understreker bekrefter advarer tror',
  noComment: 'forsøkt å få (?:en )?komm|ikke å (?:kommen|uttale)|ikke (?:be)?svart på .{0,9}(?:henv|spør)',
  causes: 'fordi|på grunn av',
  openers:
    'mens siden før da når hvis selv fordi under ifølge tross uten mellom mot hos gjennom langs innen over også bare hver alle noen mange flere denne dette disse hvem hva hvor hvorfor hvordan',
  everyday:
    'du dere dem mine din hans hennes deres vår vårt våre hvilken kun ennå allerede alltid aldri ofte igjen nå samt blant inn opp ned mer mest mindre mye få litt alt hele noe ingen annen annet andre samme egen eget egne være vært blir blitt hatt kunne skulle vil ville må måtte går gikk kommer kom gjør gjorde gjort får fikk tar står ser to tre fire fem ti første siste nye nytt ny store stor små god gode bedre år måned måneder uke uker dag dager time timer tid gang ganger mennesker mann menn kvinne kvinner folk barn liv verden land del antall måte tilfelle sted eksempel prosent kroner million millioner milliarder foto bilde der her både meter kilometer minutter halvparten begynnelsen slutten grunn problem spørsmål svar titalls hundrevis tusenvis natten kvelden morgenen året tredje neste gammel best',
  beforeNouns: 'en et ei den det de denne dette disse sin sitt sine av i på for med til om fra ved mot uten',
  titles: '.*(?:leder|ordfører|direktør|sekretær|trener|forsker|inspektør|advokat|tals(?:person|mann|kvinne)|sjef)(?:en)?',
  and: 'og',
  with: 'med',
  themes:
    'politikk valg regjering storting økonomi inflasjon skatt budsjett handel næringsliv bank arbeid arbeidsliv lønn streik pensjon bolig klima vær miljø natur friluftsliv energi strøm olje landbruk fiske dyr utdanning skole universitet helse sykehus kreft vitenskap romfart teknologi internett medier film musikk teater kunst kultur litteratur bøker mote mat turisme historie religion kirke familie rasisme krim kriminalitet politi rettssak fengsel drap narkotika korrupsjon terror vold krig forsvar innvandring diplomati samferdsel trafikk luftfart bil brann ulykke sport fotball håndball ski langrenn sykling tennis',
};
