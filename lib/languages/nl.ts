import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'nl',
  stopWords:
    'de het een en van in op te dat die is voor met niet zijn aan er ook als om bij maar naar uit dan door over wordt werd nog zich of we ik heeft had',
  boilerplate: {
    readAlso: '(?:lees|bekijk|luister|kijk|zie) (?:ook|meer|verder|hier)|meer (?:over|nieuws|lezen)|gerelateerd|(?:meest|best) gelezen',
    offers:
      'nieuwsbrief|whatsapp|onze app|abonne|schrijf je in|meld je aan|volg ons|reageer|reacties?$|steun ons|alle rechten|tip de redactie',
    topics: "(?:lees )?meer over(?: dit onderwerp)?|onderwerpen|tags|trefwoorden|thema's",
    keyPoints: '(?:in het )?kort|samenvatting|samengevat|(?:de )?(?:kern|hoofdpunten|belangrijkste punten|essentie)',
    byline: '(?:geschreven )?door|van onze|auteurs?',
    credit: 'foto|beeld:|bron:|©',
    dateLine: '(?:laatst )?(?:bijgewerkt|gewijzigd|aangepast)|gepubliceerd|geplaatst|leestijd|\\d+ min',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  abbreviations: 'ir ing prof gen kol art blz incl excl circa min max resp mevr bijv ca tel zgn zog',
  closingAbbreviations: 'enz j.l a.s',
  danglingStarts:
    'hij|zij|ze|di[et]|dat|deze|hun|zijn|haar|hem|hen|(?:daar|hier)\\p{L}*|er(?:mee|na|onder|van|voor)|het (?:gaat|ging|betreft)|toen|dan|beiden?|zo|maar|ook|en|toch|bovendien',
  speechVerbs: 'zei zegt zeggen aldus volgens vertelt meldt meldde stelt schrijft verklaarde laat liet',
  causes: 'omdat|doordat|vanwege|wegens',
} satisfies ProseLanguage;
