import { expect, it } from 'vitest';
import { listIds } from '../../lib/store/order.ts';
import { importArticles } from '../../lib/store/transfer.ts';
import { makeWhole } from '../article.ts';
import { freshDatabase } from './fresh-database.ts';

it('tells of the newest while the rest is read, unless another order puts any of the rest before them', async () => {
  const db = freshDatabase();
  await importArticles(db, { articles: Array.from({ length: 700 }, (_, i) => makeWhole({ id: `krant.example/${i}`, savedAt: i })) });
  const told: string[][] = [];
  const ids = await listIds(db, 'all', 'saved', (some) => told.push(some));
  expect(ids.length).toBe(700);
  expect(ids.slice(0, 2)).toEqual(['krant.example/699', 'krant.example/698']);
  expect(told.map(({ length }) => length)).toEqual([572]);
  expect(told[0]).toEqual(ids.slice(0, 572));
  await listIds(db, 'all', 'headline', (some) => told.push(some));
  expect(told.length).toBe(1);
});

it('sorts by source as a reader would, whatever its capitals and marks', async () => {
  const db = freshDatabase();
  const names = ['NRC', 'de Dijk', 'Ärzteblad', 'Trouw', 'avondpost.example'];
  const articles = names.map((name, i) =>
    makeWhole({ id: `krant.example/${i}`, publisher: { name, domain: 'krant.example' }, savedAt: i }),
  );
  await importArticles(db, { articles });
  const ids = await listIds(db, 'all', 'source', () => {});
  expect(ids.map((id) => names[Number(id.split('/')[1])])).toEqual(['Ärzteblad', 'avondpost.example', 'de Dijk', 'NRC', 'Trouw']);
});
