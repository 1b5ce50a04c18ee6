import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallPreload } from '../../scripts/build/small-preload.ts';

type Preload = <T>(load: () => Promise<T>, files?: string[]) => Promise<T>;

/** As a page has it that was just opened; it is asked for so many times that each needs a name of its own. */
async function freshPreload(): Promise<Preload> {
  const transform = smallPreload().transform as (code: string, id: string) => string;
  const code = `${transform('', '\0vite/preload-helper.js')}\n// ${Math.random()}`;
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)).__vitePreload;
}

const links = () => [...document.head.querySelectorAll('link')];
const added = () => links().map(({ rel, href }) => `${rel} ${href}`);
/** As a browser tells of a style sheet that has come. */
const arrive = () => links().forEach((link) => void link.onload?.(new Event('load')));

let preload: Preload;
const load = vi.fn(async () => 'the module');

beforeEach(async () => {
  vi.stubGlobal('document', parseHTML('<html><head><link rel="modulepreload" href="/base.js"></head></html>').document);
  load.mockClear();
  preload = await freshPreload();
});

it('waits for the styles of a module and asks for what it imports meanwhile', async () => {
  const loaded = preload(load, ['base.js', 'list.js', 'list.css']);
  expect(added()).toEqual(['modulepreload /base.js', 'modulepreload /list.js', 'stylesheet /list.css']);
  await Promise.resolve();
  expect(load).not.toHaveBeenCalled();
  arrive();
  expect(await loaded).toBe('the module');
});

it('asks once for what several modules need, and lets both wait for it', async () => {
  const both = Promise.all([preload(load, ['list.css']), preload(load, ['list.css'])]);
  expect(added()).toHaveLength(2);
  expect(load).not.toHaveBeenCalled();
  arrive();
  await both;
  expect(load).toHaveBeenCalledTimes(2);
});

it('loads at once what needs nothing', async () => {
  expect(await preload(load)).toBe('the module');
});

it('tells when the module itself does not come', async () => {
  await expect(preload(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});

describe('the build', () => {
  const end = (helper: string, dynamicImporters: string[], error?: Error) => {
    const { transform, buildEnd } = smallPreload() as { transform(code: string, id: string): void; buildEnd(error?: Error): void };
    transform('', helper);
    return () => buildEnd.call({ getModuleIds: () => ['list.js'], getModuleInfo: () => ({ dynamicImporters }) }, error);
  };

  it('fails where Vite has no such helper any more', () => {
    expect(end('\0vite/other-helper.js', ['popup.js'])).toThrow('small-preload');
  });

  it.each([
    ['modules come later by the helper', end('\0vite/preload-helper.js', ['popup.js'])],
    ['none comes later', end('mark.js', [])],
    ['something else went wrong before', end('popup.js', ['popup.js'], new Error('no such file'))],
  ])('goes on where %s', (_, ended) => {
    expect(ended).not.toThrow();
  });
});
