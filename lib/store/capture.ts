/** A freshly extracted article as the database will keep it. */
import { runningText } from '../article/running-text.ts';
import type { Article, Block } from '../article/types.ts';
import type { ReaderFields, WholeArticle } from './types.ts';

/** Raised when the same page would give another body or other facts. */
const EXTRACTOR = 'kernpunt-1';
const SUMMARIZER = 'kernpunt-1';

export async function capture({ body, ...article }: Article, now: number): Promise<WholeArticle> {
  const contentHash = await hashBody(body);
  return {
    article: { ...article, ...untouched(now), capturedAt: now, contentHash, extractor: EXTRACTOR, summarizer: SUMMARIZER },
    body,
  };
}

/** What the reader has made of an article before doing anything with it. */
export const untouched = (now: number): ReaderFields => ({
  tags: [],
  status: 'unread',
  favorite: false,
  note: '',
  highlights: [],
  readingProgress: 0,
  updatedAt: now,
});

export async function hashBody(body: readonly Block[]): Promise<string> {
  return sha256(runningText(body));
}

/** `sha256-` and hex, over the UTF-8 of the text. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
