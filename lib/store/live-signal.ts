/** A query as a signal: it has a value when the first answer is there, and follows every change in any window. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';

export type LiveState<T> = { value?: T; error?: unknown };

/** Read `.value.value`; `stop` ends the subscription. */
export function liveSignal<T>(query: () => Promise<T>): { state: ReadonlySignal<LiveState<T>>; stop: () => void } {
  const state = signal<LiveState<T>>({});
  const subscription = liveQuery(query).subscribe({
    next: (value) => {
      state.value = { value };
    },
    error: (error) => {
      state.value = { error };
    },
  });
  return { state, stop: () => subscription.unsubscribe() };
}
