import { describe, expect, it } from 'vitest';
import { namedInHtml, plainImports } from '../../scripts/build/plain-imports.ts';

interface Hooks {
  transform(code: string, id: string): string | undefined;
  buildEnd(error?: Error): void;
  generateBundle: { handler(options: unknown, bundle: unknown): void };
}

const hooks = () => plainImports() as unknown as Hooks;

it('names in the HTML alone what is to be loaded ahead', () => {
  expect(namedInHtml('popup.html', ['base.js'], { hostType: 'html' })).toEqual(['base.js']);
  expect(namedInHtml('popup.js', ['base.js'], { hostType: 'js' })).toEqual([]);
});

describe('the build', () => {
  const end = (helper: string, dynamicImporters: string[], error?: Error) => {
    const { transform, buildEnd } = hooks();
    transform('', helper);
    return () => buildEnd.call({ getModuleIds: () => ['list.js'], getModuleInfo: () => ({ dynamicImporters }) }, error);
  };

  it('fails where Vite has no such helper any more', () => {
    expect(end('\0vite/other-helper.js', ['popup.js'])).toThrow('plain-imports');
  });

  it.each([
    ['modules come later by the helper', end('\0vite/preload-helper.js', ['popup.js'])],
    ['none comes later', end('mark.js', [])],
    ['something else went wrong before', end('popup.js', ['popup.js'], new Error('no such file'))],
  ])('goes on where %s', (_, ended) => {
    expect(ended).not.toThrow();
  });

  const page = { type: 'asset', fileName: 'popup.html', source: '<link rel="stylesheet" href="/base.css">' };
  const bundle = (sheet: string) => ({ 'popup.html': page, [sheet]: { type: 'asset', fileName: sheet, source: '' } });

  it('fails where no page links a style sheet', () => {
    const { handler } = hooks().generateBundle;
    expect(() => handler({}, bundle('list.css'))).toThrow('No page links list.css');
    expect(() => handler({}, bundle('base.css'))).not.toThrow();
  });
});
