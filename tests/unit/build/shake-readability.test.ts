import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { shake } from '../../../scripts/build/shake-readability.ts';

const code = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

it('keeps whatever a kept method calls', () => {
  const shaken = shake(code);
  const kept = new Set([...shaken.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name));
  const called = [...shaken.matchAll(/this\.(_\w+)\(/g)].map(([, name = '']) => name);
  expect(kept).toContain('_grabArticle');
  expect(new Set(called.filter((name) => !kept.has(name)))).toEqual(
    new Set(['log', '_prepArticle'].filter((name) => called.includes(name))),
  );
});

it('leaves out a good part', () => {
  expect(shake(code).length).toBeLessThan(code.length * 0.65);
});

it('gives code that can be read', () => {
  expect(() => new Function('module', shake(code))).not.toThrow();
});

it('says so when the library is built otherwise', () => {
  expect(() => shake('class Readability {}')).toThrow('Readability has no prototype');
});
