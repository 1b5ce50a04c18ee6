/** What stands at the side: how many articles each view holds, all tags, all sources. */
import { computed, signal } from '@preact/signals';
import { FIXED_VIEWS } from '../../lib/library/address.ts';
import type { Known } from '../../lib/library/complete.ts';
import type { Database } from '../../lib/store/database.ts';
import { countSaved } from '../../lib/store/find.ts';
import { liveSignal } from '../../lib/store/live-signal.ts';
import { sourceUsage, tagUsage } from '../../lib/store/tags.ts';

export type Overview = ReturnType<typeof createOverview>;

export function createOverview(db: Database) {
  const counts = signal<Record<string, number>>({});
  const tags = signal<Awaited<ReturnType<typeof tagUsage>>>([]);
  const sources = signal<Awaited<ReturnType<typeof sourceUsage>>>([]);
  const known = computed<Known>(() => ({
    tags: tags.value.map(({ name }) => name),
    sites: sources.value.map(({ domain }) => domain),
  }));

  function open(): () => void {
    const live = liveSignal(() => Promise.all([countViews(db), tagUsage(db), sourceUsage(db)]));
    const dispose = live.state.subscribe(({ value }) => {
      if (value) [counts.value, tags.value, sources.value] = value;
    });
    return () => {
      dispose();
      live.stop();
    };
  }

  return { counts, tags, sources, known, open };
}

async function countViews(db: Database): Promise<Record<string, number>> {
  return Object.fromEntries(await Promise.all(FIXED_VIEWS.map(async (view) => [view, await countSaved(db, view)])));
}
