/** What stands at the side: how many articles each view holds, all tags, all sources. */
import { computed, signal } from '@preact/signals';
import { FIXED_VIEWS } from '../../lib/library/address.ts';
import type { Known } from '../../lib/library/complete.ts';
import type { Usage } from '../../lib/library/types.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';

export type Overview = ReturnType<typeof createOverview>;

export function createOverview(store: Promise<Store>, onTrouble: (error: unknown) => void) {
  const counts = signal<Record<string, number>>({});
  const tags = signal<Usage[]>([]);
  const sources = signal<(Usage & { domain: string })[]>([]);
  const known = computed<Known>(() => ({
    tags: tags.value.map(({ name }) => name),
    sites: sources.value.map(({ domain }) => domain),
  }));

  const open = () =>
    follow(store, read, onTrouble, (value) => {
      [counts.value, tags.value, sources.value] = value;
    });

  return { counts, tags, sources, known, open };
}

const read = (store: Store) => Promise.all([countViews(store), store.tagUsage(store.db), store.sourceUsage(store.db)]);

async function countViews({ db, countSaved }: Store): Promise<Record<string, number>> {
  return Object.fromEntries(await Promise.all(FIXED_VIEWS.map(async (view) => [view, await countSaved(db, view)])));
}
