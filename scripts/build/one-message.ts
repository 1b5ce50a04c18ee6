/**
 * All texts of the interface in one message of the browser's, a line each. A message of its own for each, under a key that is for people who read
 * code, takes twice as much room, and the keys stand in every script that shows one, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ResolvedPublicFile } from 'wxt';

interface Texts {
  [key: string]: string | Texts;
}

/** As the browser has them. */
type Messages = Record<string, { message: string }>;

/** `'list.saved'` in a source. */
const KEY = /(?<=(['"`]))[a-z]\w*(?:\.\w+)+(?=\1)/g;

/** `` `list.${name}` `` in a source: the section of a key that is put together at run time. */
const SECTION = /(?<=`)[a-z]\w*(?:\.\w+)*(?=\.\$\{)/g;

/**
 * The short key of each: the number of its line (`2f`), or where the sources put its section's keys together at run time, the section's short name
 * and its last part (`2e.saved`). What stands in no section is a message of its own, for the manifest names it.
 */
export function shortKeys(texts: Texts, sources: readonly string[]): ReadonlyMap<string, string> {
  const sections = new Set(sources.flatMap((source) => source.match(SECTION) ?? []));
  const short = new Map<string, string>();
  for (const [line, key] of keysOf(texts).entries()) {
    const [, section = '', last] = /^(.+)\.(\w+)$/.exec(key) ?? [];
    const number = line.toString(36);
    if (sections.has(section) && !short.has(section)) short.set(section, number);
    short.set(key, sections.has(section) ? `${short.get(section)}.${last}` : number);
  }
  return short;
}

/** Those of sections. A text with forms (`1`, `n`) is one text. */
const keysOf = (texts: Texts): string[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? []
      : Object.entries(text).flatMap(([last, own]) => (isText(own) ? `${key}.${last}` : keysOf({ [`${key}.${last}`]: own }))),
  );

const isText = (text: string | Texts): boolean => typeof text === 'string' || 'n' in text;

/** A source with short keys. */
export function withShortKeys(source: string, short: ReadonlyMap<string, string>): string {
  const shorten = (key: string) => short.get(key) ?? key;
  return source.replace(KEY, shorten).replace(SECTION, shorten);
}

/** The texts of sections as one message, whose lines say their keys where these are more than the line's number. `short`: in the order of the lines. */
export function inOneMessage(messages: Messages, short: ReadonlyMap<string, string>): Messages {
  const others = { ...messages };
  const lines: string[] = [];
  for (const [key, name] of short) {
    const flat = key.replaceAll('.', '_');
    const text = messages[flat]?.message;
    // A section has none.
    if (text === undefined) continue;
    lines.push(name === lines.length.toString(36) ? text : `${text}\t${name}`);
    delete others[flat];
  }
  // A browser takes a single dollar sign for the start of a placeholder.
  return { ...others, texts: { message: lines.join('\n').replaceAll('$', '$$$$') } };
}

/** The plugin for sources, and what puts the browser's files of texts in order, in place. */
export function oneMessage(root: string): { plugin: Plugin; join(files: ResolvedPublicFile[]): void } {
  const sources = ['components', 'entrypoints', 'lib'].flatMap((room) =>
    readdirSync(`${root}/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(`${root}/${room}/${path}`, 'utf8')),
  );
  const short = shortKeys(JSON.parse(readFileSync(`${root}/lib/locales/en.json`, 'utf8')), sources);
  return {
    plugin: {
      name: 'one-message',
      enforce: 'pre',
      transform: { filter: { id: { include: /\.tsx?$/, exclude: /node_modules/ } }, handler: (source) => withShortKeys(source, short) },
    },
    join(files) {
      for (const file of files)
        if ('contents' in file && file.relativeDest.endsWith('messages.json'))
          file.contents = JSON.stringify(inOneMessage(JSON.parse(file.contents), short));
    },
  };
}
