import '../../components/theme.css';
import './popup.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { FailureReport } from '../../components/FailureReport.tsx';
import { watchFocus } from '../../components/focus-lost.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { catchFailures, takeFailure } from '../../lib/platform/failures.ts';
import { isInTab } from '../../lib/platform/tab.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { createSnackbar } from '../shared/snackbar.ts';
import { App } from './App.tsx';
import { createMarks } from './marks.ts';
import { createPage } from './page.ts';

const root = document.getElementById('root') as HTMLElement;
document.documentElement.lang = i18n.t('locale');
catchFailures(globalThis, showFailure);
start();

/** The database opens, and in a tab the list's script comes, while the page is drawn. */
async function start(): Promise<void> {
  const db = openDatabase();
  // Whoever asks it first says what is wrong with it.
  db.open().catch(() => {});
  const inTab = isInTab();
  if (inTab) import('./ListPanel.tsx');
  const page = createPage(db);
  const snackbar = createSnackbar();
  const marks = createMarks(page, snackbar);
  if (!inTab) page.open();
  document.documentElement.dataset.place = inTab ? 'tab' : 'popup';
  render(<App page={page} marks={marks} snackbar={snackbar} db={db} isInTab={inTab} />, root);
  watchFocus(root, () => root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  const failure = await takeFailure();
  if (failure) showFailure(failure);
}

function showFailure(details: string): void {
  render(<FailureReport details={details} onCopy={() => copyText(details)} />, root);
}
