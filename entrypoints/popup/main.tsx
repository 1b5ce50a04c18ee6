import '../../components/theme.css';
import './popup.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { FailureReport } from '../../components/FailureReport.tsx';
import { watchFocus } from '../../components/focus-lost.ts';
import { firstWord, takeAskedPage } from '../../lib/platform/ask-page.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { catchFailures, takeFailure } from '../../lib/platform/failures.ts';
import { isInTab } from '../../lib/platform/tab.ts';
import { within } from '../../lib/platform/within.ts';
import { painted } from '../shared/after-paint.ts';
import { takeFirstPage } from '../shared/asked-first-page.ts';
import { loadStore } from '../shared/load-store.ts';
import { createSnackbar } from '../shared/snackbar.ts';
import { App } from './App.tsx';
import { createList } from './list.ts';
import { createMarks } from './marks.ts';
import { createPage } from './page.ts';

const root = document.getElementById('root') as HTMLElement;
document.documentElement.lang = i18n.t('locale');
catchFailures(globalThis, showFailure);
start();

/** A page that says nothing holds the store up no longer than this, ms. */
const PATIENCE = 500;

/**
 * In a tab, what was read by now of the list is drawn with the page. The store comes after that, and after the headline of the page, which its scripts
 * would hold up.
 */
async function start(): Promise<void> {
  const inTab = isInTab();
  const first = inTab ? await takeFirstPage() : undefined;
  const asked = inTab ? undefined : takeAskedPage();
  const heard = asked && within(PATIENCE, firstWord(asked));
  const store = Promise.resolve(heard).then(painted).then(loadStore);
  const page = createPage(store);
  const list = createList(store, first);
  const snackbar = createSnackbar();
  const marks = createMarks(page, snackbar);
  if (asked) page.open(asked).then(marks.recall);
  document.documentElement.dataset.place = inTab ? 'tab' : 'popup';
  render(<App page={page} marks={marks} list={list} snackbar={snackbar} store={store} isInTab={inTab} />, root);
  watchFocus(root, () => root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus());
  const failure = await takeFailure();
  if (failure) showFailure(failure);
}

function showFailure(details: string): void {
  render(<FailureReport details={details} onCopy={() => copyText(details)} />, root);
}
