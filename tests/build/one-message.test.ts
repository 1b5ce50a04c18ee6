import { describe, expect, it } from 'vitest';
import { inOneMessage, shortKeys, withShortKeys } from '../../scripts/build/one-message.ts';

const texts = {
  locale: 'en',
  list: { title: 'List', many: { 1: '$1 article', n: '$1 articles' }, sort: { saved: 'Saved', read: 'Read' } },
  refusal: { tooLong: 'Too long' },
};
const source = `t('list.title') + t(\`list.sort.\${name}\`) + t('list.sort.read') + t(\`refusal.\${why}\`) + 'refusal' + \`list.other.\${name}\` + 'list.titles'`;
const short = shortKeys(texts, [source]);

it('gives each text of a section the number of its line, or keeps its last part where its key is put together at run time', () => {
  expect(Object.fromEntries(short)).toEqual({
    'list.title': '0',
    'list.many': '1',
    'list.sort': '2',
    'list.sort.saved': '2.saved',
    'list.sort.read': '2.read',
    refusal: '4',
    'refusal.tooLong': '4.tooLong',
  });
});

it('puts short keys into sources, and changes nothing else', () => {
  expect(withShortKeys(source, short)).toBe(
    `t('0') + t(\`2.\${name}\`) + t('2.read') + t(\`4.\${why}\`) + 'refusal' + \`list.other.\${name}\` + 'list.titles'`,
  );
});

describe('the message', () => {
  const messages = Object.fromEntries(
    Object.entries({
      locale: 'en',
      list_title: 'List',
      list_many: '$1 article | $1 articles',
      list_sort_saved: 'Saved',
      list_sort_read: 'Read',
    }).map(([key, message]) => [key, { message }]),
  );

  it('has a line for each text, with its key where that is no number, and a dollar sign twice', () => {
    const { locale, texts, ...others } = inOneMessage({ ...messages, refusal_tooLong: { message: 'Too long' } }, short);
    expect(texts?.message.split('\n')).toEqual([
      'List',
      '$$1 article | $$1 articles',
      'Saved\t2.saved',
      'Read\t2.read',
      'Too long\t4.tooLong',
    ]);
    expect([locale?.message, Object.keys(others)]).toEqual(['en', []]);
  });
});
