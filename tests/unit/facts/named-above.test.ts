import { expect, test } from 'vitest';
import { candidateSentences } from '../../../lib/facts/candidate-sentences.ts';
import { findNamed } from '../../../lib/facts/named-above.ts';
import { findLanguage } from '../../../lib/languages/index.ts';
import { paragraphs, textsOf } from './paragraphs.ts';

const headline = 'Dichteres Anna Vink schreef over de pont';

function knownOf(...texts: string[]): string[] {
  const language = findLanguage('nl');
  const candidates = candidateSentences(paragraphs(...texts), 'nl', language);
  return [...findNamed(candidates, { headline }, language)].map((position) => candidates[position]?.text as string);
}

const DEATH = 'Vorige week overleed ze in Lindehoek.';

test('a "she" behind the name of the headline is known, and stays so while nobody else comes between', () => {
  expect(knownOf('Anna Vink hield van de Dijle.', DEATH)).toEqual([DEATH]);
  expect(knownOf('Anna Vink hield van de Dijle.', 'Op de pont schreef ze elke dag.', DEATH)).toContain(DEATH);
});

test.each([
  ['somebody else', 'Els Kamp hield van de Dijle.'],
  ['no one', 'Het riet staat hoog.'],
  ['another pronoun', 'Op de pont zag zij hem elke dag.'],
])('it is not behind %s', (_, text) => {
  expect(knownOf('Anna Vink hield van de Dijle.', text, DEATH)).not.toContain(DEATH);
});

test('a sentence that opens with it stays where it is', () => {
  expect(knownOf('Anna Vink hield van de Dijle.', 'Ze overleed in Lindehoek.')).toEqual([]);
});

test('the news of an obituary is a fact though it says "she"', () => {
  const body = paragraphs(
    'Wie Anna Vink zocht, vond haar op de pont.',
    'Maandag overleed ze in Lindehoek, 88 jaar oud.',
    'Vink werd in 1938 geboren als dochter van een schipper.',
    'Haar bundel over de pont kwam uit in 1966.',
    'Het gedicht over het riet werd een klassieker.',
  );
  expect(textsOf({ headline, inLanguage: 'nl', body }, 3)).toContain('Maandag overleed ze in Lindehoek, 88 jaar oud.');
});
