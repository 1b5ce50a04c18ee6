import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'pl',
  stopWords:
    'w i na z do się nie że o jest to a za od po jak oraz przez przy ale dla są co tym który która które został jego jej ich był była było już tylko',
  boilerplate: {
    readAlso: '(?:czytaj|zobacz|przeczytaj|sprawdź)(?: (?:też|także|również|więcej)|:)|więcej (?:na temat|o)|najczęściej czytane|polecamy',
    offers: 'newsletter|prenumer|subskry|zaloguj|obserwuj|whatsapp|komentarze?$|wesprzyj|cookies|udostępnij|wszelkie prawa|reklama$',
    topics: 'więcej o|tematy|tagi|słowa kluczowe',
    keyPoints: 'najważniejsze(?: informacje)?|w skrócie|podsumowanie|co wiemy',
    byline: 'autor(?:ka|zy)?|oprac\\.|tekst:',
    credit: 'fot\\.|(?:foto|zdjęcie|źródło):|©',
    dateLine: '(?:ostatnia )?aktualiz|data publikacji|opublikowano|czas czytania|\\d+ min',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  abbreviations: 'zob prof hab inż gen por św ul al art pkt poz np ok tys godz min tel red im',
  closingAbbreviations: 'itd itp n.e',
  ordinalDot: true,
  danglingStarts:
    'on[aoi]?|one|to|te[nj]?|ta|ci|tak[aiou]?\\p{L}*|jego|jej|ich|tam\\p{L}*|t[yę]m|tego|wtedy|ob(?:aj|ie)|dlatego|potem|ale|i|a|także|również',
  speechVerbs: 'powiedział powiedziała mówi według podkreślił dodał dodała poinformował stwierdził napisał podał',
  causes: 'ponieważ|z powodu|w wyniku',
} satisfies ProseLanguage;
