import { expect, test } from 'vitest';
import { candidateSentences } from '../../../lib/facts/candidate-sentences.ts';
import { selectKeyFacts } from '../../../lib/facts/select.ts';
import { findStrangers } from '../../../lib/facts/strangers.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

const LEAD = ['The bridge at Lindenford closes in March.', 'The province pays 12 million for it.', 'A ferry will run all day.'];
const INTRODUCTION = 'Cyclists have waited for it, says Anna Vink of the cyclists’ union.';

const strangersOf = (headline: string, ...texts: string[]): number[] => {
  const language = findLanguage('en');
  const body = texts.map((text) => ({ type: 'paragraph' as const, text }));
  return [...findStrangers(candidateSentences(body, 'en', language), { headline }, language)];
};

test.each([
  ['Vink said the ferry should have come ten years ago.'],
  ['The ferry should have come ten years ago, said Vink.'],
  ['Mrs Vink said the ferry should have come ten years ago.'],
  ['The ferry should have come ten years ago, said Ms. Vink.'],
])('nobody knows who speaks in "%s"', (sentence) => {
  expect(strangersOf('Bridge closes', ...LEAD, INTRODUCTION, sentence)).toEqual([4]);
});

test('whom the headline names, the lead explains or the sentence itself introduces is no stranger', () => {
  const sentence = 'Vink said the ferry should have come ten years ago.';
  expect(strangersOf('Vink glad of ferry', ...LEAD, INTRODUCTION, sentence)).toEqual([]);
  expect(strangersOf('Bridge closes', INTRODUCTION, ...LEAD, sentence)).toEqual([]);
  expect(strangersOf('Bridge closes', ...LEAD, INTRODUCTION)).toEqual([]);
  expect(strangersOf('Bridge closes', ...LEAD, INTRODUCTION, 'Anna Vink said the ferry is late.')).toEqual([]);
});

test('what a stranger says is no fact as long as there is another', () => {
  const stranger = 'Vink said the ferry at Lindenford should have come with the bridge.';
  const other = 'Shops in the village will stay open, the owners say.';
  const body = [...LEAD, INTRODUCTION, stranger, other].map((text) => ({ type: 'paragraph' as const, text }));
  const facts = selectKeyFacts({ headline: 'Bridge at Lindenford closes', inLanguage: 'en', body }, { count: 4 });
  expect(facts.map(({ text }) => text)).not.toContain(stranger);
});
