import { describe, expect, it } from 'vitest';
import { parseAddress, type Shown, START, toAddress } from '../../../lib/library/address.ts';

describe('the address of the library', () => {
  it('is empty at the start', () => {
    expect(toAddress(START)).toBe('');
    expect(parseAddress('')).toEqual(START);
  });

  it('brings back what was shown', () => {
    const shown: Shown = { view: 'tag:kunst & cultuur', sort: 'words', search: 'is:unread "100 %"' };
    expect(parseAddress(toAddress(shown))).toEqual(shown);
  });

  it('says a plain view plainly', () => {
    expect(toAddress({ ...START, view: 'unread' })).toBe('#view=unread');
  });

  it('falls back to the start for what it does not know', () => {
    expect(parseAddress('#view=nonsense&sort=upside-down')).toEqual(START);
    expect(parseAddress('#view=tag:')).toEqual(START);
  });
});
