/** A note that is being typed: the note it began with, and what it is now. */
export interface NoteDraft {
  from: string;
  text: string;
}

/** What becomes of the note; where it was changed elsewhere too, both. */
export const joinNote = ({ from, text }: NoteDraft, note: string): string =>
  note === from || text.includes(note) ? text : `${note}\n${text}`;
