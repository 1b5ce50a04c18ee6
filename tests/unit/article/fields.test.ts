/** What pages of many habits say of their article: each markup habit in a page of its own. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract.ts';
import type { Article } from '../../../lib/article/types.ts';

const TEXT = Array.from(
  { length: 5 },
  (_, at) =>
    `<p>Deel ${at}. De gemeente Lutterveld bouwt de brug over de rivier opnieuw, nadat het hoge water haar in het voorjaar had meegenomen, zegt de wethouder.</p>`,
).join('');

interface Page {
  head?: string;
  /** Above the headline. */
  before?: string;
  /** Above and under the text. */
  above?: string;
  below?: string;
  lang?: string;
}

function read({ head = '', before = '', above = '', below = '', lang = 'nl' }: Page): Article {
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}"><head><title>Brug komt terug</title>${head}</head><body><main><article>` +
      `${before}<h1>Brug komt terug</h1>${above}<div>${TEXT}</div>${below}</article></main></body></html>`,
  );
  const extraction = extractArticle(document as unknown as Document, 'https://www.krant.example/nieuws/brug');
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;
const article = (properties: object) => jsonLd(JSON.stringify({ '@type': 'NewsArticle', headline: 'Brug komt terug', ...properties }));
const namesOf = (page: Page) => read(page).authors.map(({ name }) => name);

describe('JSON-LD', () => {
  const node = '{"@type":"NewsArticle","headline":"Brug komt terug","keywords":["brug","rivier"]}';
  it.each([
    ['an array', `[{"@type":"WebSite","name":"Krant"},${node}]`],
    ['a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},${node}]}`],
    ['a graph in an array', `[{"@graph":[${node}]}]`],
    ['the page that it is the main entity of', `{"@type":"WebPage","mainEntity":${node}}`],
    ['a CDATA section', `//<![CDATA[\n${node}\n//]]>`],
    ['a CDATA section in a comment', `/*<![CDATA[*/${node}/*]]>*/`],
    ['a comment of HTML', `<!-- ${node} -->`],
    ['a trailing comma', node.replace(']}', '],}')],
    ['a line break in a string', node.replace('komt terug', 'komt\nterug')],
    ['a semicolon behind it', `${node};`],
    ['a type that is a list', node.replace('"NewsArticle"', '["NewsArticle","Article"]')],
    ['a type that is an address', node.replace('"NewsArticle"', '"https://schema.org/NewsArticle"')],
  ])('is read from %s', (_, text) => {
    expect(read({ head: jsonLd(text) }).keywords).toEqual(['brug', 'rivier']);
  });

  it('that is broken for good is left alone', () => {
    expect(read({ head: jsonLd('{"@type": "NewsArticle", "headline": ') }).headline).toBe('Brug komt terug');
  });

  it('of several articles counts where it speaks of this page', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Een ander bericht', url: 'https://www.krant.example/nieuws/dijk', keywords: ['dijk'] },
      { '@type': 'NewsArticle', headline: 'Brug komt terug', url: 'https://www.krant.example/nieuws/brug', keywords: ['brug'] },
    ];
    expect(read({ head: jsonLd(JSON.stringify({ '@graph': graph })) }).keywords).toEqual(['brug']);
  });

  it('is followed by reference', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Brug komt terug', author: { '@id': '#noor' } },
      { '@type': 'Person', '@id': '#noor', name: 'Noor Achterberg', url: 'https://www.krant.example/auteur/noor' },
    ];
    expect(read({ head: jsonLd(JSON.stringify({ '@graph': graph })) }).authors).toEqual([
      { name: 'Noor Achterberg', url: 'https://www.krant.example/auteur/noor' },
    ]);
  });

  it('has its entities and tags read', () => {
    const { keywords, authors } = read({
      head: article({ keywords: ['Jos&eacute; &amp; co', 'B&auml;der'], author: '<b>Zo&euml; van Dam</b>' }),
    });
    expect([keywords, authors[0]?.name]).toEqual([['José & co', 'Bäder'], 'Zoë van Dam']);
  });
});

