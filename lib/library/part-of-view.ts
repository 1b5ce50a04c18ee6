import type { View } from './shelf.ts';

/** The key of a tag, the domain of a source, the code of a language. */
export const partOfView = ({ view }: { view: View }): string => view.replace(/^.*?:/, '');
