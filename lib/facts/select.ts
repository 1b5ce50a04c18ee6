/** The key facts of an article: few sentences, word for word, that tell what it says. */
import type { Block, KeyFact, PageKind } from '../article/types.ts';
import { findLanguage } from '../languages/index.ts';
import type { Language } from '../languages/types.ts';
import { type Candidate, candidateSentences } from './candidate-sentences.ts';
import { chooseSentences } from './choose.ts';
import { findColour } from './colour.ts';
import { findPlaces, measureFeatures } from './features.ts';
import type { Heading } from './heading.ts';
import { findQuestions } from './interviewer.ts';
import { placeKeyPoints } from './key-points.ts';
import { findKind } from './kinds.ts';
import { findNamed } from './named-above.ts';
import { findOpening, leadTellsNews } from './opening.ts';
import { reasonsOf, scoreOf, type Weights, weighColumns } from './rank.ts';
import { findStrangers } from './strangers.ts';
import { trainedWeights } from './weights.ts';
import { contentKeys, findWords } from './words.ts';

export interface FactSource extends Heading {
  /** BCP 47, or `und`. */
  inLanguage: string;
  body: Block[];
  /** The publisher's own bullets; they come first. */
  keyPoints?: string[];
}

export interface Choice {
  /** A number of facts to insist on, as benches do. */
  count?: number;
  weights?: Weights;
}

const LEAST = 3;
const MOST = 5;
/** With fewer sentences an article says most things once. */
const SHORT_NEWS = 16;
/** In the unit of the scores: less for a sentence before the news begins, for one that paints, and for one whose speaker nobody knows. */
const SCENE = 5;
const COLOUR = 3;
const STRANGER = 2;

/** In reading order, the publisher's own points before them. None for a body without a sentence. */
export function selectKeyFacts(source: FactSource, { count, weights = trainedWeights }: Choice = {}): KeyFact[] {
  const { inLanguage, body, keyPoints = [] } = source;
  const questions = findQuestions(body);
  const kind = kindOf(source, questions);
  const language = findLanguage(inLanguage);
  const points = placeKeyPoints(keyPoints, body, language).slice(0, count ?? MOST);
  const candidates = candidateSentences(body, inLanguage, language, questions);
  const opening = kind === 'live-blog' ? 0 : findOpening(candidates, source, language);
  const places = findPlaces(candidates.length, opening, kind);
  const rows = measureFeatures(candidates, places, source, language, weights.key);
  const columns = weighColumns(weights.sentence, kind);
  const scores = rows.map((row, position) => scoreOf(row, columns) - (position < opening ? SCENE : 0));
  const best = Math.max(...scores);
  const wanted = {
    least: (count ?? LEAST) - points.length,
    most: (count ?? usualCount(candidates.length)) - points.length,
    hasVoice: !leadTellsNews(kind),
    known: findNamed(candidates, source, language),
    costs: costsOf(candidates, { ...source, kind }, language, opening),
    said: points.map(({ text }) => contentKeys(findWords(text), language)),
  };
  const facts = chooseSentences(candidates, scores, wanted, language).map(([first, last]): KeyFact => {
    const { block, start } = candidates[first] as Candidate;
    const { end } = candidates[last] as Candidate;
    const text = body[block]?.text.slice(start, end) ?? '';
    const reasons = reasonsOf(rows[first] as number[], columns);
    const score = Math.exp((scores[first] as number) - best);
    return { text, place: { block, start, end }, kind: findKind(text, language), source: 'article', score, reasons };
  });
  return [...points, ...facts];
}

/** An interview is one whatever its page calls it. */
const kindOf = ({ kind = 'article' }: FactSource, questions: ReadonlySet<number>): PageKind =>
  kind === 'article' && questions.size > 0 ? 'interview' : kind;

/** Per candidate what makes it a worse fact than its score tells. Where somebody may speak for himself, he may paint, and short news seldom does. */
function costsOf(candidates: readonly Candidate[], source: FactSource, language: Language | undefined, opening: number): number[] {
  const strangers = findStrangers(candidates, source, language);
  const mayPaint = candidates.length >= SHORT_NEWS && leadTellsNews(source.kind ?? 'article');
  const colour = mayPaint ? findColour(candidates, source, language, opening) : new Set();
  return candidates.map((_, at) => (strangers.has(at) ? STRANGER : 0) + (colour.has(at) ? COLOUR : 0));
}

/** Short news has its say in three sentences; more than five are no summary. */
const usualCount = (sentences: number): number => Math.min(MOST, Math.max(LEAST, Math.ceil(sentences / 2.8)));
