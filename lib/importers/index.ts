import type { FileRefusal, Importer, ParsedFile } from './types.ts';

const files = import.meta.glob<Importer>(['./*.ts', '!./index.ts', '!./types.ts'], { eager: true, import: 'default' });

/** Every format that has a file here, in the order of their ids. */
export const importers: readonly Importer[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** A browser's longest string has about 2^29 characters; in bytes of UTF-8 a text is at least as long. */
export const MOST_BYTES = 2 ** 29 - 2 ** 10;

/** Why a file is not even worth reading, from its size in bytes. */
export const refuseSize = (size: number): FileRefusal | undefined => (size > MOST_BYTES ? 'too-large' : undefined);

/** What UTF-16 begins with. */
const MARKS: Record<number, string> = { 255: 'utf-16le', 254: 'utf-16be' };

/** The text of a file. Throws a `TypeError` rather than put signs of damage in place of letters that it can't read. */
export const decode = (bytes: ArrayBuffer): string =>
  new TextDecoder(MARKS[new Uint8Array(bytes)[0] as number], { fatal: true }).decode(bytes);

/** Reads a file's text in whatever known format it is. */
export async function parseFile(text: string): Promise<ParsedFile> {
  const importer = importers.find((one) => one.recognises(text));
  return importer ? importer.parse(text) : { ok: false, reason: 'no-list' };
}
