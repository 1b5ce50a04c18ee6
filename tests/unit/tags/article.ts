import { suggestTags, type TagInput } from '../../../lib/tags/suggest.ts';

/** `text`: its paragraphs, one a line. */
export const article = (fields: Partial<TagInput> & { text: string }): TagInput => ({
  headline: '',
  inLanguage: 'nl',
  publisher: { name: 'De Waardbode', domain: 'waardbode.example' },
  authors: [],
  keywords: [],
  body: fields.text.split('\n').map((text) => ({ type: 'paragraph', text })),
  ...fields,
});

export const names = (input: TagInput) => suggestTags(input).map(({ name }) => name);
