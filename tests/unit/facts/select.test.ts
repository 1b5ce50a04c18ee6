import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FactSource, selectKeyFacts } from '../../../lib/facts/select.ts';
import { paragraphs, textsOf } from './paragraphs.ts';

const BRIDGE: FactSource = {
  headline: 'Brug bij Lindehoek gaat een jaar dicht',
  inLanguage: 'nl',
  body: [
    ...paragraphs(
      'De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer. De provincie trekt 12 miljoen euro uit voor de herstelling.',
      'Volgens wethouder Anna Kuipers is het staal op drie plaatsen gescheurd. "We konden niet langer wachten."',
    ),
    { type: 'heading', level: 2, text: 'Omleiding via de snelweg.' },
    { type: 'image', text: 'De brug bij Lindehoek in de mist.', url: 'https://krant.example/brug.jpg' },
    ...paragraphs(
      'Fietsers kunnen tijdens het werk een gratis pont nemen. Hij vaart van zes uur tot middernacht.',
      'Ondernemers in het dorp vrezen dat klanten wegblijven. Wat kan de gemeente daaraan doen?',
      'Een besluit over een schadefonds valt in de zomer. Vrachtwagens moeten omrijden over de snelweg bij Dennekamp.',
    ),
  ],
};

test('facts are word for word what stands at their place', () => {
  const word = fc.constantFrom(
    'Zij',
    'de',
    'brug',
    'Lindehoek',
    '12',
    'euro.',
    'dicht!',
    '"Nee."',
    'wat?',
    'dr.',
    '(ANP)',
    '–',
    '。',
    '\n',
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  const type = fc.constantFrom('paragraph' as const, 'quote' as const);
  const body = fc.array(fc.record({ type, text }), { maxLength: 12 });
  const inLanguage = fc.constantFrom('nl', 'en', 'de-AT', 'und', 'xx');
  fc.assert(
    fc.property(body, inLanguage, text, (body, inLanguage, headline) => {
      for (const { text, place } of selectKeyFacts({ headline, inLanguage, body })) {
        expect(place && body[place.block]?.text.slice(place.start, place.end)).toBe(text);
      }
    }),
  );
});

test('the news of a report comes first, and its facts are in reading order', () => {
  const facts = selectKeyFacts(BRIDGE);
  expect(facts[0]?.text).toMatch(/^De brug bij Lindehoek gaat vanaf maart een jaar dicht voor al het verkeer\./);
  const places = facts.map(({ place }) => [place?.block, place?.start] as [number, number]);
  expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d));
});

test('captions, headings and questions are no facts', () => {
  const facts = textsOf(BRIDGE);
  expect(facts).not.toContain('De brug bij Lindehoek in de mist.');
  expect(facts).not.toContain('Omleiding via de snelweg.');
  expect(facts).not.toContain('Wat kan de gemeente daaraan doen?');
});

test('short news has three facts and a long article at most five', () => {
  const long = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht.',
    'Het staal is op drie plaatsen gescheurd.',
    'De provincie betaalt 12 miljoen euro voor nieuw staal en beton.',
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
    'Vrachtwagens moeten omrijden langs Dennekamp, 18 kilometer verderop.',
    'Winkeliers vrezen voor hun omzet in de zomer.',
    'Een schadefonds komt er volgens de raad pas later.',
    'Bewoners kregen maandag een brief van de aannemer.',
    'Scholen passen hun lestijden aan de dienstregeling aan.',
    'Ambulances krijgen een vaste post aan de overkant.',
    'Het oude wegdek wordt verwerkt in een geluidswal.',
    'Vissers mogen voorlopig blijven waar ze zijn.',
    'Kunstenaars beschilderen intussen de pijlers.',
    'Archeologen zoeken in de bodem naar een Romeinse weg.',
    'Toeristen kunnen vanaf een toren meekijken.',
    'Over een tunnel wordt al dertig jaar gesproken.',
    'Landbouwers leveren hun melk aan een andere fabriek.',
    'Wandelaars vinden onderweg borden met uitleg.',
  );
  expect(textsOf({ headline: 'Brug dicht', inLanguage: 'nl', body: long.slice(0, 4) })).toHaveLength(3);
  expect(textsOf({ headline: 'Brug dicht', inLanguage: 'nl', body: long })).toHaveLength(5);
});

test('a count is kept to', () => {
  expect(textsOf(BRIDGE, 2)).toHaveLength(2);
});

test('where there is no sentence there is no fact', () => {
  expect(selectKeyFacts({ headline: 'Leeg', inLanguage: 'nl', body: [] })).toEqual([]);
  expect(
    selectKeyFacts({ headline: 'Leeg', inLanguage: 'nl', body: [{ type: 'image', text: 'Foto.', url: 'https://krant.example/a.jpg' }] }),
  ).toEqual([]);
});

test('an article without a headline, in one paragraph, in an unknown language has facts', () => {
  const text = BRIDGE.body.map((block) => block.text).join(' ');
  expect(textsOf({ headline: '', inLanguage: 'und', body: paragraphs(text) })).not.toHaveLength(0);
});

test("the publisher's own points come first, marked as such, with a place where the body says the same", () => {
  const keyPoints = ['Brug een jaar dicht', 'De provincie trekt 12 miljoen euro uit voor de herstelling.'];
  const [first, second, third] = selectKeyFacts({ ...BRIDGE, keyPoints });
  expect(first).toMatchObject({ text: 'Brug een jaar dicht', source: 'publisher' });
  expect(first?.place).toBeUndefined();
  expect(second).toMatchObject({ source: 'publisher', place: { block: 0, start: 75 } });
  expect(third?.source).toBe('article');
  expect(selectKeyFacts({ ...BRIDGE, keyPoints }).filter(({ text }) => text === keyPoints[1])).toHaveLength(1);
});

test.each([4, 5, 6])("with %i points of the publisher's own there are no more than five facts", (count) => {
  const keyPoints = ['Brug dicht', 'Staal gescheurd', 'Pont is gratis', 'Fonds komt later', 'Omleiding', 'Werk duurt lang'].slice(0, count);
  expect(selectKeyFacts({ ...BRIDGE, keyPoints }).length).toBeLessThanOrEqual(5);
});

test('a long article with little that stands alone has no more than three facts', () => {
  const body = paragraphs(
    'De brug bij Lindehoek gaat vanaf maart een jaar dicht.',
    'De provincie trekt 12 miljoen euro uit voor de herstelling.',
    'Fietsers nemen tijdens het werk een gratis pont bij Dennekamp.',
    ...Array.from({ length: 12 }, (_, day) => `Hij vaart op dag ${day} van zes uur tot middernacht langs de oever.`),
  );
  expect(textsOf({ headline: 'Brug bij Lindehoek dicht', inLanguage: 'nl', body })).toHaveLength(3);
});
