/** What the reader chooses, and what became of it: forgotten before the next try, or the same again would not be heard. */
import { signal } from '@preact/signals';
import type { Trouble } from '../../components/texts.ts';
import { askToWatchPages, mayWatchPages, onLeaveChanged, stopWatchingPages } from '../../lib/platform/saved-badge.ts';
import { changeSettings, DEFAULTS, getSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { storageUse } from '../../lib/platform/storage-use.ts';
import type { Database } from '../../lib/store/database.ts';
import { attempt } from '../../lib/store/failure.ts';
import { emptyRecent } from '../../lib/store/recent.ts';

export function createChoices(db: Database) {
  const settings = signal<Settings>();
  const watchesPages = signal(false);
  const usedBytes = signal<number | null>();
  const recent = signal<'emptied' | Trouble>();
  const isAskingRefused = signal(false);

  async function open(): Promise<void> {
    watchSettings((changed) => {
      settings.value = changed;
    });
    onLeaveChanged((mayWatch) => {
      watchesPages.value = mayWatch;
    });
    await readSettings();
    watchesPages.value = await mayWatchPages();
    usedBytes.value = await storageUse();
  }

  /** Where the browser doesn't tell them, those last known, in an object of their own: the box is drawn again. */
  async function readSettings(): Promise<void> {
    try {
      settings.value = await getSettings();
    } catch {
      settings.value = { ...(settings.value ?? DEFAULTS) };
      recent.value = 'storage-unavailable';
    }
  }

  /** Without it, what was kept goes too. The browser gives no reason that a reader could use. */
  async function keepRecent(yes: boolean): Promise<void> {
    recent.value = undefined;
    const hasChanged = await changeSettings({ keepRecent: yes }).then(
      () => true,
      () => false,
    );
    if (!hasChanged) recent.value = 'storage-failed';
    await readSettings();
    if (hasChanged && !yes) await empty();
  }

  async function empty(): Promise<void> {
    recent.value = undefined;
    const done = await attempt(() => emptyRecent(db));
    recent.value = done.ok ? 'emptied' : done.reason;
    usedBytes.value = await storageUse();
  }

  /** The box says what is so, whatever the reader answered the browser, and whether or not it asked. */
  async function watchPages(yes: boolean): Promise<void> {
    watchesPages.value = yes;
    isAskingRefused.value = false;
    isAskingRefused.value = await (yes ? askToWatchPages() : stopWatchingPages()).then(
      () => false,
      () => true,
    );
    watchesPages.value = await mayWatchPages();
  }

  return { settings, watchesPages, usedBytes, recent, isAskingRefused, open, keepRecent, empty, watchPages };
}
