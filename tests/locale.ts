/** The real texts of a locale, as a build has them, for what runs without a browser. */
import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../lib/locales/en.json';
import nl from '../lib/locales/nl.json';
import { inOneMessage, shortKeys } from '../scripts/build/one-message.ts';

const locales = { en, nl };

const keys = new Map([...shortKeys(en, []).keys()].map((key) => [key, key]));

export function useLocale(locale: keyof typeof locales): void {
  const messages = inOneMessage(generateChromeMessages(parseMessagesObject(locales[locale])), keys);
  const getMessage = (key: string) => (messages[key]?.message ?? '').replaceAll('$$', '$');
  Object.assign(fakeBrowser.i18n, { getMessage });
}
