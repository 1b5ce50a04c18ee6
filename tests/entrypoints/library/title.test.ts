import { beforeEach, expect, it } from 'vitest';
import { titleOf } from '../../../entrypoints/library/title.ts';
import { START } from '../../../lib/library/address.ts';
import { useLocale } from '../../locale.ts';

beforeEach(() => useLocale('nl'));

const named = [
  { view: 'tag:hoog water', name: 'Hoog water', count: 2 },
  { view: 'site:waardbode.example', name: 'De Waardbode', count: 2 },
  { view: 'site:avondpost.example', name: '', count: 1 },
] as const;

it.each([
  [{}, 'Bibliotheek – Kernpunt'],
  [{ view: 'archived' }, 'Archief – Kernpunt'],
  [{ view: 'tag:hoog water' }, 'Hoog water – Kernpunt'],
  [{ view: 'site:waardbode.example' }, 'De Waardbode – Kernpunt'],
  [{ view: 'site:avondpost.example' }, 'avondpost.example – Kernpunt'],
  [{ view: 'tag:onbekend' }, 'onbekend – Kernpunt'],
  [{ view: 'archived', search: ' dijk ' }, 'Gezocht: dijk – Kernpunt'],
  [{ view: 'archived', search: ' ' }, 'Archief – Kernpunt'],
] as const)('names %o', (shown, title) => {
  expect(titleOf({ ...START, ...shown }, named)).toBe(title);
});
