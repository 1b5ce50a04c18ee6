/** What is no key fact: questions, what hangs on another sentence, what was said, datelines, scraps, furniture and credits. */
import { expect, test } from 'vitest';
import type { FactSource } from '../../../lib/facts/select.ts';
import { paragraphs, textsOf } from './paragraphs.ts';

test('a question in the words of the headline is no fact', () => {
  const body = paragraphs(
    'De wolf is terug, en dat zorgt voor ophef. Wat is er aan de hand op de Veluwe?',
    'De provincie Gelderland wil dat er een probleemwolf wordt afgeschoten. Het dier, GW3237m, beet in juli een wandelaar in het been bij Ede.',
    'De rechter verbood het afschot vorige week. Volgens de rechtbank is niet bewezen dat alternatieven zijn onderzocht.',
    'Op de Veluwe leven naar schatting negen roedels met 65 wolven. Ze doodden vorig jaar 1.100 schapen.',
    'Gedeputeerde Zoet gaat in beroep. De zaak dient 4 september.',
  );
  const facts = textsOf({ headline: 'Wat is er aan de hand met de wolf op de Veluwe?', inLanguage: 'nl', body }, 3);
  expect(facts.join(' ')).not.toContain('?');
});

test('a sentence that hangs on another is chosen only together with it', () => {
  const body = paragraphs(
    'Wethouder Anna Kuipers sluit de brug bij Lindehoek voor een jaar. Zij noemt de brug bij Lindehoek een gevaar voor het verkeer.',
    'Fietsers kunnen tijdens het werk een gratis pont nemen die dag en nacht heen en weer vaart over de rivier. Hij is rood.',
    'Ondernemers in het dorp vrezen dat klanten wegblijven.',
  );
  for (const text of textsOf({ headline: 'Kuipers sluit brug bij Lindehoek', inLanguage: 'nl', body }, 4)) {
    expect(text).not.toMatch(/^(?:Zij|Hij) /);
  }
});

test('two long sentences that hang together are too much for one fact', () => {
  const hanging =
    'Zij noemt de brug bij Lindehoek een gevaar voor het verkeer, wijst op drie scheuren van ieder twaalf centimeter in het staal, en zegt dat de provincie al in 2019 wist hoe slecht de brug bij Lindehoek eraan toe was.';
  const body = paragraphs(
    `Wethouder Anna Kuipers sluit de brug bij Lindehoek voor een jaar, omdat de provincie volgens een onderzoek van de raad te lang heeft gewacht met de herstelling. ${hanging}`,
    'Fietsers kunnen tijdens het werk een gratis pont nemen die dag en nacht heen en weer vaart over de rivier.',
    'Ondernemers in het dorp vrezen dat klanten wegblijven.',
  );
  expect(textsOf({ headline: 'Kuipers sluit brug bij Lindehoek', inLanguage: 'nl', body }, 3).join(' ')).not.toContain(hanging);
});

test('no two facts say the same', () => {
  const told = 'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor auto en fiets.';
  const body = paragraphs(
    told,
    `Nogmaals: ${told}`,
    'De pont vaart de hele dag.',
    'Winkels in het dorp blijven open.',
    'Omrijden kost een kwartier.',
  );
  expect(textsOf({ headline: '', inLanguage: 'nl', body }, 3).filter((text) => text.includes('een jaar dicht'))).toHaveLength(1);
});

test.each([
  ['Hij vaart van zes uur tot middernacht langs Lindehoek, Dennekamp en de brug bij Rietplaat.'],
  ['In die zomer gaat de brug bij Lindehoek dicht voor al het verkeer naar Rietplaat.'],
  ['„De brug bij Lindehoek gaat een jaar dicht, en de pont bij Rietplaat ook”, zegt ze.'],
  ['Een jaar dicht.'],
])('"%s" is no fact without what it hangs on', (text) => {
  const body = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer.',
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    text,
    'Fietsers kunnen tijdens het werk een gratis pont nemen.',
    'Ondernemers in het dorp vrezen dat klanten wegblijven.',
  );
  expect(textsOf({ headline: 'Brug bij Lindehoek gaat een jaar dicht', inLanguage: 'nl', body }, 4)).not.toContain(text);
});

test.each([
  ['AMSTERDAM (ANP) - De brug gaat dicht.', 'De brug gaat dicht.'],
  ['Bad Lindeneck (dpa/lno) – Die Brücke wird gesperrt.', 'Die Brücke wird gesperrt.'],
  ['Tokyo (CNN)The bridge will close.', 'The bridge will close.'],
  ['(Reuters) - The bridge will close.', 'The bridge will close.'],
  ['BERLIN – Die Brücke schließt.', 'Die Brücke schließt.'],
  ['Lindeneck/Bad Ahr – Die Brücke schließt.', 'Die Brücke schließt.'],
  ['NEW LINDEN: The bridge will close.', 'The bridge will close.'],
  ['LINDENFORD, Wash. — The bridge will close.', 'The bridge will close.'],
  ['LINDENFORD, Minn. (AP) — The bridge will close.', 'The bridge will close.'],
  ['LINDENFORD, N.Y. — Bridges will close.', 'Bridges will close.'],
  ['LINDENECK taz | Die Brücke schließt.', 'Die Brücke schließt.'],
  ['14.55 uur De brug gaat dicht.', 'De brug gaat dicht.'],
])('the dateline of "%s" is no part of the fact', (text, fact) => {
  expect(textsOf({ headline: '', inLanguage: 'und', body: paragraphs(text) })).toEqual([fact]);
});

