import { describe, expect, it } from 'vitest';
import { looksLikePdf, protectedAddress } from '../../../lib/platform/protected-address.ts';

describe('an address', () => {
  it.each([
    'chrome://extensions/',
    'about:blank',
    'edge://settings',
    'moz-extension://0b6c/popup.html',
    'view-source:https://nos.nl/',
    'devtools://devtools/bundled/inspector.html',
    'data:text/html,x',
  ])('of the browser itself is told apart: %s', (url) => {
    expect(protectedAddress(url)).toBe('browser-page');
  });

  it.each([
    'https://nos.nl/artikel/1',
    'http://127.0.0.1:8123/a.html',
    'file:///home/ruth/a.html',
    '',
    'https://addons.mozilla.org/nl/firefox/',
  ])('of a page can be asked: %s', (url) => {
    expect(protectedAddress(url)).toBeUndefined();
  });

  it('that ends in .pdf looks like a PDF, whatever comes behind its path', () => {
    expect(['https://x.org/a.pdf', 'https://x.org/A.PDF?download=1', 'https://x.org/a.pdf#page=2'].map(looksLikePdf)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['https://x.org/a.pdf.html', 'https://x.org/?file=a.pdf', 'https://x.org/pdf'].map(looksLikePdf)).toEqual([false, false, false]);
  });
});
