/** As keyboards have it printed. */
export const CONTROL = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl ';

/** The key that was pressed; undefined while an input method makes a word, which Enter and Escape end and do no more. */
export const keyOf = ({ key, isComposing }: KeyboardEvent): string | undefined => (isComposing ? undefined : key);

/** For a form: Escape leaves it and nothing else, neither the selection in the library nor the popup. */
export const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (keyOf(event) !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
