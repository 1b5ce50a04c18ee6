/** Few sentences out of many: the best ranked that say different things and can be read by themselves. */
import type { Language } from '../languages/types.ts';
import type { Candidate } from './candidate-sentences.ts';
import { type Flaws, findFlaws, isOutcome, THIN_WORDS } from './flaws.ts';
import { quotedShare } from './quotation-marks.ts';
import { overlap } from './words.ts';

/** Of the words of the shorter; from here on two sentences say the same. */
export const SAME = 0.6;

// In words.
/** From so many on, or with a number, a sentence is worth a place of its own once the article has had its say. */
const SHORT_WORDS = 8;
/** The weights like short sentences, as three take the place of a summary. One that comes on top has more to tell in so many. */
const AMPLE_WORDS = 20;
/** Two sentences side by side of no more than these are one fact. */
const JOINED_WORDS = 30;
/** Longer than this, a sentence and the one that hangs on it are no fact to take in at a glance. */
const TOGETHER_WORDS = 50;

// In the unit of the scores.
/** A sentence without the one it hangs on. */
const LOST = 10;
/** With that sentence, which nobody chose, or where the headline tells who is meant. */
const ALONG = 4;
/** Where paragraphs are lost it may hang on any sentence before, and none can be taken along. */
const LOST_IN_ONE_BLOCK = 2;
/** Likeness to a chosen sentence. */
export const LIKENESS = 2.6;
/** Sharing the paragraph of a fact. */
const SAME_BLOCK = 1;
/** A quotation, where there is nothing else: in a report it is mostly what somebody thinks of the facts. */
const QUOTED = 1.6;
/** Being e times shorter than `AMPLE_WORDS`, once the article has had its say. */
const TERSE = 2.5;
/** So much below the average a sentence may be, once the article has had its say. */
const SHORTFALL = 2;
/** Telling who came to harm or what broke, once the article has had its say. */
const OUTCOME = 1.5;
/** What a flaw costs that no sentence may have more of, once the article has had its say. */
const SLIGHT = 1;

/** First and last sentence of a fact; mostly the same. */
export type Stretch = [first: number, last: number];

export interface Wanted {
  least: number;
  most: number;
  /** Whether somebody may speak for himself, as in opinions, interviews and live blogs; else nobody is meant by an "I". */
  hasVoice: boolean;
  /** Positions where a pronoun is whom the headline names. */
  known?: ReadonlySet<number>;
  /** What else speaks against each candidate, in the unit of the scores. */
  costs?: readonly number[];
  /** The keys of each fact that there is already. */
  said?: readonly string[][];
}

interface Option {
  candidate: Candidate;
  position: number;
  score: number;
  /** Looked for when the sentence comes into question, which few do. */
  readonly flaws: Flaws;
  /** How much of it the chosen say already, 0 to 1. */
  likeness: number;
}

/**
 * In reading order. Fewer than `wanted.most` where the rest would only repeat, or, once there are `wanted.least`, can't stand alone or is
 * worth much less than the article's average. A sentence that hangs on the chosen one before it joins it in one fact, and so does a
 * short one behind another.
 */
export function chooseSentences(
  candidates: readonly Candidate[],
  scores: readonly number[],
  wanted: Wanted,
  language: Language | undefined,
): Stretch[] {
  const options = candidates.map((candidate, position) =>
    toOption({ candidate, position, score: scores[position] as number }, wanted, language),
  );
  for (const keys of wanted.said ?? []) compare(options, keys);
  const choosing: Choosing = { options, ranked: options.toSorted((a, b) => b.score - a.score), facts: [], known: wanted.known };
  const worth = scores.reduce((sum, score) => sum + score, 0) / scores.length - SHORTFALL;
  const findNext = () => {
    const { length } = choosing.facts;
    return length >= wanted.most ? undefined : findBest(choosing, length < wanted.least ? undefined : worth);
  };
  for (let best = findNext(); best; best = findNext()) {
    const [first, last] = stretchOf(best, choosing);
    choosing.facts = extend(choosing.facts, first, last);
    for (const option of options.slice(first, last + 1)) compare(options, option.candidate.keys);
  }
  return choosing.facts.toSorted(([a], [b]) => a - b);
}

/**
 * The sentence with the one before it that comes along or that it continues, or with the next, where that is chosen already or tells who
 * came to harm. One of few words completes what stands before it.
 */
function stretchOf(option: Option, choosing: Choosing): Stretch {
  const { position, candidate } = option;
  const { options, facts } = choosing;
  const most = isLost(option, choosing) ? TOGETHER_WORDS : candidate.length < THIN_WORDS ? JOINED_WORDS : 0;
  if (takesAlong(option, most, choosing) || continues(option, choosing)) return [position - 1, position];
  const next = options[position + 1];
  const isContinued = next && isJoined(next, options) && (isAlone(next.position, facts) || (isOutcome(next.candidate) && isFit(next)));
  return [position, isContinued ? next.position : position];
}

/** To be told behind another one: no question, and nothing that is told already. */
const isFit = ({ likeness, flaws }: Option): boolean => likeness < SAME && flaws.cost <= LOST / 2;

/** The facts with that from `first` to `last`, which takes the place of those within. */
const extend = (facts: readonly Stretch[], first: number, last: number): Stretch[] => [
  ...facts.filter(([start]) => start < first || start > last),
  [first, last],
];

/** In the unit of the scores. */
export interface Price {
  flaws: number;
  /** More where the sentence before it is not chosen. */
  lost: number;
}

/** Per candidate of a report what the choice takes off its score, for the training to reckon with. */
export function priceSentences(candidates: readonly Candidate[], language: Language | undefined): Price[] {
  const options = candidates.map((candidate, position) => toOption({ candidate, position, score: 0 }, { hasVoice: false }, language));
  return options.map((option) => ({
    flaws: option.flaws.cost + option.flaws.thin,
    lost: option.flaws.hangs ? costOfLoss(options) : 0,
  }));
}

