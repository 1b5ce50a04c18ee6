/** The texts of the interface at run time: what `@wxt-dev/i18n` does, of which the build keeps types and files, in a third of its size. */
import { browser } from 'wxt/browser';

type Given = number | readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * A number chooses between a text's forms `1` and `n`, and is its `$1` where no list is given; a list is its `$1`, `$2` …; a record has its `{names}`.
 * Empty for a key without a text.
 */
function t(key: string, ...given: Given[]): string {
  const count = given.find((one) => typeof one === 'number');
  const list: readonly unknown[] = given.find(Array.isArray) ?? (count === undefined ? [] : [count]);
  // Its type knows the browser's own names alone.
  const message = browser.i18n.getMessage(key.replaceAll('.', '_') as '@@ui_locale', list.map(String));
  const text = count === undefined ? message : (message.split(' | ').at(count === 1 ? -2 : -1) ?? message);
  const named: Record<string, unknown> = Object.assign({}, ...given);
  return text.replace(/\{([a-z]+)\}/gi, (whole, name: string) => String(named[name] ?? whole));
}

export const createI18n = () => ({ t });
