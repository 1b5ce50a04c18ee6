import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { aliases } from './scripts/build/aliases.ts';
import { calledIn, shakeDexie } from './scripts/build/shake-dexie.ts';
import { shakeReadability } from './scripts/build/shake-readability.ts';

/** Tests of the store call more of Dexie than the store does. */
const CALLERS = ['lib/store', 'entrypoints', 'tests/store', 'tests/entrypoints', 'tests/components'];

/** Which files a glob finds changes without the file that asks, and so does what is called of Dexie. */
const freshModules: Plugin = {
  name: 'fresh-modules',
  configureVitest: ({ experimental_defineCacheKeyGenerator: define }) =>
    define(({ id, sourceCode }) => {
      if (sourceCode.includes('import.meta.glob')) return false;
      return id.includes('/dexie/') ? calledIn(CALLERS).join() : undefined;
    }),
};

export default defineConfig({
  plugins: [WxtVitest(), freshModules, shakeReadability(), shakeDexie(CALLERS)],
  resolve: { alias: aliases },
  test: {
    include: ['tests/{unit,build,store,entrypoints,components}/**/*.test.{ts,tsx}'],
    // Tested is what is built of them, not the whole.
    server: { deps: { inline: ['dexie', '@mozilla/readability'] } },
    // Dexie looks for IndexedDB once, when it is loaded.
    setupFiles: ['fake-indexeddb/auto', './tests/patience.ts'],
    testTimeout: 20_000,
    // Starting a world per file took five times as long as the tests themselves; what a test stubs is given back after it.
    isolate: false,
    maxWorkers: 2,
    unstubEnvs: true,
    experimental: { fsModuleCache: true },
  },
});
