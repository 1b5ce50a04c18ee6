import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'sv',
  stopWords:
    'och i att det som en på är av för med den till inte om har de ett han var men sig från vi så kan när hon nu efter ska vid eller också där ut',
  boilerplate: {
    readAlso: '(?:läs|se|lyssna)(?: (?:också|även|mer|hela)|:)|mer (?:om|från)|mest läst|relaterat|missa inte',
    offers: 'nyhetsbrev|prenumer|logga in|följ oss|kommentarer?$|cookies|kakor|dela artikel|tipsa oss|annons$',
    topics: '(?:läs )?mer om(?: ämnet)?|ämnen|taggar|nyckelord',
    keyPoints: 'det viktigaste|kortversionen|i korthet|kort om|sammanfattning|detta har hänt',
    byline: '(?:text )?av|text:',
    credit: '(?:foto|bild|källa):|©',
    dateLine: '(?:senast )?(?:uppdatera|publicera)|lästid|\\d+ min',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  abbreviations: 'prof ca ev fig inkl exkl tel jan febr aug sept okt nov dec milj',
  closingAbbreviations: 'osv m.m m.fl',
  danglingStarts:
    'han|hon|dem?(?! \\p{L}+a )|den (?:är|var|har|ska)|det (?:är|var|har|handlar|gäller|blev|blir|här|ska)|detta|denn[ae]|dessa|hans|hennes|deras|dess|(?:där|här)\\p{L}*|då|båda|sedan|men|och|också',
  speechVerbs: 'säger sade sa enligt uppger berättar skriver menar förklarar meddelar',
  causes: 'eftersom|på grund av',
} satisfies ProseLanguage;
