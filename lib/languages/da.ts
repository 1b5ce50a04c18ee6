import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'da',
  stopWords:
    'og i at det er en til på som af for de med den har ikke der et han var om fra man kan men vi så jeg ved sig blev skal eller hun også efter',
  boilerplate: {
    readAlso: '(?:læs|se|hør)(?: (?:også|mere|hele)|:)|mere (?:om|fra)|mest læst|relatere|artiklen fortsætter',
    offers: 'nyhedsbrev|abonn|log ind|følg os|kommentarer?$|cookies|del artikel|tip os|annonce$',
    topics: '(?:læs )?mere om(?: emnet)?|emner|temaer|stikord',
    keyPoints: 'kort (?:fortalt|nyt)|overblik|opsummering|resumé|hovedpunkter|det vigtigste',
    byline: '(?:skrevet )?af|tekst:',
    credit: '(?:foto|billede|kilde):|©',
    dateLine: '(?:sidst |senest )?(?:opdateret|publiceret)|læsetid|\\d+ min',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  abbreviations: 'prof ca fig inkl ekskl kap jan feb aug sept okt nov dec cand polit mia mio fru',
  closingAbbreviations: 'osv m.m',
  ordinalDot: true,
  danglingStarts:
    'han|hun|dem?(?! \\p{L}+e )|den (?:er|var|har|skal)|det (?:er|var|har|handler|gælder|blev|bliver|skal)|dette|denne|disse|hans|hendes|deres|dens|(?:der|her)\\p{L}*|da|begge|så|men|og|også',
  speechVerbs: 'siger sagde ifølge oplyser fortæller skriver mener forklarer melder lyder',
  causes: 'fordi|på grund af',
} satisfies ProseLanguage;
