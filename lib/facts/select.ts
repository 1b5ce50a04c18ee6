/** The key facts of an article: few sentences, word for word, that tell what it says. */
import type { Block, KeyFact } from '../article/types.ts';
import { findLanguage } from '../languages/index.ts';
import { findCandidates } from './candidates.ts';
import { chooseSentences } from './choose.ts';
import { findColour } from './colour.ts';
import { findPlaces, measureFeatures } from './features.ts';
import type { Heading } from './heading.ts';
import { placeKeyPoints } from './key-points.ts';
import { findKind } from './kinds.ts';
import { findOpening, leadTellsNews } from './opening.ts';
import { rankSentences, type Weights } from './rank.ts';
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
/** Less for a sentence before the news begins, for one that paints, and for one whose speaker nobody knows, in the unit of the scores. */
const SCENE = 5;
const COLOUR = 3;
const STRANGER = 2;

/** In reading order, the publisher's own points before them. None for a body without a sentence. */
export function selectKeyFacts(source: FactSource, { count, weights = trainedWeights }: Choice = {}): KeyFact[] {
  const { inLanguage, body, kind = 'article', keyPoints = [] } = source;
  const language = findLanguage(inLanguage);
  const points = placeKeyPoints(keyPoints, body, language).slice(0, count ?? MOST);
  const candidates = findCandidates(body, inLanguage, language);
  const hasVoice = !leadTellsNews(kind);
  const opening = kind === 'live-blog' ? 0 : findOpening(candidates, source, language);
  const places = findPlaces(candidates.length, opening, kind);
  const ranked = rankSentences(measureFeatures(candidates, places, source, language, weights.key), weights.sentence, kind);
  const ranks = ranked.map(({ score, reasons }, position) => ({ score: score - (position < opening ? SCENE : 0), reasons }));
  const most = (count ?? usualCount(candidates.length)) - points.length;
  const least = (count ?? LEAST) - points.length;
  const said = points.map(({ text }) => contentKeys(findWords(text), language));
  const scores = ranks.map(({ score }) => score);
  const best = Math.max(...scores);
  const strangers = findStrangers(candidates, source, language);
  const colour: ReadonlySet<number> = hasVoice ? new Set() : findColour(candidates, source, language, opening);
  const costs = ranks.map((_, at) => (strangers.has(at) ? STRANGER : 0) + (colour.has(at) ? COLOUR : 0));
  const facts = chooseSentences(candidates, scores, { least, most, hasVoice, costs }, language, said).flatMap(
    ([first, last]): KeyFact[] => {
      const [opening, closing, rank] = [candidates[first], candidates[last], ranks[first]];
      if (!opening || !closing || !rank) return [];
      const place = { block: opening.block, start: opening.start, end: closing.end };
      const text = body[place.block]?.text.slice(place.start, place.end) ?? '';
      return [
        { text, place, kind: findKind(text, language), source: 'article', score: Math.exp(rank.score - best), reasons: rank.reasons },
      ];
    },
  );
  return [...points, ...facts];
}

/** Short news has its say in three sentences; more than five are no summary. */
const usualCount = (sentences: number): number => Math.min(MOST, Math.max(LEAST, Math.ceil(sentences / 2.8)));
