// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { useKeys } from '../../entrypoints/library/use-keys.ts';
import { draw } from './support.tsx';

const run = vi.fn(() => true);
const onHelp = vi.fn();

function Keys() {
  useKeys(run, onHelp, () => true);
  return null;
}

afterEach(() => {
  globalThis.earlyKeys = undefined;
  vi.clearAllMocks();
});

/** Each was pressed while nothing had the focus. */
const press = (...keys: string[]) => {
  globalThis.earlyKeys = keys.map((key) => new KeyboardEvent('keydown', { key }));
};

it('runs the keys that were pressed before, in order', () => {
  press('j', 'Tab', 'x');
  draw(<Keys />);
  expect(run.mock.calls).toEqual([['next'], ['select']]);
});

it('runs no key that was pressed behind the one for the help', () => {
  press('j', '?', 'Delete', 'Escape');
  draw(<Keys />);
  expect(onHelp).toHaveBeenCalledOnce();
  expect(run.mock.calls).toEqual([['next']]);
});
