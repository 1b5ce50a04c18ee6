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

/** What comes after that many ms is not waited for: undefined. */
export const within = <T>(ms: number, asked: Promise<T> | undefined): Promise<T | undefined> =>
  Promise.race([asked, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);
