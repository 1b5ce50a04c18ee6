/** Few sentences out of many: the best ranked that say different things and can be read by themselves. */
import { hasCapital } from '../article/letters.ts';
import type { Language } from '../languages/types.ts';
import { cached } from './cached.ts';
import type { Candidate } from './candidates.ts';
import { leansBack, startsDangling } from './dangling.ts';
import { QUOTED, quotedShare } from './features.ts';
import { speechVerbsOf } from './kinds.ts';
import { speaksOfSelf } from './voice.ts';
import { findWords, overlap } from './words.ts';

/** Of the words of the shorter; from here on two sentences say the same. */
const SAME = 0.6;
const FEWEST_WORDS = 6;
const SHORT_WORDS = 7;
const THIN_WORDS = 9;
const MOST_WORDS = 60;
const POSTSCRIPT_WORDS = 7;
const JOINED_WORDS = 30;
/** A speaker without a name takes no more: "zegt ze", "he told reporters". */
const SPEAKER_WORDS = 3;
const LONGEST_SPEAKER = 50;
/** In the unit of the scores: a flaw, few words without a name or number, a voice of nobody, a sentence without the one it hangs on, likeness to a chosen one, and sharing its paragraph. */
const FLAW = 2;
const THIN = 1.5;
const VOICE = 4.5;
const LOST = 10;
/** Where paragraphs are lost it may hang on any sentence before, and none can be taken along. */
const LOST_IN_ONE_BLOCK = 6;
const LEANING_IN_ONE_BLOCK = 1;
export const LIKENESS = 2.6;
const SAME_BLOCK = 1;

/** First and last sentence of a fact; mostly the same. */
export type Stretch = [first: number, last: number];

