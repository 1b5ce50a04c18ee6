import { expect, test } from 'vitest';
import type { FactSource } from '../../../lib/facts/select.ts';
import { paragraphs, textsOf } from './paragraphs.ts';

/** A short report whose last paragraphs are given. */
const FIRE = (...rest: string[]): FactSource => ({
  headline: 'Grote brand in opslagloods bij Lindehoek',
  inLanguage: 'nl',
  body: paragraphs(
    'Bij Lindehoek heeft maandagnacht een grote brand gewoed in een opslagloods met autobanden. De brandweer van Lindehoek kwam met twaalf wagens naar de loods.',
    ...rest,
  ),
});

const POWER = 'Door de brand hadden vierhonderd huizen in Lindehoek een paar uur geen stroom.';
const OPINION = 'Volgens burgemeester Anna Vink van Lindehoek laat de brand zien dat opslagloodsen met autobanden niet naast huizen horen.';

test('whether anybody came to harm is told with the sentence before it, in few words', () => {
  expect(textsOf(FIRE(`${POWER} Er raakte niemand gewond.`, OPINION))).toContain(`${POWER} Er raakte niemand gewond.`);
  expect(textsOf(FIRE(`${POWER} Niemand raakte gewond.`, OPINION))).toContain(`${POWER} Niemand raakte gewond.`);
  expect(textsOf(FIRE(`${POWER} Dat was lastig voor velen.`, OPINION))).toContain(POWER);
});

test('in short news what is said once is no scene', () => {
  const goal = 'In de slotfase kopte invaller Jan Pol de winnende treffer binnen.';
  const body = paragraphs(
    'VV Lindehoek heeft zondag met 2-1 gewonnen van Oranje Zuid. De ploeg speelde ruim een uur met tien man.',
    'Luc Terpstra opende na twaalf minuten de score uit een strafschop.',
    `${goal} De tribune ontplofte.`,
    'Door de zege klimt Lindehoek naar de tweede plaats, drie punten achter Dennekamp.',
    'Woensdag speelt Lindehoek in de beker thuis tegen Dennekamp.',
  );
  expect(textsOf({ headline: 'VV Lindehoek verslaat Oranje Zuid', inLanguage: 'nl', body }).join(' ')).toContain(goal);
});

test('de: a sentence that only promises an answer is no fact', () => {
  const teaser = 'Was hinter der Fähre von Lindeneck steckt.';
  const body = paragraphs(
    `Die Fähre von Lindeneck fährt ab März nicht mehr nach Ahrdorf. ${teaser}`,
    'Der Kreis Ahr zahlt 12 Millionen Euro für eine Brücke aus Holz.',
    'Im vorigen Jahr nutzten 1.900 Menschen das Boot an jedem Tag.',
  );
  expect(textsOf({ headline: 'Fähre von Lindeneck hört auf', inLanguage: 'de', body }).join(' ')).not.toContain(teaser);
});
