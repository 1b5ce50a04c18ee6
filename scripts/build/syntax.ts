/** What the build steps that leave out code know of its syntax. */

/** A node of the tree that Vite's `parseAst` gives. */
export interface Node {
  type: string;
  /** Its place in the code. */
  start: number;
  end: number;
  [child: string]: unknown;
}

export const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** The code without these parts of it, which don't overlap and stand in order; of an object's members, each with the comma behind it. */
export const without = (code: string, parts: readonly { start: number; end: number }[]): string =>
  parts.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''), code);
