import { expect, it } from 'vitest';
import { toEntry, viewsOf } from '../../lib/library/shelf.ts';
import { makeWhole } from '../article.ts';

it.each([
  ['unread', {}, ['all', 'unread', 'lang:nl', 'site:krant.example', 'tag:water']],
  [
    'a favourite with a note',
    { favorite: true, note: 'x' },
    ['all', 'unread', 'lang:nl', 'site:krant.example', 'favorite', 'note', 'tag:water'],
  ],
  [
    'archived, in English, with two tags',
    { status: 'archived', inLanguage: 'en-GB', tags: ['Maas', 'Dijken'] },
    ['all', 'archived', 'lang:en', 'site:krant.example', 'tag:maas', 'tag:dijken'],
  ],
] as const)('an article that is %s stands in its views and no others', (_, more, views) => {
  expect([...viewsOf(toEntry(makeWhole(more as never).article)).keys()]).toEqual(views);
});