describe('authors', () => {
  it.each<[string, unknown, string[]]>([
    ['a string', 'Noor Achterberg', ['Noor Achterberg']],
    ['a string with "By"', 'By Jane Doe', ['Jane Doe']],
    ['a list in a string', 'Noor Achterberg, Piet Smit en Jan de Vries', ['Noor Achterberg', 'Piet Smit', 'Jan de Vries']],
    ['names joined in German', 'Von Anna Klein und Bernd Groß', ['Anna Klein', 'Bernd Groß']],
    ['names joined in French', 'Par Anne Petit et Jean Grand', ['Anne Petit', 'Jean Grand']],
    ['names joined in Spanish', 'Por Ana Ruiz y Luis Gil', ['Ana Ruiz', 'Luis Gil']],
    ['a person and an agency', 'Anna Klein, dpa', ['Anna Klein', 'dpa']],
    ['a list of persons', [{ name: 'Noor Achterberg' }, { '@type': 'Person', name: 'Piet Smit' }], ['Noor Achterberg', 'Piet Smit']],
    ['names in one person', { '@type': 'Person', name: ['Noor Achterberg', 'Piet Smit'] }, ['Noor Achterberg', 'Piet Smit']],
    ['initials in brackets', 'Anna Klein (akl)', ['Anna Klein']],
    ['an address of mail', 'Jane Doe jane@krant.example', ['Jane Doe']],
    ['a name twice', ['Noor Achterberg', 'noor achterberg'], ['Noor Achterberg']],
    ['a desk', { '@type': 'Organization', name: 'Redactie Binnenland' }, ['Redactie Binnenland']],
    ['an organization written small', { '@type': 'Organization', name: 'dag-online' }, ['dag-online']],
    ['a part of an address', 'noor-achterberg', []],
    ['nothing', null, []],
    ['a number', 17, []],
  ])('are read from %s', (_, author, names) => {
    expect(namesOf({ head: article({ author }) })).toEqual(names);
  });

  it('are told apart from desks and agencies', () => {
    expect(read({ head: article({ author: ['Noor Achterberg', 'ANP', 'Redactie Sport'] }) }).authors.map(({ isDesk }) => isDesk)).toEqual([
      undefined,
      true,
      true,
    ]);
  });

  it.each<[string, string, string[]]>([
    ['a line that begins with "Door"', '<div>Door Noor Achterberg</div>', ['Noor Achterberg']],
    ['a line with a date', '<div class="byline">Door Noor Achterberg op 9 maart 2026</div>', ['Noor Achterberg']],
    ['a desk with a date', '<p>Door Redactie Binnenland op 9 maart 2026</p>', ['Redactie Binnenland']],
    ['a byline with an English date', '<p class="byline">By Jane Doe | Mar 9, 2026, 11:00</p>', ['Jane Doe']],
    ['microdata', '<span itemprop="author" itemscope><span itemprop="name">Noor Achterberg</span></span>', ['Noor Achterberg']],
    ['RDFa and rel', '<a rel="author" href="/auteur/noor">Noor Achterberg</a>', ['Noor Achterberg']],
    ['a class', '<span class="article__author-name">Noor Achterberg</span>', ['Noor Achterberg']],
    ['a label behind the text', '', ['Noor Achterberg']],
  ])('are read as printed in %s', (name, above, names) => {
    const below = name.startsWith('a label') ? '<ul><li><b>Auteur:</b> Noor Achterberg</li></ul>' : '';
    expect(namesOf({ above, below })).toEqual(names);
  });

  it('of teasers are not those of the article', () => {
    const above = '<div class="top"><div><span class="author">Noor Achterberg</span></div></div>';
    const below = '<aside><div><div><div><h3>Dijk lekt</h3><span class="author">Piet Smit</span></div></div></div></aside>';
    expect(namesOf({ above, below })).toEqual(['Noor Achterberg']);
  });

  it('are people where metadata names only the publisher', () => {
    const head = `<meta property="og:site_name" content="De Krant">${article({ author: { '@type': 'Organization', name: 'De Krant' } })}`;
    expect(namesOf({ head, above: '<p class="byline">Door Noor Achterberg</p>' })).toEqual(['Noor Achterberg']);
  });

  it('are the publisher where nobody else is named', () => {
    const head = `<meta property="og:site_name" content="De Krant">${article({ author: { '@type': 'Organization', name: 'De Krant' } })}`;
    expect(namesOf({ head })).toEqual(['De Krant']);
  });
});

