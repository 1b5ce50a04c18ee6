// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { locateQuote } from '../../lib/facts/locate.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

const show = (html: string): void => {
  document.body.innerHTML = html;
};

test('a sentence is found across links and emphasis', () => {
  show('<p>Eerst dit. De <a href="#">brug bij <em>Linde</em>hoek</a> gaat dicht. Dan dat.</p>');
  expect(locateQuote(document, { exact: 'De brug bij Lindehoek gaat dicht.' })?.toString()).toBe('De brug bij Lindehoek gaat dicht.');
});

test('blanks, soft hyphens and the shape of quotation marks make no difference', () => {
  show('<p>De\n   “burge\u00admeester”\u00a0zei\u200b\n nee.</p>');
  const range = locateQuote(document, { exact: 'De "burgemeester" zei nee.' });
  expect(range?.toString()).toBe('De\n   “burge\u00admeester”\u00a0zei\u200b\n nee.');
});

test('of two equal sentences the one with the right surroundings is meant', () => {
  show('<p>Aan het begin. Niemand weet het. Zegt Jan.</p><p id="right">Aan het eind. Niemand weet het. Zegt Piet.</p>');
  const range = locateQuote(document, { exact: 'Niemand weet het.', prefix: 'Aan het eind. ', suffix: ' Zegt Piet.' });
  expect(range?.startContainer.parentElement?.id).toBe('right');
});

test('a sentence inside an open shadow root is found', () => {
  show('<div id="host"></div>');
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>De brug gaat <b>dicht</b>.</p>';
  expect(locateQuote(document, { exact: 'De brug gaat dicht.' })?.toString()).toBe('De brug gaat dicht.');
});

test('a shadow root can be searched by itself', () => {
  show('<div id="host"></div><p>De brug gaat dicht.</p>');
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<p>Hier staat iets anders.</p>';
  expect(locateQuote(root, { exact: 'De brug gaat dicht.' })).toBeUndefined();
});

test('text that is not shown is not searched', () => {
  show('<script type="application/ld+json">{"articleBody":"De brug gaat dicht."}</script><style>De brug gaat dicht.</style>');
  expect(locateQuote(document, { exact: 'De brug gaat dicht.' })).toBeUndefined();
});

test("a note's number within the sentence does not hide it", () => {
  const exact = 'De brug bij Lindehoek gaat vanaf maart een heel jaar dicht voor al het verkeer.';
  show(`<p>${exact.replace('maart', 'maart<sup>12</sup>')} En dan.</p>`);
  expect(locateQuote(document, { exact })?.toString()).toBe(exact.replace('maart', 'maart12'));
});

test('of a sentence that goes on otherwise by now nothing is marked', () => {
  const exact = 'De brug bij Lindehoek gaat vanaf maart een heel jaar dicht voor al het verkeer.';
  show(`<p>${exact.replace('al het verkeer', 'vrachtwagens')}</p>`);
  expect(locateQuote(document.body as unknown as Document, { exact })).toBeUndefined();
  expect(locateQuote(document, { exact })).toBeUndefined();
});

test('a page that was rendered anew is searched anew', () => {
  show('<p>De brug gaat dicht.</p>');
  expect(locateQuote(document, { exact: 'De brug gaat dicht.' })).toBeDefined();
  show('<article><p>De <span>brug</span> gaat dicht.</p></article>');
  expect(locateQuote(document, { exact: 'De brug gaat dicht.' })?.toString()).toBe('De brug gaat dicht.');
});

test('what is not there is not found, and an empty quotation is nowhere', () => {
  show('<p>De brug gaat open.</p>');
  expect(locateQuote(document, { exact: 'De brug gaat dicht.' })).toBeUndefined();
  expect(locateQuote(document, { exact: ' \u00ad ' })).toBeUndefined();
});

test('fields of a form that are called like properties of a node do no harm', () => {
  const names = ['localName', 'nodeType', 'parentElement', 'shadowRoot', 'ownerDocument', 'firstChild'];
  show(`<form>${names.map((name) => `<input name="${name}">`).join('')}<p>De brug gaat dicht.</p></form><img name="createTreeWalker">`);
  expect(locateQuote(document, { exact: 'De brug gaat dicht.' })?.toString()).toBe('De brug gaat dicht.');
});

test('the page is not changed', () => {
  const html = '<p>De <a href="#">brug</a> gaat dicht.</p>';
  show(html);
  locateQuote(document, { exact: 'De brug gaat dicht.' });
  expect(document.body.innerHTML).toBe(html);
});

test('a raised number is found as the page has it', () => {
  show('<p>De bouw kost 84<sup>1</sup> miljoen euro.</p>');
  expect(locateQuote(document, { exact: 'De bouw kost 84¹ miljoen euro.' })?.toString()).toBe('De bouw kost 841 miljoen euro.');
});
