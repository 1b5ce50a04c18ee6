/** Sites that go from one article to the next without loading a page, and what their head then still says. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import type { ReadArticle } from '../../../lib/article/types.ts';
import { completeReading } from '../../../lib/extract/complete.ts';
import { article as data } from './page.ts';

const SITE = 'https://www.krant.example';
const BEFORE = { path: '/nieuws/zwembad-dicht-11', headline: 'Zwembad De Golfslag gaat dicht na lekkage' };
const NOW = { path: '/nieuws/raad-stemt-in-12', headline: 'Oosterveen bouwt 240 woningen ondanks zorgen over water' };

const PARAGRAPHS = {
  [BEFORE.headline]: [
    'Het zwembad De Golfslag in Oosterveen gaat dicht omdat het dak lekt, zegt wethouder Jan Kraai van de gemeente.',
    'Bezoekers kunnen tot na de zomer terecht in het bad van Lutterveld, waar extra uren zijn vrijgemaakt voor zwemles.',
    'De schade loopt volgens een eerste schatting op tot 2 miljoen euro, en de verzekering betaalt een deel daarvan terug.',
    'Ouders van leerlingen zijn boos omdat zij pas maandag hoorden dat de lessen van dinsdag niet doorgaan.',
  ],
  [NOW.headline]: [
    'De gemeenteraad van Oosterveen heeft dinsdagavond ingestemd met de bouw van 240 woningen aan de rand van het dorp.',
    'Wethouder Femke Bron zegt dat de eerste huizen in het voorjaar van 2028 klaar moeten zijn, als de bodem het toelaat.',
    'Omwonenden vrezen voor wateroverlast, omdat het terrein laag ligt en de sloten in de winter al vol staan.',
    'Het waterschap onderzoekt of een extra gemaal nodig is en komt in maart met een advies aan de raad en aan de provincie.',
    'De kosten van het plan worden geraamd op 61 miljoen euro, waarvan de provincie een kwart betaalt en de ontwikkelaar de rest.',
  ],
};

const articleOf = (
  headline: string,
  author: string,
  date = '2026-02-10',
) => `<article><h1>${headline}</h1><p class="byline">Door ${author}</p>
  <time datetime="${date}T21:30:00+01:00">${date.slice(8)}-${date.slice(5, 7)}-2026, 21.30 uur</time>
  ${(PARAGRAPHS[headline] ?? []).map((text) => `<p>${text}</p>`).join('')}</article>`;
const ARTICLE = articleOf(NOW.headline, 'Els de Wit');
const BOTH = articleOf(BEFORE.headline, 'Piet Zwem', '2026-01-05') + ARTICLE;

interface About {
  path: string;
  headline: string;
}

const headOf = ({ path, headline }: About) => `<link rel="canonical" href="${SITE}${path}"><meta property="og:title" content="${headline}">
  <meta property="og:url" content="${SITE}${path}"><meta property="og:site_name" content="De Krant"><meta name="description" content="Over: ${headline}.">`;

const dataOf = ({ path, headline }: About, author = 'Piet Zwem', datePublished = '2026-01-05T08:00:00+01:00') =>
  data({
    headline,
    mainEntityOfPage: SITE + path,
    author: { name: author },
    datePublished,
    keywords: ['zwembad', 'lek'],
  });

interface Shown {
  head: string;
  body?: string;
  title?: string;
  /** Where the page was loaded from, where that was not here. */
  from?: string;
}

