/** A query that is answered anew whenever what it read changes, in any window. */
import { effect } from '@preact/signals';
import type { Store } from './load-store.ts';

/** Follows a query until it is told to stop. */
export function follow<T>(
  store: Promise<Store>,
  query: (store: Store) => Promise<T>,
  onTrouble: (error: unknown) => void,
  onValue: (value: T) => void,
): () => void {
  let stop = () => {};
  let isOver = false;
  store.then((loaded) => {
    if (isOver) return;
    const live = loaded.liveSignal(() => query(loaded));
    const dispose = effect(() => {
      const { value, error } = live.state.value;
      if (error) onTrouble(error);
      if (value !== undefined)
        queueMicrotask(() => {
          if (!isOver) onValue(value);
        });
    });
    stop = () => {
      dispose();
      live.stop();
    };
  });
  return () => {
    isOver = true;
    stop();
  };
}