function toOption(
  { candidate, position, score }: Pick<Option, 'candidate' | 'position' | 'score'>,
  { hasVoice, costs }: Pick<Wanted, 'hasVoice' | 'costs'>,
  language: Language | undefined,
): Option {
  let found: Flaws | undefined;
  return {
    candidate,
    position,
    score,
    get flaws() {
      if (!found) {
        found = findFlaws(candidate, position, hasVoice, language);
        found.cost += (costs?.[position] ?? 0) + (hasVoice ? 0 : QUOTED * quotedShare(candidate.text));
      }
      return found;
    },
    likeness: 0,
  };
}

function compare(options: readonly Option[], said: readonly string[]): void {
  const known = new Set(said);
  for (const option of options) option.likeness = Math.max(option.likeness, overlap(option.candidate.keys, known));
}

interface Choosing {
  /** By position, and the best first. */
  options: readonly Option[];
  ranked: readonly Option[];
  facts: readonly Stretch[];
  known: ReadonlySet<number> | undefined;
}

/** `least`: what it has to be worth, and then it may have no flaw; without, the best is as good as it is. */
function findBest(choosing: Choosing, least?: number): Option | undefined {
  const { options, ranked, facts } = choosing;
  const blocks = new Set(facts.map(([first]) => options[first]?.candidate.block));
  const isCrowded = ({ candidate }: Option) => blocks.has(candidate.block);
  let [best, most]: [Option | undefined, number] = [undefined, -Infinity];
  const isMore = least !== undefined;
  for (const option of ranked) {
    // All else only takes away.
    if (option.score + (isMore ? OUTCOME : 0) <= most) break;
    if (option.likeness >= SAME || isIn(option.position, facts)) continue;
    const lost = costOfHanging(option, choosing);
    // Once the article has had its say, it has to be worth a place of its own.
    if (isMore && (lost > 0 || option.score < least)) continue;
    const [first, last] = stretchOf(option, choosing);
    const told = options.slice(first, last + 1).map(({ candidate }) => candidate);
    const length = told.reduce((sum, { length }) => sum + length, 0);
    const flaws = option.flaws.cost + (told.length > 1 ? 0 : option.flaws.thin);
    const isScrap = length < SHORT_WORDS && !/\d/.test(option.candidate.text);
    if (isMore && (flaws > SLIGHT || isScrap)) continue;
    const more = isMore ? (told.some(isOutcome) ? OUTCOME : 0) - TERSE * Math.max(0, Math.log(AMPLE_WORDS / length)) : 0;
    const worth = option.score - flaws - option.likeness * LIKENESS - (isCrowded(option) ? SAME_BLOCK : 0) - lost + more;
    if (worth > most) [best, most] = [option, worth];
  }
  return best;
}

/** What it costs that the sentence it hangs on is not chosen; 0 where that is, or there is none. */
function costOfHanging(option: Option, choosing: Choosing): number {
  if (!isLost(option, choosing)) return 0;
  return choosing.known?.has(option.position) || takesAlong(option, TOGETHER_WORDS, choosing) ? ALONG : costOfLoss(choosing.options);
}

/** What it costs to stand without that sentence. */
const costOfLoss = (options: readonly Option[]): number => (hasParagraphs(options) ? LOST : LOST_IN_ONE_BLOCK);

/** Without what it hangs on. */
const isLost = (option: Option, choosing: Choosing): boolean => option.flaws.hangs && !isHeld(option, choosing);

/** Right behind the chosen sentence it hangs on, in the same paragraph; a third in a row is too far from its name. */
const isHeld = (option: Option, { facts, options }: Choosing): boolean =>
  hasParagraphs(options)
    ? isShort(option, TOGETHER_WORDS, options) && isAlone(option.position - 1, facts)
    : isIn(option.position - 1, facts);

/** It is worth so much that the sentence before it, which stands by itself, comes along; both have no more than `most` words. */
const takesAlong = (option: Option, most: number, { facts, options }: Choosing): boolean =>
  isShort(option, most, options) && isSound(options[option.position - 1] as Option) && !isIn(option.position - 1, facts);

const isSound = ({ candidate, flaws, likeness }: Option): boolean =>
  !flaws.hangs && likeness < SAME && flaws.cost + flaws.thin <= (candidate.length < SHORT_WORDS ? LOST / 2 : SLIGHT);

/** It and the sentence before it, in the same paragraph, have no more than `most` words. */
function isShort({ position, candidate }: Option, most: number, options: readonly Option[]): boolean {
  const before = options[position - 1]?.candidate;
  return before?.block === candidate.block && hasParagraphs(options) && before.length + candidate.length <= most;
}

/** Texts that lost their paragraphs come in one block. */
const hasParagraphs = (options: readonly Option[]): boolean => options[0]?.candidate.block !== options.at(-1)?.candidate.block;

const isIn = (position: number, facts: readonly Stretch[]): boolean => facts.some(([first, last]) => position >= first && position <= last);

/** A fact of this sentence and no other. */
const isAlone = (position: number, facts: readonly Stretch[]): boolean =>
  facts.some(([first, last]) => first === position && last === position);

/** It belongs to the sentence before it: it hangs on that, or both are short, and they share a paragraph. */
const isJoined = (option: Option, options: readonly Option[]): boolean =>
  isShort(option, option.flaws.hangs ? Infinity : JOINED_WORDS, options);

/** It belongs to a fact of one sentence right before it. */
const continues = (option: Option, { facts, options }: Choosing): boolean =>
  isAlone(option.position - 1, facts) && isJoined(option, options);
