import '../../components/theme.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { FailureReport } from '../../components/FailureReport.tsx';
import { OptionsView } from '../../components/OptionsView.tsx';
import { copyText } from '../../lib/platform/clipboard.ts';
import { catchFailures } from '../../lib/platform/failures.ts';
import { listShortcuts, type Shortcut, shortcutsAddress } from '../../lib/platform/shortcuts.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { countSaved } from '../../lib/store/find.ts';
import { live } from '../../lib/store/live.ts';
import { reportBug } from '../shared/report-bug.ts';
import { createChoices } from './choices.ts';

const root = document.getElementById('root') as HTMLElement;
document.documentElement.lang = i18n.t('locale');
document.title = i18n.t('options.title');
catchFailures(globalThis, (details) => render(<FailureReport details={details} onCopy={() => copyText(details)} />, root));

const db = openDatabase();
const choices = createChoices(db);
const shortcuts = signal<Shortcut[]>([]);
const savedCount = signal<number>();

function Options() {
  if (!choices.settings.value) return null;
  return (
    <OptionsView
      keepRecent={choices.settings.value.keepRecent}
      savedCount={savedCount.value}
      usedBytes={choices.usedBytes.value}
      shortcuts={shortcuts.value}
      shortcutsAddress={shortcutsAddress()}
      recent={choices.recent.value}
      onKeepRecent={choices.keepRecent}
      onEmptyRecent={choices.empty}
      watchesPages={choices.watchesPages.value}
      isAskingRefused={choices.isAskingRefused.value}
      onWatchPages={choices.watchPages}
    />
  );
}

async function start(): Promise<void> {
  render(<Options />, root);
  live(
    () => countSaved(db),
    reportBug,
    (count) => {
      savedCount.value = count;
    },
  );
  await choices.open();
  shortcuts.value = await listShortcuts();
}

start();
