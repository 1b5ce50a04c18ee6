/** What is so of all that is selected: then it can be taken back. */
import { effect, signal } from '@preact/signals';
import type { Alike } from '../../lib/library/types.ts';
import { follow } from '../shared/follow.ts';
import type { Store } from '../shared/load-store.ts';
import type { Cursor } from './cursor.ts';

export type AlikeSelected = ReturnType<typeof createAlike>;

export function createAlike(store: Promise<Store>, { selection }: Cursor, onTrouble: (error: unknown) => void) {
  const shown = signal<Alike>({ areRead: false, areFavorite: false, areArchived: false });

  /** Follows the selection and what becomes of it, and gives its end. What is shown stays until the next answer. */
  const open = () =>
    effect(() => {
      const ids = [...selection.value.ids];
      if (ids.length === 0) return undefined;
      return follow(
        store,
        ({ db, findAlike }) => findAlike(db, ids),
        onTrouble,
        (alike) => {
          shown.value = alike;
        },
      );
    });

  /** Asked anew, as what is shown may be a moment old; undefined where there was no answer, which is told. */
  async function find(ids: readonly string[]): Promise<Alike | undefined> {
    try {
      const { db, findAlike } = await store;
      return await findAlike(db, ids);
    } catch (error) {
      onTrouble(error);
      return undefined;
    }
  }

  return { shown, open, find };
}
