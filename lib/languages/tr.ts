import type { Language, Printed } from './types.ts';

export const printed: Printed = {
  topics: 'etiketler|konular|anahtar kelimeler',
  author: 'yazar',
  updated: 'güncel',
  hours: 'saat|dakika|dk\\b',
};

export const language: Language = {
  code: 'tr',
  stopWords:
    've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne ya o ki her ise var iki mi ancak göre ama değil olduğu yeni tarafından diye yok ilk kendi büyük',
  boilerplate: {
    readAlso: 'haberin devamı|ilgili haber|[iİ]lginizi çekebilir',
    byline: 'yazan|yazar|haber:',
    credit: '(?:görsel|kaynak):',
    dateLine: '(?:son )?güncelle|yayınlanma|giriş(?: tarihi)?:|okuma süresi|\\d+ dk',
    offers: 'bülten|abone ol|üye ol|giriş yap|takip ed|whatsapp|yorum(?:lar)?$|çerez|paylaş|tüm hakları',
    keyPoints: '(?:haberin |kısa )?özet(?:i|le)?|önemli noktalar|öne çıkanlar|kısaca|ana başlıklar',
    boxes: 'anket',
    furniture:
      'bunu da okuyun|bu (?:haberi|içeriği) (?:paylaş|dinle)|haberin devamı|.{0,60}tıklayın|yorum yap|haber .{0,20}devam ed|.{0,80}(?:takip edin|paylaşın|unutmayın|destekleyin|kaçırmayın|katılın|gönderelim)\\W*$',
    notices: 'yorumlarınızı|bu içeriği (?:görmek|görüntülemek)',
  },
  newsroom: 'haber merkezi',
  writers: 'muhabir',
  caseEnding: "[’'][a-zçğıöşü]+",
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  abbreviations: 'alb apt av cad doç gen mah müh no op org prof sok tel uzm yrd çev',
  closingAbbreviations: 'a.ş şti',
  ordinalDot: true,
  danglingStarts:
    'aralarında|on(?:lar\\p{L}*|[au]n?(?:la)?|suz|d[ae]\\p{L}*)|bun(?:lar|d)\\p{L}*|(?:b|ş)?öyle\\p{L}*|(?:o|bu)rada\\p{L}*|kendisi\\p{L}*|(?:bir \\p{L}+ )?sonra|her iki|diğer(?:i|leri)|aynı|söz konusu|açıklama\\p{L}*|ardından|ve|ama|ancak|ayrıca|üstelik|öte yandan|yine de|örneğin|veya|ya da|dolayısıyla|fakat|daha sonra|(?:kısa süre|\\p{L}+lar) sonra|diğer (?:iki|üç)|sonuç olarak|geri kalanı|i.?kisi|birincisi',
  pointers: 'bu şu bunun bunu buna bunda bundan bunlar bunların',
  periods: 'akşam ay defa gece gün hafta kez kış sabah sezon yana yaz yıl',
  pronouns: 'o onlar',
  firstPerson: 'ben benim biz bizim',
  speechVerbs: 'açıkladı belirtti bildirdi dedi duyurdu göre ifade kaydetti konuştu savundu söyledi uyardı vurguladı',
  noComment: 'yorum (?:yapma[dk]|talebi)',
  causes: 'çünkü|nedeniyle|dolayı|yüzünden',
  openers: 'eğer çünkü rağmen karşı önce beri sadece bütün tüm kim nerede neden nasıl bugün dün yarın',
  everyday:
    'adam akşam aldı altı altında arasında arkasında artık asla aynı ayrıca bana bazen başka başında beş bile bin binlerce biri birinci birkaç burada böyle cevap dakika diğer dokuz dolar doğru durum dört dünya dışında eden ederek edildi ediyor erkek eski etmek etti fakat fotoğraf gece geldi gelen gerekir gitti gün günü hafta hala hangi hayat hem henüz hep hiç idi iken ikinci insan insanlar ister iyi içinde kadın kaldı kaç kendisi kez kilometre kimse kişi kişinin konu küçük kısmı lira metre milyar milyon neredeyse niçin olabilir olacak oldu olduğunu olmadan olmak olsa olur ona onlarca onların onu onun orada pek saat sabah sana sayı sayısı sekiz sen senin siz son sonunda soru sorun sırasında tam vardı verdi veya yaklaşık yanında yapmak yaptı yapılan yapıyor yarısı yedi yer yine yüzde yüzlerce yıl yıllar yıllık yılında zaman çocuk örnek örneğin ülke üzerinde şekilde şey şimdi şunu',
  beforeNouns: 'bir bu şu o her hiçbir bazı birçok',
  titles: '.*(?:başkan|bakan)ı?|vali(?:si)?|milletvekili|sözcüsü|direktör',
  and: 've',
  with: 'ile',
  themes:
    'bilim borsa bütçe din ekonomi enerji enflasyon eğitim futbol göç hastane hayvanlar hükümet iklim işsizlik kanser kitap konut kültür mahkeme moda müzik ordu polis sanat savaş savunma sağlık seçim sinema siyaset spor suç tarım teknoloji televizyon ticaret tiyatro trafik turizm ulaşım uyuşturucu vergi yangın yargı yolsuzluk çevre üniversite şiddet',
};
