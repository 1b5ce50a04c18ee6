import { expect, it } from 'vitest';
import { reasonOf, type Step } from '../../../../lib/article/tidy/explain.ts';
import type { Block } from '../../../../lib/article/types.ts';
import { MORE, paragraph, STORY, textsOf } from './text.ts';

const heading = (text: string): Block => ({ type: 'heading', level: 2, text });

it('what tells of the author goes at the end, and not in the midst', () => {
  const biography = 'Jo Kuipers is freelance journalist en woont in Lutterveld.';
  expect(textsOf([STORY, paragraph(biography), MORE, paragraph(biography)], 'nl')).toEqual([STORY.text, biography, MORE.text]);
});

it.each([
  ['nl', 'Jan de Wit is politiek redacteur van De Veerbode.'],
  ['de', 'Anna von der Heide ist Korrespondentin in Brüssel.'],
  ['es', 'María de la Cruz es redactora de Política en El Puente.'],
  ['pt', 'Ana da Silva é jornalista do Correio da Ponte.'],
])('an author’s name may hold small words, in %s: %s', (language, biography) => {
  expect(textsOf([STORY, paragraph(biography)], language)).toEqual([STORY.text]);
});

it('whom to write to goes at the end, by whatever address', () => {
  expect(textsOf([STORY, paragraph('Call Jo Kuipers at 555-0142 or find her at @jokuipers.')], 'en')).toEqual([STORY.text]);
});

it('a last line takes with it the subhead that stood over it, and says so', () => {
  const steps: Step[] = [];
  expect(textsOf([STORY, heading('Meepraten?'), paragraph('Praat mee over dit artikel')], 'nl', (step) => steps.push(step))).toEqual([
    STORY.text,
  ]);
  expect(steps.map((step) => `${reasonOf(step)}: ${step.text}`)).toEqual([
    'leads through the page: Praat mee over dit artikel',
    'heads nothing: Meepraten?',
  ]);
});
