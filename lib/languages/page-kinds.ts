/**
 * By what words a page's address, section, headline or text tells what kind of page it is. Of all languages at once: an address is often written in
 * another than the text, and a page that holds no article has no text to tell its language by.
 */

/** In an address. */
export const LIVE_ADDRESS = /live-?(?:blog|ticker|update)|\/live\//i;
export const GALLERY_ADDRESS = /fotostrecke|galler(?:y|ies)|galerie|diaporama|fotoserie|in-beeld|fotos?-\d/i;
/** Of what a publisher asks of its readers or says of itself: the site, or the last part. */
export const SERVICE_ADDRESS = /\/(?:\w*consent|(?:my)?privacy|abonn\w+|subscri\w+)(?:[.?]|\/?$)/i;

/** In an address, a section or a kicker. */
export const OPINION =
  /\b(?:opini\w*|[ck]olumn(?:[ae]?s?|ist\w*)|comment(?=$| [^a-zà-ü])|comment(?:ary|[oi])|commentaar|(?:gast)?kommentare?|e?dito(?:rial\w*|s?)|meninger|meinung|tribun[ae]s?|d[eé]bat(?:te?|s)?|leitartikel|gastbeitrag|glosse|ledare|leder|insändare|kronikk?|krönik\w*|chroniques?|blogs?|hoofdredactioneel|felietony?|komentarze?|yazarlar)\b/i;

/** There, or in a headline. */
export const INTERVIEW = /\b(?:interview|entretien|entrevista|intervista|vraaggesprek|wywiad|intervju)\b/i;

/** As a live blog calls itself in its text: the source of a group. */
export const THIS_LIVE_BLOG =
  'live-? ?(?:blog|ticker)|live-?(?:d.k|rap)|our live (?:cov|upd)|(?:este|nuestro) directo|(?:ce|notre) (?:direct|live)\\b|questa diretta|cobertura ao vivo|relacj\\S+ na żywo|canlı anlatım';

/** "In pictures: …" */
export const GALLERY_HEADLINE =
  /^(?:en images|in (?:pictures|photos|beeld|bildern)|fotostrecke|bildergalerie|fotoserie|fotogaler[ií]a|galería|photos|galeri)(?![a-z])/i;

/** Of a page that the server has not found or does not give. */
export const ERROR_HEADLINE =
  /\b404\b|\b[45]\d\d (?:bad (?:gat|req)|error|forbidden|internal server|service (?:temp|unav)|gateway time|too many req)|error [45]\d\d|not found|niet gevonden|niet (?:meer )?bestaat|bestaat niet|nicht gefunden|gibt es nicht|introuvable|n.existe pas|no encontrada|no existe|non trovata|non esiste|não encontrada|nie istnieje|hittades inte|finns inte|ikke fun[dn]et|fin[dn]es ikke|nie znaleziono|nenalezen|neexistuje|nenájden|nem található|(?:nu a fost|nije) (?:găsit|pronađen)|nu există|ei löydy|δεν (?:βρέθηκε|υπάρχει)|не (?:знайдено|існує|существует|найдена)|غير موجود|לא נמצא|tidak ditemukan|không tìm thấy|नहीं मिला|bulunamadı|見つかりません|未找到|찾을 수 없/i;
