import type { FileRefusal, Importer, ParsedFile } from './types.ts';

const files = import.meta.glob<Importer>(['./*.ts', '!./index.ts', '!./types.ts'], { eager: true, import: 'default' });

/** Every format that has a file here, in the order of their ids. */
export const importers: readonly Importer[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** A browser's longest string has about 2^29 characters; in bytes of UTF-8 a text is at least as long. */
export const MOST_BYTES = 2 ** 29 - 2 ** 10;

/** Why a file is not even worth reading, from its size in bytes. */
export function refuseSize(size: number): FileRefusal | undefined {
  if (size === 0) return 'empty';
  return size > MOST_BYTES ? 'too-large' : undefined;
}

/** Reads a file's text in whatever known format it is. */
export async function parseFile(text: string): Promise<ParsedFile> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return { ok: false, reason: 'empty' };
  const importer = importers.find((one) => one.recognises(plain));
  return importer ? importer.parse(plain) : { ok: false, reason: 'no-list' };
}
