/** An element of the page around blocks of its text, as far as it tells what they are. */
export interface Frame {
  /** Lower case. */
  tag: string;
  /** Class, id, `itemprop` and `data-testid` as the page wrote them, blank-separated, and the name of a custom element. */
  hint: string;
  parent?: Frame;
  /** Characters of text under it, and of these the ones in links. */
  length: number;
  linked: number;
  /** Stands beside an article, never in it: not shown to Readability, kept for the publisher's key points. */
  isBeside?: true;
}

/** From the frame around this one to the body. */
export function* ancestors(frame: Frame): Generator<Frame> {
  for (let one = frame.parent; one; one = one.parent) yield one;
}

/** The frame is the other or stands in it. */
export function isWithin(frame: Frame, other: Frame): boolean {
  for (let one: Frame | undefined = frame; one; one = one.parent) if (one === other) return true;
  return false;
}
