import { describe, expect, it } from 'vitest';
import { paragraphs, read, readPage, SENTENCE, text } from './bridge.ts';

describe('the lines of a text', () => {
  it('parts lines at elements that only their class makes line breaks', () => {
    const br = '<span class="x-1 br"></span>';
    const inside = `<div>${SENTENCE} Eerst.${br}${br}<span class="strong">Het hoge water</span>${br}${br}${SENTENCE} Later.</div>`;
    expect(paragraphs(read({ inside })).slice(2, 5)).toEqual([`${SENTENCE} Eerst.`, 'Het hoge water', `${SENTENCE} Later.`]);
  });

  it('parts a bold line from the text below it at one break', () => {
    const inside = `<div>${SENTENCE} Eerst.<br><br><b>Een leven lang</b><br>${SENTENCE} Later.</div>`;
    expect(paragraphs(read({ inside })).slice(2, 5)).toEqual([`${SENTENCE} Eerst.`, 'Een leven lang', `${SENTENCE} Later.`]);
  });

  it.each([
    [
      'who wrote it and when',
      '<p>Tekst Roos Kuipers • Fotografie Jan Hoek • februari 2026</p>',
      'Tekst Roos Kuipers • Fotografie Jan Hoek • februari 2026',
    ],
    ['topics', '<p>Trefwoorden: <a href="/x">bruggen</a>, water</p>', 'Trefwoorden: bruggen, water'],
    ['the label of an advertisement', '<p>PUB</p>', 'PUB'],
    [
      'who took the picture above it',
      '<img src="/b.jpg"><p class="k">De brug voor de vloed. Jan Hoek</p>',
      'De brug voor de vloed. Jan Hoek',
    ],
  ])('are without %s', (_, html, line) => {
    expect(
      paragraphs(
        readPage(`<p>Tekst Roos Kuipers • Fotografie Jan Hoek</p><div>${text.slice(0, 2).join('')}${html}${text.slice(2).join('')}</div>`),
      ),
    ).not.toContain(line);
  });

  it('parts lines where its source leaves one blank, as a style can show them', () => {
    const lines = ['Ten vijfde.', 'Ten zesde.'].map((opening) => `“${opening} ${SENTENCE}”`);
    for (const tag of ['pre', 'div']) expect(paragraphs(read({ inside: `<${tag}>${lines.join('\n \n')}</${tag}>` }))).toContain(lines[1]);
  });

  it('is not parted at a blank line of its source in the midst of a sentence', () => {
    const inside = `<p>De brug van\n\n Lutterveld. ${SENTENCE}</p>`;
    expect(paragraphs(read({ inside }))[2]).toBe(`De brug van Lutterveld. ${SENTENCE}`);
  });

  it.each([
    ['bold itself', `<b>Het hoge water<br>kwam terug.</b> ${SENTENCE} Later.`, `Het hoge water kwam terug. ${SENTENCE} Later.`],
    ['bold above a link', `<b>Brug</b><br><a href="/x">Hoe het water</a> kwam. ${SENTENCE}`, `Brug Hoe het water kwam. ${SENTENCE}`],
    ['not bold to its end', `<b>Het hoge water</b> kwam terug,<br>en hoe. ${SENTENCE}`, `Het hoge water kwam terug, en hoe. ${SENTENCE}`],
  ])('is not parted at one break in a line that is %s', (_, html, whole) => {
    expect(paragraphs(read({ inside: `<p>${html}</p>` }))[2]).toBe(whole);
  });

  it.each(['De Waardwijn 2025, rood (€ 14,99, nr. 559393)', 'Wat 2027 brengt'])('keeps the subhead "%s", which holds a year', (subhead) => {
    const inside = `<section class="part"><h4><b>${subhead}</b></h4><p>${SENTENCE} Zo gaat het verder.</p></section>`;
    expect(paragraphs(read({ inside }))).toContain(subhead);
  });

  it('is a word where one letter is set off, and two where a label is', () => {
    const parts = '<b>e</b><span>Bikes</span> mogen over de brug. <b>Lees ook</b><a href="/brug">De brug</a>';
    expect(paragraphs(read({ inside: `<p>${parts}. ${SENTENCE}</p>` }))[2]).toBe(
      `eBikes mogen over de brug. Lees ook De brug. ${SENTENCE}`,
    );
  });
});
