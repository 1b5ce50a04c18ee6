/** Valibot describes to its callers what it expected and what it got, in words of any language; an import tells only which field is wrong, in its own. */
import type { Plugin } from 'vite';
import { type Answer, foldWith } from './fold.ts';

const ANSWERS: readonly Answer[] = [
  [/\n\t+reference: [\w$]+,/g, ''],
  [/\n\t+expects: .*,(?=\n)/g, ''],
  [/\n\tconst expected = other\?\.expected .*/, ''],
  [/\n\tconst received = other\?\.received .*/, ''],
  [/\n\t\texpected,\n\t\treceived,\n\t\tmessage: `Invalid .*/, ''],
  [/\n\t\tlang: config\$1\.lang,/, ''],
  [/other\?\.message \?\? context\.message \?\? .*;/, 'context.message;'],
  // For programs that take schemas of any library.
  [/schema\["~standard"\] = \{.*?\n\t\};/s, ''],
];

export const fold = (code: string): string => foldWith(ANSWERS, 'Valibot', code);

export const foldValibot = (): Plugin => ({
  name: 'fold-valibot',
  transform: (code, id) => (/valibot\/dist\/index\.mjs/.test(id) ? fold(code) : undefined),
});
