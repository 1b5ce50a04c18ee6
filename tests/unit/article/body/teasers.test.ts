import { expect, it } from 'vitest';
import { PARAGRAPHS, paragraphs, readPage } from './bridge.ts';

const NAMES = ['De Zwaan', 'Het Veerhuis', 'De Kade', 'In den Dam', 'De Sluis'];
const boxes = (addressOf: (at: number) => string) =>
  NAMES.map(
    (name, at) =>
      `<section class="kaart"><h2><a href="${addressOf(at)}">Eten bij ${name} in Lutterveld</a></h2><p>${name} heeft ${at + 4} tafels aan het water en kookt met vis uit de rivier.</p></section>`,
  ).join('');
const own = PARAGRAPHS.slice(0, 2);
const page = (addressOf: (at: number) => string) =>
  readPage(`<div class="tekst">${own.map((text) => `<p>${text}</p>`).join('')}</div>${boxes(addressOf)}`);

it('boxes that lead to other articles of the site stand beside a short text', () => {
  expect(paragraphs(page((at) => `/nieuws/${at}`))).toEqual(own);
});

it('parts that lead to what they tell of are the text', () => {
  const read = paragraphs(page((at) => `https://eten-${at}.example/`));
  for (const name of NAMES) expect(read.join()).toContain(`${name} heeft`);
});

it('titles of other articles with a line each stand beside a short text', () => {
  const lines = NAMES.map(
    (name, at) => `<h3><a href="/nieuws/${at}">Eten bij ${name} in Lutterveld</a></h3><p>${name} heeft ${at + 4} tafels aan het water.</p>`,
  );
  const text = own.map((text) => `<p>${text}</p>`).join('');
  expect(paragraphs(readPage(`${text}<h2>Ook in Lutterveld</h2>${lines.join('')}`))).toEqual(own);
  expect(paragraphs(readPage(`${text}${lines.join('')}<p>${PARAGRAPHS[2]}</p>`))).toContain(PARAGRAPHS[2]);
});