function read({ head, body = ARTICLE, title = NOW.headline, from }: Shown): ReadArticle {
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><head><title>${title} | De Krant</title>${head}</head><body><main>${body}</main></body></html>`,
  );
  const reading = readArticle(document as unknown as Document, SITE + NOW.path, from === undefined ? {} : { loadedUrl: SITE + from });
  const read = completeReading(reading);
  if (!read.ok) throw new Error(read.reason);
  return read.article;
}

const printed = {
  url: SITE + NOW.path,
  headline: NOW.headline,
  authors: [{ name: 'Els de Wit' }],
  datePublished: '2026-02-10T21:30:00+01:00',
  keywords: [],
};

describe('a page that shows another article than it was loaded with', () => {
  it.each([
    ['all of its head', { head: headOf(BEFORE) + dataOf(BEFORE), title: BEFORE.headline }],
    ['all but the title', { head: headOf(BEFORE) + dataOf(BEFORE) }],
    ['nothing but JSON-LD', { head: headOf(NOW) + dataOf(BEFORE) }],
    ['nothing but JSON-LD that names no address', { head: headOf(NOW) + dataOf(BEFORE).replace(/"mainEntityOfPage":"[^"]+",/, '') }],
    ['nothing but its address and title', { head: `<link rel="canonical" href="${SITE}${BEFORE.path}">`, title: BEFORE.headline }],
  ])('is read by what it prints, where it left behind %s', (_, shown) => {
    const article = read({ ...shown, from: BEFORE.path });
    expect(article).toMatchObject(printed);
    expect(article).not.toHaveProperty('alternativeHeadline');
    expect(`${article.standfirst} ${article.description}`).not.toContain('Zwembad');
  });

  it('keeps its publisher', () => {
    expect(read({ head: headOf(BEFORE), title: BEFORE.headline, from: BEFORE.path }).publisher.name).toBe('De Krant');
  });

  it('is believed where it brings its head along', () => {
    const article = read({ head: headOf(NOW) + dataOf(NOW), from: BEFORE.path });
    expect(article).toMatchObject({ url: SITE + NOW.path, authors: [{ name: 'Piet Zwem' }], keywords: ['zwembad', 'lek'] });
  });
});

describe('the head is believed', () => {
  const asTold = { url: SITE + BEFORE.path, authors: [{ name: 'Piet Zwem' }] };

  it('where nothing changed, however search engines are told the headline', () => {
    expect(read({ head: headOf(BEFORE) + dataOf(BEFORE), from: NOW.path })).toMatchObject({ ...asTold, headline: NOW.headline });
    expect(read({ head: headOf(BEFORE) + dataOf(BEFORE) })).toMatchObject(asTold);
  });

  it('where only the address was made longer', () => {
    const told = { ...NOW, headline: 'Groen licht voor nieuwbouw' };
    expect(read({ head: headOf(told) + dataOf(told), from: '/12' })).toMatchObject({ url: SITE + NOW.path, authors: asTold.authors });
  });
});

describe('a page on which the next article follows', () => {
  const before = { headline: BEFORE.headline, authors: [{ name: 'Piet Zwem' }] };
  const texts = ({ body }: ReadArticle) => body.map(({ text }) => text);

  it.each([
    ['the address, the title and the metas', { head: headOf(NOW) + dataOf(BEFORE) }],
    ['the address and the title', { head: headOf(BEFORE) + dataOf(BEFORE) }],
    [
      'the address, the title and all data',
      { head: headOf(BEFORE) + dataOf(BEFORE) + dataOf(NOW, 'Els de Wit', '2026-02-10T21:30:00+01:00') },
    ],
    ['the address and the title of a page without a head', { head: '' }],
  ])('is the next one where it takes %s', (_, shown) => {
    const article = read({ ...shown, body: BOTH, from: BEFORE.path });
    expect(article).toMatchObject({
      url: SITE + NOW.path,
      headline: NOW.headline,
      authors: printed.authors,
      datePublished: printed.datePublished,
    });
    expect(texts(article)).toEqual(PARAGRAPHS[NOW.headline]);
  });

  it('is the first where it takes the address alone, and nothing of the next', () => {
    const article = read({ head: headOf(BEFORE) + dataOf(BEFORE), body: BOTH, title: BEFORE.headline, from: BEFORE.path });
    expect(article).toMatchObject({ ...before, url: SITE + BEFORE.path });
    expect(texts(article)).toEqual(PARAGRAPHS[BEFORE.headline]);
  });

  it('is the first where nothing changed', () => {
    const article = read({ head: headOf(BEFORE) + dataOf(BEFORE), body: BOTH, title: BEFORE.headline });
    expect(article).toMatchObject(before);
    expect(texts(article)).toEqual(PARAGRAPHS[BEFORE.headline]);
  });
});
