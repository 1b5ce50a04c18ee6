/** The texts of the interface by a runtime of our own: the package's is three times as large, and part of what the popup needs for its first sight. */
import { fileURLToPath } from 'node:url';

const replacement = fileURLToPath(new URL('../../lib/platform/texts.ts', import.meta.url));

export const smallTexts = [{ find: /^@wxt-dev\/i18n$/, replacement }];
