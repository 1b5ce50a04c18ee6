import type { Store } from './load-store.ts';

/** Follows a live query from when the store is there until it is told to stop. */
export function follow<T>(
  store: Promise<Store>,
  query: (store: Store) => Promise<T>,
  onTrouble: (error: unknown) => void,
  onValue: (value: T) => void,
): () => void {
  let stop = () => {};
  let isOver = false;
  store.then((loaded) => {
    if (!isOver) stop = loaded.live(() => query(loaded), onTrouble, onValue);
  });
  return () => {
    isOver = true;
    stop();
  };
}
