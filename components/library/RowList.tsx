/** A long list of rows of which only those near the window are in the document. */
import './RowList.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inSteps, type RowGeometry, type RowWindow, scrollToShow, topOf, totalHeight, visibleRows } from '../../lib/library/row-window.ts';

export interface RowListProps {
  /** The name that a screen reader says. */
  label: string;
  count: number;
  /** Of a closed row, in pixels. */
  rowHeight: number;
  current: number;
  /** The row that is open, with its own key, so that its height is measured anew when another opens. */
  open?: { index: number; key: string };
  onWindow: (rows: RowWindow) => void;
  /** The Tab key goes to the current row, or to the first in sight where the current one was scrolled away. */
  renderRow: (index: number, isTabStop: boolean) => ComponentChildren;
  /** What the row is of, so that it stays the same one when others come before it. */
  keyOf: (index: number) => string | undefined;
}

/** Rows drawn above and below what is seen. */
const MARGIN = 12;

/** Of the rows that nobody sees yet, so many are drawn in one frame above and below, once those in sight are there. */
const STEP = 4;

export function RowList({ label, count, rowHeight, current, open, onWindow, renderRow, keyOf }: RowListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [{ top, height, margin }, setView] = useState<View>({ top: 0, height: globalThis.innerHeight ?? 0, margin: 0 });
  const extra = useExtraHeight(scroller, open, rowHeight);
  const geometry: RowGeometry = { count, rowHeight, ...(open && { open: { index: open.index, extra } }) };
  const { start, end } = visibleRows(geometry, top, height, margin);
  const isDrawn = current >= start && current < end;
  const tabStop = isDrawn ? current : visibleRows(geometry, top, height, 0).start;
  const rows = Array.from({ length: end - start }, (_, offset) => {
    const index = start + offset;
    return { index, content: renderRow(index, index === tabStop) };
  });
  const asked = inSteps(visibleRows(geometry, top, height, MARGIN), STEP);

  useScrollView(scroller, setView);
  useMargin(
    margin,
    rows.every(({ content }) => content !== null),
    setView,
  );
  useEffect(() => onWindow(asked), [asked.start, asked.end, onWindow]);
  useEffect(() => {
    const element = scroller.current;
    // At the top the first row is in sight, and to ask for sizes before the first paint would lay the page out twice.
    if (current === 0 && top === 0) return;
    if (element && current < count) element.scrollTop = scrollToShow(geometry, current, element.scrollTop, element.clientHeight);
  }, [current]);

  return (
    <div ref={scroller} class="row-list" role="grid" aria-label={label} aria-rowcount={count} aria-multiselectable="true">
      <div class="row-list-all" role="presentation" style={{ height: `${totalHeight(geometry)}px` }}>
        {rows.map(({ index, content }) => (
          <div
            key={keyOf(index) ?? index}
            role="presentation"
            class={open?.index === index ? 'row-place open' : 'row-place'}
            style={{
              top: `${topOf(geometry, index)}px`,
              height: open?.index === index ? 'auto' : `${rowHeight}px`,
              minHeight: `${rowHeight}px`,
            }}
          >
            {content}
          </div>
        ))}
      </div>
    </div>
  );
}

interface View {
  /** Of what is seen, pixels. */
  top: number;
  height: number;
  /** Rows drawn beyond. */
  margin: number;
}

type SetView = (change: (view: View) => View) => void;

/** After a leap there is nothing yet that could stay. */
const moved = (view: View, top: number, height: number): View => ({
  top,
  height,
  margin: Math.abs(top - view.top) > height ? 0 : view.margin,
});

/** Once what is drawn has its content, more is drawn, frame by frame. */
function useMargin(margin: number, isFilled: boolean, setView: SetView): void {
  useEffect(() => {
    if (!isFilled || margin >= MARGIN) return;
    let timer: ReturnType<typeof setTimeout>;
    const more = () => setView((view) => ({ ...view, margin: view.margin + STEP }));
    // Behind the frame, not in it: it shows what is in sight.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(more);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [margin, isFilled]);
}

/** Follows the scroller's place and size, once a frame at the most. */
function useScrollView(scroller: { current: HTMLElement | null }, setView: SetView): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const read = () => {
      const { scrollTop, clientHeight } = element;
      setView((view) => moved(view, scrollTop, clientHeight));
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    // It also tells the first size, once the page is laid out: to ask for it now would lay out twice.
    const sizes = new ResizeObserver(read);
    sizes.observe(element);
    element.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener('scroll', soon);
    };
  }, []);
}

/** How much higher than the others the open row is; 0 while none is, or before it was measured. */
function useExtraHeight(scroller: { current: HTMLElement | null }, open: RowListProps['open'], rowHeight: number): number {
  const [extra, setExtra] = useState(0);
  useLayoutEffect(() => {
    const row = open && scroller.current?.querySelector('.row-place.open');
    if (!row) {
      setExtra(0);
      return;
    }
    const sizes = new ResizeObserver(([entry]) => setExtra(Math.max(0, (entry?.borderBoxSize[0]?.blockSize ?? rowHeight) - rowHeight)));
    sizes.observe(row);
    return () => sizes.disconnect();
  }, [open?.key, open?.index, rowHeight]);
  return extra;
}
