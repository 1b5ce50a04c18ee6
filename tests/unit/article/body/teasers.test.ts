import { expect, it } from 'vitest';
import type { Step } from '../../../../lib/article/tidy/explain.ts';
import { PARAGRAPHS, paragraphs, readPage, readUntyped } from './bridge.ts';

const NAMES = ['De Zwaan', 'Het Veerhuis', 'De Kade', 'In den Dam', 'De Sluis'];
const boxes = (addressOf: (at: number) => string) =>
  NAMES.map(
    (name, at) =>
      `<section class="kaart"><h2><a href="${addressOf(at)}">Eten bij ${name} in Lutterveld</a></h2><p>${name} heeft ${at + 4} tafels aan het water en kookt met vis uit de rivier.</p></section>`,
  ).join('');
const own = PARAGRAPHS.slice(0, 2);
const page = (addressOf: (at: number) => string, explain?: (step: Step) => void) =>
  readPage(`<div class="tekst">${own.map((text) => `<p>${text}</p>`).join('')}</div>${boxes(addressOf)}`, undefined, explain);

it('boxes that lead to other articles of the site stand beside a short text', () => {
  expect(paragraphs(page((at) => `/nieuws/${at}`))).toEqual(own);
});

it('boxes stand beside a short text under the name of its site, too, which leads to the front page', () => {
  const site = '<h2><a href="/">De krant achter de dijk</a></h2>';
  const shown = readPage(
    `${site}<div class="tekst">${own.map((text) => `<p>${text}</p>`).join('')}</div>${boxes((at) => `/nieuws/${at}`)}`,
  );
  expect(paragraphs(shown)).toEqual(own);
});

it('what is set beside a text is told with its reason', () => {
  const steps: string[] = [];
  page(
    (at) => `/nieuws/${at}`,
    ({ step, text }) => steps.push(`${step}: ${text.slice(0, 14)}`),
  );
  expect(steps).toContain('teasers: De Zwaan heeft');
});

it('parts that lead to what they tell of are the text', () => {
  const shown = paragraphs(page((at) => `https://eten-${at}.example/`));
  for (const name of NAMES) expect(shown.join()).toContain(`${name} heeft`);
});

it('titles with a line each that end a text are those of other articles, where the page says of none that it is one', () => {
  const titles = NAMES.map(
    (name, at) => `<h3><a href="/nieuws/${at}">Eten bij ${name} in Lutterveld</a></h3><p>${name} gaat weer open.</p>`,
  );
  const shown = readUntyped(`<div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${titles.join('')}</div>`);
  expect(paragraphs(shown)).toEqual(PARAGRAPHS);
});

it.each(['p', 'h3'])('links to other articles among the paragraphs, each in a %s, take none of them away', (tag) => {
  const links = NAMES.map((name, at) => `<${tag}><a href="/nieuws/${at}">Eten bij ${name} in Lutterveld</a></${tag}>`);
  const short = NAMES.map((name, at) => `${name} gaat volgens de gemeente op ${at + 4} mei weer open voor gasten.`);
  const rest = short.map((line, at) => `${links[at]}<p>${line}</p>`);
  expect(paragraphs(readPage(`${own.map((text) => `<p>${text}</p>`).join('')}${rest.join('')}`))).toEqual([...own, ...short]);
});
