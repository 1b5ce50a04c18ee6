/** The texts of the interface without the blanks that only people read. */
import type { ResolvedPublicFile } from 'wxt';

/** Changes the files in place. */
export function denseJson(files: ResolvedPublicFile[]): void {
  for (const file of files) {
    if ('contents' in file && file.relativeDest.endsWith('.json')) file.contents = JSON.stringify(JSON.parse(file.contents));
  }
}
