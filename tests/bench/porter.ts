/** The English stems by which ROUGE compares words: M. F. Porter, "An algorithm for suffix stripping", 1980 (https://tartarus.org/martin/PorterStemmer/def.txt). */

const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)';
const measureAbove = (least: number): RegExp => new RegExp(`^(?:[^aeiouy]|(?<=^|[aeiou])y)*(?:${VOWEL}+(?:(?!${VOWEL}).)+){${least + 1}}`);
const SOME = measureAbove(0);
const MORE = measureAbove(1);
const ONE = new RegExp(`^(?:(?!${VOWEL}).)*${VOWEL}+(?:(?!${VOWEL}).)+${VOWEL}*$`);
const HAS_VOWEL = new RegExp(VOWEL);
const ENDS_CVC = /[^aeiou][aeiouy][^aeiouwxy]$/;
const DOUBLE = /([^aeiouylsz])\1$/;

const STEP_2: readonly [string, string][] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const STEP_3: readonly [string, string][] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 = 'al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize'.split(' ');

export function stem(word: string): string {
  if (word.length < 3) return word;
  const plain = step1c(step1b(step1a(word)));
  return step5(step4(replaceEnd(replaceEnd(plain, STEP_2), STEP_3)));
}

const step1a = (word: string): string => word.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');

function step1b(word: string): string {
  if (word.endsWith('eed')) return SOME.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const cut = word.replace(/(?:ed|ing)$/, '');
  if (cut === word || !HAS_VOWEL.test(cut)) return word;
  if (/(?:at|bl|iz)$/.test(cut)) return `${cut}e`;
  if (DOUBLE.test(cut)) return cut.slice(0, -1);
  return ONE.test(cut) && ENDS_CVC.test(cut) ? `${cut}e` : cut;
}

const step1c = (word: string): string => (word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word);

function replaceEnd(word: string, ends: readonly [string, string][]): string {
  const found = ends.filter(([end]) => word.endsWith(end)).sort(([a], [b]) => b.length - a.length)[0];
  if (!found) return word;
  const cut = word.slice(0, -found[0].length);
  return SOME.test(cut) ? cut + found[1] : word;
}

function step4(word: string): string {
  const ion = /^(.*[st])ion$/.exec(word)?.[1];
  if (ion !== undefined) return MORE.test(ion) ? ion : word;
  const end = STEP_4.filter((end) => word.endsWith(end)).sort((a, b) => b.length - a.length)[0];
  if (!end) return word;
  const cut = word.slice(0, -end.length);
  return MORE.test(cut) ? cut : word;
}

function step5(word: string): string {
  const cut = word.endsWith('e') ? word.slice(0, -1) : word;
  const bare = cut !== word && (MORE.test(cut) || (SOME.test(cut) && !(ONE.test(cut) && ENDS_CVC.test(cut)))) ? cut : word;
  return bare.endsWith('ll') && MORE.test(bare.slice(0, -1)) ? bare.slice(0, -1) : bare;
}
