/** Entities and tags that templates leave in what is no HTML: metadata, JSON-LD. */

/** "&eacute;" as "é", and a blank for each tag. What names no character is left as it is. */
export function decodeEntities(text: string): string {
  const read = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (entity, decimal: string, hex: string, name: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? accented(name) ?? entity;
    const code = Number(decimal ?? `0x${hex}`);
    return code && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
  return read.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  shy: '',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
  euro: '€',
};

const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/** "auml" is ä. */
function accented(name: string): string | undefined {
  const accent = ACCENTS[name.slice(1).toLowerCase()];
  return accent && (name.charAt(0) + accent).normalize('NFC');
}
