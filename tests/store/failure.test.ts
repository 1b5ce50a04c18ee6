/** Which errors of a browser's database are told to the reader as something to do about, and which are bugs. */
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { attempt, storageFailure } from '../../lib/store/failure.ts';

const FULL = new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
/** What Firefox answers to a write after it said that there is no room. */
const ONLY_DELETIONS = new DOMException(
  'A mutation operation was attempted on a database that did not allow mutations.',
  'InvalidStateError',
);

const bulkError = (error: Error) => new Dexie.BulkError('articles.bulkPut(): 1 of 1 operations failed', { 0: error });

describe('a failure of the database', () => {
  it.each([
    ['no room left', FULL, 'storage-full'],
    ['no room left for one record of several', bulkError(FULL), 'storage-full'],
    ['nothing but deletions', ONLY_DELETIONS, 'storage-failed'],
    ['nothing but deletions, of several records', bulkError(ONLY_DELETIONS), 'storage-failed'],
    ['a write that the browser gave up', new DOMException('', 'AbortError'), 'storage-failed'],
    ['no database to be had', new DOMException('', 'UnknownError'), 'storage-unavailable'],
    ['a database of a newer Kernpunt', new DOMException('', 'VersionError'), 'storage-newer'],
    ['a bug', new TypeError('article is undefined'), undefined],
    ['a key that is no key', new DOMException('', 'DataError'), undefined],
  ])('%s', (_, error, reason) => {
    expect(storageFailure(error)).toBe(reason);
  });

  it('is a value where one tries, and a bug goes its way', async () => {
    expect(await attempt(() => Promise.reject(ONLY_DELETIONS))).toEqual({ ok: false, reason: 'storage-failed' });
    await expect(attempt(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
