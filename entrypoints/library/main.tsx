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
import { createSnackbar } from '../shared/snackbar.ts';
import { App } from './App.tsx';
import { createChanges } from './changes.ts';
import { learnWords } from './learn-words.ts';
import { createListing } from './listing.ts';

const root = document.getElementById('root') as HTMLElement;
catchFailures(globalThis, (details) => render(<FailureReport details={details} onCopy={() => copyText(details)} />, root));

const db = openDatabase();
const snackbar = createSnackbar();
const listing = createListing(db, tell);
// The database is asked first, in a task of its own, and answers while the texts are fetched and the page is drawn.
listing.open();
setTimeout(() => {
  document.documentElement.lang = i18n.t('locale');
  document.title = `${i18n.t('library.title')} · Kernpunt`;
  render(<App db={db} listing={listing} changes={createChanges(db, snackbar, tell)} snackbar={snackbar} />, root);
  afterPaint(() => learnWords(db, tell));
});

/** What is nobody's bug is said in the page; the rest goes to the report. */
function tell(error: unknown): void {
  const failure = storageFailure(error);
  if (failure) snackbar.say(troubleText(failure));
  else reportError(error);
}
