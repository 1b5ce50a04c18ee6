/** What speaks against a sentence as a fact, whatever it tells: it is no statement, or can't be read by itself. */
import { cached } from '../languages/cached.ts';
import { OPINION, OUTCOMES } from '../languages/outcomes.ts';
import { THIS_LIVE_BLOG } from '../languages/page-kinds.ts';
import type { Language } from '../languages/types.ts';
import { wordSet } from '../languages/word-set.ts';
import type { Candidate } from './candidate-sentences.ts';
import { leansBack, nameless, pointsBack, startsDangling } from './dangling.ts';
import { QUOTED, quotedShare } from './quotation-marks.ts';
import { speaksOfSelf } from './voice.ts';
import { CASED_LETTERS, findWords } from './words.ts';

export interface Flaws {
  /** In the unit of the scores. */
  cost: number;
  /** On a sentence before it. */
  hangs: boolean;
  /** What it costs besides to be a fact without another sentence. */
  thin: number;
}

/** In words: with fewer it states nothing, or is a scrap. */
const SHORTEST_STATEMENT = 4;
const SHORTEST_SENTENCE = 6;
export const THIN_WORDS = 10;
const MOST_WORDS = 60;
/** A speaker without a name takes no more: "zegt ze", "he told reporters". */
const SPEAKER_WORDS = 3;
const LONGEST_SPEAKER = 50;
/** In the unit of the scores: a flaw, few words without a number, a voice of nobody, and a word for something said before. */
export const FLAW = 2;
const THIN = 1.5;
const VOICE = 4.5;
const POINTER = 0.7;

/** `position`: how many candidates stand before it. `hasVoice`: whether somebody may speak for himself, see `Wanted`. */
export function findFlaws(candidate: Candidate, position: number, hasVoice: boolean, language: Language | undefined): Flaws {
  const { text, words } = candidate;
  const isVoice = !hasVoice && speaksOfSelf(text, words, language);
  return {
    cost:
      costOfForm(candidate, language) +
      (position > 0 && !hasVoice && VOICED.test(text.toLowerCase()) ? FLAW : 0) +
      (isVoice ? VOICE : 0) +
      (pointsBack(text, language) ? POINTER : 0) +
      (position > 0 && language && nameless(language).test(text) ? FLAW : 0),
    thin: isThin(candidate) ? THIN : 0,
    // Nothing stands before the first for it to lean on.
    hangs: isHanging(candidate, language) || (position > 0 && leansBack(text, language)),
  };
}

/** On a "he" or "daarbij" at its start, or on the one who speaks: "I have three", he laughed; « J'en ai trois », a-t-il ri; «Tengo tres», dice. */
function isHanging({ text, isDangling }: Candidate, language: Language | undefined): boolean {
  if (isDangling) return true;
  const speaker = findSpeaker(text, language);
  if (speaker.length === 1 && wordSet(language?.speechVerbs).has(speaker[0] as string)) return true;
  const parts = speaker.flatMap((word) => word.split('-'));
  return speaker.length <= SPEAKER_WORDS && parts.some((part) => startsDangling(part, language));
}

/** The words outside the quotation marks, or those after the last comma or dash if one of them is for saying. */
function findSpeaker(text: string, language: Language | undefined): string[] {
  const unquoted = text.replace(QUOTED, ' ');
  const speaker = unquoted === text ? text.slice(text.search(/[,–][^,–]*$/) + 1) : unquoted;
  const words = speaker.length < LONGEST_SPEAKER ? findWords(speaker) : [];
  return unquoted !== text || words.some((word) => wordSet(language?.speechVerbs).has(word)) ? words : [];
}

const noComment = cached((language: Language) => new RegExp(language.noComment, 'i'));

/** It leads the reader elsewhere: "Read more", "Bekijk hieronder". */
const leadsOn = cached(({ boilerplate: { readAlso } }: Language) => new RegExp(`^(?:${readAlso})`, 'i'));

/** A live blog that speaks of itself: "In this live blog …". */
const OF_ITSELF = new RegExp(`(?<![${CASED_LETTERS}])(?:${THIS_LIVE_BLOG})`, 'i');

/** What a sentence says in quotation marks before it tells who said so: "We lost all of it," said Anna Brook. */
const OPENING_QUOTE = /^["“„«'‘](.+?)(?:[,.!?…]\s?["”“»'’]|["”“»'’]\s?,|["”“»])(?=\s)/;
/** Words that tell who said it and nothing else. */
const MOST_OF_SPEAKER = 10;

/** The words that tell something: all, or those of the quotation where the rest names no more than its speaker. */
function findTelling({ text, words }: Candidate): string[] {
  const quoted = OPENING_QUOTE.exec(text)?.[1];
  const said = quoted === undefined ? words : findWords(quoted);
  return words.length - said.length > MOST_OF_SPEAKER ? words : said;
}

/** Who came to harm, what broke. */
export const isOutcome = ({ keys }: Candidate): boolean => keys.some((key) => OUTCOMES.has(key));

/** What somebody makes of the news. */
const VOICED = new RegExp(`\\b(?:${OPINION})(?![${CASED_LETTERS}])`);

/** One end of a quotation in single marks, once whole ones are gone: "We had no choice.’" */
const HALF_SINGLE = /^‘|[.!?…,]['’](?!\S)/;

const LISTED = /(?:[,;:(].+){6}/;
/** Of the words of a sentence at least so many begin small. */
const FEWEST_SMALL = 0.2;

/** "United: Roe; Doe, Poe (70. Moe)", "11. Doe 1-0, 54. Roe 1-1": names and numbers, and nothing told of them. */
const isLineUp = ({ text, words }: Candidate): boolean =>
  LISTED.test(text) && words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).length < words.length * FEWEST_SMALL;

function isThin(candidate: Candidate): boolean {
  const telling = findTelling(candidate);
  return telling.length < THIN_WORDS && !/\d/.test(telling.join(''));
}

/** Questions, also quoted ones, what a page says of itself, scraps, who had nothing to say, and quotations that don't say who spoke or are only half there. */
function costOfForm(candidate: Candidate, language: Language | undefined): number {
  const { text, words, length } = candidate;
  const isNoStatement =
    /\?["”»']?$/.test(text) ||
    isLineUp(candidate) ||
    OF_ITSELF.test(text) ||
    (language && leadsOn(language).test(text)) ||
    (length < SHORTEST_STATEMENT && !isOutcome(candidate));
  const isSaid = () => words.some((word) => wordSet(language?.speechVerbs).has(word.toLowerCase()));
  const isBareQuotation =
    (/^[–—-]\s/.test(text) && !isSaid()) ||
    /^["“„«'‘][^"”“»]+\?\s?["”“»'’],?\s/.test(text) ||
    quotedShare(text) > 0.9 ||
    /^['‘].*['’]$/.test(text) ||
    (text.match(/["“”„«»]/g) ?? []).length % 2 === 1 ||
    HALF_SINGLE.test(text.replace(QUOTED, ''));
  const isSilence = language !== undefined && noComment(language).test(text);
  const isScrap = length < SHORTEST_SENTENCE || length > MOST_WORDS;
  return FLAW * ((isNoStatement ? 8 : 0) + (isBareQuotation ? 2 : 0) + (isScrap ? 2 : 0) + (isSilence ? 2 : 0));
}
