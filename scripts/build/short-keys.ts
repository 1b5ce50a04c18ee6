/** Short keys for the texts of the interface: their own are for people who read code, and each stands in every language and in every script that shows it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ResolvedPublicFile } from 'wxt';

interface Texts {
  [key: string]: string | Texts;
}

/** `'list.saved'` in a source. */
const KEY = /(?<=(['"`]))[a-z]\w*(?:\.\w+)+(?=\1)/g;

/** `` `list.${name}` `` in a source: the section of a key that is put together at run time. */
const SECTION = /(?<=`)[a-z]\w*(?:\.\w+)*(?=\.\$\{)/g;

/**
 * The short key of each, by the section that it stands in (`list.saved`) and of each section whose keys are put together at run time (`list`), by
 * what the sources say; such a section's keys keep their last part. What stands in no section keeps its key: the manifest names those.
 */
export function shortKeys(texts: Texts, sources: readonly string[]): ReadonlyMap<string, string> {
  const sections = new Set(sources.flatMap((source) => source.match(SECTION) ?? []));
  const short = new Map<string, string>();
  const next = () => (short.size + 360).toString(36);
  for (const key of keysOf(texts)) {
    const [, section, last] = /^(.+)\.(\w+)$/.exec(key) ?? [];
    if (section === undefined || last === undefined) continue;
    if (sections.has(section) && !short.has(section)) short.set(section, next());
    short.set(key, sections.has(section) ? `${short.get(section)}.${last}` : next());
  }
  return short;
}

/** A text with forms (`1`, `n`) is one text. */
const keysOf = (texts: Texts): string[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' || 'n' in text ? [key] : keysOf(text).map((under) => `${key}.${under}`),
  );

/** A source with short keys. */
export function withShortKeys(source: string, short: ReadonlyMap<string, string>): string {
  const shorten = (key: string) => short.get(key) ?? key;
  return source.replace(KEY, shorten).replace(SECTION, shorten);
}

/** The plugin for sources, and what does the same with the browser's files of texts, in place. */
export function shortKeysOf(root: string): { plugin: Plugin; rename(files: ResolvedPublicFile[]): void } {
  const sources = ['components', 'entrypoints', 'lib'].flatMap((room) =>
    readdirSync(`${root}/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(`${root}/${room}/${path}`, 'utf8')),
  );
  const short = shortKeys(JSON.parse(readFileSync(`${root}/lib/locales/en.json`, 'utf8')), sources);
  const flat = new Map([...short].map(([key, name]) => [key.replaceAll('.', '_'), name.replaceAll('.', '_')]));
  return {
    plugin: {
      name: 'short-keys',
      enforce: 'pre',
      apply: 'build',
      transform: { filter: { id: { include: /\.tsx?$/, exclude: /node_modules/ } }, handler: (source) => withShortKeys(source, short) },
    },
    rename(files) {
      for (const file of files)
        if ('contents' in file && file.relativeDest.endsWith('messages.json'))
          file.contents = JSON.stringify(
            Object.fromEntries(Object.entries(JSON.parse(file.contents)).map(([key, text]) => [flat.get(key) ?? key, text])),
          );
    },
  };
}
