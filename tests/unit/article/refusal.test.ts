/** Why some pages hold no article, each told by a page of its own; see no-refusal.test.ts for what looks like them and is one. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract.ts';
import { kindOf, type Page, paragraphs, SENTENCE } from './kind-page.ts';
import { links, others, teasers } from './lists.ts';

const ticker = ['14:50', '14:41', '14:12', '13:58', '13:30', '13:05']
  .map(
    (time, at) =>
      `<div><span>${time}</span><h3><a href="/ticker/${at}">Bericht ${at} van vandaag</a></h3><div>De brug bij dorp ${at} gaat volgende week een dag dicht voor onderhoud.</div></div>`,
  )
  .join('');
const programmes = ['19:00', '19:30', '20:10', '21:00', '21:45', '22:30']
  .map((time, at) => `<div><span>${time}</span><h3>Programma ${at}</h3><p>Een film over brug ${at}.</p></div>`)
  .join('');
const prices = Array.from({ length: 30 }, (_, at) => `<tr><td>Fonds ${at}</td><td>2${at},10</td><td>-0,${at}</td></tr>`).join('');

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
});

describe('what the browser shows by itself', () => {
  const readAs = (contentType: string) => {
    const { document } = parseHTML(`<html><body><article><h1>Brug komt terug</h1>${paragraphs()}</article></body></html>`);
    Object.assign(document, { contentType });
    const read = extractArticle(document as unknown as Document, 'https://krant.example/nieuws/brug');
    return read.ok || read.reason;
  };

  it.each([
    ['application/pdf', 'pdf'],
    ['video/mp4', 'not-an-article'],
    ['image/svg+xml', 'not-an-article'],
    ['application/xml', 'not-an-article'],
    ['application/json', 'not-an-article'],
    ['text/plain', 'not-an-article'],
    ['text/markdown', 'not-an-article'],
  ])('is no article, whatever stands in it: %s', (contentType, reason) => {
    expect(readAs(contentType)).toBe(reason);
  });

  it.each(['text/html', 'application/xhtml+xml'])('is one as %s', (contentType) => {
    expect(readAs(contentType)).toBe(true);
  });
});
