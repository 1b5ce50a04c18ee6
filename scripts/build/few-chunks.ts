/** What several pages of the extension have in common comes in two files, not in twenty: each file more makes the first sight of a page wait. */
import type { Plugin } from 'vite';

const groups = [
  {
    name: 'base',
    test: /components\/(theme\.css|FailureReport|Icon|Snackbar|ArticleHeader|MarkedText|PageLink|format|texts|fact-link|later)|lib\/store\/(database|find|live-signal|failure|change|remove|tags)\.ts|lib\/article\/id\.ts|wxt-.*plugins|vite\/preload-helper|lib\/library\/(address|query)|entrypoints\/shared\/(snackbar|after-paint)|lib\/platform\/(tab|clipboard|failures)/,
  },
  { name: 'list', test: /lib\/store\/(search|search-index|save)\.ts|entrypoints\/shared\/(TagPicker|TransferButtons)\.tsx/ },
];

/** Scripts that are injected or run in the background are one file each anyway. */
export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    outputOptions: (options) => (options.codeSplitting === false ? options : { ...options, codeSplitting: { groups } }),
  };
}
