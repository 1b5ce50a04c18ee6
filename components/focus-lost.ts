/**
 * What has the focus may be taken out of the page, as a button that did its work is; the browser then gives it to nothing, and the keyboard begins
 * at the top of the page. `onLost` gets what had it, right after it was taken out and unless something else took the focus. Gives a function that ends it.
 */
export function watchFocus(root: HTMLElement, onLost: (former: Element) => void): () => void {
  let former: Element | null = null;
  const remember = ({ target }: Event) => {
    former = target as Element;
  };
  const observer = new MutationObserver(() => {
    if (!former || former.isConnected) return;
    const lost = former;
    former = null;
    if (document.activeElement === null || document.activeElement === document.body) onLost(lost);
  });
  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
