import '../../components/theme.css';
import './library.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { FailureReport } from '../../components/FailureReport.tsx';
import { troubleText } from '../../components/texts.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { catchFailures } from '../../lib/platform/failures.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import { painted } from '../shared/after-paint.ts';
import { takeFirstPage } from '../shared/asked-first-page.ts';
import { loadStore } from '../shared/load-store.ts';
import { createSnackbar } from '../shared/snackbar.ts';
import { createApp } from './App.tsx';
import { createChanges } from './changes.ts';
import { createListing } from './listing.ts';
import { takeUpNotes } from './take-up-notes.ts';

const root = document.getElementById('root') as HTMLElement;
catchFailures(globalThis, (details) => render(<FailureReport details={details} onCopy={() => copyText(details)} />, root));

const snackbar = createSnackbar();
start();

/** What was read by now is drawn with the page, once; then the rest comes, and the page is alive. */
async function start(): Promise<void> {
  const first = await takeFirstPage();
  const store = first ? painted().then(loadStore) : loadStore();
  const listing = createListing(store, tell);
  listing.open(first);
  document.documentElement.lang = i18n.t('locale');
  const changes = createChanges(store, snackbar, tell);
  const App = createApp(store, listing, changes, snackbar, tell);
  render(<App />, root);
  const loaded = await store;
  await painted();
  takeUpNotes(loaded).catch(tell);
  loaded.learnWords(loaded.db, tell);
}

/** What is nobody's bug is said in the page; the rest goes to the report. */
function tell(error: unknown): void {
  const failure = storageFailure(error);
  if (failure) snackbar.say(troubleText(failure), true);
  else reportError(error);
}
