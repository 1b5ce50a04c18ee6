import { expect, it } from 'vitest';
import { candidateSentences } from '../../../lib/facts/candidate-sentences.ts';
import { priceSentences } from '../../../lib/facts/choose.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

/** What the choice takes off the sentence's score. */
function priceOf(sentence: string, inLanguage: string): number | undefined {
  const language = findLanguage(inLanguage);
  return priceSentences(candidateSentences([{ type: 'paragraph', text: sentence }], inLanguage, language), language)[0]?.flaws;
}

it.each([
  ['en', 'The Oosterlo council did not immediately respond to a request for comment on Friday.'],
  ['en', 'A spokesman for the ferry company in Saltmere declined to comment on the talks.'],
  ['nl', 'De directeur van het waterschap was vrijdag niet bereikbaar voor commentaar.'],
  ['nl', 'Burgemeester Wiersinga wil daar verder niet op reageren, laat zij weten.'],
  ['nl', 'De gemeente Oosterlo reageerde niet op herhaalde vragen van deze krant.'],
  ['nl', 'Om welk korps het gaat, wil de politie in Oosterlo niet zeggen.'],
  ['de', 'Um welches Haus es geht, wollte die Polizei in Altforst nicht sagen.'],
  ['en', 'The ferry company in Saltmere would not say how many people were on board.'],
  ['de', 'Eine Anfrage an das Ministerium in Altforst blieb bis Freitag unbeantwortet.'],
  ['de', 'Die Klinik in Altforst wollte sich am Dienstag zu den Zahlen nicht äußern.'],
  ['fr', 'La mairie de Valmont n’a pas souhaité commenter ces chiffres vendredi.'],
  ['es', 'El ayuntamiento de Robledo no respondió a las preguntas de este diario.'],
  ['it', 'Il comune di Valfredda non ha risposto alle domande del giornale.'],
  ['pt', 'A prefeitura de Serra Nova não quis comentar os números da obra.'],
  ['sv', 'Kommunen i Norrvik vill inte kommentera uppgifterna från i fredags.'],
  ['nb', 'Avisen har forsøkt å få en kommentar fra rederiet i Sandvær.'],
  ['da', 'Rederiet i Sandø ønsker ikke at kommentere sagen over for avisen.'],
  ['pl', 'Urząd miasta w Dąbrówce nie odpowiedział na pytania naszej redakcji.'],
  ['tr', 'Belediye sözcüsü Ankara’da konuyla ilgili yorum yapmaktan kaçındı.'],
])('%s: %s costs much', (language, sentence) => {
  expect(priceOf(sentence, language)).toBeGreaterThanOrEqual(4);
});

it.each([
  ['en', 'The Oosterlo council responded on Friday with a comment of 12 pages.'],
  ['nl', 'De directeur van het waterschap was vrijdag bereikbaar over 12 dijken.'],
  ['de', 'Das Ministerium in Altforst äußerte sich am Freitag zu 47 Stellen.'],
])('%s: %s costs nothing', (language, sentence) => {
  expect(priceOf(sentence, language)).toBe(0);
});