describe('keywords', () => {
  it.each<[string, string, string[]]>([
    ['a list', article({ keywords: ['brug', 'rivier'] }), ['brug', 'rivier']],
    ['commas', article({ keywords: 'brug, hoog water' }), ['brug', 'hoog water']],
    ['semicolons', article({ keywords: 'brug; water, hoog' }), ['brug; water', 'hoog']],
    ['bullets', '<meta name="keywords" content="brug • hoog water">', ['brug', 'hoog water']],
    ['hash tags', '<meta name="keywords" content="#brug #rivier">', ['brug', 'rivier']],
    ['a list of JSON in a string', article({ keywords: '["brug","hoog water"]' }), ['brug', 'hoog water']],
    ['full-width commas', article({ keywords: '桥梁，河流' }), ['桥梁', '河流']],
    ['a slash in a name', article({ keywords: 'Techniek/Bouw, brug' }), ['Techniek/Bouw', 'brug']],
    ['what machines tell each other', article({ keywords: 'brug, id:12345, tag_5, 8f507083-bac4-423a-9015-2eb31e1bce50' }), ['brug']],
    [
      'the label in front of one',
      article({ keywords: ['Meer over: hoog water', 'Mer om: Sommer-OL', 'Trump: de jaren'] }),
      ['hoog water', 'Sommer-OL', 'Trump: de jaren'],
    ],
    ['the author among them', article({ author: 'Noor Achterberg', keywords: ['brug', 'Noor Achterberg'] }), ['brug']],
    ['article:tag', '<meta property="article:tag" content="brug"><meta property="article:tag" content="rivier">', ['brug', 'rivier']],
    ['news_keywords', '<meta name="news_keywords" content="brug, rivier">', ['brug', 'rivier']],
    ['topics as nodes', article({ about: [{ '@type': 'Thing', name: 'brug' }, { name: 'rivier' }] }), ['brug', 'rivier']],
  ])('are read from %s', (_, head, keywords) => {
    expect(read({ head }).keywords).toEqual(keywords);
  });

  it('are those printed behind the headline, not those of a menu', () => {
    const { document } = parseHTML(
      `<html lang="nl"><body><div><span>Onderwerpen</span><a href="/sport">Sport</a><a href="/weer">Weer</a></div><article><h1>Brug komt terug</h1>${TEXT}` +
        `<div><span>Lees meer over</span><ul><li><a href="/tag/brug">Brug, Lutterveld</a></li><li><a href="/tag/rivier">Rivier</a></li></ul></div></article></body></html>`,
    );
    const extraction = extractArticle(document as unknown as Document, 'https://krant.example/a/1');
    expect(extraction.ok && extraction.article.keywords).toEqual(['Brug, Lutterveld', 'Rivier']);
  });
});

