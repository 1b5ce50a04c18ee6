/**
 * Words of the short lines that stand around a text, in all languages at once: such a line is read before its language is known, and a
 * template often has another than the text. What is a text is the source of a group, case-insensitive.
 */

/** "Ein Kommentar von Anna Klein", "Published 3 May by Jane Doe": some words before the label, and a name right behind it. */
export const WITHIN = /^.{2,45}?\s(?:[Bb]y|von|door|van|par|por|di|av|af|berichte[nt])\s+(?=\S+ \S)/;
/** Behind a name, in the languages that put it there. */
export const AT_END = /^(.{2,12}?)\s?(?:기자|특파원|記者|记者)$/;

/** "The Associated Press" is a name, "the editors" is none. */
export const NOBODY =
  /^(?:an?\s.*|(?:\S+ )?(?:editor|reporter|correspondent|writer|columnist|journalist|contributor)s?|(?:\S+ )?(?:redakteur(?:in)?|autor(?:in|en)?|chef|verslaggever|redacteur)|politik|wirtschaft|sport|updated|published(?: by)?|for .*|in .*|von|by|door|min read|share|follow|[ap]m [a-z]{2,4}|admin(?:istrator)?|super user|webmaster|beheer(?:der)?|null|undefined|n\/a|unknown)$/i;
/** Short words that stand in many a line, and in no name. */
export const NO_PARTICLE = /^(?:aus|[ai]m|mit|für|auf|uit|met|voor|pour|dans|with|for|from|to|is)$/;
/** In the name of a desk. */
export const DESK =
  'desk|staff|team|editors?|editorial|nieuws|news|agen(?:cy|cies|tur|turen|ce|cia)|press|online|verslaggever|correspondent';

/** What a content system calls whoever set it up. */
export const ACCOUNT = /^super user$| editor$|^(?:onze|our|unser\S*|notre) /i;

/** An address, a name or number that only the content system knows, all of the site: no section. */
export const NO_SECTION = /^$|^http|_|^(?:news|Home|Startseite|Accueil)$/;

/** Above a headline: who may read it, who paid for it, and how large it is. */
export const SOLD = /^(?:premium|plus|abo|exclu\w+)\+?$|abonn|tilaaj|aangeboden|sponsor|presented|anzeige|^top stor/i;

/** "The Herald", "De Krant": folded, before the name of a publisher. */
export const ARTICLE_IN_FRONT = /^(?:the|de|het|die|le|la|el|il) /;

/** Between a name and what somebody is. */
export const IS = 'is|ist|est|es|è|é|är|er|jest';

/** "Jane DoeJournalist", "Jane DoeUpdated": that only the style sheet sets apart. */
export const GLUED =
  /(?<=[a-z\u00df-\u00ff])(?:Journalist|Reporter|Reda[ck]t|[CK]orrespond|Editor|Writer|Updated|Publi|Posted|Aktual|Veröff|Stand|Bijgew|Gepubl|Mis à).*$/;
/** "Jane Doe in London" */
export const PLACE_BEHIND = /(?<=^\S+ \S+.*) (?:in|from|for|aus|für|voor|IN|FROM|FOR) .*$/;
/** "Jane Doe Photo: John Roe" */
export const PICTURES_BEHIND =
  /(?:\s(?:&|en|und|et|and|y|e|i|och|og))?[\s,](?:foto|photo|beeld|bild|illustra|image|camera)\S*(?:\s?:|\sby)?\s.*$/i;
/** "Jane Doe (text) and John Roe (photos)" */
export const PICTURES_IN_BRACKETS = /(?:[^\s)]+ ){1,3}\((?:foto|photo|bild|beeld|image|pictures|фото)[^):]*\)/gi;
/** "Jane Doe (text)": who wrote it. */
export const TEXT_IN_BRACKETS = /\((?:te[kx]s?t\w?|текст|words|story)\)/i;
/** "Foto's: Jan Jansen" took the pictures. */
export const PICTURES_BY = /^(?:(?:foto|photo|bild|beeld|image|video|camera)\S*\s?:|(?:foto|photo|beeld|illustra)\S*\s)/i;

/** Before a colon and who took the picture, and behind who did. */
export const PICTURE =
  'image|picture|photo(?:graph)?|pic|credit|bild|fotos?|фото|beeld|crédits?|crédito|kuva|zdjęcie|fot\\.|fotoğraf|写真|사진';
export const TAKEN = '撮影|摄|攝';
/** "avec AFP", "Bild: dpa" */
export const BEFORE_AGENCY = /^(?:avec|con|with|mit|met|med|beeld|bild|image|foto|photo|bron|quelle|source|fonte|fuente):?\s/i;

