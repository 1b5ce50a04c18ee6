/** What pages of many habits say of their article: each markup habit in a page of its own. */
import { describe, expect, it } from 'vitest';
import { article, jsonLd, read, readHtml, TEXT } from './page.ts';

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

  it.each([
    ['a type', { '@type': ['NewsArticle', { toString: 1 }] }],
    ['whether it is free', { isAccessibleForFree: { toString: 1 } }],
  ])('that names no text as %s stops nobody', (_, said) => {
    expect(read({ head: article({ author: 'Jane Doe', ...said }) }).authors).toEqual([{ name: 'Jane Doe' }]);
  });

  it('may speak of an episode', () => {
    expect(read({ head: article({ '@type': 'PodcastEpisode', author: 'Jane Doe' }) }).authors).toEqual([{ name: 'Jane Doe' }]);
  });

  it('leaves an entity that no page has as it is', () => {
    expect(read({ head: article({ articleSection: 'Water&avalueOf;' }) }).articleSection).toBe('Water&avalueOf;');
  });

  it('has no sign that stands for nothing', () => {
    expect(read({ head: article({ author: 'Jane&#0; Doe' }) }).authors).toEqual([{ name: 'Jane Doe' }]);
  });

  it.each([
    ['author', 'name'],
    ['keywords', 'name'],
    ['image', 'url'],
    ['isAccessibleForFree', 'name'],
  ])('that is nested without an end in %s is left alone', (property, inner) => {
    const deep = `${`{"${inner}":`.repeat(20_000)}"Jane Doe"${'}'.repeat(20_000)}`;
    const node = `{"@type":"NewsArticle","headline":"Brug komt terug","${property}":${deep}}`;
    expect(read({ head: jsonLd(node) })).toMatchObject({ headline: 'Brug komt terug', authors: [] });
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

describe('a declared language', () => {
  it.each(['pt-br-br', 'en-us-us', 'zh-tw-hant', 'x', 'português', 'en-abcd-abcd'])('that is no tag stops nobody: %s', (lang) => {
    expect(read({ lang }).inLanguage).toMatch(/^[a-z]{2}(?:-[A-Z]{2})?$/);
  });
});

describe('the section', () => {
  it.each([
    ['Binnenland', 'Binnenland'],
    ['news_news', undefined],
    ['Startseite', undefined],
    ['De Krant', undefined],
    ['news', undefined],
  ])('is one that readers know: %s', (articleSection, section) => {
    expect(read({ head: article({ articleSection, publisher: { name: 'De Krant' } }) }).articleSection).toBe(section);
  });

  it.each<[string, object[], string | undefined]>([
    [
      'addresses',
      [
        { name: 'Home', item: 'https://www.krant.example/' },
        { name: 'Economie', item: '/economie' },
      ],
      'Economie',
    ],
    ['nodes', [{ item: { '@id': '/', name: 'Home' } }, { item: { '@id': '/sport/', name: 'Sport' } }], 'Sport'],
    ['the article alone', [{ name: 'Home', item: '/' }, { name: 'Brug', item: '/nieuws/brug' }, { name: 'Brug komt terug' }], undefined],
  ])('is the first step of the trail in JSON-LD, of %s', (_, itemListElement, section) => {
    const breadcrumb = { '@type': 'BreadcrumbList', itemListElement };
    expect(read({ head: jsonLd(JSON.stringify({ '@type': 'WebPage', breadcrumb })) }).articleSection).toBe(section);
  });

  it('is none of the front page of a language', () => {
    const before = '<ol class="breadcrumb"><li><a href="/nl.html">Home</a></li><li><a href="/nl/water.html">Water</a></li></ol>';
    expect(read({ before }).articleSection).toBe('Water');
  });

  it('is the first of the trail behind the front page', () => {
    const before =
      '<ol class="breadcrumbs"><li><a href="/">De Krant</a></li><li><a href="/cultuur">Cultuur</a></li><li><a href="/cultuur/muziek">Muziek</a></li></ol>';
    expect(read({ before }).articleSection).toBe('Cultuur');
    expect(
      read({ before: '<ol class="breadcrumbs"><li><a href="/">De Krant</a></li><li><a href="/nieuws/brug">Brug</a></li></ol>' })
        .articleSection,
    ).toBe(undefined);
  });
});

describe('another headline', () => {
  it.each([
    ['Zo krijgt Lutterveld zijn oversteek terug', 'Zo krijgt Lutterveld zijn oversteek terug'],
    ['สะพานลัตเตอร์เฟลด์กลับมาเปิดอีกครั้ง', 'สะพานลัตเตอร์เฟลด์กลับมาเปิดอีกครั้ง'],
    ['Brug komt terug – Wonen – 9.3.2026', undefined],
    ['Lutterveld: Brug komt terug', undefined],
  ])('says it in other words: %s', (headline, alternative) => {
    expect(read({ head: article({ headline }) }).alternativeHeadline).toBe(alternative);
  });
});

describe('the kicker', () => {
  it.each([
    ['<p class="kicker"><a href="/water">Water</a><span>Lutterveld</span></p>', 'Water · Lutterveld'],
    ['<p class="kicker"><span><a href="/water">Water</a><b>Lutterveld</b></span></p>', 'Water · Lutterveld'],
    ['<p class="kicker">Water<span> :</span></p>', 'Water'],
    ['<div><span>PREMIUM</span><span>Water</span></div>', 'Water'],
    ['<span>Water</span><span>PREMIUM</span>', 'Water'],
    ['<span><span class="screen-reader-text">Posted in</span><a href="/water">Water</a></span>', 'Water'],
    ['<div>Tilaajille</div>', undefined],
    ['<div>Dit artikel wordt u aangeboden door Brugbouw BV</div>', undefined],
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
    'Просмотров: 512',
    'Gale warning for the coast until 9 p.m.',
  ])('is no time: %s', (line) => {
    expect(read({ before: `<p>${line}</p>` }).kicker).toBeUndefined();
  });

  it('is no word for how large the article is on the front page', () => {
    expect(read({ before: '<div class="kicker"><span>top story</span></div>' }).kicker).toBeUndefined();
  });

  it('is no link to the front page', () => {
    expect(read({ before: '<header><a href="/">De Krant</a></header>' }).kicker).toBeUndefined();
  });

  it('is no trail of sections', () => {
    const before = '<p class="kicker"><a href="/">Krant</a> <a href="/wonen">Wonen</a> <a href="/wonen/brug">Bruggen</a></p>';
    expect(read({ before }).kicker).toBeUndefined();
  });
});

describe('the publisher', () => {
  it.each<[why: string, site: string, named: string | undefined, name: string]>([
    ['as it calls itself when shared', 'NieuwsKrant', 'Nieuwskrant Uitgeverij', 'NieuwsKrant'],
    ['as structured data call it, where the name for sharing is its address', 'krant.example', 'De Krant', 'De Krant'],
    ['as structured data call it, where the name for sharing is its whole address', 'www.krant.example', 'De Krant', 'De Krant'],
    ['as structured data call it, where the name for sharing is a part of its address', 'krant', 'De Krant', 'De Krant'],
    ['by its address, where nothing else says it', 'krant.example', undefined, 'krant.example'],
    ['without the line under its title', 'Krant: nieuws van hier en elders', undefined, 'Krant'],
    ['without the firm behind it', 'Krant - Lutterse Drukkerij GmbH & Co. KG', undefined, 'Krant'],
    ['without what it brings in front', 'Nieuws van hier en elders - Krant', undefined, 'Krant'],
    ['with a sign in it that parts nothing', 'Lutterveld - De Stad', undefined, 'Lutterveld - De Stad'],
  ])('is named %s', (_, site, named, name) => {
    const head = `<meta property="og:site_name" content="${site}">${named ? article({ publisher: { '@type': 'Organization', name: named } }) : ''}`;
    expect(read({ head }).publisher.name).toBe(name);
  });
});

describe('the dateline', () => {
  it('opens the first paragraph that tells something', () => {
    const [lead] = TEXT.split('</p>');
    const text = `<p>Luister naar dit artikel</p>${lead?.replace('<p>', '<p>LUTTERVELD (ANP) - ')}</p>${TEXT}`;
    const { body, dateline } = readHtml(
      `<html lang="nl"><body><article><h1>Brug komt terug</h1><div>${text}</div></article></body></html>`,
    );
    expect(dateline).toBe('LUTTERVELD (ANP)');
    expect(body[0]?.text).toBe(lead?.replace('<p>', ''));
  });
});
