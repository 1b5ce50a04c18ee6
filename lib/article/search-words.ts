/** Words as they are searched: the same for the index, for a question and for showing where it matched. */

export interface Word {
  /** Folded. */
  word: string;
  /** UTF-16 offsets into the text as it was. */
  start: number;
  end: number;
}

/** Letters of scripts that write no blanks: each is a word of its own, and what they mean together is a phrase. */
const UNSPACED = '[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]&&\\p{L}]';

/** Made when it is first needed: its sets take milliseconds, which no page that only shows a list shall wait for. */
let pattern: RegExp | undefined;
const wordPattern = (): RegExp => {
  pattern ??= new RegExp(String.raw`${UNSPACED}\p{M}*|[[\p{L}\p{N}\p{M}]--${UNSPACED}]+`, 'gv');
  return pattern;
};

const PLAIN = /^\p{ASCII}*$/u;

/**
 * Lower case, without accents and points, compatibility forms made plain. The length may differ from the text's. In scripts not named here marks make
 * other letters, as in й, ガ and कि; of Cyrillic, ё is often written without, and an acute shows the stress. Half a syllable of Hangul finds the whole.
 */
export function foldWords(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/(?:[\p{sc=Latn}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}\p{sc=Hang}\p{sc=Zyyy}ёЁ]\p{M}*|\u0301)+/gu, (run) =>
      run.normalize('NFD').replace(/\p{M}/gu, ''),
    )
    .toLowerCase();
}

/** Letters of their own, which many a keyboard lacks. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ß: 'ss', đ: 'd', ı: 'i', ł: 'l', œ: 'oe', ø: 'o' };

/** As it is searched: "lodz" finds "Łódź". What is folded already stays as it is, or is folded further. */
export const foldSearch = (text: string): string => foldWords(text).replace(/[ß-œ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

export function words(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern()), ({ 0: word, index }) => ({
    word: foldSearch(word),
    start: index,
    end: index + word.length,
  }));
}
