/** What a format has to offer to be exported to: one file in this folder, with such an object as its default export. */
import type { SavedWhole } from '../library/types.ts';

export interface ExportContext {
  /** Epoch ms. */
  now: number;
  /** Of Kernpunt. */
  version: string;
  /** Name and version, as "Firefox 153". */
  browser: string;
  /** What selected the articles; null for all. */
  filter: string | null;
}

export interface Exporter {
  /** The file's name without `.ts`. */
  id: string;
  /** What the format calls itself, in every language. */
  name: string;
  /** Whether it holds everything, so that an import of it gives the same list. */
  isWhole: boolean;
  fileExtension: string;
  mediaType: string;
  /** The file in parts, to be put one after another: a long list is longer than a string can be. */
  write(articles: readonly SavedWhole[], context: ExportContext): Promise<string[]>;
}
