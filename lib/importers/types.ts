/** What a format has to offer to be imported from: one file in this folder, with such an object as its default export. */
import type { SavedWhole } from '../library/types.ts';

/** Why a whole file can't be read. Each has a text for the reader (`importRefusal.<reason>`). */
export type FileRefusal = 'encoding' | 'no-list' | 'newer-version';

/** Why one entry can't be taken. Each has a text for the reader (`importRefusal.<reason>`). */
export type EntryRefusal = 'field-missing' | 'field-invalid' | 'not-web-address';

export interface RefusedEntry {
  /** In the file, from 1. */
  position: number;
  /** Its headline or address, as far as it has one. */
  what?: string;
  reason: EntryRefusal;
  /** Where in the entry, as `author.0.name`. */
  field: string;
}

export type ParsedFile =
  | {
      ok: true;
      articles: SavedWhole[];
      refused: RefusedEntry[];
      /** The file was changed after it was exported, by hand or on the way. Nothing is refused for that. */
      changed: boolean;
    }
  | { ok: false; reason: FileRefusal };

export interface Importer {
  /** The file's name without `.ts`. */
  id: string;
  /** Whether a text is of this format, from its first look; `parse` has the last word. */
  recognises(text: string): boolean;
  parse(text: string): Promise<ParsedFile>;
}
