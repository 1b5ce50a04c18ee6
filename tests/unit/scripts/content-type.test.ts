import { expect, it } from 'vitest';
import { HTML_UTF8, htmlType } from '../../../scripts/browsers/content-type.ts';

it.each([
  ['declares its encoding', Buffer.from('<meta charset="windows-1252"><h1>Caf\xe9 Zo\xeb</h1>', 'latin1')],
  ['declares it in the old way', Buffer.from('<META http-equiv=Content-Type content="text/html; charset=iso-2022-jp"><h1>')],
  ['begins with the mark of UTF-16', Buffer.from('\ufeff<h1>Café', 'utf16le')],
  ['is certainly no UTF-8', Buffer.from('<h1>Caf\xe9</h1>', 'latin1')],
])('a page that %s is left to the browser', (_, bytes) => expect(htmlType(bytes)).toBe('text/html'));

it('a page in UTF-8 that declares nothing is served as such', () => {
  expect(htmlType(Buffer.from('<h1>Café Zoë</h1>'))).toBe(HTML_UTF8);
});
