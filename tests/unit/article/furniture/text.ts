/** A text of two paragraphs, and what is left of it without its furniture. */

import { tidyAlone } from '../../../../lib/article/tidy/alone.ts';
import type { Step } from '../../../../lib/article/tidy/explain.ts';
import { wordingOf } from '../../../../lib/article/tidy/wording.ts';
import type { Block } from '../../../../lib/article/types.ts';

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
export const STORY = paragraph(
  'De brug over de rivier gaat in het voorjaar open, zegt de wethouder van Lutterveld na overleg met de provincie.',
);
export const MORE = paragraph('De bouw heeft drie jaar geduurd en kostte de provincie ruim elf miljoen euro.');

export const textsOf = (body: Block[], language: string, explain: (step: Step) => void = () => {}) =>
  tidyAlone(body, wordingOf(language), explain).map(({ text }) => text);
