/** The language of a text, by its commonest words and its script, checked against what the page declares. */
import { findLanguage, languages } from '../languages/index.ts';
import { stopWordsOf } from '../languages/stop-words.ts';
import { canonicalTag } from './language-tag.ts';

/** So much is enough to be sure. */
const LOOKED_AT = 4000;
/** So much is enough to miss the commonest words in it. */
const ENOUGH = 400;
/** The share of words that are among the fifty commonest: about .4 in running text of a language, .1 in a neighbour's. */
const SURE = 0.22;
const LOUD = 0.3;

/** Where Unicode's blocks of a script begin, and the language that is commonest in it; nothing for the blocks between. */
const BLOCKS: readonly [start: number, code: string][] = [
  [0x370, 'el'],
  [0x400, 'ru'],
  [0x530, 'hy'],
  [0x590, 'he'],
  [0x600, 'ar'],
  [0x900, 'hi'],
  [0x980, 'bn'],
  [0xa00, ''],
  [0xb80, 'ta'],
  [0xc00, ''],
  [0xe00, 'th'],
  [0xe80, ''],
  [0x10a0, 'ka'],
  [0x1100, 'ko'],
  [0x1200, ''],
  [0x3040, 'ja'],
  [0x3100, ''],
  [0x3400, 'zh'],
  [0xa000, ''],
  [0xac00, 'ko'],
  [0xd800, ''],
];

/** Scripts that several languages share: what is declared is believed within them. */
const SHARED: Record<string, string[]> = {
  ar: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  hi: ['hi', 'mr', 'ne'],
  ru: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn'],
  zh: ['zh', 'yue', 'ja'],
};

/** So near to one that has a file that its commonest words are theirs too: what declares itself so is believed. */
const KIN = /^(?:af|ast|ca|fo|fy|gl|lb|oc)$/;

/** BCP 47. `declared`: what the page says of itself, best source first. `und` where nothing tells. */
export function languageOf(text: string, declared: readonly string[]): string {
  const sample = text.slice(0, LOOKED_AT);
  const tag = declared.map(canonicalTag).find((one) => one !== undefined);
  const primary = tag?.split('-')[0];
  const script = scriptLanguage(sample);
  if (script) return tag && primary && (SHARED[script] ?? [script]).includes(primary) ? tag : script;
  const [best, share] = languageByWords(sample);
  const known = tag ? findLanguage(tag) : undefined;
  // A page from abroad often says that it is in English.
  if (known && best && share < SURE / 2 && sample.length > ENOUGH) return 'und';
  if (!best || share < SURE || known?.code === best) return tag ?? (share >= SURE / 2 ? best : undefined) ?? 'und';
  // A language that has no list here can't win by words; what the page declares stands unless the words speak loudly against it.
  return tag && !known && (share < LOUD || KIN.test(primary ?? '')) ? tag : best;
}

/** Japanese is told by its kana, which stand between the characters it shares with Chinese. */
function scriptLanguage(sample: string): string | undefined {
  const counts = new Map<string, number>();
  for (const character of sample.replace(/[\0-\u036f]+/g, '')) {
    const code = BLOCKS.findLast(([start]) => character >= String.fromCharCode(start))?.[1] ?? '';
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  counts.delete('');
  const letters = [...counts.values()].reduce((sum, count) => sum + count, sample.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0);
  const isMostly = (code: string) => (counts.get(code) ?? 0) > letters * (code === 'ja' ? 0.1 : 0.4);
  return isMostly('ja') ? 'ja' : [...counts.keys()].find(isMostly);
}

/** The code of the likeliest language and the share of its words; no code where there are too few words to tell. */
function languageByWords(text: string): [code: string | undefined, share: number] {
  const words = text.toLowerCase().match(/[a-z\u00df-\u024f]+/g) ?? [];
  if (words.length < 8) return [undefined, 0];
  const scored = languages.map((language) => ({
    code: language.code,
    share: words.filter((word) => stopWordsOf(language).has(word)).length / words.length,
  }));
  const best = scored.sort((a, b) => b.share - a.share)[0];
  return [best?.code, best?.share ?? 0];
}
