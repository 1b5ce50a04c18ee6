import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'nb',
  stopWords:
    'og i det er på som en å til at for av med har de ikke den han om et var fra vi kan så men jeg ble eller ved hun skal sier etter seg ut',
  boilerplate: {
    readAlso: '(?:les|se|hør)(?: (?:også|mer|hele)|:)|mer (?:om|fra)|mest lest|relatert|(?:saken|artikkelen) fortsetter',
    offers: 'nyhetsbrev|abonn|logg inn|følg oss|kommentarer?$|cookies|informasjonskapsler|del artikkel|tips oss|annonse$',
    topics: '(?:les )?mer om(?: saken)?|emner|temaer|stikkord',
    keyPoints: '(?:saken )?(?:kort|oppsummert)|kortversjonen|kort fortalt|oppsummering|hovedpunkter|det viktigste',
    byline: '(?:skrevet )?av|tekst:',
    credit: '(?:foto|bilde|kilde):|©',
    dateLine: '(?:sist )?(?:oppdatert|publisert)|lesetid|\\d+ min',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  abbreviations: 'prof ca fig inkl ekskl kap jan feb aug sept okt nov des',
  closingAbbreviations: 'osv m.m',
  ordinalDot: true,
  danglingStarts:
    'han|hun|dem?(?! \\p{L}+e )|den (?:er|var|har|skal)|det (?:er|var|har|handler|gjelder|ble|blir|skal)|dette|denne|disse|hans|hennes|deres|dens|(?:der|her)\\p{L}*|da|begge|så|men|og|også',
  speechVerbs: 'sier sa ifølge opplyser forteller skriver mener forklarer melder',
  causes: 'fordi|på grunn av',
} satisfies ProseLanguage;
