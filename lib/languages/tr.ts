import type { PageLanguage, ProseLanguage } from './types.ts';

export const page = {
  code: 'tr',
  stopWords:
    've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne ya o ki her ise var iki mi ancak göre ama değil olduğu yeni tarafından diye yok ilk kendi büyük',
  boilerplate: {
    readAlso: 'ayrıca (?:okuyun|bakın)|haberin devamı|ilgili haber|çok okunan|ilginizi çekebilir',
    offers: 'bülten|abone ol|üye ol|giriş yap|takip ed|whatsapp|yorum(?:lar)?$|çerez|paylaş|tüm hakları|reklam$',
    topics: 'etiketler|konular|anahtar kelimeler',
    keyPoints: '(?:haberin )?özeti?|öne çıkanlar|kısaca|ana başlıklar',
    byline: 'yazan|yazar|haber:',
    credit: '(?:foto(?:ğraf)?|görsel|kaynak):|©',
    dateLine: '(?:son )?güncelle|yayınlanma|okuma süresi|\\d+ dk',
  },
} satisfies PageLanguage;

export const prose = {
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  abbreviations: 'prof doç av müh org gen cad mah apt sok no tel çev',
  closingAbbreviations: 'a.ş şti',
  ordinalDot: true,
  danglingStarts:
    'o|on(?:lar\\p{L}*|[aud]\\p{L}*)|bu|bun(?:lar\\p{L}*|[aud]\\p{L}*)|şu|(?:b|ş)?öyle\\p{L}*|[ob]urada\\p{L}*|kendisi\\p{L}*|sonra|ardından|ve|ama|ancak|ayrıca',
  speechVerbs: 'dedi söyledi belirtti açıkladı ifade kaydetti konuştu bildirdi göre duyurdu',
  causes: 'çünkü|nedeniyle|dolayı',
} satisfies ProseLanguage;
