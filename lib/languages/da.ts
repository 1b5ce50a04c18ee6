import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: '(?:læs )?mere om(?: emnet)?|emner|temaer|stikord',
  author: 'skribent|forfatter',
  updated: 'opdatere',
  hours: 'timer?\\b',
};

export const language: Language = {
  code: 'da',
  stopWords:
    'og i at det er en til på som af for de med den har ikke der et han var om fra man kan men vi så jeg ved sig blev skal eller hun også efter',
  boilerplate: {
    readAlso: '(?:læs|se|hør)(?: (?:også|mere|hele)|:)|mere (?:om|fra)|relatere|artiklen fortsætter',
    byline: '(?:skrevet )?af|tekst:',
    credit: '(?:billede|kilde):',
    dateLine: '(?:sidst |senest )?(?:opdateret|publiceret)|læsetid|\\d+ min',
    offers: 'nyhedsbrev|abonn|log ind|følg os|kommentarer?$|cookies|tip os|annonce$',
    keyPoints: 'kort (?:fortalt|nyt)|overblik|opsummering|sammendrag|i korte træk|det ved vi|resumé|hovedpunkter|det vigtigste',
    boxes: 'fakta|afstemning',
    furniture:
      'del(?: artiklen| på \\S+)?$|historien fortsætter (?:under|efter)|(?:artiklen|teksten) (?:fortsætter|er opdateret)|dette er et debatindlæg|har du (?:tips|et tip|fundet en fejl|spørgsmål)',
    notices: 'ved at (?:tilmelde|registrere)[^.]{0,40} accepterer|altid (?:framelde|afmelde)|for at se dette indhold',
  },
  newsroom: 'redaktion(?:en)?',
  writers: 'redaktør|korrespond|journalist|skribent|kolumn',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  abbreviations: 'aug ca cand dec ekskl feb fig fru inkl jan kap mia mio nov okt pga polit prof sept',
  closingAbbreviations: 'm.m osv',
  ordinalDot: true,
  danglingStarts:
    'dem?(?! (?!havde|skulle|kunne|ville|måtte)\\p{L}+e | (?:to|tre|\\d+) \\p{L}+r (?:i|på|af|fra|ved) )|(?:på )?den (?:er|var|har|skal|aften|dag|tid)|det (?:(?:er|var)(?! (?:første|i|på|uklart) )|drejer|samme|har|siger|sagde|skriver|oplyser|bekræfter|gør|gjorde|giver|gav|betyder|viser|sker|handler|gælder|blev|bliver|skal)|hans|hendes|dens|der(?! (?:er|var|bl\\p{L}+|fin\\p{L}+|ven\\p{L}+|kom|har) (?!tale))\\p{L}*|her\\p{L}*|da(?! \\p{L}*e[nt] )|begge|(?:\\S+ ){1,2}senere|den anden|resten(?! af)|de øvrige(?! \\p{L}+r)|indtil da|til sammenligning|tidligere samme|dengang(?! da)|(?:\\S+ ){1,2}dem(?!,? der)|siden da|yderligere|et (?:andet|tredje) offer|af den grund|samtidig(?! med| som)|i mellemtiden|(?:årsagen|målet|grunden) er|den første (?:blev|er|var)|tallet|beløbet|så|men|og|også|alligevel|i stedet|desuden|for (?:øvrigt|eksempel)|eller|ikke (?:kun|bare)|ja|nej|til gengæld',
  pointers: 'denne dette disse',
  periods: 'aften dag efterår forår gang morgen måned nat sommer sæson uge vinter weekend år avis',
  pronouns: 'han hun ham hende',
  adverbs: 'altså derfor derimod dog imidlertid nemlig',
  joiners: 'at som om når da der hvor hvad hvem mens før efter siden fordi end og men eller',
  nameless: 'De[nt]? \\d{1,3}-årige(?! \\S+ fra )|Man|Du',
  firstPerson: 'jeg min mit vi',
  speechVerbs: 'advarer bekræfter forklarer fortæller ifølge lyder melder mener oplyser sagde siger skriver understreger vurderer',
  noComment: 'forsøgt at få (?:en )?komm|ikke at (?:kommen|udtale)|ikke (?:svaret|vendt tilbage) på .{0,9}(?:henv|spør)',
  causes: 'fordi|på grund af',
  openers:
    'mens siden før da når hvis selvom fordi under ifølge trods mellem mod hos gennem langs inden ud over kun hver alle nogle mange flere hvem hvad hvor hvorfor hvordan hverken',
  everyday:
    'aftenen aldrig allerede altid anden andet andre antal bare bedre bedst begyndelsen billede blandt blevet bliver børn dage deres egen eget egne eksempel endnu fire folk foto første gammel gang gange gjorde gode grund haft halvdelen hans havde have hele hendes hvilken hvornår igen ingen intet kilometer kommer kroner kunne kvinde kvinder land lidt mand meget mennesker mere mest meter milliarder million millioner mindre mine minutter morgenen måde måned måneder måtte mænd natten nogen noget næste ofte problem procent samme samt selv sidste skulle slutningen spørgsmål sted stor store står svar tager tilfælde time timer tredje uger verden ville vores være været året',
  beforeNouns: 'en et den det de denne dette disse sin sit sine af i på for med til om fra ved mod uden',
  titles: '.*(?:formand|borgmester|træner|anklager|tals(?:person|mand|kvinde))(?:en)?',
  describers: '.{8,}e[nt]|.{14,}',
  and: 'og',
  with: 'med',
  themes:
    'arbejdsmarked bolig brand bøger cykling dyr energi erhverv fodbold folketing forsvar hospital indvandring inflation klima krig kriminalitet kræft kultur kunst landbrug medier miljø mode musik natur politi politik regering skat sport strejke sundhed sygehus teater teknologi trafik transport turisme uddannelse universitet valg videnskab vold økonomi',
};
