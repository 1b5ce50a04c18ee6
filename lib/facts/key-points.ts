/** The publisher's own summary ("In het kort") as key facts. */
import type { Block, KeyFact, Place } from '../article/types.ts';
import type { Language } from '../languages/types.ts';
import { findKind } from './kinds.ts';

/** As printed, in the publisher's order; with a place where the same words stand in the body. */
export function placeKeyPoints(keyPoints: readonly string[], body: readonly Block[], language: Language | undefined): KeyFact[] {
  const texts = new Set(keyPoints.map((text) => text.trim()).filter(Boolean));
  return [...texts].map((text) => ({
    text,
    place: findPlace(text, body),
    kind: findKind(text, language),
    source: 'publisher',
    score: 1,
    reasons: ['publisher'],
  }));
}

function findPlace(text: string, body: readonly Block[]): Place | undefined {
  const block = body.findIndex((block) => block.text.includes(text));
  const start = body[block]?.text.indexOf(text) ?? 0;
  return block < 0 ? undefined : { block, start, end: start + text.length };
}
