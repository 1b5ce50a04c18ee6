import { expect, test } from 'vitest';
import { candidateSentences } from '../../../lib/facts/candidate-sentences.ts';
import { chooseSentences, type Stretch } from '../../../lib/facts/choose.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

const BRIDGE = 'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer.';
const MONEY = 'De provincie trekt 12 miljoen euro uit voor de herstelling.';
const FERRY = 'Fietsers nemen tijdens het werk een gratis pont naar Dennekamp.';

/** Of Dutch paragraphs, by the scores of their sentences. */
function choose(paragraphs: readonly string[], scores: readonly number[], most: number): Stretch[] {
  const language = findLanguage('nl');
  const body = paragraphs.map((text) => ({ type: 'paragraph' as const, text }));
  return chooseSentences(candidateSentences(body, 'nl', language), scores, { least: 1, most, hasVoice: false }, language);
}

test('once an article has had its say, few words without a name or a number are no fact of their own, however well they are ranked', () => {
  const chosen = choose([BRIDGE, 'Bewoners zijn er nog steeds erg boos over.', MONEY, FERRY], [9, 8, 1, 0.5], 2);
  expect(chosen.map(([first]) => first)).not.toContain(1);
});

test('once an article has had its say, a sentence below its average is a fact, one far below is none', () => {
  const texts = [BRIDGE, MONEY, FERRY, 'Ondernemers in Rietplaat vrezen dat hun klanten een jaar wegblijven.'];
  expect(choose(texts, [9, -0.5, -2, -3], 2).map(([first]) => first)).toEqual([0, 1]);
  expect(choose(texts, [9, -1.5, -2, -3], 2).map(([first]) => first)).toEqual([0]);
});

test('a report has no place for what is only said where something is told; where the article has a voice, it has', () => {
  const language = findLanguage('nl');
  const said = '"We hebben hier jaren voor gewaarschuwd en niemand wilde het horen," zei wethouder Anna Vink.';
  const candidates = candidateSentences(
    [BRIDGE, said, MONEY].map((text) => ({ type: 'paragraph' as const, text })),
    'nl',
    language,
  );
  const chooseTwo = (hasVoice: boolean) => chooseSentences(candidates, [9, 1.5, 1], { least: 2, most: 2, hasVoice }, language);
  expect(chooseTwo(false)).toEqual([
    [0, 0],
    [2, 2],
  ]);
  expect(chooseTwo(true)).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('a few words behind a fact are mostly scene or sigh and come along only where they are chosen', () => {
  const paragraph = `${BRIDGE} De hond blaft bij de deur.`;
  expect(choose([paragraph, MONEY], [9, -5, 1], 1)).toEqual([[0, 0]]);
});

test('a sentence worth much more than the rest takes the one along that it hangs on, if that stands by itself', () => {
  const result = 'Haar metingen tonen dat de brug bij Lindehoek elke winter 3 centimeter zakt.';
  const study = 'Onderzoeker Anna Vink telt sinds 2019 de scheuren in het beton.';
  expect(choose([BRIDGE, `${study} ${result}`, MONEY], [1, 0, 9, 1], 1)).toEqual([[1, 2]]);
  expect(choose([BRIDGE, `Anna Vink, 41, is onderzoeker. ${result}`, MONEY], [1, 0, 9, 1], 1)).toEqual([[1, 2]]);
  expect(choose([BRIDGE, `${study} ${result}`, MONEY], [1, 0, 3, 1], 1)).not.toContainEqual([1, 2]);
  expect(choose([BRIDGE, `Hij telt sinds 2019 de scheuren. ${result}`, MONEY], [1, 0, 9, 1], 1)).not.toContainEqual([1, 2]);
});

test('two short sentences side by side are one fact, whichever was chosen first', () => {
  const warning = 'De waarschuwing geldt tot 22.00 uur.';
  for (const scores of [
    [9, 8, 7],
    [8, 9, 7],
  ])
    expect(choose([`${BRIDGE} ${warning}`, MONEY], scores, 3)).toEqual([
      [0, 1],
      [2, 2],
    ]);
});

test('a sentence of few words comes with the one that it completes, if that stands by itself', () => {
  const others = 'Ploegen maken de andere vier banen sneeuwvrij.';
  expect(choose([BRIDGE, `De luchthaven gebruikt maar twee banen. ${others}`], [9, -1, 8], 2)).toEqual([
    [0, 0],
    [1, 2],
  ]);
  expect(choose([BRIDGE, `Wie kan er nu nog landen? ${others}`], [9, -1, 8], 2)).toEqual([[0, 0]]);
});
