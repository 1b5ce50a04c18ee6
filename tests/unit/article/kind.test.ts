/** What kind of page it is, each told by a page of its own. */
import { describe, expect, it } from 'vitest';
import { kindOf, OPENINGS, type Page, paragraphs, SENTENCE } from './kind-page.ts';

const entries = ['11:40', '11:05', '10:30', '10:10', '09:15']
  .map((time, at) => `<div><time>${time}</time><h2>Bericht ${at}</h2><p>${OPENINGS[at]} ${SENTENCE}</p></div>`)
  .join('');
const ticker = ['14:50', '14:41', '14:12', '13:58', '13:30', '13:05']
  .map((time, at) => `<div><span>${time}</span><p><a href="/ticker/${at}">Bericht nummer ${at} van vandaag</a></p></div>`)
  .join('');
const films = (length: string) => `<div class="film"><a href="/v"><p>De brug in het water</p></a><p>${length}</p></div>`.repeat(6);
const pictures = Array.from(
  { length: 9 },
  (_, at) => `<figure><img src="/foto-${at}.jpg"><figcaption>De brug na dag ${at}.</figcaption></figure>`,
).join('');

describe('the kind of an article', () => {
  it.each<[string, Page, string]>([
    ['news', {}, 'article'],
    ['a live blog by its type', { type: 'LiveBlogPosting' }, 'live-blog'],
    ['a live blog by its address', { path: '/binnenland/liveblog-hoogwater' }, 'live-blog'],
    ['a live blog by a part of its address', { path: '/binnenland/live/2026/nov/25/hoogwater' }, 'live-blog'],
    ['no live blog by a word that holds one', { path: '/uitgaan/live-muziek/2026/hoogwater' }, 'article'],
    ['no live blog by the headline in its address', { path: '/uitgaan/we-spelen-het-live' }, 'article'],
    ['a live blog by the times of its entries', { body: entries }, 'live-blog'],
    ['news among films of some minutes', { body: `${paragraphs()}${films('1:37 min')}${films('01:37')}` }, 'article'],
    ['news with its dates', { body: `<p>06.11.2026 | 20:15</p>`.repeat(6) + paragraphs() }, 'article'],
    ['an opinion by its type', { type: 'OpinionNewsArticle' }, 'opinion'],
    ['an opinion by its section', { data: { articleSection: 'Columns' } }, 'opinion'],
    ['an opinion by the folder of its address', { path: '/opinie/brug' }, 'opinion'],
    ['an opinion by an English section', { data: { articleSection: 'Comment' } }, 'opinion'],
    ['an opinion by an English folder', { path: '/comment/2026/11/bridge' }, 'opinion'],
    ['an opinion by an Italian section', { data: { articleSection: 'Commenti' } }, 'opinion'],
    ['an opinion by an Italian kicker', { kicker: 'L’editoriale' }, 'opinion'],
    ['an opinion by a French kicker', { kicker: 'Éditorial' }, 'opinion'],
    ['an opinion by a French section', { data: { articleSection: 'Débats' } }, 'opinion'],
    ['an opinion by a German kicker', { kicker: 'Gastkommentar' }, 'opinion'],
    ['an opinion by a Swedish kicker', { kicker: 'Krönika' }, 'opinion'],
    ['an opinion by a Norwegian section', { data: { articleSection: 'Debatt' } }, 'opinion'],
    ['an opinion by a Polish section', { data: { articleSection: 'Felieton' } }, 'opinion'],
    ['an opinion by a Turkish section', { path: '/yazarlar/brug' }, 'opinion'],
    ['no opinion by an editor', { kicker: 'Editor gevonden' }, 'article'],
    ['no opinion by a chronicle of police', { data: { articleSection: 'Kronika policyjna' } }, 'article'],
    ['no opinion by a French word in the address', { path: '/comment-ca-marche/pont' }, 'article'],
    ['no opinion by a French question as the section', { data: { articleSection: 'Comment ça marche' } }, 'article'],
    ['an interview by its headline', { title: 'Interview met de bouwer van de brug' }, 'interview'],
    ['a gallery', { body: `${paragraphs(1)}${pictures}<p>${SENTENCE}</p>` }, 'gallery'],
    ['a gallery by its address', { path: '/fotoserie/brug', body: paragraphs(2) }, 'gallery'],
    ['a gallery by its headline', { title: 'Fotoserie: brug komt terug', body: paragraphs(2) }, 'gallery'],
    ['a video with a few words', { type: 'VideoObject', path: '/video/brug', body: paragraphs(2) }, 'video'],
    ['what is free only in part', { data: { isAccessibleForFree: false }, body: paragraphs(3) }, 'paywalled'],
    ['what a wall cuts off', { body: `${paragraphs(2)}<div class="paywall"><p>Lees verder met een abonnement.</p></div>` }, 'paywalled'],
    [
      'what an offer cuts off',
      { body: `${paragraphs(2)}<div class="subscribe-wall"><p>Lees verder met een abonnement.</p></div>` },
      'paywalled',
    ],
    [
      'what ends before a question to subscribers',
      {
        body: `${paragraphs(2)}<div class="c-more"><p>De eerste maand voor 1 euro.</p><p>Al abonnee? <a href="/login">Log in</a></p></div>`,
      },
      'paywalled',
    ],
  ])('is told of %s', (_, page, kind) => {
    expect(kindOf(page)).toBe(kind);
  });

  it.each<[string, Page]>([
    ['a word of the headline that stands in the address too', { path: '/nieuws/columns-van-de-brug-gegoten' }],
    ['an article with a video', { data: { video: { '@type': 'VideoObject', name: 'De brug' } }, path: '/nieuws/brug' }],
    ['a whole article that is for subscribers', { data: { isAccessibleForFree: false }, body: paragraphs().repeat(2) }],
    ['a long article in a folder of galleries', { path: '/fotoserie/brug', body: paragraphs().repeat(3) }],
    ['a report with a video in its midst', { type: 'VideoObject', path: '/video/brug' }],
    ['a long article beside a wall', { body: `${paragraphs()}<div class="paywall"><p>Lees verder met een abonnement.</p></div>` }],
    ['a long article with many pictures', { body: `${paragraphs().repeat(3)}${pictures}` }],
    ['a ticker in its midst', { body: `${paragraphs(3)}${ticker}${paragraphs()}` }],
    ['an agenda with two times', { body: `${paragraphs()}<p>18:30</p><p>${SENTENCE}</p><p>21:00</p><p>${SENTENCE} Zo.</p>` }],
  ])('is not misled by %s', (_, page) => {
    expect(kindOf(page)).toBe('article');
  });
});
