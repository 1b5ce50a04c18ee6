/** The house rules that a program can check. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);
const within = (...rooms: string[]) => sources.filter(({ path }) => rooms.some((room) => path.startsWith(`${room}/`)));
const paths = (found: readonly { path: string }[]) => found.map(({ path }) => path);

/** Modules that a file imports, with those of the repository as paths from its root. */
function importsOf({ path, text }: { path: string; text: string }): string[] {
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
  return names.map((name) => (name.startsWith('.') ? new URL(name, `file:///${path}`).pathname.slice(1) : name));
}

const importing = (rooms: readonly { path: string; text: string }[], isForbidden: (name: string) => boolean) =>
  rooms.flatMap((source) =>
    importsOf(source)
      .filter(isForbidden)
      .map((name) => `${source.path} → ${name}`),
  );

/** From the ground up, as are all rooms below. */
const PURE = ['languages', 'article', 'facts', 'tags', 'extract', 'library', 'exporters', 'importers'].map((room) => `lib/${room}`);
const FLOORS = [...PURE, 'lib/store', 'lib/platform', 'components', 'entrypoints'];
/** Where benches and contributors call the whole way of a page; what it does stands above facts and tags. */
const DOOR = 'lib/article/extract.ts';
const NETWORK = /\b(?:fetch|sendBeacon|importScripts)\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/;

it('looks at all rooms', () => {
  for (const room of FLOORS) expect(within(room), room).not.toEqual([]);
});

describe('imports go one way', () => {
  it('the core knows neither the browser, nor the database, nor the views', () => {
    const isForbidden = (name: string) => /^(?:wxt|dexie|preact|@preact|#i18n)/.test(name);
    expect(importing(within(...PURE), isForbidden)).toEqual([]);
  });

  it('what becomes of a page at home knows nothing of how it was read', () => {
    const atHome = within('lib/article/tidy', 'lib/article/choose');
    expect(importing(atHome, (name) => /^lib\/article\/(?:fields|body)\//.test(name))).toEqual([]);
  });

  it('no file needs itself in the end', () => {
    const needs = new Map(sources.map((source) => [source.path, importsOf(source)]));
    const circles: string[] = [];
    const known = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (known.has(path)) return;
      known.add(path);
      for (const next of needs.get(path) ?? []) visit(next, [...trail, path]);
    };
    for (const path of needs.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('only the store knows Dexie', () => {
    const others = sources.filter(({ path }) => !path.startsWith('lib/store/'));
    expect(importing(others, (name) => name.startsWith('dexie'))).toEqual([]);
  });

  it('only the platform and the entrypoints know the browser', () => {
    const others = sources.filter(({ path }) => !/^(?:lib\/platform|entrypoints)\//.test(path));
    expect(importing(others, (name) => name.startsWith('wxt/'))).toEqual([]);
  });

  it('no room needs one that stands above it', () => {
    const floorOf = (path: string) => FLOORS.findIndex((room) => (path === DOOR ? room === 'lib/extract' : path.startsWith(`${room}/`)));
    const isUp =
      ({ path }: { path: string }) =>
      (name: string) =>
        floorOf(name) > floorOf(path);
    expect(within(...FLOORS).flatMap((source) => importing([source], isUp(source)))).toEqual([]);
  });

  it('views have neither the browser nor the database', () => {
    expect(importing(within('components'), (name) => /^(?:wxt\/|dexie|lib\/(?:store|platform)\/)/.test(name))).toEqual([]);
  });
});

it('nothing names a network call', () => {
  expect(paths(sources.filter(({ text }) => NETWORK.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))))).toEqual([]);
});

it('nothing writes HTML into a page', () => {
  const writing = /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\b|dangerouslySetInnerHTML|\beval\(|new Function\b/;
  expect(paths(sources.filter(({ text }) => writing.test(text)))).toEqual([]);
});

it('nothing silences the checks', () => {
  expect(paths(sources.filter(({ text }) => /@ts-(?:ignore|nocheck|expect-error)|biome-ignore/.test(text)))).toEqual([]);
});
