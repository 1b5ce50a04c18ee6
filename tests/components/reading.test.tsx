// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Reading } from '../../components/Reading.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw } from './support.tsx';

const opening = { kicker: 'Maas', headline: 'Stuw begeeft het', publisher: { name: 'NOS', domain: 'nos.nl' }, inLanguage: 'nl' };

beforeEach(() => useLocale('en'));

describe('a page that is being read', () => {
  it('shows its headline as soon as that is known', async () => {
    const root = draw(<Reading opening={opening} />);
    expect([root.querySelector('h1')?.textContent, root.querySelector('h1')?.lang]).toEqual(['Stuw begeeft het', 'nl']);
    expect(root.querySelector('.kicker')?.textContent).toBe('Maas');
    expect(root.querySelector('.source')?.textContent).toBe('NOS');
    expect(await accessibilityFaults(root)).toEqual([]);
  });

  it('shows no heading before', () => {
    expect(draw(<Reading />).querySelector('h1')).toBeNull();
  });
});
