/** What stands at the side: how many articles each view holds, all tags, all sources. */
import { signal } from '@preact/signals';
import { FIXED_VIEWS } from '../../lib/library/address.ts';
import type { Known } from '../../lib/library/complete.ts';
import { partOfView } from '../../lib/library/part-of-view.ts';
import type { Usage } from '../../lib/library/shelf.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';

export type Overview = ReturnType<typeof createOverview>;

export function createOverview(store: Promise<Store>, onTrouble: (error: unknown) => void) {
  const counts = signal<Record<string, number>>({});
  const tags = signal<Usage[]>([]);
  const sources = signal<Usage[]>([]);
  const known = signal<Known>({ tag: [], site: [], lang: [], by: [] });

  const open = () =>
    follow(store, read, onTrouble, ([views, tag, site, lang, by]) => {
      counts.value = views;
      tags.value = tag;
      sources.value = site;
      known.value = { tag: tag.map(({ name }) => name), site: site.map(partOfView), lang: lang.map(partOfView), by };
    });

  return { counts, tags, sources, known, open };
}

const read = (store: Store) => {
  const { db, countKind, listAuthors } = store;
  return Promise.all([countViews(store), countKind(db, 'tag'), countKind(db, 'site'), countKind(db, 'lang'), listAuthors(db)]);
};

async function countViews({ db, countSaved }: Store): Promise<Record<string, number>> {
  return Object.fromEntries(await Promise.all(FIXED_VIEWS.map(async (view) => [view, await countSaved(db, view)])));
}
