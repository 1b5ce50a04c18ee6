/** What is built in place of two packages. */
import { fileURLToPath } from 'node:url';

/** As a module: a bundler takes the build for scripts of 2009 otherwise, which comes with a runtime file and takes longer to read and run. */
const dexie = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };

/** A runtime of our own for the texts of the interface: the package's is three times as large, and part of what the popup needs for its first sight. */
const texts = { find: /^@wxt-dev\/i18n$/, replacement: fileURLToPath(new URL('../../lib/platform/texts.ts', import.meta.url)) };

export const aliases = [dexie, texts];
