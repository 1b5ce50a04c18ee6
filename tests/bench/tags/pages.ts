/** Saved pages as articles without anything that the publisher says of their topics, and the topics that their text has. */
import { languageOf } from '../../../lib/article/choose/language.ts';
import type { Block } from '../../../lib/article/types.ts';
import { tagKey } from '../../../lib/tags/compare.ts';
import type { TagInput } from '../../../lib/tags/suggest.ts';
import { type CorpusPage, readCorpus } from '../pages/corpus.ts';

export interface TagPage {
  name: string;
  publisher: string;
  text: string;
  article: TagInput;
  /** The keys of at most eight topics, the publisher's first ones. */
  wanted: string[];
}

const MOST = 8;

export const readTagPages = (folder: string): TagPage[] => readCorpus(folder).map(toTagPage);

function toTagPage({ name, publisher, expected }: CorpusPage): TagPage {
  const { summary, sections } = expected.body;
  const paragraphs = [...summary, ...sections.flatMap((section) => [...section.headline, ...section.paragraphs])];
  const text = [expected.title, ...paragraphs].join('\n');
  const key = tagKey(text);
  const wanted = [...new Set((expected.topics ?? []).map(tagKey))].filter((topic) => key.includes(topic)).slice(0, MOST);
  const article = {
    headline: expected.title,
    inLanguage: languageOf(text, []),
    body: paragraphs.map((paragraph): Block => ({ type: 'paragraph', text: paragraph })),
    keywords: [],
    authors: [],
    publisher: { name: '', domain: '' },
  };
  return { name, publisher, text, article, wanted };
}
