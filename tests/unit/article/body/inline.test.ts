/** What stands within a sentence. */
import { expect, it } from 'vitest';
import { paragraphs, readPage, SENTENCE } from './bridge.ts';

const within = (markup: string) => paragraphs(readPage(`<div><p>${SENTENCE}</p><p>${markup}</p><p>${SENTENCE}</p></div>`))[1];

it.each([
  [
    'a word that a button explains',
    'De raad bouwt <button>420</button> woningen aan de Kade in Lutterveld.',
    'De raad bouwt 420 woningen aan de Kade in Lutterveld.',
  ],
  [
    'a word in a label',
    'De bouw kost <label>84 miljoen</label> euro, zegt de raad van Lutterveld.',
    'De bouw kost 84 miljoen euro, zegt de raad van Lutterveld.',
  ],
  [
    'nothing that was struck',
    'De raad bouwt <del>600</del> <ins>420</ins> woningen aan de <s>Dijk</s> Kade.',
    'De raad bouwt 420 woningen aan de Kade.',
  ],
  [
    'a power',
    'De zon verbrandt 10<sup>6</sup> ton per seconde, zegt de sterrenwacht van Lutterveld.',
    'De zon verbrandt 10⁶ ton per seconde, zegt de sterrenwacht van Lutterveld.',
  ],
  [
    'the number of a note behind a number',
    'De bouw kost 84<sup>1</sup> miljoen euro, zegt de raad van Lutterveld.',
    'De bouw kost 84¹ miljoen euro, zegt de raad van Lutterveld.',
  ],
  [
    'a measure',
    'Het terrein is 300 m<sup>2</sup> groot, zegt de raad van Lutterveld na het overleg.',
    'Het terrein is 300 m2 groot, zegt de raad van Lutterveld na het overleg.',
  ],
])('is %s', (_, markup, text) => {
  expect(within(markup)).toBe(text);
});

it('is no button beside it', () => {
  expect(within('De raad bouwt 420 woningen aan de Kade in Lutterveld. <button>Lees meer</button>')).toBe(
    'De raad bouwt 420 woningen aan de Kade in Lutterveld.',
  );
});