/** "About Harlan Bearings", as a press release says of who sent it. */
export const ABOUT = /^(?:about|over|über|à propos d\S+|acerca de|sobre|informazioni su|om) (.{2,50}?):?$/i;

/** As a letter to the editor opens: "Sir – …" */
export const SALUTATION = '(?:dear )?sir ';

/** What is written on the keys of a page, at the start, and on its boxes, anywhere. */
export const KEYS =
  'credits?|edited|share|email|save|listen|read|view|follow|sign|log|add|leave|post|print|get|join|watch|show|social|artikel|article';
export const BOXES =
  'newsletter|comment|cookie|[ck]ategor|rubri|abonn|subscri|themen|anzeige|image|facebook|linkedin|t[eé]l[eéè](?:f|ph)o|\\bphone';

/** "Photo:", "Arkivfoto:", "©" */
export const CREDIT = '[^\\s.:]{0,15}(?:(?:ph|f)oto|bild)[^\\s.:]{0,6} ?[:]|©';

/** "3 days ago", "vor 3 Tagen": how long. */
export const AGO = '\\d+ \\S+ (?:ago|geleden|siden|sedan)$|^(?:vor|hace|há|il y a|för|for) \\d';
/** Before a day. */
export const BEFORE_DAY = 'op|on|am|le|el|il|em|på|dnia';
/** Behind a time of day. */
export const HOURS = 'Uhr|uur|hrs?';
/** "15.42 uur: ", "11:05 – ", "15.42 uur " before a capital: when an entry of a live blog was written. */
export const ENTRY_TIME = /^\d{1,2}[.:h]\d\d(?: uur(?= [A-Z])\s|(?:\s(?:uur|Uhr|h|u))?\s*[:–—|-]\s+(?=["“„'‘«]?[^\s\d]))/;
/** Before a time of day. */
export const AFTERNOON = /(?:午後|下午|오후)\s?$/;
/** Of a date that the article was published then, as stems. */
export const PUBLISHED =
  'publi|veröff|erschienen|geplaatst|posted|created|gepubl|opubl|julkaistu|megjelen|yayın|опубл|δημοσ|diterbitkan|نشر|פורסם|公開|发布|發布|입력|등록|승인';

/** What a label calls an advertisement, as nouns that no name follows without an article, and others. */
export const ADS = [
  'Advertisement|Advertentie|Annon[cs]e|Annons|Anzeige',
  'Werbung|Reclame|Publicité|Publicidade?|Pubblicità|Reklama?|Mainos|Hirdetés|Inzerce',
];

/** The label of an advertisement. */
export const ADVERTISEMENT = new RegExp(
  `^[\\W_]*(?:ad|pub|advert\\w*(?:\\. .{0,40})?|${ADS.join('|')}|publicit[eà]|ilan|propaganda|広告|광고|广告|story continues below.*|article continues.*|placeholder.*)[\\W_]*$`,
  'i',
);
/** What a template leaves in the midst of a text, as words of a line that stands alone there. */
export const LEFT_OVER = new RegExp(
  `^(?:${[
    'report|hide|toggle|enlarge|copy|remove|text size|ad |back to|table of|initial|promoted|conten|inhoud|inhalt|índice|sum[aá]rio|sommai?r',
    // What else there is, and what others read.
    '(?:most (?:read|viewed|popular)|recommended|related|aanbevolen|relater(?:t|at|ede))(?:$| (?:art|stor|read|for|in |on ))|polecamy$|passend dazu',
    'meest (?:gelez|bek)|meistgel|les plus lus|lo más le|i più lett|mais lid|mest l[eæä]st|najczęściej czy|relacionad|articoli corr|approfondimenti?$|más noticias',
    '(?:die|la) reda\\S+ (?:empf|cons)|te puede int|ailleurs sur le|pour aller plus loin|sur le même s|missa inte$',
    // What the reader may do.
    '(?:continue|keep) reading|reading time|lesedauer|leestijd:|lire la suite|czytaj w|leggi anche|gratis onb',
    '(?:save|share) (?:this|art)|dela? (?:på|art|sak)|(?:teil|del)en$|partage[rz] (?:sur|cet)|réagir$|kommentare?r?(?:$| werden)',
    '(?:listen|luister|lyssna|lyt|lytt|écoute[rz]|escucha|ascolta) (?:to this|naar d|p\\S+ art|til (?:art|sak)|cet|l.art|el pod|qui)|guarda (?:anche|il v)|rätta art|tip(?:sa?)? o(?:ss?|ns)$',
    'kli[ck]k?[ainj]* (?:h|tu)|pincha aq',
    '(?:\\S+ )?(?:réservée? aux|s[oó]lo para|exclusiv\\S* (?:p[ae]ra?|für|voor)|endast för|kun for|tylko dla|nur für|alleen voor) (?:suscr|sub|pren|ab|assin)',
  ].join('|')})|advert|werbung|anzeige|pub+licit|publicid|reclame|reklam|annons|hirdet|mainos|sponsor`,
  'i',
);
/** What leads through the page or speaks of it, in a short line. */
export const LEADING: readonly RegExp[] = [
  // "Artikeln uppdateras.", "Cet article est réservé aux abonnés.": what the text says of itself, in a short sentence.
  /^(?:(?:this|dit|deze|diese[rs]?|cet(?:te)?|est[ea]|quest[oa]|de[nt] (?:här|her)|denne|dette|te[nj]|tento|tämä|bu) )?(?:arti[ck]\S+|artíc\S+|bericht|te[kx]s?t\S*|beitrag|nota|not[ií][cz]\S+|matéria|saken?|juttu|haber|člán\S+|artyku\S*|conte(?!nd|st)\S+|story|içerik) .{0,30}(?:u?[po]+dat|päivit|güncell|a[kc]?tuali|aggiorn|amplia|desarrollo|aangevuld|automati|maschinell|voorgelezen|\bai\b|artificial|abonn|abbonat|suscript|assinant|prenum|tilaaj|předplat|abonel|publicad)[^.!?]{0,60}[.!]?(?: \S+(?: \S+){0,2}[.!])?$/i,
  // "Klik op de foto": what is to be done.
  /^\W*(?:kli[ck]k?\S*|cli(?:ck|que|cca)\S*|ha(?:ga|z) clic)(?: sie)? (?:op|auf|on|sur|en|n?a|sull\S*|w|på|h[ei]e?re?|ici|a?qu[ií])(?: .{0,60})?$/i,
  // "Te quedan 2 artículos este mes": how many may still be read.
  /^(?:you|je|vous|[tl]e|ti|du|sie|restam|zostały) .{0,20}\d+ (?:\S+ )?(?:art|mat[ée]r|stor)\S.{0,25}(?:mois|mese?|mês|maand|month|monat|månad|miesiąc)\S*\W*$/i,
  // "Se filmen: …": what is to be seen elsewhere.
  /^[^.!?:"“”„«‘]{0,24}(?:v[ií]d[eé]\S*|film(?:en|et|m)|bilder\S*)(?:(?: \S{3,6})?:(?! ?["“„«‘])|(?: [^.!?:"“”„«]{0,25})?:$)/i,
  // "Seen a mistake? Tell us."
  /^[^.?!"“”„«»]{5,60}[?;] [^.?!]{0,30}(?:\b(?:us|ons|uns|m(?:e|ij|ir|[ei]g)|-nos|nas|oss|os|gente|nous|bize|n[aá]m)\b|\Snos|celo|-la\b|-ne\b|desk|нам|μας|לנו|\br[eé]d[ae][ckçz]|corre[ck]|szerkeszt|toimitu)[^.?!]{0,20}[.!]?$/i,
  // "WATCH | …", "KIJK. …", "VIDÉO – …": what is to be seen or heard elsewhere.
  /^(?:watch|listen|v[ií]d[eé]o|podcast|poll|quiz|(?:be)?kijk|(?:be)?luister|lees|guarda|mira|assista|ouça|izle|oglądaj|wideo|en images|in pictures|live) ?[.:|｜–—-] ?\S/i,
];
/** "Déjà abonné ?": what is asked of nobody but the reader. */
export const SUBSCRIBED =
  /^[^.!]{0,30}(?:suscript|subscriber|prenum|abonn|assinant|abbona|abone|\babo\b)[^.!?]{0,12}\?(?: [^.!?]{0,30})?$/i;

/** "Editor's note:", "Correctie 10 februari:": what the editors say of the article. */
export const NOTE =
  /^\W*(?:editor\S* note|not[ae]|\S*hinweis|anmerkung|disclaimer|about the author|over de auteur|über d(?:en|ie) autor\S*|correcti(?:on|e)|korrektur|correc[cç]\S+|rectifi\S+|rettifica|errat[ua]\S*(?: corrige)?|fe de err\S+|r[äe]ttelse|oikaisu|sprostowanie)(?:(?:,| de| del?la| der| du|,? ?[(\d])[^:!?]{0,25})? ?[:：]/i;

/** Where the publisher also is, what is its own, and what was read: as a call to the reader says it, in lower case. */
export const CALLS =
  '\\S@\\S|\\b(?:e-?)?mail|mejl|inkorg|in(?:nboks|dbakke)|skrzynk|\\babo\\b|facebook|instagram|telegram|google|podcast|\\bapp(?:e?n)?\\b|\\bapp?li[ck]|sovell|courri|correo|boîte|notifi|[ck]h?ann?[ae]l|\\bart[ií](?:[ck]|go)|hírlev|uutiskirj|butllet|člán|cikk|juttu|downl|support|spende|підтрим|grat[iu]|\\bfria |bezpłat|nieuws\\b|nyhet|wiadomo|noti[cz]i|nouvelles|free\\b|leser|reader|чита|ou?rnalis|periodis|dziennik|žurnal|[ck]omm?ent[aeios]|támoga|וואטסאפ';

/** What the reader is to do, as a sentence begins that says so: the German and the French say it by a form of their own. */
export const ACTS =
  /(?:^|[.!?:,–] )(?=\S+en Sie |\S+ez-[nv]ous |\S+[^ch]ez (?:[nv]o|tou|cha|abon|le jou)|Jetzt \S+en(?: und|[.!:])|(?:Word|Lees|Luister|Volg|Steun|Ontvang|Krijg|Blijf|Neem) (?!je |v[ao])|Abonn(?:eer|er|iere) |Schrijf je |Meld je |Download (?:our|onze|de |nu|dan )|Become an? |Join |Sign up|Subscribe |Get (?:our|the )|Start your|Never miss|Stay |Follow us|Support (?!among|for|from)|\S*[áéíú]\S{1,4}te |Hazte |Descarg|Rec[ei]ba? |S[ií]g[au]|Abbonati (?:ora|subito|qui|per|e leggi) |Iscriviti|Diventa |Scarica |Segui|Sostieni |Ricevi |Assine |Torne-se |Subscreva |Baixe |Apo[iy][ea] |Zostań |Zapisz |Pobierz |Wykup |Wesprzyj |Dołącz |Obserwuj |Bliv? |Prenumerera |Ladda |F[øö]l[gj] |St(?:öd|[øö]t)|Tilmeld |Meld deg |Hent |Last ned |Få (?:de|dag|al|ny)|Podpořte |.*[Aa]bone olu)/;

/** What is the publisher's own. */
export const OURS =
  '(?:\\b(?:our|onze|unser\\S*|notre|nos|nuestr[oa]s?|nostr[oia]|noss[oa]s?|vår\\S*|vores|meitä|nasz\\S*|kami)(?![a-z\\u00c0-\\u024f])|наш|нам|μας|שלנו)';

/** What such a call calls the reader and the publisher. */
export const YOU = new RegExp(
  `\\b(?:your?|jouw|je|uw|ih(?:re|nen)|votre|vous|tu|tu[aeo]|ti|tw[oó]j\\S*|dig|deg|din)(?![a-z\\u00c0-\\u024f])|${OURS}`,
);

/** Stands among a publisher's topics and is none. */
export const NO_TOPIC =
  /^(?:premium|plus|abo|free|paywall|article|artikel|news|nieuws|nachrichten|story|content|default|none|null|undefined|text|web|online|home(?:page.*)?|wire|featured|top stor\S+|breaking(?: news)?|syndicated|haberler|son dakika|alle? (?:topics|tags|themen|onderwerpen)|kein[e]? .*)$/i;

/** What a review ends in, "256 pages, £18.99", and who else worked on it: "Anna Smith contributed to this report.", "Reporting by …", "Mit Material von dpa." */
export const HELPED =
  /^(?:additional )?reporting by |\bcontributed (?:to th(?:is|e)|from) |(?<!\b(?:was|were|been) )\b(?:reported|wrote)(?: and wrote)?(?: this \w+)? (?:from|in) [^.]{3,40}\.$|^(?:mit material von|met medewerking van|med bidrag från) |\d (?:p(?:p|ag|ág)|blz|seiten|sid)[^.,;]*[,;] ?[€£$]?\s?\d/i;
/** "（记者 陈思远）", within a text. */
export const REPORTER = /[（(][^（）()]{0,6}[记記]者[:： ]?([\u3400-\u9fff]{2,4}(?:[、 ][\u3400-\u9fff]{2,4})*)[／/）)]/;
/** "(Reporting by Jane Doe in Oslo; editing by John Roe)", as agencies end a text. */
export const REPORTED =
  /^\W?(?:report\w*|bericht) (?:by|de|do|por|par|von|di) ([^;.!?]{5,90}); ?\S*(?:edi[tç]|redi?[gka]|bearb)[^;.!?]{5,90}\W?$/i;
