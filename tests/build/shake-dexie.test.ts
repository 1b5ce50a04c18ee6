import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { foldDexie } from '../../scripts/build/fold-dexie.ts';
import { shake, UNUSED_LAYERS, UNUSED_METHODS } from '../../scripts/build/shake-dexie.ts';

const library = readFileSync(
  createRequire(import.meta.url)
    .resolve('dexie')
    .replace(/dexie\.js$/, 'modern/dexie.mjs'),
  'utf8',
);

const layers = UNUSED_LAYERS.map((name) => `this.use(${name});`).join(' ');
const { Table, WhereClause, Collection } = UNUSED_METHODS;
const methods = (names: readonly string[]) => names.map((name) => `${name}() {}`).join(' ');
const built = (code: string, inTable = '') =>
  `class Table { ${methods(Table)} ${inTable} } class WhereClause { ${methods(WhereClause)} } class Collection { constructor() { ${layers} } ${methods(Collection)} ${code} }`;

/** Of which nobody calls anything. */
const least = shake(foldDexie(library), []);

describe('what is left out of Dexie', () => {
  it('is a good part', () => {
    expect(least.length).toBeLessThan(library.length * 0.9);
  });

  it('is nothing that the code calls', () => {
    expect(least).not.toContain('startsWithAnyOfIgnoreCase(');
    expect(shake(library, ['startsWithAnyOfIgnoreCase'])).toContain('startsWithAnyOfIgnoreCase(');
  });

  it('is nothing that a kept method needs in turn', () => {
    const shaken = shake(
      built(
        "first() { return this.second(); } second() { return this['third']; } get third() { return help(); } fourth() {}} function help() {",
      ),
      ['first'],
    );
    for (const name of ['first', 'second', 'third', 'help', 'constructor']) expect(shaken).toContain(`${name}(`);
    expect(shaken).not.toContain('fourth');
  });

  it('is a method of a query that has the name of a called one of a table', () => {
    const shaken = shake(built('', 'delete() { return 1; }'), ['delete']);
    expect(shaken.match(/delete\(/g)).toHaveLength(1);
    expect(shaken).toContain('delete() { return 1; }');
  });

  it('is what only an object mentions that nothing mentions', () => {
    const code = `${built('')} const layer = { use() { return help(); } }; function help() {} props(Table, { help, kept }); function kept() {} kept();`;
    const shaken = shake(code, []);
    expect(shaken).not.toMatch(/layer|help/);
    expect(shaken.match(/kept/g)).toHaveLength(3);
  });

  it('leaves code that can be read, and what it exports', async () => {
    const { Dexie } = await import(`data:text/javascript,${encodeURIComponent(least)}`);
    expect(new Dexie('x').name).toBe('x');
  });

  it('says so when the library is built otherwise', () => {
    expect(() => shake(built('').replace('cacheMiddleware', 'cache'), [])).toThrow('Dexie has no cacheMiddleware');
    expect(() => shake(built('').replace('modify', 'change'), [])).toThrow('Dexie has no Collection.modify');
    expect(() => foldDexie(library.replaceAll('navigator.userAgent', 'navigator.vendor'))).toThrow('Dexie has no /(?:!navigator');
  });
});
