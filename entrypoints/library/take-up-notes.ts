import { joinNote } from '../../lib/library/note-draft.ts';
import { dropDraft, listDrafts } from '../../lib/platform/note-drafts.ts';
import type { Store } from '../shared/load-store.ts';

/** Keeps the notes that were being typed when their page was closed. */
export async function takeUpNotes({ db, findArticle, setNote }: Store): Promise<void> {
  for (const [id, draft] of listDrafts()) {
    const article = await findArticle(db, id);
    const note = article && joinNote(draft, article.note);
    if (note !== undefined && note !== article?.note) await setNote(db, id, note, Date.now());
    dropDraft(id);
  }
}
