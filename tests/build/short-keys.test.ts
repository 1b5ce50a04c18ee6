import { expect, it } from 'vitest';
import { shortKeys, withShortKeys } from '../../scripts/build/short-keys.ts';

const texts = {
  locale: 'en',
  list: { title: 'List', many: { 1: 'one', n: '$1' }, sort: { saved: 'Saved', read: 'Read' } },
  refusal: { tooLong: 'Too long' },
};
const source = `t('list.title') + t(\`list.sort.\${name}\`) + t('list.sort.read') + t(\`refusal.\${why}\`) + 'refusal' + \`list.other.\${name}\` + 'list.titles'`;
const short = shortKeys(texts, [source]);

it('gives each text of a section a short key, once', () => {
  expect([...short.keys()].sort()).toEqual([
    'list.many',
    'list.sort',
    'list.sort.read',
    'list.sort.saved',
    'list.title',
    'refusal',
    'refusal.tooLong',
  ]);
  expect(new Set(short.values()).size).toBe(short.size);
  expect([...short.values()].every((key) => /^[a-z\d]{2}(?:\.(?:saved|read|tooLong))?$/.test(key))).toBe(true);
});

it('keeps the last part where a key is put together at run time', () => {
  const section = short.get('list.sort');
  expect(short.get('list.sort.saved')).toBe(`${section}.saved`);
  expect(withShortKeys(source, short)).toBe(
    source
      .replace('list.title', `${short.get('list.title')}`)
      .replaceAll('list.sort', `${section}`)
      .replace('refusal.', `${short.get('refusal')}.`),
  );
});
