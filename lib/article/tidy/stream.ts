/**
 * The stream of the text: the paragraphs of an article stand in containers of one make. What stands in a container of another
 * make is a box beside the stream, what stands in one of the same make belongs to it, also where advertising split it.
 */
import { ancestors, type Frame } from '../frame.ts';
import { type Candidate, framesAround } from './candidate.ts';
import { namedStep } from './hints.ts';

export interface Stream {
  /** Characters of its paragraphs. */
  length: number;
  has(candidate: Candidate): boolean;
  /** The stream, or a good part of it, flows through this element. */
  flowsThrough(element: Frame): boolean;
  /** A box that sets its lines as the stream sets its paragraphs. */
  isBox(element: Frame): boolean;
}

const PARAGRAPH = 40;

/** Told by the paragraphs that Readability chose; empty where it chose none. */
export function findStream(candidates: readonly Candidate[]): Stream {
  const paragraphs = candidates.filter(({ block, isKept }) => isKept && block.type === 'paragraph' && block.text.length >= PARAGRAPH);
  const holding = new Map<Frame, number>();
  for (const { holder } of paragraphs) holding.set(holder, (holding.get(holder) ?? 0) + 1);
  const isBare = (holder: Frame) => (holding.get(holder) ?? 0) > 1;
  const containers = heavy(paragraphs, (holder, makeOf) => (isBare(holder) ? makesOf(holder, makeOf) : makesOf(holder.parent, makeOf)));
  const makes = heavy(paragraphs, (holder, makeOf) => makeOf(holder));
  const known = new Map<Frame, boolean>();
  // Every rule asks it of every block.
  const has = ({ block, holder, linked }: Candidate) => {
    const found = known.get(holder) ?? (containers.has(holder) || (makes.keyOf(holder).includes('.') && makes.has(holder)));
    known.set(holder, found);
    // A page builder frames a list once more.
    const isFramed = () =>
      block.type === 'list' && linked === 0 && holder.parent?.length === holder.length && containers.has(holder.parent);
    return found || isFramed();
  };
  const { total, inside, alike } = measure(candidates.filter((candidate) => candidate.isKept && has(candidate)));
  return {
    length: total,
    has,
    flowsThrough: (element) => (inside.get(element) ?? 0) > total * 0.1,
    isBox: (element) => namedStep(element.hint) === 'box' && (alike.get(countlessMake(element)) ?? 0) <= total * MOST_IN_BOXES,
  };
}

/** Where more of the text stands in elements of one make, it is what a page builder sets everything in. */
const MOST_IN_BOXES = 0.2;

/** The elements around a block that the stream doesn't flow through; of a block in the stream itself only the innermost, and boxes. */
export function sideOf(candidate: Candidate, { stream, scope }: { stream: Stream; scope: Frame }): Frame[] {
  const { holder } = candidate;
  if (stream.has(candidate))
    return stream.flowsThrough(holder) ? [] : framesAround(candidate).filter((element, at) => at === 0 || stream.isBox(element));
  const side: Frame[] = [];
  for (const element of framesAround(candidate)) {
    if (element === scope || stream.flowsThrough(element)) break;
    side.push(element);
  }
  return side;
}

function measure(stream: readonly Candidate[]): { total: number; inside: Map<Frame, number>; alike: Map<string, number> } {
  const inside = new Map<Frame, number>();
  const alike = new Map<string, number>();
  const held = new Set<Frame>();
  let total = 0;
  for (const { block, holder } of stream) {
    total += block.text.length;
    for (const element of ancestors(holder)) {
      add(inside, element, block.text.length);
      add(alike, countlessMake(element), block.text.length);
    }
    // Text between line breaks is held by the container of all of it.
    if (held.has(holder)) add(inside, holder, block.text.length);
    held.add(holder);
  }
  return { total, inside, alike };
}

const add = <Key>(sums: Map<Key, number>, key: Key, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);

/** So much of the weight in one place: its name is one of a kind, and no count from one paragraph to the next. */
const MOST = 0.6;

/** What a paragraph counts whose page calls it no text; where all are called so, the name means nothing. */
const UNLIKELY = 0.15;

const isNamed = ({ hint, parent }: Frame): boolean => [hint, parent?.hint ?? ''].some((names) => namedStep(names) !== undefined);

type Key = (holder: Frame, makeOf: (element: Frame) => string) => string;

function heavy(paragraphs: readonly Candidate[], key: Key): { keyOf(holder: Frame): string; has(holder: Frame): boolean } {
  const weigh = (keyOf: (holder: Frame) => string) => {
    const weights = new Map<string, number>();
    let total = 0;
    for (const { block, holder, linked } of paragraphs) {
      const weight = block.text.length - 2 * linked;
      add(weights, keyOf(holder), isNamed(holder) ? weight * UNLIKELY : weight);
      total += weight;
    }
    const most = Math.max(...weights.values(), 1);
    const keys = new Set([...weights].filter(([, weight]) => weight > most * 0.4).map(([one]) => one));
    return { isOne: most > total * MOST, keyOf, has: (holder: Frame) => keys.has(keyOf(holder)) };
  };
  const exact = weigh((holder) => key(holder, exactMake));
  return exact.isOne ? exact : weigh((holder) => key(holder, countlessMake));
}

const exactMake = ({ tag, hint }: Frame): string => {
  // The one paragraph that begins with a large letter is made as the others.
  const names = namesWithout(/drop-?cap|capital|first-letter/i, hint);
  return names ? `${tag}.${names}` : tag;
};

/** Ids and hashes count up from one paragraph to the next. */
const countlessMake = ({ tag, hint }: Frame): string => {
  const names = namesWithout(/\d/, hint);
  return names ? `${tag}.${names}` : tag;
};

/** Name by name: a pattern over all of them takes minutes where one is as long as a book. */
const namesWithout = (pattern: RegExp, hint: string): string =>
  hint
    .split(/\s+/)
    .filter((name) => !pattern.test(name))
    .join(' ');

const makesOf = (element: Frame | undefined, makeOf: (element: Frame) => string): string =>
  element ? `${makeOf(element)} < ${element.parent ? makeOf(element.parent) : ''}` : '';
