/** The publisher's own topics. */
import { describe, expect, it } from 'vitest';
import { article, jsonLd, read, readHtml, TEXT } from './page.ts';

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
    [
      'what machines tell each other',
      article({ keywords: 'brug, id:12345, tag_5, vak-id-12345, 8f507083-bac4-423a-9015-2eb31e1bce50' }),
      ['brug'],
    ],
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
