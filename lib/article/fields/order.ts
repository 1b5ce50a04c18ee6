/** Where two elements stand to each other. */
import { member } from '../body/dom.ts';

/** https://dom.spec.whatwg.org/#dom-node-comparedocumentposition */
const FOLLOWING = 4;
const CONTAINED_BY = 16;

function positionOf(first: Element, second: Element): number {
  return member(first, 'compareDocumentPosition')(first, second) as number;
}

export const isAfter = (first: Element, second: Element): boolean => (positionOf(first, second) & FOLLOWING) !== 0;

export const isInside = (outer: Element, inner: Element): boolean => (positionOf(outer, inner) & CONTAINED_BY) !== 0;
