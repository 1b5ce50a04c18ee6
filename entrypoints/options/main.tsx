import '../../components/theme.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { FailureReport } from '../../components/FailureReport.tsx';
import { OptionsView } from '../../components/OptionsView.tsx';
import { copyText } from '../../lib/platform/clipboard.ts';
import { catchFailures } from '../../lib/platform/failures.ts';
import { askToWatchPages, mayWatchPages, stopWatchingPages } from '../../lib/platform/saved-badge.ts';
import { changeSettings, getSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { listShortcuts, type Shortcut, shortcutsAddress } from '../../lib/platform/shortcuts.ts';
import { storageUse } from '../../lib/platform/storage-use.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { countSaved } from '../../lib/store/find.ts';
import { liveSignal } from '../../lib/store/live-signal.ts';
import { emptyRecent } from '../../lib/store/recent.ts';

const root = document.getElementById('root') as HTMLElement;
document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('options.title');
catchFailures(globalThis, (details) => render(<FailureReport details={details} onCopy={() => copyText(details)} />, root));

const db = openDatabase();
const settings = signal<Settings>();
const shortcuts = signal<Shortcut[]>([]);
const usedBytes = signal<number | null>();
const isRecentEmptied = signal(false);
const watchesPages = signal(false);
const savedCount = liveSignal(() => countSaved(db)).state;

function Options() {
  if (!settings.value) return null;
  return (
    <OptionsView
      keepRecent={settings.value.keepRecent}
      savedCount={savedCount.value.value}
      usedBytes={usedBytes.value}
      shortcuts={shortcuts.value}
      shortcutsAddress={shortcutsAddress()}
      isRecentEmptied={isRecentEmptied.value}
      onKeepRecent={(keepRecent) => changeSettings({ keepRecent })}
      onEmptyRecent={empty}
      watchesPages={watchesPages.value}
      onWatchPages={watchPages}
    />
  );
}

/** The box says what is so, whatever the reader answered the browser. */
async function watchPages(yes: boolean): Promise<void> {
  if (yes) await askToWatchPages();
  else await stopWatchingPages();
  watchesPages.value = yes;
  watchesPages.value = await mayWatchPages();
}

async function empty(): Promise<void> {
  await emptyRecent(db);
  isRecentEmptied.value = true;
  usedBytes.value = await storageUse();
}

async function start(): Promise<void> {
  watchSettings((changed) => {
    settings.value = changed;
  });
  settings.value = await getSettings();
  render(<Options />, root);
  watchesPages.value = await mayWatchPages();
  shortcuts.value = await listShortcuts();
  usedBytes.value = await storageUse();
}

start();
