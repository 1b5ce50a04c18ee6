/** Sites that go from one article to the next without loading a page, and what their head then still says. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { completeReading } from '../../../lib/article/complete.ts';
import { readArticle } from '../../../lib/article/read.ts';
import type { ReadArticle } from '../../../lib/article/types.ts';
import { article as data } from './page.ts';

const SITE = 'https://www.krant.example';
const BEFORE = { path: '/nieuws/zwembad-dicht-11', headline: 'Zwembad De Golfslag gaat dicht na lekkage' };
const NOW = { path: '/nieuws/raad-stemt-in-12', headline: 'Oosterveen bouwt 240 woningen ondanks zorgen over water' };

const textOf = (headline: string) => `<article><h1>${headline}</h1><p class="byline">Door <a href="/auteur/els">Els de Wit</a></p>
  <time datetime="2026-02-10T21:30:00+01:00">10 februari 2026, 21.30 uur</time>
  <p>De gemeenteraad van Oosterveen heeft dinsdagavond ingestemd met de bouw van 240 woningen aan de rand van het dorp.</p>
  <p>Wethouder Femke Bron zegt dat de eerste huizen in het voorjaar van 2028 klaar moeten zijn, als de bodem het toelaat.</p>
  <p>Omwonenden vrezen voor wateroverlast, omdat het terrein laag ligt en de sloten in de winter al vol staan.</p>
  <p>Het waterschap onderzoekt of een extra gemaal nodig is en komt in maart met een advies aan de raad en aan de provincie.</p>
  <p>De kosten van het plan worden geraamd op 61 miljoen euro, waarvan de provincie een kwart betaalt en de ontwikkelaar de rest.</p></article>`;

interface About {
  path: string;
  headline: string;
}

const headOf = ({ path, headline }: About) => `<link rel="canonical" href="${SITE}${path}"><meta property="og:title" content="${headline}">
  <meta property="og:url" content="${SITE}${path}"><meta property="og:site_name" content="De Krant"><meta name="description" content="Over: ${headline}.">`;

const dataOf = ({ path, headline }: About) =>
  data({
    headline,
    mainEntityOfPage: SITE + path,
    author: { name: 'Piet Zwem' },
    datePublished: '2026-01-05T08:00:00+01:00',
    keywords: ['zwembad', 'lek'],
  });

interface Shown {
  head: string;
  body?: string;
  title?: string;
  /** Where the page was loaded from, where that was not here. */
  from?: string;
}

function read({ head, body = textOf(NOW.headline), title = NOW.headline, from }: Shown): ReadArticle {
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

  it('where the article it speaks of is printed, and the next one follows it', () => {
    const body = textOf(BEFORE.headline) + textOf(NOW.headline);
    expect(read({ head: headOf(BEFORE) + dataOf(BEFORE), body, from: BEFORE.path })).toMatchObject({
      ...asTold,
      headline: BEFORE.headline,
    });
  });

  it('where nothing changed, however search engines are told the headline', () => {
    expect(read({ head: headOf(BEFORE) + dataOf(BEFORE), from: NOW.path })).toMatchObject({ ...asTold, headline: NOW.headline });
    expect(read({ head: headOf(BEFORE) + dataOf(BEFORE) })).toMatchObject(asTold);
  });

  it('where only the address was made longer', () => {
    const told = { ...NOW, headline: 'Groen licht voor nieuwbouw' };
    expect(read({ head: headOf(told) + dataOf(told), from: '/12' })).toMatchObject({ url: SITE + NOW.path, authors: asTold.authors });
  });
});
