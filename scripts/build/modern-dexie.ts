/** Dexie as a module: without it a bundler gets the build for scripts of 2009, which comes with a runtime file and takes longer to read and run. */
export const modernDexie = [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }];
