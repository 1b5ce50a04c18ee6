/** A query as a signal: it has a value when the first answer is there, and follows every change in any window. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';

export type LiveState<T> = { value?: T; error?: unknown };

/** Read `.value.value`; `stop` ends the subscription. */
export function liveSignal<T>(query: () => Promise<T>): { state: ReadonlySignal<LiveState<T>>; stop: () => void } {
  const state = signal<LiveState<T>>({});
  // An error goes as an answer: Dexie itself tells nobody of a database that was closed or never opened.
  const answer = () =>
    query().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
  const subscription = liveQuery(answer).subscribe((answered) => {
    state.value = answered;
  });
  return { state, stop: () => subscription.unsubscribe() };
}
