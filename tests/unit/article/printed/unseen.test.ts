/** What stands in the source of a line but is printed by nobody. */
import { expect, it } from 'vitest';
import { read } from './page.ts';

const UNSEEN = [
  ['a style', '<style>.css-1x{color:#111}</style>'],
  ['a script', '<script>var a=1;</script>'],
  ['what stands in for a script', '<noscript>Zet JavaScript aan</noscript>'],
  ['the name of a drawing', '<svg><title>Logo Waard</title></svg>'],
  ['a button', '<button>Opslaan</button>'],
  ['a choice', '<select><option>Nederlands</option><option>English</option></select>'],
  ['what was struck', '<del>Drie weken</del>'],
  ['a template', '<template>Naam</template>'],
] as const;

it.each(UNSEEN)('%s before the headline is no kicker', (_, before) => {
  expect(read({ lang: 'nl', before: `<header>${before}</header>` }).kicker).toBeUndefined();
  expect(read({ lang: 'nl', before }).kicker).toBeUndefined();
});

it.each(UNSEEN)('%s in the headline is none of it', (_, within) => {
  const { headline, kicker } = read({ lang: 'nl', heading: `<h1>${within}Veer vaart weer na drie weken</h1>`, title: 'Het Veerblad' });
  expect([headline, kicker]).toEqual(['Veer vaart weer na drie weken', undefined]);
});

it.each(UNSEEN)('%s in a standfirst, beside an author or in a topic is none of it', (_, within) => {
  const intro = 'Het gaat om het veer bij Oudewater, dat in mei kapotging en waarvoor geen onderdelen te krijgen waren.';
  const { standfirst, authors, keywords } = read({
    lang: 'nl',
    above: `<p class="intro">${within}${intro}</p><p class="byline">Door <a rel="author" href="/auteur/1">${within}Marit Hoekema</a></p>`,
    below: `<p>Onderwerpen:</p><ul><li><a href="/tag/a">Wonen${within}</a></li><li><a href="/tag/b">${within}Kade</a></li></ul>`,
  });
  expect([standfirst, authors.map(({ name }) => name), keywords]).toEqual([intro, ['Marit Hoekema'], ['Wonen', 'Kade']]);
});