describe('the date', () => {
  it.each([
    ['2026-03-09T11:00:00+01:00', '2026-03-09T11:00:00+01:00'],
    ['2026-03-09T11:00:00+0100', '2026-03-09T11:00:00+01:00'],
    ['2026-03-09T11:00+01:00[Europe/Amsterdam]', '2026-03-09T11:00:00+01:00'],
    ['2026-03-09 11:00:00', '2026-03-09T11:00:00'],
    ['20260309T110000Z', '2026-03-09T11:00:00Z'],
    ['Mon, 09 Mar 2026 11:00:00 +0100', '2026-03-09T11:00:00+01:00'],
    ['Mon Mar 09 2026 11:00:00 GMT+0100 (CET)', '2026-03-09T11:00:00+01:00'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T19:20:36+02:00'],
    ['1773050400', '2026-03-09T10:00:00.000Z'],
    ['1773050400000', '2026-03-09T10:00:00.000Z'],
    ['9 maart 2026 om 11.00 uur', '2026-03-09T11:00:00'],
    ['9 mrt. 2026, 11:00', '2026-03-09T11:00:00'],
    ['09.03.2026, 11:00 Uhr', '2026-03-09T11:00:00'],
    ['9. März 2026', '2026-03-09'],
    ['lundi 9 mars 2026 à 11h00', '2026-03-09T11:00:00'],
    ['mar. 3 juil. 2026', '2026-07-03'],
    ['9 de marzo de 2026', '2026-03-09'],
    ['March 9, 2026 2:05 pm', '2026-03-09T14:05:00'],
    ['9 maja 2026', '2026-05-09'],
    ['12/25/2025', '2025-12-25'],
    ['2026年3月9日', '2026-03-09'],
  ])('%s is %s', (said, date) => {
    expect(read({ head: article({ datePublished: said }) }).datePublished).toBe(date);
  });

  it.each(['vandaag', '31 februari 2026', '2026-13-40', '5 min. leestijd', '17'])('is not guessed from "%s"', (said) => {
    expect(read({ head: article({ datePublished: said }) }).datePublished).toBeUndefined();
  });

  it('of a day is completed by a source that knows the hour', () => {
    const head = `${article({ datePublished: '2026-03-09' })}<meta property="article:published_time" content="2026-03-09T11:00:00+01:00">`;
    expect(read({ head }).datePublished).toBe('2026-03-09T11:00:00+01:00');
  });

  it('is read from microdata and from what is printed', () => {
    const above =
      '<time itemprop="datePublished" datetime="2026-03-09T11:00:00+01:00">9 maart</time> <span>Bijgewerkt: <time datetime="2026-03-09T12:30:00+01:00">12:30</time></span>';
    const { datePublished, dateModified, provenance } = read({ above });
    expect([datePublished, dateModified, provenance.datePublished]).toEqual([
      '2026-03-09T11:00:00+01:00',
      '2026-03-09T12:30:00+01:00',
      'microdata',
    ]);
  });

  it.each([
    [
      '<div><span>9 maart 2026 07:02</span><span>Aangepast: <b>9 maart 2026 09:41</b></span></div>',
      '2026-03-09T07:02:00',
      '2026-03-09T09:41:00',
    ],
    ['<div><div>Bijgewerkt 9 maart 2026 09:41</div><div>maandag 9 maart 2026</div></div>', '2026-03-09', '2026-03-09T09:41:00'],
    ['<div>Bijgewerkt 9 maart 2026 09:41</div>', '2026-03-09T09:41:00', '2026-03-09T09:41:00'],
    ['<div>Nummer 1 van 2026</div>', undefined, undefined],
  ])('is read from bare lines under the headline: %s', (above, published, modified) => {
    const { datePublished, dateModified } = read({ above });
    expect([datePublished, dateModified]).toEqual([published, modified]);
  });

  it('of a teaser is not the date of the article', () => {
    const { document } = parseHTML(
      `<html lang="de"><body><div><h3>Anderes</h3><span class="date">01.02.2026</span></div><article><h1>Brücke kommt wieder</h1>${TEXT}</article>` +
        '<ul><li><strong>Datum</strong> 09.03.2026</li></ul></body></html>',
    );
    const extraction = extractArticle(document as unknown as Document, 'https://zeitung.example/a/1');
    expect(extraction.ok && extraction.article.datePublished).toBe('2026-03-09');
  });
});

describe('the lead picture', () => {
  const og = '<meta property="og:image" content="/foto.jpg">';
  it.each<[string, string, { caption?: string; credit?: string }]>([
    [
      'a figure',
      '<figure><img src="/b.jpg"><figcaption>De brug. Foto: Noor Achterberg</figcaption></figure>',
      { caption: 'De brug.', credit: 'Noor Achterberg' },
    ],
    [
      'an agency',
      '<figure><img src="/b.jpg"><figcaption>De brug <span class="credit">Getty Images</span></figcaption></figure>',
      { caption: 'De brug', credit: 'Getty Images' },
    ],
    [
      'a div beside it',
      '<div><img src="/b.jpg"><div class="caption"><span>De brug</span> <span class="credit">ANP</span></div></div>',
      { caption: 'De brug', credit: 'ANP' },
    ],
    ['no caption', '<div><img src="/b.jpg"></div>', {}],
  ])('has caption and credit from %s', (_, above, said) => {
    expect(read({ head: og, above }).image).toEqual({ url: 'https://www.krant.example/foto.jpg', ...said });
  });

  it('is the printed one where metadata has none', () => {
    const { image, provenance } = read({ above: '<figure><img data-src="/b.jpg"><figcaption>De brug.</figcaption></figure>' });
    expect([image?.url, provenance.image]).toEqual(['https://www.krant.example/b.jpg', 'page']);
  });
});

describe('the kicker', () => {
  it.each([
    ['<p class="kicker"><a href="/water">Water</a><span>Lutterveld</span></p>', 'Water · Lutterveld'],
    ['<p class="kicker"><span><a href="/water">Water</a><b>Lutterveld</b></span></p>', 'Water · Lutterveld'],
    ['<p class="kicker">Water<span> :</span></p>', 'Water'],
    ['<p class="kicker"><b>Water</b> in Lutterveld</p>', 'Water in Lutterveld'],
    ['<p class="kicker">Water <span>in Lutterveld</span></p>', 'Water in Lutterveld'],
  ])('keeps apart what only the style sheet does: %s', (before, kicker) => {
    expect(read({ before }).kicker).toBe(kicker);
  });

  it.each([
    'Leestijd: 4 min',
    '4 minuten',
    'Tiempo de lectura: 6 min',
    'Lesezeit 3 Min.',
    '2 uur geleden',
    'vor 3 Stunden',
    'il y a 20 minutes',
    '5 min read',
  ])('is no time: %s', (line) => {
    expect(read({ before: `<p>${line}</p>` }).kicker).toBeUndefined();
  });
});

describe('the publisher', () => {
  it.each<[why: string, site: string, named: string | undefined, name: string]>([
    ['as it calls itself when shared', 'NieuwsKrant', 'Nieuwskrant Uitgeverij', 'NieuwsKrant'],
    ['as structured data call it, where the name for sharing is its address', 'krant.example', 'De Krant', 'De Krant'],
    ['as structured data call it, where the name for sharing is a part of its address', 'krant', 'De Krant', 'De Krant'],
    ['by its address, where nothing else says it', 'krant.example', undefined, 'krant.example'],
    ['without the line under its title', 'Krant: nieuws van hier en elders', undefined, 'Krant'],
    ['without the firm behind it', 'Krant - Lutterse Drukkerij GmbH & Co. KG', undefined, 'Krant'],
    ['with a sign in it that parts nothing', 'Lutterveld - De Stad', undefined, 'Lutterveld - De Stad'],
  ])('is named %s', (_, site, named, name) => {
    const head = `<meta property="og:site_name" content="${site}">${named ? article({ publisher: { '@type': 'Organization', name: named } }) : ''}`;
    expect(read({ head }).publisher.name).toBe(name);
  });
});
