import '../../components/theme.css';
import './library.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { FailureReport } from '../../components/FailureReport.tsx';
import { troubleText } from '../../components/texts.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { catchFailures } from '../../lib/platform/failures.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { storageFailure } from '../../lib/store/failure.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { takeFirstPage } from '../shared/asked-first-page.ts';
import { createSnackbar } from '../shared/snackbar.ts';
import { App } from './App.tsx';
import { createChanges } from './changes.ts';
import { createListing, loadSearch } from './listing.ts';

const root = document.getElementById('root') as HTMLElement;
catchFailures(globalThis, (details) => render(<FailureReport details={details} onCopy={() => copyText(details)} />, root));

const db = openDatabase();
const snackbar = createSnackbar();
const listing = createListing(db, tell);
start();

/** What was read by now is drawn with the page, once. */
async function start(): Promise<void> {
  listing.open(await takeFirstPage());
  document.documentElement.lang = i18n.t('locale');
  document.title = `${i18n.t('library.title')} · Kernpunt`;
  render(<App db={db} listing={listing} changes={createChanges(db, snackbar, tell)} snackbar={snackbar} />, root);
  afterPaint(loadLater);
}

/** What nobody needs to see the list. */
async function loadLater(): Promise<void> {
  await loadSearch();
  const { learnWords } = await import('./learn-words.ts');
  learnWords(db, tell);
}

/** What is nobody's bug is said in the page; the rest goes to the report. */
function tell(error: unknown): void {
  const failure = storageFailure(error);
  if (failure) snackbar.say(troubleText(failure));
  else reportError(error);
}
