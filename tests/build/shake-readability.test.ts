import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { shake } from '../../scripts/build/shake-readability.ts';

const code = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const shaken = shake(code);

it('keeps whatever a kept method calls', () => {
  const kept = new Set([...shaken.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name));
  const called = [...shaken.matchAll(/this\.(_\w+)\(/g)].map(([, name = '']) => name);
  expect(kept).toContain('_grabArticle');
  expect(called.filter((name) => !kept.has(name))).toEqual([]);
});

it('keeps whatever a kept method reads, and no regular expression else', () => {
  const patterns = shaken.slice(shaken.indexOf('REGEXPS: {'), shaken.indexOf('UNLIKELY_ROLES'));
  const kept = [...patterns.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => name);
  const read = [...shaken.matchAll(/REGEXPS\.(\w+)/g)].map(([, name]) => name);
  expect(kept.sort()).toEqual([...new Set(read)].sort());
});

it('leaves out a good part, and the lines for debugging', () => {
  expect(shaken.length).toBeLessThan(code.length * 0.45);
  expect(shaken).not.toMatch(/this\.log\(|if \(this\._debug/);
});

it('gives code that can be read', async () => {
  const { Readability } = await import(`data:text/javascript,${encodeURIComponent(shaken)}`);
  expect(Readability.prototype._grabArticle).toBeTypeOf('function');
});

it('says so when the library is built otherwise', () => {
  expect(() => shake(code.replace('Readability.prototype =', 'Readability.methods ='))).toThrow('Readability has no prototype');
});
