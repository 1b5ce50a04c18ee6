/** Which rows of a long list are drawn, and where. All rows are equally high but for the one that is open. Pixels throughout. */
export interface RowGeometry {
  count: number;
  rowHeight: number;
  /** The open row and how much higher than the others it is. */
  open?: { index: number; extra: number };
}

export interface RowWindow {
  /** The first row drawn, and the one behind the last. */
  start: number;
  end: number;
}

/** `margin`: so many rows more above and below what is seen, so that a quick turn of the wheel meets no blank. */
export function visibleRows(geometry: RowGeometry, scrollTop: number, height: number, margin: number): RowWindow {
  const { count } = geometry;
  const first = rowAt(geometry, scrollTop);
  const last = rowAt(geometry, scrollTop + height);
  return { start: clamp(first - margin, 0, count), end: clamp(last + 1 + margin, 0, count) };
}

/** The smallest window of whole steps around another, which stays the same while the rows within it change. */
export function inSteps({ start, end }: RowWindow, step: number): RowWindow {
  return { start: Math.floor(start / step) * step, end: Math.ceil(end / step) * step };
}

/** The upper edge of a row. */
export function topOf({ rowHeight, open }: RowGeometry, index: number): number {
  return index * rowHeight + (open && index > open.index ? open.extra : 0);
}

export function totalHeight({ count, rowHeight, open }: RowGeometry): number {
  return count * rowHeight + (open ? open.extra : 0);
}

/** Where to scroll so that a row is seen whole; the same place where it is already. */
export function scrollToShow(geometry: RowGeometry, index: number, scrollTop: number, height: number): number {
  const top = topOf(geometry, index);
  const bottom = topOf(geometry, index + 1);
  if (top < scrollTop) return top;
  return bottom > scrollTop + height ? Math.min(top, bottom - height) : scrollTop;
}

function rowAt(geometry: RowGeometry, y: number): number {
  const { rowHeight, open } = geometry;
  if (!open || y < topOf(geometry, open.index)) return Math.floor(y / rowHeight);
  return Math.max(open.index, Math.floor((y - open.extra) / rowHeight));
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
