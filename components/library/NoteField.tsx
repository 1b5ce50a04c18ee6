/**
 * The reader's note. Kept when the field or its row is left, so that a note is one change and one undo, not one a letter.
 * What another window wrote meanwhile is shown, and never written over.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { joinNote, type NoteDraft } from '../../lib/library/note-draft.ts';

export interface NoteFieldProps {
  note: string;
  hasFocus: boolean;
  onNote: (note: string) => void;
  /** At each letter. */
  onDraft: (draft: NoteDraft) => void;
}

export function NoteField({ note, hasFocus, onNote, onDraft }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<NoteDraft>();
  const text = draft?.text ?? note;
  const keep = () => {
    if (!draft || draft.text === draft.from) return;
    const kept = joinNote(draft, note);
    setDraft({ from: kept, text: kept });
    if (kept !== note) onNote(kept);
  };
  useEffect(() => {
    if (hasFocus) field.current?.focus({ preventScroll: true });
  }, [hasFocus]);
  useEffect(() => setDraft((last) => (last && last.text !== last.from ? last : undefined)), [note]);
  useWhenLeft(keep);
  return (
    <label class="note-field">
      <span class="soft">{i18n.t('library.note')}</span>
      <textarea
        ref={field}
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        value={text}
        placeholder={i18n.t('library.noteHint')}
        onInput={(event) => {
          const typed = { from: draft?.from ?? note, text: event.currentTarget.value };
          setDraft(typed);
          onDraft(typed);
        }}
        onBlur={keep}
      />
    </label>
  );
}

/** A row that is scrolled out of the document doesn't tell its field that it is left. */
function useWhenLeft(keep: () => void): void {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => () => latest.current(), []);
}
