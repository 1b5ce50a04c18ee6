import { expect, test } from 'vitest';
import { findSpans } from '../../../lib/facts/spans.ts';

const spansOf = (text: string, language: string) => findSpans(text, language).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

test.each([
  [
    'nl',
    'Op 3 maart 2025 betaalde Frankrijk 12,5 miljoen euro.',
    [
      ['date', '3 maart 2025'],
      ['place', 'Frankrijk'],
      ['money', '12,5 miljoen euro'],
    ],
  ],
  [
    'de',
    'In Österreich stieg der Anteil am Montag um 4 Prozent.',
    [
      ['place', 'Österreich'],
      ['date', 'Montag'],
      ['number', '4 Prozent'],
    ],
  ],
  [
    'en',
    'On May 5 it paid $3.5 million to Paul van der Meer.',
    [
      ['date', 'May 5'],
      ['money', '$3.5 million'],
      ['name', 'Paul van der Meer'],
    ],
  ],
  [
    'fr',
    'Le 5 mai 2024, la Belgique comptait 1 200 cas.',
    [
      ['date', '5 mai 2024'],
      ['place', 'Belgique'],
      ['number', '1 200'],
    ],
  ],
])('in %s is set off what a reader scans for: %s', (language, text, spans) => {
  expect(spansOf(text, language)).toEqual(spans);
});

test('the article of a name and the first word of a sentence are no names', () => {
  expect(spansOf('De Raad van State wacht.', 'nl')).toEqual([['name', 'Raad van State']]);
  expect(spansOf('Morgen regent het.', 'nl')).toEqual([]);
});

test.each([
  ['en', 'While Serra da Estrela has snow, Lisbon has none.', ['Serra da Estrela', 'Lisbon']],
  ['en', 'New York waits for the World Health Organization.', ['New York', 'World Health Organization']],
  ['de', 'Im Rahmen der Versammlung sprach Irene Lingg.', ['Irene Lingg']],
  ['de', 'Beim Blick auf die Uhr erschrak Anna von der Heide.', ['Anna von der Heide']],
  ['de', 'Manche Menschen und die Anhänger der Regierungspartei jubelten.', []],
  ['en', 'The director P. Murugesan resigned.', ['P. Murugesan']],
  ['fr', '« Vous avez trahi vos clients », a lancé Odile Ferrand.', ['Odile Ferrand']],
  ['nl', 'J. de Vries en P.C. Meerman vertrokken.', ['J. de Vries', 'P.C. Meerman']],
  ['en', "One of North America's zoos and the Bank of Lindenford closed.", ["North America's", 'Bank of Lindenford']],
  ['nl', 'Sinds Jan van den Berg wethouder is, zwijgt de Raad van State.', ['Jan van den Berg', 'Raad van State']],
])('in %s the words that open a sentence and nouns of German are no names: %s', (language, text, names) => {
  expect(spansOf(text, language).map(([, words]) => words)).toEqual(names);
});

test.each([
  ['behind a full stop and a quotation mark', 'Hij zei: “Klaar.” Het Waddenfonds betaalt.'],
  ['on a line of a list', 'een lijst\nHet Waddenfonds betaalt.'],
  ['behind a colon', 'Dit staat vast: Het Waddenfonds betaalt.'],
  ['behind a dash', 'Het is klaar – Het Waddenfonds betaalt.'],
  ['in a quotation', 'Toen zei hij, „Het Waddenfonds betaalt.”'],
])('the article of a name that opens a sentence is no part of it %s', (_, text) => {
  expect(spansOf(text, 'nl')).toEqual([['name', 'Waddenfonds']]);
});

test('a country within a longer name of a country is not cut out', () => {
  expect(spansOf('Troops left Guinea-Bissau.', 'en')).toEqual([['place', 'Guinea-Bissau']]);
});

test('the United Nations are no place', () => {
  expect(spansOf('Yesterday the United Nations warned Iran.', 'en')).toEqual([
    ['name', 'United Nations'],
    ['place', 'Iran'],
  ]);
  expect(spansOf('Gisteren waarschuwden de Verenigde Naties Iran.', 'nl')).toEqual([
    ['name', 'Verenigde Naties'],
    ['place', 'Iran'],
  ]);
});

test('nothing is set off in what is longer than any fact', () => {
  expect(spansOf(`In 2024 ${'kwam het water '.repeat(400)}`, 'nl')).toEqual([]);
});

test('a letter right behind a number is part of it', () => {
  expect(spansOf('The 5G film is rated 12A and was shot in 3D.', 'en').map(([, words]) => words)).toEqual(['5G', '12A', '3D']);
  expect(spansOf('De 41-jarige reed 30km.', 'nl').map(([, words]) => words)).toEqual(['41', '30km']);
});
