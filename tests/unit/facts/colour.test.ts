import { expect, test } from 'vitest';
import { candidateSentences } from '../../../lib/facts/candidate-sentences.ts';
import { findColour } from '../../../lib/facts/colour.ts';
import { findLanguage } from '../../../lib/languages/index.ts';
import { paragraphs } from './paragraphs.ts';

const colourOf = (code: string, headline: string, texts: string[], opening = 0): string[] => {
  const language = findLanguage(code);
  const candidates = candidateSentences(paragraphs(...texts), code, language);
  return [...findColour(candidates, { headline }, language, opening)].map((position) => candidates[position]?.text as string);
};

const DUTCH = [
  'De brug bij Lindehoek gaat in maart dicht voor auto’s, zegt Anna Vink van de provincie.',
  'Fietsers nemen zolang de pont over de Dijle.',
  'De pont vaart tot middernacht.',
];

test.each([['nl', 'Buiten krijsen meeuwen boven het dak.']])('%s: "%s" paints', (code, sentence) => {
  expect(colourOf(code, 'Brug bij Lindehoek dicht', [...DUTCH, sentence])).toEqual([sentence]);
});

test.each([
  ['nl', 'De minister staat achter de pont.'],
  ['nl', 'Het kost 12 miljoen euro.'],
  ['nl', 'De brug is oud en versleten.'],
  ['nl', 'Vrijdag kiezen bewoners een naam.'],
  ['nl', 'In april volgen nieuwe palen.'],
  ['nl', 'Een man werd per helikopter naar een ziekenhuis gebracht, waar hij in de loop van de avond aan zijn verwondingen bezweek.'],
])('%s: "%s" is no colour', (code, sentence) => {
  expect(colourOf(code, 'Brug bij Lindehoek dicht', [...DUTCH, sentence])).toEqual([]);
});

test('what only the scene before the news has said counts for nothing', () => {
  const [opening, close] = ['Boven de duinen krijsen meeuwen.', 'De meeuwen zwijgen.'];
  expect(colourOf('nl', 'Brug bij Lindehoek dicht', [opening, ...DUTCH, close], 1)).toContain(close);
  expect(colourOf('nl', 'Brug bij Lindehoek dicht', [opening, ...DUTCH, close])).toEqual([]);
});

test('without a headline nothing tells colour from news', () => {
  expect(colourOf('nl', '', [...DUTCH, 'Buiten krijsen meeuwen boven het dak.'])).toEqual([]);
});
