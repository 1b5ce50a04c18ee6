import type { Block } from '../../../lib/article/types.ts';
import { type FactSource, selectKeyFacts } from '../../../lib/facts/select.ts';

export const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));

export const textsOf = (source: FactSource, count?: number) => selectKeyFacts(source, count ? { count } : {}).map(({ text }) => text);
