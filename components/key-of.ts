/** The key that was pressed; undefined while an input method makes a word, which Enter and Escape end and do no more. */
export const keyOf = ({ key, isComposing }: KeyboardEvent): string | undefined => (isComposing ? undefined : key);
