/** The key facts of an article: few sentences, word for word, that tell what it says. */
import type { Block, KeyFact, PageKind } from '../article/types.ts';
import { findLanguage } from '../languages/index.ts';
import { findCandidates } from './candidates.ts';
import { startsDangling } from './dangling.ts';
import { contentKeys, findWords, overlap } from './words.ts';

export interface FactSource {
  headline: string;
  standfirst?: string;
  inLanguage: string;
  body: Block[];
  kind?: PageKind;
  keyPoints?: string[];
}

export function selectKeyFacts(
  { headline, standfirst = '', inLanguage, body }: FactSource,
  { count = 4 }: { count?: number } = {},
): KeyFact[] {
  const language = findLanguage(inLanguage);
  const candidates = findCandidates(body, inLanguage, language);
  const frequency = new Map<string, number>();
  for (const key of candidates.flatMap(({ keys }) => keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const about = contentKeys(findWords(`${headline} ${standfirst}`), language);
  const scored = candidates.map((candidate, index) => {
    const central = candidate.keys.reduce((sum, key) => sum + (frequency.get(key) ?? 0) - 1, 0) / (candidate.keys.length + 6);
    const hangs = startsDangling(candidate.text, language) || /\?["”]?$/.test(candidate.text) || candidate.words.length < 6;
    return { candidate, score: 2 / (2 + index) + central * 0.2 + overlap(about, candidate.keys) * 0.5 - (hangs ? 1 : 0) };
  });
  const chosen: typeof scored = [];
  for (const one of [...scored].sort((a, b) => b.score - a.score)) {
    if (chosen.length === count) break;
    if (chosen.every((other) => overlap(one.candidate.keys, other.candidate.keys) < 0.5)) chosen.push(one);
  }
  const most = Math.max(...chosen.map(({ score }) => score), 1);
  return chosen
    .sort((a, b) => scored.indexOf(a) - scored.indexOf(b))
    .map(({ candidate: { text, block, start, end }, score }) => ({
      text,
      place: { block, start, end },
      kind: 'other',
      source: 'article',
      score: Math.max(0, score / most),
      reasons: ['position'],
    }));
}
