import type { Importer, ParsedFile } from './types.ts';

const files = import.meta.glob<Importer>(['./*.ts', '!./index.ts', '!./types.ts'], { eager: true, import: 'default' });

/** Every format that has a file here, in the order of their ids. */
export const importers: readonly Importer[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** A browser's longest string has about 2^29 characters; in bytes of UTF-8 a text is at least as long. */
const MOST_BYTES = 2 ** 29 - 2 ** 10;

/** What UTF-16 begins with. */
const MARKS: Record<number, string> = { 255: 'utf-16le', 254: 'utf-16be' };

/**
 * The text of a file. Throws a `TypeError` rather than put signs of damage in place of letters that it can't read, and a `RangeError` where it is
 * longer than any export.
 */
export function decode(bytes: ArrayBuffer): string {
  if (bytes.byteLength > MOST_BYTES) throw new RangeError();
  return new TextDecoder(MARKS[new Uint8Array(bytes)[0] as number], { fatal: true }).decode(bytes);
}

/** Reads a file's text in whatever known format it is. */
export async function parseFile(text: string): Promise<ParsedFile> {
  const importer = importers.find((one) => one.recognises(text));
  return importer ? importer.parse(text) : { ok: false, reason: 'no-list' };
}
