/** The sentences of a body that could be a key fact, each with what is counted in it. */
import { datelineLength } from '../article/dateline.ts';
import { STOPS, WITHOUT_STOPS } from '../article/letters.ts';
import type { Block, Place } from '../article/types.ts';
import { ENTRY_TIME, HELPED } from '../languages/in-lines.ts';
import type { Language } from '../languages/types.ts';
import { startsDangling } from './dangling.ts';
import { findQuestions, LABEL } from './interviewer.ts';
import { splitSentences } from './sentences.ts';
import { CAPITALS, contentKeys, findWords } from './words.ts';

export interface Candidate extends Place {
  text: string;
  words: string[];
  /** In words; a character of a script without blanks counts for half of one. */
  length: number;
  /** Keys of its content words, see `contentKeys`. */
  keys: string[];
  /** See `startsDangling`. */
  isDangling: boolean;
}

/** More of a page than this is no article; the time stays bounded. */
const MOST = 2000;
const LONGEST = 1200;
/** From so many times on a sentence is none of the article's. */
const FURNITURE = 3;

/** "NEW DELHI: ", "BERLIN taz | " before an article's first sentence; further down it is a list's label. */
const OPENING_LABEL = new RegExp(`^[${CAPITALS}]{3,}(?:[ -][${CAPITALS}]{2,}){0,2}(?::|(?: [a-z]{2,8})? \\|)\\s(?=["“„'‘«]?[${CAPITALS}])`);

/** A paragraph of an interview that is one quotation, or goes on in the next: who speaks is known. */
const ANSWER = /^(?:["“„«][^"“”„«»]+["”“»]?|‘[^‘]+’?|'(?:[^']|'(?=\w))+')\.?$/;
const MARKS = /["“”„«»]|^['‘]|['’](?=\.?$)|(?<=["”“»'’])\.$/g;

/** Characters, to be no caption or subhead. */
const SHORTEST_WITHOUT_STOP = 40;
/** Captions, subheads and bylines left in the text end without a full stop, or with one set apart. */
const FINISHED = new RegExp(`[^\\s.|][${STOPS}][)\\]}»›’”"'」』】）〉》]*$|[${WITHOUT_STOPS}].{${SHORTEST_WITHOUT_STOP},}$`);

/** In reading order, at most `MOST`. `inLanguage`: BCP 47; `language`: undefined where it has no file; `questions`: the blocks of an interviewer. */
export function candidateSentences(
  body: readonly Block[],
  inLanguage: string,
  language: Language | undefined,
  questions: ReadonlySet<number> = findQuestions(body),
): Candidate[] {
  const found = findSentences(body, inLanguage, language, questions);
  while (HELPED.test(found.at(-1)?.text ?? '')) found.pop();
  return withoutRepeated(found);
}

/** What a page says again and again is its furniture ("Please accept our cookies to see this video."), what it says twice counts once. */
function withoutRepeated(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  const first = candidates.filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count + 1);
    return count === 0;
  });
  return first.filter(({ text }) => (counts.get(text) as number) < FURNITURE);
}

function findSentences(
  body: readonly Block[],
  inLanguage: string,
  language: Language | undefined,
  questions: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const [block, { type, text }] of body.entries()) {
    if ((type !== 'paragraph' && type !== 'list') || questions.has(block) || isNotes(block, body)) continue;
    const isAnswer = questions.size > 0 && ANSWER.test(text);
    const said = isAnswer ? text.replace(MARKS, ' ') : text;
    const label = (found.length === 0 ? openingOf(said) : '') || (questions.size > 0 ? speakerOf(text, body) : '');
    for (const span of splitSentences(said, inLanguage)) {
      if (found.length === MOST) return found;
      // "TACOMA, Wash."
      if (span.end < label.length) continue;
      const place = trim(said, Math.max(span.start, label.length), span.end);
      const sentence = said.slice(place.start, place.end);
      if (sentence.length > LONGEST) continue;
      const words = findWords(sentence);
      if (words.length > 0 && (isAnswer || FINISHED.test(sentence)))
        found.push({
          block,
          ...place,
          text: sentence,
          words,
          length: Math.min(words.length, words.reduce((sum, word) => sum + word.length, 0) / 2),
          keys: contentKeys(words, language),
          isDangling: startsDangling(sentence, language),
        });
    }
  }
  return found;
}

/** What ends an article below "Notes" or "How we know"; steps and figures are rather told without numbers there. */
function isNotes(at: number, body: readonly Block[]): boolean {
  const block = body[at];
  return block?.type === 'list' && block.ordered && at === body.length - 1 && /^\S+(?: \S+){0,2}$/.test(body[at - 1]?.text ?? '');
}

/** "VERHAEGEN: " before an answer, where more of them begin so. */
function speakerOf(text: string, body: readonly Block[]): string {
  const label = LABEL.exec(text)?.[0];
  return label && body.filter((block) => block.text.startsWith(label)).length > 1 ? label : '';
}

/** The dateline of a report. */
const openingOf = (text: string): string => text.slice(0, datelineLength(text)) || (OPENING_LABEL.exec(text)?.[0] ?? '');

/** Without the blanks around it and the time before it. */
function trim(text: string, start: number, end: number): Omit<Place, 'block'> {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.trimStart().length;
  const time = ENTRY_TIME.exec(sentence.slice(lead))?.[0] ?? '';
  return { start: start + lead + time.length, end: start + sentence.trimEnd().length };
}
