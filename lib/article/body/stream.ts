/**
 * The stream of the text: the paragraphs of an article stand in containers of one make. What stands in a container of another
 * make is a box beside the stream, what stands in one of the same make belongs to it, also where advertising split it.
 */
import type { Candidate } from './blocks.ts';
import { ancestors, type PageElement } from './page.ts';

export interface Stream {
  /** Characters of its paragraphs. */
  length: number;
  has(candidate: Candidate): boolean;
  /** The stream, or a good part of it, flows through this element. */
  flowsThrough(element: PageElement): boolean;
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
  const has = ({ holder }: Candidate) => containers.has(containerOf(holder)) || holders.has(makeOf(holder));
  const { total, inside } = measure(candidates.filter((candidate) => candidate.isKept && has(candidate)));
  return { length: total, has, flowsThrough: (element) => (inside.get(element) ?? 0) > total * 0.1 };
}

function measure(stream: readonly Candidate[]): { total: number; inside: Map<PageElement, number> } {
  const inside = new Map<PageElement, number>();
  const held = new Set<PageElement>();
  let total = 0;
  for (const { block, holder } of stream) {
    total += block.text.length;
    for (const element of ancestors(holder)) inside.set(element, (inside.get(element) ?? 0) + block.text.length);
    // Text between line breaks is held by the container of all of it.
    if (held.has(holder)) inside.set(holder, (inside.get(holder) ?? 0) + block.text.length);
    held.add(holder);
  }
  return { total, inside };
}

const add = (sums: Map<string, number>, key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);

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
