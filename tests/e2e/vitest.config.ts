import { defineConfig } from 'vitest/config';

/**
 * `npm run test:library` runs the library's story too. It stands apart for now: in two of seven runs the page stopped answering right after
 * an import, its process busy without end, and until the cause is found that would hide what the other stories say.
 */
const withLibrary = process.env.KERNPUNT_LIBRARY === 'yes';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: withLibrary ? [] : ['tests/e2e/library.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
