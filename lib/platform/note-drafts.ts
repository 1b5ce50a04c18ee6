/** Notes that are being typed: a page that is closed takes with it what it has not yet written to the database, but not this. */
import type { NoteDraft } from '../library/note-draft.ts';

const PREFIX = 'note:';

export const keepDraft = (id: string, draft: NoteDraft): void => localStorage.setItem(PREFIX + id, JSON.stringify(draft));

export const dropDraft = (id: string): void => localStorage.removeItem(PREFIX + id);

/** By the ids of their articles. */
export const listDrafts = (): [id: string, draft: NoteDraft][] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => [key.slice(PREFIX.length), JSON.parse(localStorage[key])]);
