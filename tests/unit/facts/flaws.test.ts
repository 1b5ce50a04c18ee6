import { expect, test } from 'vitest';
import { candidateSentences } from '../../../lib/facts/candidate-sentences.ts';
import { type Flaws, findFlaws } from '../../../lib/facts/flaws.ts';
import { findLanguage } from '../../../lib/languages/index.ts';

function flawsOf(sentence: string, code: string, position = 0): Flaws {
  const language = findLanguage(code);
  const [candidate] = candidateSentences([{ type: 'paragraph', text: sentence }], code, language);
  if (!candidate) throw new Error(`"${sentence}" is no sentence.`);
  return findFlaws(candidate, position, false, language);
}

function costOf(sentence: string, code: string): number {
  const { cost, thin } = flawsOf(sentence, code);
  return cost + thin;
}

test.each([
  ['de', 'Die Partei hält große Stücke auf ihren Wirt.'],
  ['nl', 'De partij is erg tevreden over haar waard.'],
  ['nl', 'Volgens wethouder Anna Kuipers bewijst deze scheur dat de brug te oud is.'],
  ['nl', '“Het is hier doodeng geweest”, vertelt Anna Kuipers uit Lindehoek.'],
  ['nl', "'Het is hier doodeng geweest', vertelt Anna Kuipers uit Lindehoek."],
  ['fr', '« On a tout perdu », raconte Anna Pontier, commerçante à Lindes.'],
  ['en', '"We lost all of it," said Anna Brook of the shop in Lindenford.'],
  ['en', 'The bridge is closed for a year and the ferry “is free for all who live in Lindenford.'],
  ['nl', 'De brug bij Lindehoek kostte 12 miljoen en is al een jaar dicht.’'],
  ['nl', '‘De brug bij Lindehoek kostte de gemeente Lindehoek 12 miljoen euro.'],
  ['nl', 'De partij is erg tevreden over Anna Kuipers.'],
  ['de', '„Was wird, wenn im Winter jedes Dorf so eine Brücke sperrt?“, fragt Verbandschef Thomas Linde.'],
  ['nl', 'Lindehoek: Pol; Kamphuis, De Wit, Terpstra, Groen; Bos, Hofman (70. Lont), Visser; Slik (86. Bakboord), Prins.'],
  ['de', '11. Kuhn 1:0, 54. Brandt (Elfmeter) 1:1, 64. Brandt 1:2, 90. Ahrens 2:2 nach Ecke Vogel.'],
])('%s: "%s" has a flaw', (code, sentence) => {
  expect(costOf(sentence, code)).toBeGreaterThan(0);
});

test.each([
  ['de', 'Die Brücke bei Lindeneck kostet 12 Millionen Euro.'],
  ['nl', 'De partij zet drie leden en een wethouder uit de fractie.'],
  ['en', 'The bridge will stay closed to all traffic for the whole summer.'],
  ['fr', 'La chaîne de Lindes diffuse le concert en direct jeudi soir.'],
  ['nl', '“De brug bij Lindehoek gaat in maart een jaar dicht”, zegt wethouder Anna Kuipers.'],
  ['nl', '‘De brug bij Lindehoek gaat in maart een jaar dicht’, zegt wethouder Anna Kuipers van de auto’s.'],
  ['en', "The brothers' ferry carried 400 residents' cars to Lindenford, said Anna Brook."],
  ['en', '"We lost 40 cows on Friday night," said Anna Brook of the farm in Lindenford.'],
  ['nl', 'Trainer Hans Quist van VV Lindehoek stelt Jan Pol, Luc Terpstra en Daan Groen zaterdag op tegen Oranje Zuid.'],
  ['ar', 'أغلقت بلدية الزيزفون الجسر فوق النهر أمام جميع المركبات حتى نهاية شهر مارس المقبل.'],
])('%s: "%s" has none', (code, sentence) => {
  expect(costOf(sentence, code)).toBe(0);
});

test.each([
  ['nl', 'Volgens burgemeester Anna Kuipers van Lindehoek laat de brand zien dat de loods te vol stond.'],
  ['nl', 'Wethouder Anna Kuipers hoopt dat de brug bij Lindehoek in maart weer open kan.'],
  ['de', 'Die Grünen in Lindeneck befürchten, dass die Brücke im März wieder gesperrt wird.'],
  ['en', 'Mayor Anna Brook believes that the bridge in Lindenford will open again in March.'],
])('%s: "%s" has a flaw, as what somebody makes of the news, unless the article opens with it', (code, sentence) => {
  expect(flawsOf(sentence, code, 1).cost).toBeGreaterThan(1);
  expect(flawsOf(sentence, code).cost).toBe(0);
});

const QUESTION = 'Wat kan Anna Kuipers in Lindehoek nu nog doen aan de brug?';

test.each([
  ['en', 'Welcome to our live blog on the storm that crosses Lindenford today.'],
  ['it', 'In questa diretta seguiamo ora per ora la tempesta che attraversa Lindenford.'],
  ['pt', 'Acompanhe aqui a nossa cobertura ao vivo da tempestade que atravessa Lindenford.'],
  ['pl', 'W tej relacji na żywo opisujemy burzę, która przechodzi nad Lindenford.'],
  ['tr', 'Fırtınanın bütün gelişmelerini bu canlı anlatım sayfasında bulabilirsiniz.'],
  ['nl', 'In dit liveblog leest u alles over de storm bij Lindehoek.'],
  ['de', 'Alles über den Sturm bei Lindeneck lesen Sie in unserem Liveticker.'],
  ['fr', 'Suivez dans ce direct la tempête qui traverse Lindes depuis jeudi.'],
  ['es', 'Siga en nuestro directo la tormenta que cruza Tilos desde el jueves.'],
])('%s: "%s", which a live blog says of itself, is as little of a fact as a question', (code, sentence) => {
  expect(costOf(sentence, code)).toBeGreaterThanOrEqual(costOf(QUESTION, 'nl'));
});

test('two words are as little of a fact as a question', () => {
  expect(costOf('Kuipers niet.', 'nl')).toBeGreaterThanOrEqual(costOf(QUESTION, 'nl'));
});

test.each([
  ['fr', '« La commune attend ce pont depuis trois ans », a-t-elle annoncé.', true],
  ['fr', '« La commune attend ce pont depuis trois ans », dit-il.', true],
  ['fr', '« La commune attend ce pont depuis trois ans », a annoncé Anne-Marie Pontier.', false],
  ['nl', 'De brug bij Lindehoek was dicht, zegt Anna Kuipers, en ze moest omrijden.', false],
  ['en', 'The mayor of Lindenford said that, if elected, she would close the bridge.', false],
])('%s: "%s" hangs on who speaks: %s', (code, sentence, hangs) => {
  expect(flawsOf(sentence, code).hangs).toBe(hangs);
});
