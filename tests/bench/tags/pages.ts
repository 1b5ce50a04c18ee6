/** Saved pages as articles without anything that the publisher says of their topics, and the topics that their text has. */
import { languageOf } from '../../../lib/article/language.ts';
import type { Block } from '../../../lib/article/types.ts';
import { tagKey } from '../../../lib/tags/key.ts';
import type { TagInput } from '../../../lib/tags/suggest.ts';
import { type CorpusPage, readCorpus } from '../pages/corpus.ts';

export interface TagPage {
  name: string;
  publisher: string;
  text: string;
  article: TagInput;
  /** The keys of all that the publisher names. */
  topics: string[];
  /** At most eight of them, the first ones, that occur in the text as words: "os" does not occur in "also". */
  wanted: string[];
}

const MOST = 8;

export const readTagPages = (folder: string): TagPage[] => readCorpus(folder).map(toTagPage);

function toTagPage({ name, publisher, expected }: CorpusPage): TagPage {
  const { summary, sections } = expected.body;
  const body = [
    ...summary.map(paragraph),
    ...sections.flatMap(({ headline, paragraphs }) => [...headline.map(heading), ...paragraphs.map(paragraph)]),
  ];
  const text = [expected.title, ...body.map((block) => block.text)].join('\n');
  const key = tagKey(text);
  const topics = [...new Set((expected.topics ?? []).map(tagKey))];
  const wanted = topics.filter((topic) => occurs(topic, key)).slice(0, MOST);
  const article = {
    headline: expected.title,
    inLanguage: languageOf(text, []),
    body,
    keywords: [],
    authors: [],
    publisher: { name: '', domain: '' },
  };
  return { name, publisher, text, article, topics, wanted };
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const heading = (text: string): Block => ({ type: 'heading', level: 2, text });

/** Where no blanks are written between words, or endings hang on them, a part of a word is all there is. */
const JOINED = /[\u1100-\u11ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

function occurs(topic: string, key: string): boolean {
  if (JOINED.test(topic)) return key.includes(topic);
  const escaped = topic.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(key);
}