export interface Wanted {
  least: number;
  most: number;
  /** Whether the article has a voice, as opinions and interviews do; else nobody is meant by an "I". */
  hasVoice: boolean;
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

interface Flaws {
  /** In the unit of the scores. */
  cost: number;
  hangs: boolean;
  leansBack: boolean;
}

/**
 * In reading order. Fewer than `wanted.most` where the rest would only repeat, or, once there are `wanted.least`, can't stand alone or is
 * worth less than the article's average. A sentence that hangs on the chosen one before it joins it in one fact, and so does a very short one
 * ("Nobody was hurt.").
 */
export function chooseSentences(
  candidates: readonly Candidate[],
  scores: readonly number[],
  wanted: Wanted,
  language: Language | undefined,
  taken: readonly string[][] = [],
): Stretch[] {
  const options = candidates.map((candidate, position) => toOption(candidate, position, scores[position] as number, wanted, language));
  for (const keys of taken) compare(options, keys);
  const facts: Stretch[] = [];
  const ranked = options.toSorted((a, b) => b.score - a.score);
  const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const findNext = () => {
    if (facts.length === wanted.most) return undefined;
    return findBest({ options, ranked, facts }, facts.length < wanted.least ? undefined : average);
  };
  for (let best = findNext(); best; best = findNext()) {
    const before = joined(best, facts, options);
    if (before) before[1] = best.position;
    else facts.push([best.position, best.position]);
    compare(options, best.candidate.keys);
  }
  return facts.map((fact) => withPostscript(fact, facts, options)).sort(([a], [b]) => a - b);
}

/** In the unit of the scores. */
export interface Price {
  flaws: number;
  /** More where the sentence before it is not chosen. */
  lost: number;
}

/** Per candidate of a report what the choice takes off its score, for the training to reckon with. */
export function priceSentences(candidates: readonly Candidate[], language: Language | undefined): Price[] {
  const options = candidates.map((candidate, position) => toOption(candidate, position, 0, { hasVoice: false }, language));
  return options.map((option) => ({ flaws: option.flaws.cost, lost: option.flaws.hangs ? costOfLoss(option, options) : 0 }));
}

function toOption(
  candidate: Candidate,
  position: number,
  score: number,
  { hasVoice }: Pick<Wanted, 'hasVoice'>,
  language: Language | undefined,
): Option {
  let found: Flaws | undefined;
  return {
    candidate,
    position,
    score,
    get flaws() {
      found ??= findFlaws(candidate, position, hasVoice, language);
      return found;
    },
    likeness: 0,
  };
}

function findFlaws(candidate: Candidate, position: number, hasVoice: boolean, language: Language | undefined): Flaws {
  const isVoice = !hasVoice && speaksOfSelf(candidate.text, candidate.words, language);
  // Nothing stands before the first for it to hang on.
  const isLeaning = position > 0 && leansBack(candidate.text, language);
  return {
    cost: costOfFlaws(candidate, language) + (isVoice ? VOICE : 0),
    hangs: isLeaning || isHanging(candidate, language),
    leansBack: isLeaning,
  };
}

const isFlawed = ({ flaws }: Option): boolean => flaws.cost >= FLAW;

/** On a "he" or "daarbij" at its start, or on the one who speaks: "I have three", he laughed. */
function isHanging({ text, isDangling }: Candidate, language: Language | undefined): boolean {
  if (isDangling) return true;
  const speaker = findSpeaker(text, language);
  return speaker.length > 1 && speaker.length <= SPEAKER_WORDS && speaker.some((word) => startsDangling(word, language));
}

/** The words outside the quotation marks, or those after the last comma if one of them is for saying. */
function findSpeaker(text: string, language: Language | undefined): string[] {
  const unquoted = text.replace(QUOTED, ' ');
  const speaker = unquoted === text ? text.slice(text.lastIndexOf(',') + 1) : unquoted;
  const words = speaker.length < LONGEST_SPEAKER ? findWords(speaker) : [];
  return unquoted !== text || words.some((word) => language && speechVerbsOf(language).has(word)) ? words : [];
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
}

/** `least`: what it has to be worth, and then it may have no flaw; without, the best is as good as it is. */
function findBest({ options, ranked, facts }: Choosing, least?: number): Option | undefined {
  const blocks = new Set(facts.map(([first]) => options[first]?.candidate.block));
  const isCrowded = ({ candidate }: Option) => hasBlocks(options) && blocks.has(candidate.block);
  let [best, most]: [Option | undefined, number] = [undefined, -Infinity];
  for (const option of ranked) {
    // All else only takes away.
    if (option.score <= most) break;
    if (option.likeness >= SAME || isIn(option.position, facts)) continue;
    const lost = isLost(option, facts, options) ? costOfLoss(option, options) : 0;
    if (least !== undefined && (lost > 0 || isWeak(option, least))) continue;
    const worth = option.score - option.flaws.cost - option.likeness * LIKENESS - (isCrowded(option) ? SAME_BLOCK : 0) - lost;
    if (worth > most) [best, most] = [option, worth];
  }
  return best;
}

/** Not worth a place of its own once the article has had its say. */
const isWeak = (option: Option, least: number): boolean =>
  option.score < least || option.candidate.words.length < SHORT_WORDS || isFlawed(option);

function costOfLoss({ candidate, flaws }: Option, options: readonly Option[]): number {
  if (hasBlocks(options)) return LOST;
  return flaws.leansBack && !candidate.isDangling ? LEANING_IN_ONE_BLOCK : LOST_IN_ONE_BLOCK;
}

/** Without what it hangs on. */
const isLost = (option: Option, facts: readonly Stretch[], options: readonly Option[]): boolean =>
  option.flaws.hangs && !isHeld(option, facts, options);

/** Right behind the chosen sentence it hangs on, in the same paragraph; a third in a row is too far from its name. */
function isHeld({ position, candidate }: Option, facts: readonly Stretch[], options: readonly Option[]): boolean {
  const before = facts.find(([, last]) => last === position - 1);
  if (!before || !hasBlocks(options)) return before !== undefined;
  return before[0] === before[1] && options[position - 1]?.candidate.block === candidate.block;
}

/** Texts that lost their paragraphs come in one block. */
const hasBlocks = (options: readonly Option[]): boolean => options[0]?.candidate.block !== options.at(-1)?.candidate.block;

const isIn = (position: number, facts: readonly Stretch[]): boolean => facts.some(([first, last]) => position >= first && position <= last);

/** The fact of one sentence that this one continues: it hangs on it, or both are short and share a paragraph. */
function joined({ position, flaws, candidate }: Option, facts: readonly Stretch[], options: readonly Option[]): Stretch | undefined {
  const before = options[position - 1]?.candidate;
  if (!before || candidate.block !== before.block || !hasBlocks(options)) return undefined;
  if (!flaws.hangs && before.words.length + candidate.words.length > JOINED_WORDS) return undefined;
  return facts.find(([first, last]) => last === position - 1 && first === last);
}

function withPostscript([first, last]: Stretch, facts: readonly Stretch[], options: readonly Option[]): Stretch {
  const next = options[last + 1];
  const isPostscript =
    next !== undefined &&
    hasBlocks(options) &&
    next.candidate.block === options[last]?.candidate.block &&
    next.candidate.words.length <= POSTSCRIPT_WORDS &&
    !(next.flaws.hangs || isFlawed(next) || isIn(next.position, facts));
  return [first, isPostscript ? last + 1 : last];
}

const noComment = cached((language: Language) => new RegExp(language.noComment, 'i'));

/** Questions, scraps, who had nothing to say, and quotations that don't say who spoke or are only half there. */
function costOfFlaws({ text, words }: Candidate, language: Language | undefined): number {
  const isQuestion = /\?["”»']?$/.test(text);
  const isSaid = () => !!language && words.some((word) => speechVerbsOf(language).has(word.toLowerCase()));
  const isBareQuotation =
    (/^[–—-]\s/.test(text) && !isSaid()) ||
    quotedShare(text) > 0.9 ||
    /^['‘].*['’]$/.test(text) ||
    (text.match(/["“”„«»]/g) ?? []).length % 2 === 1;
  const isSilence = language !== undefined && noComment(language).test(text);
  const isThin = words.length < THIN_WORDS && !words.some((word, at) => /\d/.test(word) || (at > 0 && hasCapital(word)));
  const isScrap = words.length < FEWEST_WORDS || words.length > MOST_WORDS;
  return FLAW * ((isQuestion ? 8 : 0) + (isBareQuotation ? 2 : 0) + (isScrap ? 2 : 0) + (isSilence ? 2 : 0)) + (isThin ? THIN : 0);
}
