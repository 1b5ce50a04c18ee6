/** What is said of a country's people and things counts for the country. */
import { expect, test } from 'vitest';
import { article, names } from './article.ts';

test.each([
  ['nl', 'Russische drone- en raketaanvallen', 'De Russische en de Belgische legers oefenen.', 'Rusland', /Russische|Belgische/],
  ['nl', 'Veerboot vaart weer', 'De Franse, Duitse en Spaanse toeristen stappen in. Een Deense wacht.', 'Frankrijk', /(?:se|ts)e$/],
  ['nl', 'Poolse boot vaart', 'De Poolse schipper en zijn Turkse, Zweedse en Noorse maten zwaaien.', 'Polen', /se$/],
  [
    'nl',
    'Britse boot vaart',
    'De Britse schipper kent het Verenigd Koninkrijk. De Britse maten zwaaien.',
    'Verenigd Koninkrijk',
    /Britse|VK/,
  ],
  ['en', 'Ferry sails again', 'The British were late. British and Spanish crews wait. The Irish sail.', 'UK', /ish$/],
  [
    'en',
    'Ferry sails again',
    'Dutch, French and Polish crews wait. The French sail. The Poland crew is Polish.',
    'France',
    /Dutch|French|Polish/,
  ],
])('%s: "%s" … %s', (inLanguage, headline, text, country, demonym) => {
  const found = names(article({ inLanguage, headline, text }));
  expect(found).toContain(country);
  expect(found.filter((name) => demonym.test(name))).toEqual([]);
});

test('what only ends so is a name of its own', () => {
  const text = 'In Toulouse regent het. De trein naar Toulouse rijdt. Ook Ilse reist. De zus van Ilse blijft.';
  expect(names(article({ headline: 'Naar Toulouse', text }))).toEqual(expect.arrayContaining(['Toulouse', 'Ilse']));
});
