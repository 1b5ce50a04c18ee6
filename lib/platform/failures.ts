/** What nobody foresaw: caught once for each entrypoint, and told with details that can be copied. */
import { browser } from 'wxt/browser';

/** The last failure where nothing could be shown; forgotten when the browser closes. */
const UNSEEN = 'failure';

/** Gives each error that reached the top as text. */
export function catchFailures(scope: typeof globalThis, onFailure: (details: string) => void): void {
  scope.addEventListener('error', ({ error, message }) => {
    // "ResizeObserver loop …": a size that changed while sizes were told is told in the next frame (https://www.w3.org/TR/resize-observer/#deliver-resize-error).
    if (error || !message.startsWith('ResizeObserver')) onFailure(failureDetails(error ?? message));
  });
  scope.addEventListener('unhandledrejection', (event) => onFailure(failureDetails(event.reason)));
}

function failureDetails(error: unknown): string {
  const { name, version } = browser.runtime.getManifest();
  const what = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  return `${name} ${version}\n${navigator.userAgent}\n${new Date().toISOString()}\n\n${what}`;
}

/** For the next popup to show. */
export const leaveFailure = (details: string): Promise<void> => browser.storage.session.set({ [UNSEEN]: details });

export async function takeFailure(): Promise<string | undefined> {
  const { [UNSEEN]: details } = await browser.storage.session.get<{ [UNSEEN]?: string }>(UNSEEN);
  if (details) await browser.storage.session.remove(UNSEEN);
  return details;
}
