/**
 * The stream of the text: the paragraphs of an article stand in containers of one make. What stands in a container of another
 * make is a box beside the stream, what stands in one of the same make belongs to it, also where advertising split it.
 */
import type { Candidate } from './blocks.ts';
import type { PageElement } from './page.ts';

export interface Stream {
  /** Characters of its paragraphs. */
  length: number;
  has(candidate: Candidate): boolean;
}

const PARAGRAPH = 40;

export function findStream(candidates: readonly Candidate[]): Stream {
  const weights = new Map<string, number>();
  const makes = new Map<string, number>();
  for (const { block, holder, linked, isKept } of candidates) {
    if (!isKept || block.type !== 'paragraph' || block.text.length < PARAGRAPH) continue;
    const weight = block.text.length - 2 * linked;
    add(weights, containerOf(holder), weight);
    add(makes, makeOf(holder), weight);
  }
  const containers = heavy(weights);
  const holders = new Set([...heavy(makes)].filter((make) => make.includes('.')));
  return {
    length: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    has: ({ holder }) => containers.has(containerOf(holder)) || holders.has(makeOf(holder)),
  };
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

function heavy(weights: Map<string, number>): Set<string> {
  const most = Math.max(...weights.values(), 1);
  return new Set([...weights].filter(([, weight]) => weight > most * 0.4).map(([key]) => key));
}

/** Ids and hashes count up from one paragraph to the next. */
const makeOf = ({ tag, hint }: PageElement): string => {
  const names = hint.replace(/\S*\d\S*/g, '').trim();
  return names ? `${tag}.${names}` : tag;
};

const containerOf = ({ parent }: PageElement): string =>
  parent ? `${makeOf(parent)} < ${parent.parent ? makeOf(parent.parent) : ''}` : '';
