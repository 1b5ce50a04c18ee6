/** What several pages of the extension have in common comes in a few files, not in twenty: each file more makes the first sight of a page wait. */
import type { Plugin, Rolldown } from 'vite';

type OutputOptions = Rolldown.OutputOptions;

const groups = [
  {
    name: 'base',
    test: /components\/(\w+\.css|library\/\w+\.css|focus-|FailureReport|Icon|Snackbar|ArticleHeader|MarkedText|PageLink|format|texts|fact-link|later)|lib\/store\/(failure|renew|shelf)\.ts|wxt-.*plugins|vite\/preload-helper|lib\/library\/(address|query)|lib\/article\/id\.|entrypoints\/\w+\/\w+\.css|entrypoints\/shared\/(snackbar|after-paint|follow|later|load-store|asked-first-page|report-bug)|lib\/platform\/(texts|tab|clipboard|failures|read-page|badge|saved-badge|settings|shortcuts)/,
  },
  {
    name: 'store',
    test: /dexie|lib\/article\/(block-schema|language-tag)|lib\/store\/(database|find|live-signal|change|remove|tags)\.ts|valibot|lib\/store\/(search|search-index|save)\.ts|entrypoints\/(shared\/(TagPicker|TransferButtons|store|learn-words)|popup\/(mark-facts|copy-fact))|lib\/facts\/quote/,
  },
  { name: 'transfer', test: /components\/DetailFields|entrypoints\/shared\/transfer\.ts|lib\/(?:exporters|importers)\// },
  // Short lines and names are read by nobody else than who finishes the reading of a page.
  { name: 'languages', test: /lib\/(languages\/(?!in-)|facts\/spans|store\/suggest-own-tags)/ },
];

/** Scripts that are injected or run in the background are one file each anyway, and the names of a library's own members need not be kept there. */
const inOne: OutputOptions = { minify: { compress: true, mangle: true, mangleProps: { include: /^_/ } } };

/** What the bundler and the code call them, without what the zip would hold twice for nothing. */
const chunkFileNames = ({ name }: { name: string }): string => `${name.replace(/^(?:rolldown|finish)-/, '')}.js`;

/** A file's name needs no hash: an extension is fetched whole. It stands twice in the zip, uncompressed, so it has no folder either. */
const inFew: OutputOptions = { codeSplitting: { groups }, chunkFileNames, assetFileNames: '[name].[ext]' };

export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    outputOptions: (options) => ({ ...options, ...(options.codeSplitting === false ? inOne : { ...inFew, ...unhashed(options) }) }),
  };
}

/** The pages' own scripts; the background keeps the name that WXT gives it. */
function unhashed({ entryFileNames }: OutputOptions): OutputOptions {
  if (typeof entryFileNames !== 'function') throw new Error('WXT names scripts otherwise: see scripts/build/few-chunks.ts');
  return { entryFileNames: (chunk) => entryFileNames(chunk).replace('-[hash]', '').replace('chunks/', '') };
}
