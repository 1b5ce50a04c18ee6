import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, paragraphs, read } from './bridge.ts';

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** Of the pictures and embeds within the text. */
const urlsIn = (inside: string) => read({ inside }).body.flatMap((block) => ('url' in block ? block.url : []));

describe('a picture that waits until it is near', () => {
  it.each([
    ['beside a placeholder', `<img src="${BLANK}" data-src="/brug.jpg">`],
    ['before a placeholder', `<img data-src="/brug.jpg" src="${BLANK}">`],
    ['beside the picture of a placeholder', '<img data-src="/brug.jpg" src="/leeg.svg">'],
    ['under another name', `<img src="${BLANK}" data-lazy-src="/brug.jpg">`],
    ['in a set of sizes', `<img src="${BLANK}" data-srcset="/brug.jpg 640w, /brug-2.jpg 1280w">`],
  ])('has its address %s', (_, picture) => {
    expect([urlsIn(`<figure>${picture}<figcaption>De brug.</figcaption></figure>`), urlsIn(picture)]).toEqual([
      ['https://krant.example/brug.jpg'],
      ['https://krant.example/brug.jpg'],
    ]);
  });

  it('leads nowhere by a placeholder alone', () => {
    expect(urlsIn(`<figure><img src="${BLANK}"></figure>`)).toEqual([]);
  });
});

describe('a post that is embedded', () => {
  const said = '<p>Er vaart wat op de rivier. <a href="https://t.co/1">pic.example/1</a></p>';
  it.each([
    [
      'https://twitter.com/veer/status/1',
      (url: string) => `<blockquote class="twitter-tweet">${said}— Veer (@veer) <a href="${url}">12 maart 2024</a></blockquote>`,
    ],
    [
      'https://www.instagram.com/p/C1/',
      (url: string) => `<blockquote class="instagram-media"><div><a href="${url}">Dit bericht op Instagram bekijken</a></div></blockquote>`,
    ],
    [
      'https://www.tiktok.com/@veer/video/1',
      (url: string) =>
        `<blockquote class="tiktok-embed" cite="${url}"><section>${said}<a href="https://www.tiktok.com/music/1">♬ lied</a></section></blockquote>`,
    ],
  ])('leaves its link: %s', (url, draw) => {
    for (const inside of [draw(url), `<figure class="wp-block-embed"><div>${draw(url)}</div></figure>`]) {
      expect(urlsIn(inside)).toEqual([url]);
      expect(paragraphs(read({ inside })).filter(Boolean)).toEqual(PARAGRAPHS);
    }
  });

  it('is no quotation with a link to where it was said', () => {
    const quote = 'De brug komt er, hoe dan ook, en zij komt er snel.';
    const inside = `<blockquote class="wp-block-quote"><p>${quote}</p><cite><a href="https://x.com/veer/status/1">Veer</a></cite></blockquote>`;
    expect(paragraphs(read({ inside }))).toContain(quote);
  });
});
