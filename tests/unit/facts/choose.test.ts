import { expect, test } from 'vitest';
import { findCandidates } from '../../../lib/facts/candidates.ts';
import { chooseSentences } from '../../../lib/facts/choose.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

test('once an article has had its say, few words without a name or a number are no fact of their own, however well they are ranked', () => {
  const texts = [
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer.',
    'Bewoners zijn er nog steeds erg boos over.',
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
  ];
  const language = findLanguage('nl');
  const body = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const chosen = chooseSentences(findCandidates(body, 'nl', language), [9, 8, 1, 0.5], { least: 1, most: 2, hasVoice: false }, language);
  expect(chosen.map(([first]) => first)).not.toContain(1);
});

test('once an article has had its say, a sentence a little below its average is a fact, one far below is none', () => {
  const texts = [
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer.',
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    'Fietsers nemen tijdens het werk een gratis pont naar Dennekamp.',
    'Ondernemers in Rietplaat vrezen dat hun klanten een jaar wegblijven.',
  ];
  const language = findLanguage('nl');
  const candidates = findCandidates(
    texts.map((text) => ({ type: 'paragraph' as const, text })),
    'nl',
    language,
  );
  const positionsOf = (scores: number[]) =>
    chooseSentences(candidates, scores, { least: 1, most: 2, hasVoice: false }, language).map(([first]) => first);
  expect(positionsOf([9, 0.7, -2, -3])).toEqual([0, 1]);
  expect(positionsOf([9, 0.1, -2, -3])).toEqual([0]);
});
