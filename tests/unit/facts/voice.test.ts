import { expect, test } from 'vitest';
import { speaksOfSelf } from '../../../lib/facts/voice.ts';
import { findWords } from '../../../lib/facts/words.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

test.each([
  ['nl', 'Mijn zoon vaart elke dag met de pont.', true],
  ['nl', '"Ik vaar elke dag", zegt veerman Kees Wit.', false],
  ['nl', '‘Ik vaar elke dag’, zegt veerman Kees Wit.', false],
  ['nl', "'Ik vaar zo’n foto's rond', zegt veerman Kees Wit.", false],
  ['nl', "'s Ochtends vaar ik, zegt men op de brug van Wits' dorp.", true],
  ['en', 'Residents’ anger is what I hear every day on the brothers’ ferry.', true],
  ['nl', 'De veerman vaart elke dag.', false],
  ['en', 'That’s why I’m staying in Lindenford.', true],
  ['en', 'The mayor said “we will wait” on Monday.', false],
  ['de', 'Am Montag fuhren wir nach Lindeneck.', true],
  ['fr', 'Hier, j’ai traversé le pont de Lindes.', true],
  ['und', 'Ik vaar elke dag.', false],
])('%s: "%s" speaks of whoever says it: %s', (code, sentence, expected) => {
  expect(speaksOfSelf(sentence, findWords(sentence), findLanguage(code))).toBe(expected);
});
