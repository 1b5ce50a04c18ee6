import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { modernDexie } from './scripts/build/modern-dexie.ts';
import { shakeDexie } from './scripts/build/shake-dexie.ts';
import { shakeReadability } from './scripts/build/shake-readability.ts';

/** Which files a glob finds changes without the file that asks. */
const freshGlobs: Plugin = {
  name: 'fresh-globs',
  configureVitest: ({ experimental_defineCacheKeyGenerator: define }) =>
    define(({ sourceCode }) => (sourceCode.includes('import.meta.glob') ? false : undefined)),
};

export default defineConfig({
  plugins: [WxtVitest(), freshGlobs, shakeReadability(), shakeDexie(['lib/store', 'entrypoints', 'tests/store', 'tests/components'])],
  resolve: { alias: modernDexie },
  test: {
    include: ['tests/{unit,store,components}/**/*.test.{ts,tsx}'],
    // Tested is what is built of them, not the whole.
    server: { deps: { inline: ['dexie', '@mozilla/readability'] } },
    // Dexie looks for IndexedDB once, when it is loaded.
    setupFiles: ['fake-indexeddb/auto'],
    // Starting a world per file took five times as long as the tests themselves; what a test stubs is given back after it.
    isolate: false,
    maxWorkers: 2,
    unstubEnvs: true,
    experimental: { fsModuleCache: true },
  },
});
