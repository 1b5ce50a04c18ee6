/** Why some pages hold no article, and what looks like them and is one: each told by a page of its own. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract.ts';
import { kindOf, OPENINGS, type Page, paragraphs, read, SENTENCE } from './kind-page.ts';

const ticker = ['14:50', '14:41', '14:12', '13:58', '13:30', '13:05']
  .map(
    (time, at) =>
      `<div><span>${time}</span><h3><a href="/ticker/${at}">Bericht ${at} van vandaag</a></h3><div>De brug bij dorp ${at} gaat volgende week een dag dicht voor onderhoud.</div></div>`,
  )
  .join('');

/** Each with the opening of another article, of `times` sentences. */
const teasers = ({
  times = 1,
  most = OPENINGS.length,
  title = (at: number) => `<a href="/nieuws/${at}">Bericht nummer ${at}</a>`,
} = {}): string =>
  OPENINGS.slice(0, most)
    .map((opening, at) => `<div><h2>${title(at)}</h2><p>${opening} ${`${SENTENCE} `.repeat(times)}</p></div>`)
    .join('');
const others = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<div><h3><a href="/nieuws/${at}">Ander bericht nummer ${at}</a></h3></div>`).join('');
const shortParagraphs = OPENINGS.slice(0, 5)
  .map((opening) => `<p>${opening} ${SENTENCE}</p>`)
  .join('');
const programmes = ['19:00', '19:30', '20:10', '21:00', '21:45', '22:30']
  .map((time, at) => `<div><span>${time}</span><h3>Programma ${at}</h3><p>Een film over brug ${at}.</p></div>`)
  .join('');
const prices = Array.from({ length: 30 }, (_, at) => `<tr><td>Fonds ${at}</td><td>2${at},10</td><td>-0,${at}</td></tr>`).join('');

const links = Array.from({ length: 30 }, (_, at) => `<p><a href="/nieuws/${at}">Bericht nummer ${at} van vandaag</a></p>`).join('');

describe('a page without an article', () => {
  it.each<[string, Page, string]>([
    ['a front page by its address', { type: 'WebPage', path: '/' }, 'front-page'],
    ['a front page of a language', { type: 'WebPage', path: '/nl-be/' }, 'front-page'],
    ['a list of a section', { type: 'CollectionPage', path: '/nieuws', body: links }, 'front-page'],
    [
      'an error',
      { type: 'WebPage', title: 'Pagina niet gevonden', body: '<p>Deze pagina bestaat niet of niet meer. Ga terug.</p>' },
      'page-error',
    ],
    [
      'an error in Polish',
      { type: 'WebPage', title: 'Ta strona nie istnieje', body: '<p>Być może adres się zmienił. Wróć na stronę główną.</p>' },
      'page-error',
    ],
    [
      'an error that only the title of the page names',
      {
        type: 'WebPage',
        title: 'Oeps',
        head: '<meta property="og:title" content="Pagina niet gevonden">',
        body: '<p>Hier is niets te zien. Ga terug naar de voorpagina.</p>',
      },
      'page-error',
    ],
    ['an error and nothing else', { type: 'WebPage', title: 'Pagina niet gevonden', body: '' }, 'page-error'],
    ...[
      '502 Bad Gateway',
      '500 Internal Server Error',
      '503 Service Temporarily Unavailable',
      '403 Forbidden',
      '429 Too Many Requests',
      'Error 503 Backend fetch failed',
      '403 ERROR',
    ].map((title): [string, Page, string] => [
      `a server’s own ${title}`,
      { type: '', path: '/nieuws/brug', title, body: '<hr><center>nginx/1.18.0 (Ubuntu)</center>' },
      'page-error',
    ]),
    [
      'a page of two short lines',
      { type: '', title: 'Brug', body: '<p>Een ogenblik, de pagina wordt voor u klaargezet.</p>' },
      'too-short',
    ],
    ['an empty page', { type: 'WebPage', title: 'Brug', body: '' }, 'empty-page'],
    [
      'a video without text',
      { type: 'VideoObject', path: '/videos/brug', body: '<p>Bekijk hier de beelden van de brug in Lutterveld.</p>' },
      'video-page',
    ],
    [
      'a wall with nothing before it',
      { data: { isAccessibleForFree: false }, body: '<p>Verder lezen? Neem nu een abonnement op de krant.</p>' },
      'paywalled',
    ],
    ['a front page that calls itself an article', { path: '/', body: teasers() }, 'front-page'],
    ['a front page with long teasers that calls itself an article', { path: '/home/', body: teasers({ times: 2 }) }, 'front-page'],
    ['a list of a section whose teasers have their articles’ type', { path: '/binnenland', body: teasers() }, 'front-page'],
    [
      'an archive with long openings that OpenGraph calls an article',
      { type: 'CollectionPage', path: '/tag/brug', head: '<meta property="og:type" content="article">', body: teasers({ times: 3 }) },
      'front-page',
    ],
    [
      'a list whose titles are no links themselves',
      { type: 'WebPage', path: '/binnenland', body: teasers({ title: (at) => `Bericht nummer ${at}` }) },
      'front-page',
    ],
    [
      'a section that opens with a long teaser',
      {
        type: 'WebPage',
        path: '/binnenland',
        title: 'Binnenland',
        body: `<section><h2><a href="/nieuws/1">Brug komt terug</a></h2><p>${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE}</p></section>${links}`,
      },
      'front-page',
    ],
    [
      'a section that calls itself a collection, with a line of introduction and the day of its latest',
      {
        type: 'CollectionPage',
        path: '/dossier/brug',
        body: `<p>${SENTENCE}</p><p>26 november 2026</p>${others(12)}`,
      },
      'front-page',
    ],
    ['a product with reviews', { type: 'Product', data: { review: [{ '@type': 'Review', reviewBody: SENTENCE }] } }, 'not-an-article'],
    [
      'a product on offer with reviews that are signed and dated',
      {
        type: 'Product',
        data: { offers: { '@type': 'Offer' }, review: { '@type': 'Review', author: { name: 'Jan Bos' }, datePublished: '2026-11-24' } },
      },
      'not-an-article',
    ],
    ['a vacancy', { type: 'JobPosting' }, 'not-an-article'],
    ['a programme of films', { type: 'WebPage', body: programmes.repeat(2) }, 'not-an-article'],
    ['a wall that asks for consent', { type: 'WebPage', path: '/v2/collectConsent?site=brug' }, 'not-an-article'],
    ['an offer of subscriptions', { type: 'WebPage', path: '/abonneren/' }, 'not-an-article'],
    ['what the publisher says of itself', { type: 'WebPage', path: '/privacy' }, 'not-an-article'],
    ['a table of prices', { type: 'WebPage', body: `<table>${prices}</table><p>${SENTENCE}</p>` }, 'too-short'],
    [
      'an error that OpenGraph calls an article',
      {
        type: 'WebPage',
        title: 'Pagina niet gevonden',
        head: '<meta property="og:type" content="article">',
        body: '<p>Deze pagina bestaat niet.</p>',
      },
      'page-error',
    ],
    [
      'the scores of a day',
      {
        type: 'WebPage',
        body: `<p>26 november 2026</p><h2>Eerste klasse</h2><h2>Tweede klasse</h2><h2>Derde klasse</h2><p>${SENTENCE} ${SENTENCE}</p>`,
      },
      'too-short',
    ],
    [
      'a title that leads elsewhere and nothing else',
      { type: 'WebPage', body: '<h2><a href="/a">Hier komt de brug terug</a></h2>' },
      'too-short',
    ],
    ['a ticker that leads to each report', { type: 'WebPage', body: ticker }, 'front-page'],
    ['a line of news', { body: '<p>Dit bericht wordt zo snel mogelijk aangevuld.</p>' }, 'too-short'],
  ])('is %s', (_, page, reason) => {
    expect(kindOf(page)).toBe(reason);
  });

  it('is one that its scripts emptied', () => {
    const { document } = parseHTML('<!doctype html>');
    // As browsers have it; linkedom throws.
    for (const name of ['documentElement', 'head', 'body']) Object.defineProperty(document, name, { value: null });
    expect(extractArticle(document as unknown as Document, 'https://krant.example/nieuws/brug')).toEqual({
      ok: false,
      reason: 'empty-page',
    });
  });

  it.each<[string, Page]>([
    ['an article at the root', { path: '/' }],
    [
      'a short article whose headline has the number of an error',
      { type: 'WebPage', title: '500 service vans recalled', body: paragraphs(2) },
    ],
    ['a short article whose headline says that nothing was found', { title: 'Vermiste boot niet gevonden', body: `<p>${SENTENCE}</p>` }],
    [
      'an article whose data name the list that it stands in',
      { head: '<script type="application/ld+json">{"@type":"CollectionPage"}</script>' },
    ],
    ['six short things under a short headline', { title: 'Zes tips', body: teasers({ title: (at) => `Tip ${at}` }) }],
    [
      'six short things under a short headline, signed and dated, without any data on their type',
      {
        type: 'WebPage',
        title: 'Zes tips',
        head: '<meta name="author" content="Jan Bos"><meta name="date" content="2026-11-24">',
        body: teasers({ title: (at) => `Tip ${at}` }),
      },
    ],
    ['an article at the root with a number in its query', { path: '/?p=1234' }],
    [
      'a flash of one sentence',
      { body: '<p>De burgemeester van Lutterveld treedt af, heeft zij dinsdagavond in de gemeenteraad gezegd.</p>' },
    ],
    ['an article without any data on its type', { type: 'WebPage' }],
    ['a short article among many links, without any data on its type', { type: 'WebPage', body: `${paragraphs(3)}${links}` }],
    [
      'a sentence among many links with an author and a date',
      {
        type: 'WebPage',
        body: `<p class="byline">Door <a rel="author" href="/auteur/jan">Jan Bos</a></p><time datetime="2026-11-27">27 november 2026</time><p>${SENTENCE}</p>${links}`,
      },
    ],
    [
      'a report of two sentences with its day, without any data on its type',
      { type: 'WebPage', body: `<p>26 november 2026</p><p>${SENTENCE}</p><p>Fietsers kunnen er zaterdag over, zegt de wethouder.</p>` },
    ],
    ['a list of advice with a link to each, behind an opening', { body: `<p>${SENTENCE}</p>${teasers()}` }],
    [
      'a sentence with its day among many links, without any data on its type',
      {
        type: 'WebPage',
        body: `<p>26 november 2026</p><p>De burgemeester van Lutterveld treedt af, heeft zij dinsdagavond in de raad gezegd.</p>${links}`,
      },
    ],
    ['two paragraphs among many links, without any data on their type', { type: 'WebPage', body: `${paragraphs(2)}${links}` }],
    [
      'a look back with a link to each report under a short headline, behind two paragraphs',
      { body: `${paragraphs(2)}${teasers().replaceAll(/<\/?div>/g, '')}` },
    ],
    ['an article of six things with a link to each', { title: 'Zes dingen die de brug ons leert', body: teasers() }],
    [
      'an article of six things, without any data on its type',
      { type: 'WebPage', title: 'Zes dingen die de brug ons leert', body: teasers({ title: (at) => `Dat is ding ${at}` }) },
    ],
    [
      'an article in six short parts behind an opening, without any data on its type',
      { type: 'WebPage', body: `${paragraphs(1)}${teasers({ title: (at) => `Deel ${at} van het verhaal` })}` },
    ],
    [
      'a review, signed and dated, that stands in the data of its product',
      {
        type: 'Product',
        data: { review: { '@type': 'Review', author: { name: 'Jan Bos' }, datePublished: '2026-11-24' } },
      },
    ],
    [
      'a signed and dated article that names a product, without any data on its type',
      {
        type: 'Product',
        head: '<meta name="author" content="Jan Bos"><meta name="date" content="2026-11-24">',
      },
    ],
    [
      'a short article whose printed headline leads to itself',
      { type: 'WebPage', body: `<h2><a href="/nieuws/brug?utm_source=x">De brug komt terug</a></h2><p>${`${SENTENCE} `.repeat(5)}</p>` },
    ],
    [
      'a short article under the name of its section',
      { type: 'WebPage', body: `<h3><a href="/regio">Regio</a></h3><p>${`${SENTENCE} `.repeat(5)}</p>` },
    ],
    [
      'a short article with two others named in it',
      {
        type: 'WebPage',
        body: `<p>${`${SENTENCE} `.repeat(5)}</p><h3><a href="/nieuws/1">Molen draait weer</a></h3><h3><a href="/nieuws/2">Kermis komt later</a></h3><p>Dat is alles.</p>`,
      },
    ],
    [
      'a short article with a box of six others in its midst',
      { body: shortParagraphs.replace('</p>', `</p><section>${others(6)}</section>`) },
    ],
    [
      'a short article with three others in its midst, without any data on its type',
      { type: 'WebPage', body: shortParagraphs.replace('</p>', `</p><section>${others(3)}</section>`) },
    ],
    [
      'a long paragraph under the name of a series',
      { type: 'WebPage', body: `<h3><a href="/serie">Uit de oude doos</a></h3><p>${`${SENTENCE} `.repeat(12)}</p>` },
    ],
    [
      'a short article above a list of others with a line each',
      {
        type: 'WebPage',
        body: `<p class="d">24 november 2026</p><p>De brandweer van Lutterveld heeft dinsdag een kat uit een schoorsteen gehaald. Het dier zat er al twee dagen.</p><p>De eigenaar was met vakantie.</p><h2>Ook in Lutterveld</h2>${OPENINGS.slice(
          0,
          4,
        )
          .map(
            (opening, at) =>
              `<h3><a href="/nieuws/${at}">Bericht nummer ${at} van vandaag</a></h3><p>${opening} Het college zegt later wat dat kost.</p>`,
          )
          .join('')}`,
      },
    ],
    ['an article of four things with a link to each', { body: teasers({ most: 4 }) }],
    [
      'answers of a few words each, behind an opening, without any data on its type',
      { type: 'WebPage', body: `<p>${SENTENCE} ${SENTENCE}</p>${teasers({ title: (at) => `Wat is vraag ${at}?` })}` },
    ],
    [
      'answers of a few words each, without any data on its type',
      { type: 'WebPage', body: teasers({ title: (at) => `Wat is vraag ${at}?` }) },
    ],
    ['an article on privacy without any data on its type', { type: 'WebPage', path: '/nieuws/privacy-van-abonnees' }],
    ['a review of a product', { type: 'Review', data: { itemReviewed: { '@type': 'Product', name: 'Boot' } } }],
    ['an article whose headline speaks of a 404', { title: 'Waarom 404 not found het bekendste getal van het web is' }],
  ])('is not %s', (_, page) => {
    expect(read(page).ok).toBe(true);
  });
});
