/** The keys of the library. One table, so that the help shows what the page does. */
export type Command =
  | 'search'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'expand'
  | 'select'
  | 'selectAll'
  | 'archive'
  | 'favorite'
  | 'read'
  | 'tags'
  | 'note'
  | 'remove'
  | 'undo'
  | 'leave'
  | 'help';

export interface Key {
  command: Command;
  /** `KeyboardEvent.key`, https://www.w3.org/TR/uievents-key/. */
  key: string;
  /** Ctrl, or Command on a Mac. */
  control?: true;
}

export const KEYS: readonly Key[] = [
  { command: 'search', key: '/' },
  { command: 'next', key: 'j' },
  { command: 'next', key: 'ArrowDown' },
  { command: 'previous', key: 'k' },
  { command: 'previous', key: 'ArrowUp' },
  { command: 'first', key: 'Home' },
  { command: 'last', key: 'End' },
  { command: 'open', key: 'o' },
  { command: 'open', key: 'Enter' },
  { command: 'expand', key: ' ' },
  { command: 'select', key: 'x' },
  { command: 'selectAll', key: 'a', control: true },
  { command: 'archive', key: 'e' },
  { command: 'favorite', key: 's' },
  { command: 'read', key: 'r' },
  { command: 'tags', key: 't' },
  { command: 'note', key: 'n' },
  { command: 'remove', key: '#' },
  { command: 'remove', key: 'Delete' },
  { command: 'undo', key: 'z' },
  { command: 'undo', key: 'z', control: true },
  { command: 'leave', key: 'Escape' },
  { command: 'help', key: '?' },
];

/** A letter or a sign: who speaks to the computer, or often hits a wrong key, may want it to do nothing (https://www.w3.org/TR/WCAG22/#character-key-shortcuts). */
export const isLetter = ({ key, control }: Key): boolean => /^\S$/.test(key) && !control;

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Undefined for a key that means nothing here. Shift is not asked for: it is part of what some keyboards need for "#" or "?". */
export function findCommand({ key, ctrlKey, metaKey, altKey }: Pressed, withLetters = true): Command | undefined {
  if (altKey) return undefined;
  const control = ctrlKey || metaKey;
  const named = key.length === 1 ? key.toLowerCase() : key;
  const found = KEYS.find((known) => known.key === named && (known.control ?? false) === control);
  return found && (withLetters || !isLetter(found)) ? found.command : undefined;
}
