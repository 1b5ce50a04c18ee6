import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSteps, type RowGeometry, scrollToShow, topOf, totalHeight, visibleRows } from '../../../lib/library/row-window.ts';

const plain: RowGeometry = { count: 1000, rowHeight: 100 };
const open: RowGeometry = { ...plain, open: { index: 10, extra: 250 } };

describe('the window of rows', () => {
  it('draws what is seen and a margin around it', () => {
    expect(visibleRows(plain, 5000, 1000, 12)).toEqual({ start: 38, end: 73 });
  });

  it('stays within the list', () => {
    expect(visibleRows(plain, 0, 500, 12).start).toBe(0);
    expect(visibleRows(plain, 99_500, 500, 12).end).toBe(1000);
    expect(visibleRows({ count: 0, rowHeight: 100 }, 0, 500, 12)).toEqual({ start: 0, end: 0 });
  });

  it('is asked for in steps, so that not every row scrolled is another question', () => {
    expect(inSteps({ start: 38, end: 73 }, 4)).toEqual({ start: 36, end: 76 });
    expect(inSteps({ start: 36, end: 76 }, 4)).toEqual({ start: 36, end: 76 });
  });

  it('moves what is below an open row down', () => {
    expect(topOf(open, 10)).toBe(1000);
    expect(topOf(open, 11)).toBe(1350);
    expect(totalHeight(open)).toBe(100_250);
  });

  it('scrolls only as far as a row needs to be seen whole', () => {
    expect(scrollToShow(plain, 20, 0, 1000)).toBe(1100);
    expect(scrollToShow(plain, 2, 1000, 1000)).toBe(200);
    expect(scrollToShow(plain, 12, 1000, 1000)).toBe(1000);
  });

  it('never leaves a row out that is seen', () => {
    const geometry = fc.record({
      count: fc.integer({ min: 1, max: 500 }),
      rowHeight: fc.integer({ min: 20, max: 200 }),
      open: fc.option(fc.record({ index: fc.integer({ min: 0, max: 499 }), extra: fc.integer({ min: 0, max: 900 }) }), { nil: undefined }),
    });
    fc.assert(
      fc.property(geometry, fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 2000 }), (some, top, height) => {
        const rows: RowGeometry = { ...some, open: some.open && some.open.index < some.count ? some.open : undefined };
        const { start, end } = visibleRows(rows, top, height, 0);
        for (let index = 0; index < rows.count; index += 1) {
          const isSeen = topOf(rows, index + 1) > top && topOf(rows, index) < top + height;
          if (isSeen) expect(index >= start && index < end).toBe(true);
        }
      }),
    );
  });
});
