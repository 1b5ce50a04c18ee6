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
    credit: '(?:foto|billede|kilde):|©',
    dateLine: '(?:sidst |senest )?(?:opdateret|publiceret)|læsetid|\\d+ min',
    offers: 'nyhedsbrev|abonn|log ind|følg os|kommentarer?$|cookies|tip os|annonce$',
    topics: printed.topics,
    keyPoints: 'kort (?:fortalt|nyt)|overblik|opsummering|sammendrag|i korte træk|det ved vi|resumé|hovedpunkter|det vigtigste',
    boxes: 'fakta|afstemning',
    furniture:
      'del(?: artiklen| på \\S+)?$|lyt til (?:artiklen|podcasten)|(?:artiklen|teksten) (?:fortsætter|er opdateret)|dette er et debatindlæg|har du (?:tips|et tip|fundet en fejl|spørgsmål)|få .{0,60}(?:mail|indbakke|nyhedsbrev)|følg med her',
    notices: 'ved at (?:tilmelde|registrere)[^.]{0,40} accepterer|altid (?:framelde|afmelde)|kun for abonnenter|for at se dette indhold',
  },
  newsroom: 'redaktion(?:en)?',
  writers: 'redaktør|korrespond|journalist|skribent|kolumn',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  abbreviations: 'prof ca fig inkl ekskl kap jan feb aug sept okt nov dec cand polit mia mio fru',
  closingAbbreviations: 'osv m.m',
  ordinalDot: true,
  danglingStarts:
    'han|hun|dem?(?! (?!havde|skulle|kunne|ville|måtte)\\p{L}+e | (?:to|tre|\\d+) \\p{L}+r (?:i|på|af|fra|ved) )|den (?:er|var|har|skal)|det (?:(?:er|var)(?! (?:første|i|på|uklart) )|drejer|samme|har|siger|sagde|skriver|oplyser|bekræfter|gør|gjorde|giver|gav|betyder|viser|sker|handler|gælder|blev|bliver|skal)|dette|denne|disse|hans|hendes|deres|dens|der(?! (?:er|var|bl\\p{L}+|fin\\p{L}+|kom|har) (?!tale))\\p{L}*|her\\p{L}*|da(?! \\p{L}*e[nt] )|begge|(?:\\S+ ){1,2}senere|den anden|(?:\\S+ ){1,2}(?:dem|ham|hende)(?!,? der)|siden da|yderligere|et (?:andet|tredje) offer|af den grund|samtidig(?! med| som)|i mellemtiden|(?:årsagen|målet|grunden) er|den første (?:blev|er|var)|tallet|beløbet|så|men|og|også|alligevel|i stedet|imidlertid|desuden|for (?:øvrigt|eksempel)|eller|ikke (?:kun|bare)|ja|nej|til gengæld',
  pointers: 'denne dette disse',
  periods: 'uge måned år sommer vinter forår efterår weekend dag morgen aften nat sæson gang',
  pronouns: 'han hun ham hende',
  adverbs: 'dog imidlertid derimod nemlig altså derfor',
  joiners: 'at som om når da der hvor hvad hvem mens før efter siden fordi end og men eller',
  byAge: 'De[nt]? \\d{1,3}-årige(?! \\S+ fra )',
  firstPerson: 'jeg min mit vi',
  speechVerbs: 'siger sagde ifølge oplyser fortæller skriver mener forklarer melder lyder understreger bekræfter advarer vurderer',
  noComment: 'forsøgt at få (?:en )?komm|ikke at (?:kommen|udtale)|ikke (?:svaret|vendt tilbage) på .{0,9}(?:henv|spør)',
  causes: 'fordi|på grund af',
  openers:
    'mens siden før da når hvis selvom fordi under ifølge trods uden mellem mod hos gennem langs inden ud over kun hver alle nogle mange flere denne dette disse hvem hvad hvor hvorfor hvordan',
  everyday:
    'du dem mine din hans hendes deres vores hvornår hvilken bare endnu allerede altid aldrig ofte igen nu selv samt blandt ind op ned mere mest mindre meget få lidt alt hele noget nogen ingen intet anden andet andre samme egen eget egne være været bliver blevet have havde haft kunne skulle vil ville må måtte går gik kommer kom gør gjorde får fik tager står ser to tre fire fem ti første sidste nye nyt ny store stor små god gode bedre år måned måneder uge uger dag dage time timer tid gang gange mennesker mand mænd kvinde kvinder folk børn liv verden land del antal måde tilfælde sted eksempel procent kroner million millioner milliarder foto billede her meter kilometer minutter halvdelen begyndelsen slutningen grund problem spørgsmål svar natten aftenen morgenen året tredje næste gammel bedst',
  beforeNouns: 'en et den det de denne dette disse sin sit sine af i på for med til om fra ved mod uden',
  titles: '.*(?:formand|borgmester|træner|anklager|tals(?:person|mand|kvinde))(?:en)?',
  and: 'og',
  with: 'med',
  themes:
    'politik valg regering folketing økonomi inflation skat handel erhverv bank arbejde arbejdsmarked løn strejke pension bolig klima vejr miljø natur energi landbrug fiskeri dyr uddannelse skole universitet sundhed hospital sygehus kræft videnskab rumfart teknologi internet medier film musik teater kunst kultur litteratur bøger mode mad turisme historie religion kirke familie racisme kriminalitet politi retssag fængsel drab narko korruption terror vold krig forsvar indvandring diplomati transport trafik luftfart bil brand ulykke sport fodbold håndbold cykling tennis',
};
