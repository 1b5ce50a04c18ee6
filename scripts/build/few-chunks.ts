/** What several pages of the extension have in common comes in a few files, not in twenty: each file more makes the first sight of a page wait. */
import type { Plugin, Rolldown } from 'vite';

type OutputOptions = Rolldown.OutputOptions;

/** What goes into which file: parts of paths, or of the names of what the tools add. */
const FILES: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  base: [
    '.css',
    ...[
      'focus-',
      'FailureReport',
      'Icon',
      'Snackbar',
      'ArticleHeader',
      'ArticleDate',
      'MarkedText',
      'PageLink',
      'format',
      'texts',
      'fact-link',
      'use-answer',
      'later',
    ].map((name) => `/components/${name}`),
    ...['snackbar', 'after-paint', 'follow', 'later', 'load-store', 'asked-first-page', 'report-bug'].map(
      (name) => `/entrypoints/shared/${name}`,
    ),
    ...['texts', 'tab', 'clipboard', 'failures', 'read-page', 'badge', 'saved-badge', 'settings', 'shortcuts', 'within'].map(
      (name) => `/lib/platform/${name}.`,
    ),
    ...[
      'store/failure.',
      'store/renew.',
      'library/shelf.',
      'library/address.',
      'library/query.',
      'article/id.',
      'tags/compare.',
      'tags/key.',
    ].map((name) => `/lib/${name}`),
    /wxt-.*plugins/,
    'vite/preload-helper',
  ],
  store: [
    '/dexie/',
    '/valibot/',
    ...['database', 'find', 'live', 'change', 'remove', 'tags', 'search', 'search-index', 'save'].map((name) => `/lib/store/${name}.`),
    ...['article/block-schema.', 'article/language-tag.', 'facts/quote.'].map((name) => `/lib/${name}`),
    ...['shared/TagPicker.', 'shared/TransferButtons.', 'shared/store.', 'shared/learn-words.', 'popup/fact-actions.'].map(
      (name) => `/entrypoints/${name}`,
    ),
  ],
  transfer: ['/components/DetailFields.', '/entrypoints/shared/transfer.', '/lib/exporters/', '/lib/importers/'],
  // Short lines and names are read by nobody else than who finishes the reading of a page.
  languages: [/\/lib\/languages\/(?!in-)/, '/lib/facts/spans.', '/lib/store/suggest-own-tags.'],
};

const holds = (part: string | RegExp, id: string): boolean => (typeof part === 'string' ? id.includes(part) : part.test(id));

const groups = Object.entries(FILES).map(([name, parts]) => ({ name, test: (id: string) => parts.some((part) => holds(part, id)) }));

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
    generateBundle({ codeSplitting }) {
      if (codeSplitting === false) return;
      const ids = [...this.getModuleIds()].map((id) => id.replaceAll('\\', '/'));
      const unknown = Object.values(FILES)
        .flat()
        .filter((part) => !ids.some((id) => holds(part, id)));
      if (unknown.length > 0) throw new Error(`No file is called so any more, see scripts/build/few-chunks.ts: ${unknown.join(', ')}`);
    },
  };
}

/** The pages' own scripts; the background keeps the name that WXT gives it. */
function unhashed({ entryFileNames }: OutputOptions): OutputOptions {
  if (typeof entryFileNames !== 'function') throw new Error('WXT names scripts otherwise: see scripts/build/few-chunks.ts');
  return { entryFileNames: (chunk) => entryFileNames(chunk).replace('-[hash]', '').replace('chunks/', '') };
}
