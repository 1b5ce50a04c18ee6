/**
 * Page furniture in languages that have no file here: what opens a paragraph that points to another article, offers something
 * of the publisher, leads past a picture or credits one, and nothing else. Regular expression sources, matched at the start behind signs, case-insensitive.
 */
export const unlistedFurniture: readonly string[] = [
  // Finnish, Estonian
  'lue (?:myös|lisää)|(?:juttu|artikkeli) jatkuu|artikkel jätkub|katso (?:myös|kuvat|video)|saat .{0,40}sähköpost\\S*|huomasitko|piditkö|tue (?:paik|riip)\\S*|mainos(?:$|,)|tilaa uutiskirj\\S*|(?:kuva|kuvat):|juttua (?:muokattu|korjattu)|loe (?:ka|lisaks)|jaga artiklit',
  // Czech, Slovak
  '(?:čtěte|přečtěte si|čítajte|prečítajte si|mohlo by vás)(?: (?:také|též|více|dále|aj|tiež|viac|zajímat)| ?:)|(?:člán[eo]k|text) pokračuje|nejdůležitější zpr\\S*|podívejte se na video|sledujte n[aá][sš]|(?:zdroj|foto|autor):|sdílet$',
  // Hungarian, Romanian, Catalan
  'llegiu |si vol(?:eu|s) rebre|olvasd el|(?:ez is|ezt is) (?:érdekelheti|ajánljuk)|kapcsolódó (?:cikk|tartalom)|a cikk (?:lentebb )?folytatódik|kövess(?:e|en|d|enek)?|támogas[ds]|fes-te|publicitat$|(?:forrás|fotó|borítókép):|citește și|citiți și|vezi și|(?:sursa|sursă foto):|articolul continuă|publicitate$|urmăr(?:iți|ește)|abonează',
  // Croatian, Serbian, Slovenian
  '(?:pročitajte|pogledajte|preberite|čitajte) (?:i|još|tudi|više)|vezane vijesti|tekst se nastavlja|(?:za)?pratite nas|(?:foto|izvor|vir):',
  // Lithuanian, Latvian, Icelandic
  'skaitykite (?:taip pat|daugiau)|taip pat skaitykite|lasi (?:vēl|arī)|sjá (?:einnig|líka)|lesa meira|auglýsing$|oglas$|nuotr\\.',
  // Greek
  'διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμη|ακόμα|το βίντεο|όλ)|ακολουθήστε|(?:φωτογραφία|πηγή|φωτό):|διαφήμιση$|διαφημιση$|σχετικά άρθρα',
  // Russian, Ukrainian, Bulgarian
  '(?:читайте|смотрите|читать|прочтите|прочетете|вижте|дивіться) (?:также|ещё|еще|далее|по теме|також|ще|още|и)|по теме|материалы по теме|подпи(?:сывайтесь|саться|шитесь)|следите за|підпи|(?:фото|снимка):|(?:источник|джерело): ?\\S+$|реклама:?$',
  // Arabic, Persian, Urdu, Hebrew
  'لمتابعة|شارك الخبر|اقرأ (?:أيض|المزيد|كذلك)|شاهد (?:أيض|الفيديو)|مواضيع (?:ذات صلة|متعلقة)|تابعو?نا|المصدر ?:|إعلان$|بیشتر بخوانید|(?:بخوانید|مرتبط) ?:|یہ بھی پڑھیں|קרא[וי]? (?:גם|עוד)|עוד בנושא|צילום ?:|לכתבה המלאה|פרסומת$',
  // Hindi, Bengali, Indonesian, Malay, Vietnamese, Thai, Swahili
  '(?:ये भी|यह भी) पढ़|आरो? ?पढ़ें|(?:फोटो|तस्वीर) ?:|আরও পড়ুন|baca (?:juga|selengkapnya|lagi|berita)|ikuti berita|halaman selanjutnya|simak (?:juga|video)|(?:lihat|tonton) juga|scroll (?:ke bawah )?untuk|iklan$|quảng cáo$|विज्ञापन$|xem thêm|mời bạn|đọc (?:thêm|tiếp)|(?:ảnh|nguồn) ?:|>> |อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)|soma (?:pia|zaidi)',
  // Japanese
  '(?:あわせて読みたい|関連(?:記事|リンク|ニュース)|(?:写真|画像|動画|図解)】?[】：:／/|]|続きを読む|次のページ|この記事の続き|この記事は(?:会員|有料|\\d)|残り\\d+文字|広告$|画像を見る|(?:写真|提供|出典|画像)[：:＝=]|元記事|外部サイト|記事全文)',
  // Chinese
  '(?:相关(?:阅读|新闻|链接|报道|专题)|相關(?:新聞|閱讀|報導)|延伸(?:阅读|閱讀)|推荐阅读|更多(?:新闻|新聞|精彩|内容|報導)|(?:责任编辑|責任編輯|编辑|編輯|校对|来源|來源|图源|圖|原标题|文|记者|作者|图片来源|攝影|摄影|[声聲]明)[：:／/|]|纠错|請繼續|请继续|扫码|點擊|点击(?:查看|进入|这里)|订阅|下载.{0,12}(?:客户端|app)|版权|未经授权|未經授權|广告$|廣告$|看更多)',
  // Korean
  '(?:관련 ?(?:기사|뉴스|영상)|(?:사진|영상|자료|출처) ?[=:]|저작권자|.{0,40}무단 ?전재|구독|기사제보|제보|카카오톡|이메일 ?[:：]|더보기|광고$|연합뉴스 제공)',
];

/** What a publisher says to its readers of its own affairs, in such languages; matched anywhere. */
export const unlistedNotices: readonly string[] = [
  'メールアドレス宛|登録すると|読み放題|会員限定|会員登録が必要|無断転載|版权所有|版權所有|未经.{0,12}(?:授权|许可)|未經.{0,12}(?:授權|許可)|무단 ?(?:전재|배포)|재배포 ?금지',
  // How to report a mistake, in all that was written on keyboards of the East.
  'ctrl ?\\+ ?enter|все права защищены|подпишитесь на',
];

/** What opens a byline in such languages, and what any language writes there: who wrote the text, asked, reported. */
export const BYLINE_ANYWHERE =
  'author of the article|기자명|words|story|reporting|interview|bericht|te[kx]s?t[eio]?|testo|текст|kirjoittanut|írta|připravil\\S*|oleh|deur|avtor|piše|пише|โดย|γράφει (?:ο|η)|τ(?:ου|ης)|تحرير|文|取材';
