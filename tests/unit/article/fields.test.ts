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

  it('has no sign that stands for nothing', () => {
    expect(read({ head: article({ author: 'Jane&#0; Doe' }) }).authors).toEqual([{ name: 'Jane Doe' }]);
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

describe('keywords', () => {
  const tags = '<meta property="article:tag" content="brug"><meta property="article:tag" content="rivier">';
  it.each<[string, string, string[]]>([
    ['a list', article({ keywords: ['brug', 'rivier'] }), ['brug', 'rivier']],
    ['commas', article({ keywords: 'brug, hoog water' }), ['brug', 'hoog water']],
    ['the headline among them', article({ keywords: ['brug', 'Brug komt terug'] }), ['brug']],
    ['semicolons', article({ keywords: 'brug; water, hoog' }), ['brug; water', 'hoog']],
    ['bullets', '<meta name="keywords" content="brug • hoog water">', ['brug', 'hoog water']],
    ['hash tags', '<meta name="keywords" content="#brug #rivier">', ['brug', 'rivier']],
    ['a list of JSON in a string', article({ keywords: '["brug","hoog water"]' }), ['brug', 'hoog water']],
    ['full-width commas', article({ keywords: '桥梁，河流' }), ['桥梁', '河流']],
    ['a slash in a name', article({ keywords: 'Techniek/Bouw, brug' }), ['Techniek/Bouw', 'brug']],
    ['what machines tell each other', article({ keywords: 'brug, id:12345, tag_5, 8f507083-bac4-423a-9015-2eb31e1bce50' }), ['brug']],
    ['where a text is to stand', article({ keywords: ['wire', 'brug', 'homepage-top', 'Top stories', 'featured'] }), ['brug']],
    [
      'the label in front of one',
      article({ keywords: ['Meer over: hoog water', 'Mer om: Sommer-OL', 'Trump: de jaren'] }),
      ['hoog water', 'Sommer-OL', 'Trump: de jaren'],
    ],
    ['the site among them', `<meta property="og:site_name" content="Krant">${article({ keywords: ['De Krant', 'brug'] })}`, ['brug']],
    [
      'the site among them, its article too',
      `<meta property="og:site_name" content="De Bode">${article({ keywords: ['De Bode', 'brug'] })}`,
      ['brug'],
    ],
    ['the author among them', article({ author: 'Noor Achterberg', keywords: ['brug', 'Noor Achterberg'] }), ['brug']],
    ['article:tag', tags, ['brug', 'rivier']],
    ['article:tag beside a phrase for search engines', `${tags}${article({ keywords: 'nieuwe brug over de rivier' })}`, ['brug', 'rivier']],
    [
      'the data, whose one topic is not among more that search engines are told',
      `<meta name="news_keywords" content="brug, rivier">${article({ keywords: 'oeververbinding' })}`,
      ['oeververbinding'],
    ],
    ['news_keywords', '<meta name="news_keywords" content="brug, rivier">', ['brug', 'rivier']],
    ['topics as nodes', article({ about: [{ '@type': 'Thing', name: 'brug' }, { name: 'rivier' }] }), ['brug', 'rivier']],
  ])('are read from %s', (_, head, keywords) => {
    expect(read({ head }).keywords).toEqual(keywords);
  });

  it('hold a name that is all of the headline', () => {
    const head = jsonLd(JSON.stringify({ '@type': 'NewsArticle', headline: 'Jan Bos', keywords: ['brug', 'Jan Bos'] }));
    const html = `<html lang="nl"><head><title>Jan Bos</title>${head}</head><body><article><h1>Jan Bos</h1><div>${TEXT}</div></article></body></html>`;
    expect(readHtml(html).keywords).toEqual(['brug', 'Jan Bos']);
  });

  it('are those printed behind the headline, not those of a menu', () => {
    const { keywords } = readHtml(
      `<html lang="nl"><body><div><span>Onderwerpen</span><a href="/sport">Sport</a><a href="/weer">Weer</a></div><article><h1>Brug komt terug</h1>${TEXT}` +
        `<div><span>Lees meer over</span><ul><li><a href="/tag/brug">Brug, Lutterveld</a></li><li><a href="/tag/rivier">Rivier</a></li></ul></div></article></body></html>`,
    );
    expect(keywords).toEqual(['Brug, Lutterveld', 'Rivier']);
  });
});

describe('topics without a label', () => {
  it.each([
    '<ul class="storyTags"><li><a href="/x/1">Brug</a></li><li><a href="/x/2">Rivier</a></li></ul>',
    '<div class="ArticleTags_list__x1Y2"><a href="/x/1">Brug</a><a href="/x/2">Rivier</a></div>',
    '<div><a href="/temos/brug/">Brug</a><a href="/temos/rivier/">Rivier</a></div>',
    '<div><a href="/theme/brug/">Brug</a><a href="/theme/rivier/">Rivier</a></div>',
  ])('are those of %s', (below) => {
    expect(read({ below }).keywords).toEqual(['Brug', 'Rivier']);
  });

  it('are not all links of an article that has its tags in its class, as WordPress writes them', () => {
    const below = '<ul><li><a href="https://dijken.example/bouw">dijken.example</a></li><li><a href="/over">Over de brug</a></li></ul>';
    const html = `<html lang="nl"><body><article class="post-7 type-post hentry tag-brug"><h1>Brug komt terug</h1>${TEXT}${below}</article></body></html>`;
    expect(readHtml(html).keywords).toEqual([]);
  });

  it('are not the teasers with a picture that stand under the same label before them', () => {
    const teaser = '<div><p>Meer over dit onderwerp</p><a href="/x/1"><img src="/1.jpg" alt=""><div>Veer vaart weer</div></a></div>';
    const below = `${teaser}<div><p>Onderwerpen</p><a href="/x/2">Brug</a><a href="/x/3">Rivier</a></div>`;
    expect(read({ below }).keywords).toEqual(['Brug', 'Rivier']);
  });

  it('are none of what only holds the letters', () => {
    expect(read({ below: '<div class="stage vintages"><a href="/x/1">Brug</a><a href="/x/2">Rivier</a></div>' }).keywords).toEqual([]);
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
  ])('is one that readers know: %s', (articleSection, section) => {
    expect(read({ head: article({ articleSection }) }).articleSection).toBe(section);
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
  ])('is no time: %s', (line) => {
    expect(read({ before: `<p>${line}</p>` }).kicker).toBeUndefined();
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
