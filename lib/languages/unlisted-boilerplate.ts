/**
 * Page furniture in languages that have no file here: what opens a paragraph that points to another article, offers something
 * of the publisher or leads past a picture, and nothing else. A label with a colon before a link is told without words. Regular expression sources, matched at the start behind signs, case-insensitive.
 */
export const unlistedFurniture: readonly string[] = [
  // Finnish, Estonian
  'lue (?:myös|lisää)|(?:juttu|artikkeli) jatkuu|artikkel jätkub|katso (?:myös|kuvat|video)|saat .{0,40}sähköpost\\S*|huomasitko|piditkö|tue (?:paik|riip)\\S*|mainos,|tilaa uutiskirj\\S*|juttua (?:muokattu|korjattu)',
  // Czech, Slovak
  '(?:čtěte|přečtěte si|čítajte|prečítajte si|mohlo by vás)(?: (?:také|též|více|dále|aj|tiež|viac|zajímat)| ?:)|(?:člán[eo]k|text) pokračuje|nejdůležitější zpr\\S*|podívejte se na video|sledujte n[aá][sš]|autor:|sdílet$',
  // Hungarian, Romanian, Catalan
  '(?:kapcsolódó|ajánlott) cikk|llegiu |si vol(?:eu|s) rebre|olvasd el|(?:ez is|ezt is) (?:érdekelheti|ajánljuk)|a cikk (?:lentebb )?folytatódik|kövess(?:e|en|d|enek)?|támogas[ds]|fes-te|publicitat$|articolul continuă|publicitate$|urmăr(?:iți|ește)|abonează',
  // Croatian, Serbian, Slovenian
  'tekst se nastavlja|(?:za)?pratite nas',
  // Lithuanian, Latvian, Icelandic
  'auglýsing$|oglas$|nuotr\\.',
  // Greek
  'διαβάστε (?:επίσης|ακόμ[ηα]|περισσότερα)|δείτε (?:επίσης|ακόμ[ηα]|το βίντεο|όλ)|ακολουθήστε|διαφ[ήη]μιση$',
  // Russian, Ukrainian, Bulgarian
  '(?:читайте|смотрите|читать|прочтите|прочетете|прочитајте|вижте|дивіться) (?:также|ещ[её]|далее|по теме|також|ще|још|още|и)|(?:материалы )?по теме|подпи(?:сывайтесь|саться|шитесь)|следите за|підпи|реклама:?$',
  // Arabic, Persian, Urdu, Hebrew
  'لمتابعة|شارك الخبر|اقرأ (?:أيض|المزيد|كذلك)|شاهد (?:أيض|الفيديو)|تابعو?نا|المصدر ?:|إعلان$|קרא[וי]? (?:גם|עוד)|עוד בנושא|לכתבה המלאה|פרסומת$',
  // Hindi, Bengali, Indonesian, Malay, Vietnamese, Thai, Swahili
  'baca (?:juga|selengkapnya|lagi|berita)|ikuti berita|halaman selanjutnya|simak (?:juga|video)|(?:lihat|tonton) juga|scroll (?:ke bawah )?untuk|iklan$|quảng cáo$|विज्ञापन$|(?:हमारे )?व्हाट्सए|xem thêm|mời bạn|đọc (?:thêm|tiếp)|>> |อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)',
  // Japanese
  '(?:あわせて読みたい|関連(?:記事|リンク|ニュース)|(?:写真|画像|動画|図解)】?[】：:／/|]|続きを読む|次のページ|この記事の続き|この記事は(?:会員|有料|\\d)|残り\\d+文字|画像を見る|元記事|外部サイト|記事全文)',
  // Chinese
  '(?:相[关關](?:[阅閱]|新[闻聞]|链接|[报報][道導]|专题)|(?:延伸|推荐)[阅閱]|更多(?:新[闻聞]|精彩|内容|報導)|(?:(?:[责責]任)?[编編][辑輯]|校对|[来來]源|图源|圖|原标题|文|记者|作者|图片来源|[攝摄]影|[声聲]明)[：:／/|]|纠错|[請请][繼继]|扫码|點擊|点击(?:查看|进入|这里)|订阅|下载.{0,12}(?:客户端|app)|版权|未[经經]授|廣告$|看更多)',
  // Korean
  '(?:관련 ?(?:기사|뉴스|영상)|저작권자|.{0,40}무단 ?전재|구독|기사제보|제보|카카오톡|이메일 ?[:：]|더보기|연합뉴스 제공)',
];

/** What opens the credit of a picture in such languages: the source of a regular expression. */
export const CREDIT_WITHOUT_FILE =
  '(?:ảnh|nguồn|фото|снимка|φωτ(?:ό|ογραφία)|πηγή|kuvat?|fotó|forrás|borítókép|zdroj|surs[aă](?: foto)?|izvor|vir|источник|джерело|写真|提供|出典|画像|사진|영상|자료|출처|صورة|צילום|फोटो|तस्वीर) ?[:：=＝]';

/** What a publisher says to its readers of its own affairs, in such languages; matched anywhere. */
export const unlistedNotices: readonly string[] = [
  'メールアドレス宛|登録すると|読み放題|会員限定|会員登録が必要|無断転載|版[权權]所有|未[经經].{0,12}(?:授[权權]|[许許]可)|무단 ?(?:전재|배포)|재배포 ?금지',
  // How to report a mistake, in all that was written on keyboards of the East.
  'ctrl ?\\+ ?enter|все права защищены|подпишитесь на',
];

/** What opens a byline in such languages, and what any language writes there: who wrote the text, asked, reported. */
export const BYLINE_ANYWHERE =
  'author of the article|기자명|words|story|reporting|interview|bericht|te[kx]s?t[eio]?|testo|текст|kirjoittanut|írta|připravil\\S*|oleh|deur|avtor|piše|пише|โดย|γράφει (?:ο|η)|τ(?:ου|ης)|تحرير|文|取材';
