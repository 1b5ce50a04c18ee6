/** The store as popup and library load it, with a test's own database. */
import type { Store } from '../entrypoints/shared/load-store.ts';
import * as store from '../entrypoints/shared/store.ts';
import type { Database } from '../lib/store/database.ts';

export const storeOf = async (db: Database): Promise<Store> => ({ ...store, db });
