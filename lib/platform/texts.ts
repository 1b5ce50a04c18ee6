/** The texts of the interface at run time: what `@wxt-dev/i18n` does, of which the build keeps types and files, in a third of its size. */
import { browser } from 'wxt/browser';

type Given = number | readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * A number chooses between a text's forms `1` and `n`, and is its `$1` where no list is given; a list is its `$1`, `$2` …; a record has its `{names}`.
 * Empty for a key without a text.
 */
function t(key: string, ...given: Given[]): string {
  const count = given.find((one) => typeof one === 'number');
  const list: readonly unknown[] = given.find(Array.isArray) ?? [count];
  const message = textOf(key);
  const text = count === undefined ? message : (message.split(' | ').at(count === 1 ? -2 : -1) ?? message);
  const named: Record<string, unknown> = Object.assign({}, ...given);
  return text.replace(/\$(\d)|\{([a-z]+)\}/gi, (whole, place: string | undefined, name: string) =>
    String((place ? list[Number(place) - 1] : named[name]) ?? whole),
  );
}

/** In the language of `locale`. */
let known = { locale: '', texts: new Map<string, string>() };

/** The build puts all in one message, see scripts/build/one-message.ts: a line's key is its number, or stands in it. Those that the manifest names too are messages of their own. */
function textOf(key: string): string {
  const locale = message('locale');
  if (known.locale !== locale) known = { locale, texts: new Map(message('texts').split('\n').map(keyAndText)) };
  return known.texts.get(key) ?? message(key);
}

function keyAndText(line: string, number: number): [key: string, text: string] {
  const [text = '', key = number.toString(36)] = line.split('\t');
  return [key, text];
}

// Its type knows the browser's own names alone.
const message = (name: string): string => browser.i18n.getMessage(name as '@@ui_locale');

export const createI18n = () => ({ t });
