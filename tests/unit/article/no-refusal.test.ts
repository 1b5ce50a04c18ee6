/** What looks like a page without an article and holds one, each told by a page of its own. */
import { expect, it } from 'vitest';
import { OPENINGS, type Page, paragraphs, read, SENTENCE } from './kind-page.ts';
import { links, others, teasers } from './lists.ts';

const shortParagraphs = OPENINGS.slice(0, 5)
  .map((opening) => `<p>${opening} ${SENTENCE}</p>`)
  .join('');

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
])('a page without an article is not %s', (_, page) => {
  expect(read(page).ok).toBe(true);
});
