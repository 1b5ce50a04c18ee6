import { describe, expect, it } from 'vitest';

type Messages = { [key: string]: string | Messages };

const files = import.meta.glob<Messages>('../../lib/locales/*.json', { eager: true, import: 'default' });
const locales = Object.fromEntries(Object.entries(files).map(([path, messages]) => [path.replace(/.*\/|\.json/g, ''), flat(messages)]));

/** Each message under its whole key. */
function flat(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const placeholders = (text: string | undefined) => (text?.match(/\$\d|\{\w+\}/g) ?? []).sort();

describe.each(Object.entries(locales))('the texts in %s', (name, texts) => {
  const english = locales.en ?? new Map<string, string>();

  it('have the same keys as the English ones', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leave a place for the same values', () => {
    const differing = [...texts].filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key)).join());
    expect(differing).toEqual([]);
  });

  it('say which language they are in, and are never empty', () => {
    expect(texts.get('locale')).toBe(name);
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
