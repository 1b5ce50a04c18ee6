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

/** Lower case, without diacritics, compatibility forms made plain. The length may differ from the text's. */
export function foldWords(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
}

export function words(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern()), ({ 0: word, index }) => ({
    word: foldWords(word),
    start: index,
    end: index + word.length,
  }));
}
