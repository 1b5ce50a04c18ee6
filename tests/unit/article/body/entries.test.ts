import { describe, expect, it } from 'vitest';
import { tidyText } from '../../../../lib/article/tidy/index.ts';
import { makeUncutArticle } from '../../uncut-article.ts';
import { paragraphs, readPage, SENTENCE } from './bridge.ts';

describe('a text of many entries', () => {
  it('keeps the titles of the many entries that it consists of', () => {
    const titles = Array.from({ length: 14 }, (_, at) => `Bericht nummer ${at + 1} over de brug`);
    const entries = titles.map(
      (title, at) =>
        `<div class="entry e${at}x"><h3>${title}</h3><div class="entry-text"><p>${SENTENCE} Stand ${at}.</p></div><div class="photo">Foto van de brug</div></div>`,
    );
    const article = readPage(`<div class="entries">${entries.join('')}</div>`);
    expect(article.body.filter(({ type }) => type === 'heading').map((block) => block.text)).toEqual(titles);
  });

  it('keeps the titles of entries that stand in a header of their own beside the time', () => {
    const titles = ['De brug is dicht', 'Het water zakt', 'De brug is open'];
    const entries = titles.map(
      (title, at) =>
        `<article class="e"><header><time>${at + 2}h ago</time><time>1${at}.31 uur</time><h2>${title}</h2></header><p>${SENTENCE} Stand ${at}.</p><p>${SENTENCE}</p></article>`,
    );
    const article = readPage(`<div><p>${SENTENCE} Ten eerste.</p><p>${SENTENCE} Ten tweede.</p>${entries.join('')}</div>`);
    expect(article.body.filter(({ type }) => type === 'heading').map((block) => block.text)).toEqual(titles);
  });

  it('keeps the times of its entries where the page calls them times', () => {
    const times = ['15:22', '13:40', '11:05', '09:12'];
    const entries = times.map(
      (time) => `<div class="item"><div class="item__time">${time}</div><div class="item__text"><p>${SENTENCE} ${time}.</p></div></div>`,
    );
    const article = readPage(`<div><p>${SENTENCE} Ten eerste.</p>${entries.join('')}</div>`);
    expect(paragraphs(article).filter((line) => times.includes(line))).toEqual(times);
  });

  it('is a list of teasers where none of it is kept', () => {
    const teasers = ['De brug is dicht', 'De dijk lekt', 'Het veer vaart', 'De sluis is open', 'De stuw is stuk'].map((text) => ({
      block: { type: 'heading' as const, level: 2 as const, text, runs: [{ start: 0, end: text.length, url: `/${text.length}` }] },
      frame: 0,
      linked: text.length,
    }));
    const frames = [{ tag: 'body', hint: '', length: 50, linked: 50 }];
    const { body, clues } = tidyText(makeUncutArticle({ text: { scope: 0, blocks: teasers, frames } }));
    expect([body, clues.measures.teasers, clues.measures.entries]).toEqual([[], 5, 0]);
  });
});
