import { describe, expect, it } from 'vitest';
import { extendTo, keepShown, NOTHING_SELECTED, selectAll, toggle } from '../../../lib/library/selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort();

describe('selecting in the library', () => {
  it('selects an entry and drops it again', () => {
    const once = toggle(NOTHING_SELECTED, 'b');
    expect(ids(once)).toEqual(['b']);
    expect(ids(toggle(once, 'b'))).toEqual([]);
  });

  it('takes all between the last click and a shifted one, in either direction', () => {
    expect(ids(extendTo(toggle(NOTHING_SELECTED, 'b'), 'd', shown))).toEqual(['b', 'c', 'd']);
    expect(ids(extendTo(toggle(NOTHING_SELECTED, 'd'), 'b', shown))).toEqual(['b', 'c', 'd']);
  });

  it('keeps the anchor, so that a second shifted click starts there too', () => {
    const first = extendTo(toggle(NOTHING_SELECTED, 'c'), 'd', shown);
    expect(ids(extendTo(first, 'a', shown))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('selects only the clicked one where the anchor is not shown', () => {
    expect(ids(extendTo({ ids: new Set(), anchor: 'gone' }, 'c', shown))).toEqual(['c']);
  });

  it('drops what is shown no more, so that nothing unseen is changed', () => {
    expect(ids(keepShown(selectAll(shown), ['b', 'x']))).toEqual(['b']);
  });

  it('has all, once they are there, where all were asked for while some were still coming', () => {
    const early = selectAll(['a', 'b'], true);
    expect(ids(keepShown(early, ['a', 'b', 'c'], true))).toEqual(['a', 'b', 'c']);
    const whole = keepShown(early, shown);
    expect(ids(whole)).toEqual(shown);
    expect(ids(keepShown(whole, [...shown, 'new']))).toEqual(shown);
  });

  it('stays the same value where all is still shown', () => {
    const selection = selectAll(['a', 'b']);
    expect(keepShown(selection, shown)).toBe(selection);
  });
});
