/** The language of a text, by its commonest words and its script, checked against what the page declares. */
import { pageLanguages } from '../../languages/pages.ts';

/** So much is enough to be sure. */
const LOOKED_AT = 4000;
/** The share of words that are among the fifty commonest: about .4 in running text of a language, .1 in a neighbour's. */
const SURE = 0.22;

const SCRIPTS: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** Scripts that several languages share: what is declared is believed within them. */
const SHARED: Record<string, string[]> = {
  ar: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  hi: ['hi', 'mr', 'ne'],
  ru: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn'],
  zh: ['zh', 'yue', 'ja'],
};

/** BCP 47. `declared`: what the page says of itself, undefined where it says nothing. `und` where nothing tells. */
export function languageOf(text: string, declared: string | undefined): string {
  const sample = text.slice(0, LOOKED_AT);
  const tag = canonicalTag(declared);
  const primary = tag?.split('-')[0];
  const script = scriptLanguage(sample);
  if (script) return tag && primary && (SHARED[script] ?? [script]).includes(primary) ? tag : script;
  const [best, share] = bestByWords(sample);
  if (!best || share < SURE || primary === best) return tag ?? (share >= SURE / 2 ? best : undefined) ?? 'und';
  const isKnown = primary !== undefined && pageLanguages.some(({ code }) => code === primary);
  // A language that has no list here can't win by words; what the page declares stands unless the words speak loudly against it.
  return tag && !isKnown && share < 0.3 ? tag : best === 'nb' && /^n[on]$/.test(primary ?? '') ? (tag ?? best) : best;
}

function scriptLanguage(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([script, code]) => (sample.match(script)?.length ?? 0) > letters * (code === 'ja' ? 0.1 : 0.4))?.[1];
}

function bestByWords(sample: string): [code: string | undefined, share: number] {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return [undefined, 0];
  const scored = pageLanguages.map(({ code, stopWords }) => {
    const known = new Set(stopWords.split(' '));
    return { code, share: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = scored.sort((a, b) => b.share - a.share)[0];
  return [best?.code, best?.share ?? 0];
}

/** "nl_NL" is "nl-NL"; what is no tag is nothing. */
export function canonicalTag(tag: string | undefined): string | undefined {
  const text = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return undefined;
  return Intl.getCanonicalLocales(text)[0];
}
