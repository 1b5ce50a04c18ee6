import { describe, expect, it } from 'vitest';
import { readHtml, TEXT } from '../page.ts';

describe('the label of an advertisement before a text', () => {
  const bodyOf = (html: string) =>
    readHtml(
      `<!doctype html><html lang="nl"><head><title>Brug open</title></head><body><main><article>${html}</article></main></body></html>`,
    ).body;
  const firstOf = (text: string) => bodyOf(`<h1>Brug open</h1><div><p>${text}</p>${TEXT}</div>`)[0];

  it.each([
    '<span>Advertentie</span>Nu is de brug <a href="https://brug.example/">weer open</a> voor alle bewoners van het dorp, zegt de wethouder.',
    'PUBLICIDAD<br>Nu is de brug <a href="https://brug.example/">weer open</a> voor alle bewoners van het dorp, zegt de wethouder.',
    '<b>Anzeige</b><br>Nu is de brug <a href="https://brug.example/">weer open</a> voor alle bewoners van het dorp, zegt de wethouder.',
  ])('is cut off, and the links move along: %s', (text) => {
    expect(firstOf(text)).toEqual({
      type: 'paragraph',
      text: 'Nu is de brug weer open voor alle bewoners van het dorp, zegt de wethouder.',
      runs: [{ start: 14, end: 23, url: 'https://brug.example/' }],
    });
  });

  it.each([
    'Reclame Philips begon ermee, maar de bewoners van het dorp wilden er na een jaar niets meer van weten, zegt hij.',
    'Advertenties voor de brug stonden een maand lang in alle kranten, en daarna wilde niemand er meer iets van weten.',
  ])('is not the first word of this: %s', (text) => {
    expect(firstOf(text)?.text).toBe(text);
  });

  it('does not make a short sentence an offer', () => {
    const text = 'Publicidad cara, zei ze.';
    expect(bodyOf(`<h1>Brug open</h1><div>${TEXT.replace('</p>', `</p><p>${text}</p>`)}</div>`).map((block) => block.text)).toContain(text);
  });
});
