/** What `<meta>` says, by name: see fields/meta.ts for how names are written. */
import type { Meta, Said } from './clues.ts';

/** All values of the first of these names that has any; empty where none has. */
export function metaValues(meta: Meta, ...names: string[]): Said[] {
  const name = names.find((one) => Object.hasOwn(meta, one)) ?? '';
  const origin = /^(?:og|article|twitter):/.test(name) ? 'opengraph' : 'meta';
  return (meta[name] ?? []).map((text) => ({ text, origin }));
}

/** The first value among these names, in the order of the names. */
export const metaValue = (meta: Meta, ...names: string[]): Said | undefined => metaValues(meta, ...names)[0];
