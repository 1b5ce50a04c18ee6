import { describe, expect, it } from 'vitest';
import { exporters } from '../../../lib/exporters/index.ts';
import { importers } from '../../../lib/importers/index.ts';
import { makeWhole } from '../../article.ts';

const context = { now: 0, version: '0.1.0', browser: 'Firefox 153', filter: null };
const exporterFiles = Object.keys(import.meta.glob(['../../../lib/exporters/*.ts', '!**/index.ts', '!**/types.ts']));
const importerFiles = Object.keys(import.meta.glob(['../../../lib/importers/*.ts', '!**/index.ts', '!**/types.ts']));

const idOf = (path: string) => path.split('/').at(-1)?.replace('.ts', '');

describe('the registries', () => {
  it('have every file, each under its own name', () => {
    expect(exporters.map(({ id }) => id)).toEqual(exporterFiles.map(idOf).sort());
    expect(importers.map(({ id }) => id)).toEqual(importerFiles.map(idOf).sort());
  });
});

it('only Kernpunt’s own format is said to hold everything', () => {
  expect(exporters.filter(({ isWhole }) => isWhole).map(({ id }) => id)).toEqual(['kernpunt']);
});

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('the exporter %s', (_id, exporter) => {
  it('writes the same for the same articles, and leaves them as they were', async () => {
    const articles = [makeWhole({ savedAt: 2000 }), makeWhole({ id: 'krant.example/2', savedAt: 1000 })];
    const before = structuredClone(articles);
    const text = (await exporter.write(articles, context)).join('');
    expect((await exporter.write(articles.toReversed(), context)).join('')).toBe(text);
    expect(articles).toEqual(before);
    expect(text).toContain('Dijken langs de Waal worden hoger');
  });
});
