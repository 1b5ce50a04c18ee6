import { expect, it } from 'vitest';
import { completed, makeUncutArticle } from '../uncut-article.ts';
import { readHtml, TEXT } from './page.ts';

const PARAGRAPHS = [
  'De stuw begaf het maandagochtend, toen het water in een nacht anderhalve meter steeg.',
  'Het water stroomde de polder in, waar de boeren hun koeien nog net op tijd naar de dijk hadden gebracht.',
  'Het waterschap verwacht dat de polder pas over drie weken weer droog is.',
];

it.each(['De Waardbode', ''])('takes out what tells of the author at the end of a text, by the publisher "%s"', (name) => {
  const texts = [...PARAGRAPHS, 'Marit Hoekema schrijft over alles wat met water te maken heeft.'];
  const frames = texts.map((text) => ({ tag: 'p', hint: '', length: text.length, linked: 0, parent: 0 }));
  const blocks = texts.map((text, at) => ({
    block: { type: 'paragraph' as const, text },
    frame: at + 1,
    linked: 0,
    isChosen: true as const,
  }));
  const text = { scope: 0, blocks, frames: [{ tag: 'body', hint: '', length: 400, linked: 0 }, ...frames] };
  const { body } = completed(makeUncutArticle({ text, names: ['Marit Hoekema'], publisher: { name, domain: 'waardbode.example' } }));
  expect(body.map((block) => block.text)).toEqual(PARAGRAPHS);
});

it('takes out what tells of the author whom only a line below the headline names', () => {
  const line = '<div class="k2"><span>Auteur</span><ul><li>Floor Bakhuizen</li></ul></div>';
  const last = '<p>Floor Bakhuizen, hoogleraar waterbouw aan de universiteit van Lutterveld.</p>';
  const { body } = readHtml(
    `<html lang="nl"><head><title>Brug komt terug</title></head><body><h1>Brug komt terug</h1>${line}<div>${TEXT}${last}</div></body></html>`,
  );
  expect(body.filter(({ text }) => text.includes('hoogleraar'))).toEqual([]);
});
