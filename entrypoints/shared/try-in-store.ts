import type { Signal } from '@preact/signals';
import type { Trouble } from '../../components/texts.ts';
import { attempt } from '../../lib/store/failure.ts';
import type { Store } from './load-store.ts';

/** Does something once the store is there. What the database can't do is told as the trouble, and gives undefined. */
export async function tryInStore<T>(
  store: Promise<Store>,
  trouble: Signal<Trouble | undefined>,
  work: (store: Store) => Promise<T>,
): Promise<T | undefined> {
  const loaded = await store;
  const done = await attempt(() => work(loaded));
  if (done.ok) return done.value;
  trouble.value = done.reason;
  return undefined;
}
