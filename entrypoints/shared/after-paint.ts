/** Does something once what is there now was painted, so that it doesn't wait for more. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

/** A page that nobody sees is never painted, and waits no longer than for two or three frames. */
export const painted = () =>
  new Promise<void>((resolve) => {
    afterPaint(resolve);
    setTimeout(resolve, 50);
  });
