/** A query that is answered anew whenever what it read changes, in any window. */
import { liveQuery } from 'dexie';

/** Gives the end of it. */
export function live<T>(query: () => Promise<T>, onTrouble: (error: unknown) => void, onValue: (value: T) => void): () => void {
  // An error goes as an answer: Dexie itself tells nobody of a database that was closed or never opened.
  const answer = () =>
    query().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
  const subscription = liveQuery(answer).subscribe((answered) => {
    if ('error' in answered) onTrouble(answered.error);
    else onValue(answered.value);
  });
  return () => subscription.unsubscribe();
}
