/** Texts without what makes no difference: in how they are set, or to whoever compares them. */

/** Single blanks, one at an end perhaps. Soft hyphens and zero-width marks are the typesetter's, not the writer's. */
export const foldSpace = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(WIDE, ' ');

/** Not a single blank: most are, and each that is replaced costs something. */
const WIDE = /\s\s+|[^\S ]/g;

/** Single blanks, none at the ends. */
export const foldText = (text: string): string => foldSpace(text).trim();

const PLAIN = /^[\0-~]*$/;

/** Texts compared as a reader would: without case, diacritics and the kind of quotation marks. */
export function fold(text: string): string {
  const bare = PLAIN.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, '')
        .replace(/[‘’‚‛´]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .replace(/[–—]/g, '-');
  return bare.toLowerCase().replaceAll('`', "'").replace(WIDE, ' ').trim();
}

/** 0 to 1: the share of words (of characters, in scripts without blanks) that two texts have in common. */
export function similarity(a: string, b: string): number {
  const [first, second] = [tokens(a), tokens(b)];
  let common = 0;
  for (const token of first) if (second.has(token)) common += 1;
  return (2 * common) / (first.size + second.size || 1);
}

function tokens(text: string): Set<string> {
  const found = fold(text).match(/[\u3040-\u30ff\u3400-\u9fff]|[\da-z\u00aa-\u1fff\u2c00-\u2fff\ua000-\ud7ff]+/g) ?? [];
  return new Set(found);
}
