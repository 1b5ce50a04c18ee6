import { expect, it } from 'vitest';
import type { Step } from '../../../../lib/article/explain.ts';
import type { Block } from '../../../../lib/article/types.ts';
import { MORE, paragraph, STORY, textsOf } from './text.ts';

const heading = (text: string): Block => ({ type: 'heading', level: 2, text });

it('what tells of the author goes at the end, and not in the midst', () => {
  const biography = 'Jo Kuipers is freelance journalist en woont in Lutterveld.';
  expect(textsOf([STORY, paragraph(biography), MORE, paragraph(biography)], 'nl')).toEqual([STORY.text, biography, MORE.text]);
});

it('whom to write to goes at the end, by whatever address', () => {
  expect(textsOf([STORY, paragraph('Call Jo Kuipers at 555-0142 or find her at @jokuipers.')], 'en')).toEqual([STORY.text]);
});

const slanted = (text: string): Block => ({ type: 'paragraph', text, runs: [{ start: 0, end: text.length, emphasis: 'em' }] });

it('the one paragraph in slanted type goes at the end, but no quotation, and none of several', () => {
  const book = 'Het boek van Jo Kuipers over de brug verschijnt bij uitgeverij De Veerman en kost 24 euro.';
  const said = '“Het water kwam tot de ramen”, zei Jo Kuipers.';
  expect(textsOf([STORY, MORE, slanted(book)], 'nl')).toEqual([STORY.text, MORE.text]);
  expect(textsOf([STORY, MORE, slanted(said)], 'nl')).toEqual([STORY.text, MORE.text, said]);
  expect(textsOf([slanted(STORY.text), MORE, slanted(book)], 'nl')).toEqual([STORY.text, MORE.text, book]);
});

it('a last line takes with it the subhead that stood over it, and says so', () => {
  const steps: Step[] = [];
  expect(textsOf([STORY, heading('Meepraten?'), paragraph('Praat mee over dit artikel')], 'nl', (step) => steps.push(step))).toEqual([
    STORY.text,
  ]);
  expect(steps.map(({ step, text }) => `${step}: ${text}`)).toEqual(['furniture: Praat mee over dit artikel', 'furniture: Meepraten?']);
});
