/** A note that is being typed: the note it began with, and what it is now. */
export interface NoteDraft {
  from: string;
  text: string;
}

/** What becomes of the note; where it was changed elsewhere too, both. */
export const joinNote = ({ from, text }: NoteDraft, note: string): string => (note === from ? text : joinNotes(note, text, '\n'));

/** Both, one below the other; what stands in the other already is not repeated. */
export function joinNotes(first: string, second: string, between: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : first + between + second;
}
