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
    readAlso: 'ayrıca (?:okuyun|bakın)|haberin devamı|ilgili haber|[iİ]lginizi çekebilir',
    byline: 'yazan|yazar|haber:',
    credit: '(?:foto(?:ğraf)?|görsel|kaynak):|©',
    dateLine: '(?:son )?güncelle|yayınlanma|giriş(?: tarihi)?:|okuma süresi|\\d+ dk',
    offers: 'bülten|abone ol|üye ol|giriş yap|takip ed|whatsapp|yorum(?:lar)?$|çerez|paylaş|tüm hakları',
    topics: printed.topics,
    keyPoints: '(?:haberin |kısa )?özet(?:i|le)?|önemli noktalar|öne çıkanlar|kısaca|ana başlıklar',
    boxes: 'anket',
    furniture: 'bunu da okuyun|bu (?:haberi|içeriği) (?:paylaş|dinle)|haberin devamı|.{0,60}tıklayın|yorum yap',
    notices: '(?:sadece|yalnızca) abone|bu içeriği (?:görmek|görüntülemek)',
  },
  newsroom: 'haber merkezi',
  writers: 'muhabir',
  caseEnding: "[’'][a-zçğıöşü]+",
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  abbreviations: 'prof doç av müh org gen cad mah apt sok no tel çev',
  closingAbbreviations: 'a.ş şti',
  ordinalDot: true,
  danglingStarts:
    'o|aralarında|on(?:lar\\p{L}*|[au]n?(?:la)?|suz|d[ae]\\p{L}*)|bu|bun(?:lar\\p{L}*|[aud]\\p{L}*)|şu|(?:b|ş)?öyle\\p{L}*|[ob]urada\\p{L}*|kendisi\\p{L}*|(?:bir \\p{L}+ )?sonra|her iki|diğer(?:i|leri)|aynı|söz konusu|açıklama\\p{L}*|ardından|ve|ama|ancak|ayrıca|üstelik|öte yandan|yine de|örneğin|veya|ya da|dolayısıyla|fakat|daha sonra|(?:kısa süre|\\p{L}+lar) sonra|diğer (?:iki|üç)|sonuç olarak|birincisi',
  pointers: 'bu şu bunun bunu buna bunda bundan bunlar bunların',
  periods: 'yana yıl hafta ay sabah akşam gece gün yaz kış sezon kez defa',
  pronouns: 'o onlar',
  firstPerson: 'ben benim biz bizim',
  speechVerbs: 'dedi söyledi belirtti açıkladı ifade kaydetti konuştu bildirdi göre duyurdu vurguladı savundu uyardı',
  noComment: 'yorum (?:yapma[dk]|talebi)',
  causes: 'çünkü|nedeniyle|dolayı|yüzünden',
  openers: 'eğer çünkü rağmen karşı önce beri sadece bütün tüm bazı birçok şu kim nerede neden nasıl bugün dün yarın',
  everyday:
    'sen siz bana sana ona onun onların senin şunu onu niçin hangi kaç fakat veya hem bile yine hala artık hep hiç birkaç az pek diğer başka aynı kendisi şimdi burada orada içinde üzerinde altında arasında doğru olduğunu oldu olacak olmak olsa etti eden edildi ederek etmek yapılan yaptı yapmak geldi gelen gitti aldı verdi üç dört beş altı on ikinci son eski küçük iyi yıl yılında yıllık ay hafta gün günü saat dakika zaman kez insan insanlar kişi kadın erkek çocuk dünya hayat ülke yer şekilde durum konu örnek sayı yüzde bin milyon milyar lira dolar fotoğraf böyle henüz asla bazen neredeyse yaklaşık tam biri kimse şey birinci sırasında dışında yanında olmadan arkasında iken ayrıca örneğin olabilir gerekir ister olur vardı idi ediyor yapıyor kaldı metre kilometre yıllar kişinin adam kısmı yarısı sayısı başında sonunda sorun soru cevap onlarca yüzlerce binlerce yedi sekiz dokuz gece sabah akşam',
  beforeNouns: 'bir bu şu o her hiçbir bazı birçok',
  titles: '.*(?:başkan|bakan)ı?|vali(?:si)?|milletvekili|sözcüsü|direktör',
  and: 've',
  with: 'ile',
  themes:
    'siyaset seçim hükümet meclis protesto ekonomi enflasyon vergi bütçe ticaret şirketler bankalar borsa işsizlik grev emekliler konut kira iklim hava çevre su enerji elektrik petrol tarım hayvanlar eğitim okul üniversite sağlık hastane kanser bilim uzay teknoloji internet medya televizyon sinema müzik tiyatro sanat kültür edebiyat kitap moda yemek turizm tarih din aile çocuklar kadınlar suç polis yargı mahkeme cezaevi cinayet uyuşturucu yolsuzluk terör şiddet savaş ordu savunma göç mülteciler diplomasi ulaşım trafik havacılık otomobil yangın kaza deprem spor futbol basketbol voleybol tenis',
};
