/** Does something once what is there now was painted, so that it doesn't wait for more. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