test('few words without a name or a number are chosen last', () => {
  const body = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht.',
    'Bewoners zijn er erg boos over.',
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
  );
  expect(textsOf({ headline: '', inLanguage: 'nl', body }, 3)).not.toContain('Bewoners zijn er erg boos over.');
});

const CUP: FactSource = {
  headline: 'Van Rooijen schiet Zuidveen in blessuretijd naar halve finale',
  inLanguage: 'nl',
  body: paragraphs(
    'Zuidveen heeft zich donderdagavond ten koste van Larenstein geplaatst voor de halve finales van de beker. Invaller Jesse van Rooijen maakte in de 93ste minuut de enige treffer: 1-0.',
    'Het duel leek lang op weg naar een verlenging. Larenstein, dat in de competitie vierde staat, was vóór rust de betere ploeg en raakte tweemaal de paal. Doelman Bram Oosting hield Zuidveen overeind met een redding op een kopbal van Milan Dekker.',
    'Na rust kantelde de wedstrijd. Trainer Aad Kuiper bracht een derde spits en zag zijn ploeg het initiatief nemen. Toch duurde het tot diep in blessuretijd voor Van Rooijen een voorzet van rechtsback Idris Amrani binnentikte.',
    '"Ik stond er pas vijf minuten in," zei de 19-jarige matchwinnaar na afloop. "De trainer zei: ga bij de tweede paal staan. Dat heb ik gedaan."',
    'Voor Zuidveen is het de eerste halve finale sinds 1998. De loting is zaterdag. Ook Noordwolde, Eemstad en titelverdediger Gravenburg zitten nog in de koker.',
    'Larenstein-coach Piet Vos had geen klachten. "Wie zijn kansen niet maakt, krijgt het deksel op de neus." Hij mist zondag in de competitie tegen Eemstad de geblesseerde Dekker.',
  ),
};

test('once an article has had its say, a sentence of few words is no fact of its own', () => {
  const facts = textsOf(CUP);
  expect(facts).not.toContain('Larenstein-coach Piet Vos had geen klachten.');
  expect(facts).toContain('Voor Zuidveen is het de eerste halve finale sinds 1998.');
});

test("a page's furniture that comes again and again is no fact", () => {
  const furniture = 'Sta cookies van Lindehoek en de brug toe om deze video van de brug bij Lindehoek te zien.';
  const body = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht.',
    furniture,
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    furniture,
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
    furniture,
  );
  expect(textsOf({ headline: 'Brug bij Lindehoek dicht', inLanguage: 'nl', body })).not.toContain(furniture);
});

test.each([
  ['en', "The Herald's Anna Smith and Ben Brown contributed to this report."],
  ['en', 'Anna Smith reported and wrote from Lindenford.'],
  ['en', 'Reporting by Anna Smith in Lindenford.'],
  ['de', 'Mit Material von Anna Schmidt aus Lindeneck.'],
  ['nl', "De stille pont, Uitgeverij Riet, 256 pagina's, 23,99 euro."],
  ['en', 'The Quiet Ferry by Ann Lee (Reed, 310 pp, £18.99).'],
  ['de', 'Anna Schmidt: Die stille Fähre. Schilf, 240 Seiten, 24 Euro.'],
])('%s: "%s" at the end is no fact', (inLanguage, credit) => {
  const news = 'The first crack was reported from Lindenford in May.';
  const body = paragraphs('The bridge at Lindenford closes in March.', 'The province pays 12 million for its repair.', news, credit);
  expect(textsOf({ headline: '', inLanguage, body }, 4)).not.toContain(credit);
  expect(textsOf({ headline: '', inLanguage, body: body.slice(0, 3) }, 3)).toContain(news);
});

test.each([
  ['Noten', true, true],
  ['De cijfers', false, false],
  ['De vier plekken die de gemeente koos', true, false],
])('the list that ends an article below "%s", numbered (%s), has no fact: %s', (text, ordered, hasNone) => {
  const list =
    'De brug bij Lindehoek, kadaster van de gemeente, 2014 en 2019.\nDe brug bij Lindehoek, metingen van het waterschap, punt 4.';
  const body: FactSource['body'] = [
    ...paragraphs('De gemeente Lindehoek sluit de brug bij Lindehoek voor een jaar.', 'Fietsers nemen de pont.', text),
    { type: 'list', ordered, text: list },
  ];
  const facts = textsOf({ headline: 'Gemeente sluit brug bij Lindehoek', inLanguage: 'nl', body });
  expect(facts.some((fact) => list.includes(fact))).toBe(!hasNone);
});
