/**
 * The reader's note. Kept when the field is left, or the row or the page is, so that a note is one change and one undo, not one a letter.
 * What another window wrote meanwhile is shown, and never written over.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface NoteFieldProps {
  note: string;
  hasFocus: boolean;
  onNote: (note: string) => void;
}

/** What was typed, and the note it began with. */
interface Draft {
  from: string;
  text: string;
}

export function NoteField({ note, hasFocus, onNote }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<Draft>();
  const text = draft?.text ?? note;
  const keep = () => {
    if (!draft || draft.text === draft.from) return;
    const kept = joined(draft, note);
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
        onInput={(event) => setDraft({ from: draft?.from ?? note, text: event.currentTarget.value })}
        onBlur={keep}
      />
    </label>
  );
}

/** Where the note was changed elsewhere too, both. */
const joined = ({ from, text }: Draft, note: string): string => (note === from || text.includes(note) ? text : `${note}\n${text}`);

/** Neither a row that is scrolled out of the document nor a closed page tells its field that it is left. */
function useWhenLeft(keep: () => void): void {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      latest.current();
    };
  }, []);
}
