/** The reader's choices. Nothing else is kept here: articles are in the database. */
import { storage } from 'wxt/utils/storage';

export interface Settings {
  /** Whether what is looked at stays among the recent. */
  keepRecent: boolean;
}

/** A changed shape raises the version and brings its migration: `migrations: {2: (version1) => …}`. */
const item = storage.defineItem<Settings>('local:settings', { fallback: { keepRecent: true }, version: 1 });

export const getSettings = (): Promise<Settings> => item.getValue();

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...changes });
}

/** Gives a function that ends it. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) => item.watch(onChange);
