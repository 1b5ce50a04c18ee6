import { storageFailure } from '../../lib/store/failure.ts';

/** For work that nobody waits for: what the database can't do is told where the reader loses something by it; anything else is a bug. */
export function reportBug(error: unknown): undefined {
  if (!storageFailure(error)) reportError(error);
}
