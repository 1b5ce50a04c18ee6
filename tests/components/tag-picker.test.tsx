// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TagPicker } from '../../entrypoints/shared/TagPicker.tsx';
import { openDatabase } from '../../lib/store/database.ts';
import { makeStored } from '../article.ts';
import { storeOf } from '../loaded-store.ts';
import { useLocale } from '../locale.ts';
import { draw } from './support.tsx';

const report = vi.fn();
beforeEach(() => {
  useLocale('en');
  vi.stubGlobal('reportError', report);
});
afterEach(() => {
  vi.unstubAllGlobals();
  report.mockReset();
});

it('is there, with the tags of the article, where there is no database to be had, which is no bug', async () => {
  const db = openDatabase(`tags-${Math.random()}`);
  db.close();
  const root = draw(<TagPicker store={storeOf(db)} article={makeStored()} tags={['Maas']} onChange={() => {}} />);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(root.textContent).toContain('Maas');
  expect(report).not.toHaveBeenCalled();
});
