import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weighSets } from '../../../scripts/facts/worth.ts';
import { stem } from '../../bench/porter.ts';
import { bestRouge, mean, rouge, tokenize } from '../../bench/rouge.ts';

const score = (facts: string[], reference: string[], language = 'nl') => rouge(tokenize(facts, language), tokenize(reference, language));

test('the example of the paper: three of four words in order', () => {
  const { r1, r2, rl } = score(['police kill the gunman'], ['police killed the gunman']);
  expect(r1).toBeCloseTo(3 / 4);
  expect(r2).toBeCloseTo(1 / 3);
  expect(rl).toBeCloseTo(3 / 4);
});

test('words out of order count for ROUGE-1 but not for the subsequence', () => {
  const { r1, rl } = score(['the gunman kill police'], ['police killed the gunman']);
  expect(r1).toBeCloseTo(3 / 4);
  expect(rl).toBeCloseTo(2 / 4);
});

test('ROUGE-Lsum unites the subsequences of all facts: w1 w2 and w1 w3 w5 are four of five words', () => {
  const { rl } = score(['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'], ['w1 w2 w3 w4 w5']);
  expect(rl).toBeCloseTo((2 * (4 / 10) * (4 / 5)) / (4 / 10 + 4 / 5));
});

test('a word counts as often as both have it', () => {
  expect(score(['de de de'], ['de kat']).r1).toBeCloseTo((2 * 1) / (3 + 2));
});

test('English words are compared by their stems', () => {
  expect(score(['Attacks continued'], ['attack continues'], 'en').r1).toBe(1);
});

test('the stems are those of the paper', () => {
  const words =
    'caresses ponies feed agreed plastered motoring conflated hopping falling filing happy relational digitizer sensibiliti electrical adjustment adoption probate controlling';
  const stems = 'caress poni feed agre plaster motor conflat hop fall file happi relat digit sensibl electr adjust adopt probat control';
  expect(words.split(' ').map(stem)).toEqual(stems.split(' '));
});

test('nothing in common is nought, not a division by it', () => {
  expect(score(['a'], ['b'])).toEqual({ r1: 0, r2: 0, rl: 0 });
  expect(score([], ['b'])).toEqual({ r1: 0, r2: 0, rl: 0 });
});

test('of several references the nearest counts', () => {
  const references = [['heel iets anders'], ['de brug gaat dicht']].map((reference) => tokenize(reference, 'nl'));
  expect(bestRouge(tokenize(['de brug gaat dicht'], 'nl'), references).r1).toBe(1);
});

test('sets of sentences weighed together are worth what each is worth alone', () => {
  const words = fc.array(fc.constantFrom('de', 'kat', 'zag', 'een', 'hond', 'op', 'straat'), { maxLength: 9 });
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 4, maxLength: 4 }),
      fc.array(fc.array(words, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      (sentences, references) => {
        const weigh = weighSets(sentences, references);
        for (const positions of [[0, 1, 2], [0, 2, 3], [1], [1, 3]]) {
          const alone =
            100 *
            mean(
              bestRouge(
                positions.map((position) => sentences[position] as string[]),
                references,
              ),
            );
          expect(weigh(positions)).toBeCloseTo(alone, 9);
        }
      },
    ),
  );
});
