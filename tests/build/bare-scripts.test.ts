import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { bare, withoutVariable } from '../../scripts/build/bare-scripts.ts';

const entry = createRequire(import.meta.url).resolve('wxt');
const frame = readFileSync(entry.replace(/dist\/.*$/, 'dist/virtual/unlisted-script-entrypoint.mjs'), 'utf8');

it('keeps of the frame what it runs, and gives what the script gives', () => {
  expect(bare(frame)).toMatch(
    /^import definition from .*;\nimport { initPlugins } from .*;\ninitPlugins\(\);\nexport default definition\.main\(\);$/,
  );
});

it('says so when scripts are framed otherwise', () => {
  expect(() => bare(frame.replace('definition.main()', 'definition.run()'))).toThrow('WXT frames scripts otherwise');
});

it('takes off the variable of a script, unless its value is asked for at the end', () => {
  expect(withoutVariable('var ask=(()=>{go()})();')).toBe('(()=>{go()})();');
  expect(withoutVariable('var extract=(()=>{go()})();\nextract;')).toBe('var extract=(()=>{go()})();\nextract;');
  expect(withoutVariable('var one=1;')).toBe('var one=1;');
});
