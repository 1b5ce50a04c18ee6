import { onTestFinished } from 'vitest';
import { createSnackbar, type SnackbarState } from '../../entrypoints/shared/snackbar.ts';

/** One whose message ends with the test: its timer asks the document, which is gone then. */
export function quietSnackbar(): SnackbarState {
  const snackbar = createSnackbar();
  onTestFinished(snackbar.close);
  return snackbar;
}
