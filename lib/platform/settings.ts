/** The reader's choices. Nothing else is kept here: articles are in the database. */
import { type Browser, browser } from 'wxt/browser';

export interface Settings {
  /** Whether what is looked at stays among the recent. */
  keepRecent: boolean;
  /** Whether letters and signs alone are keys of the library. */
  letterKeys: boolean;
}

const KEY = 'settings';
export const DEFAULTS: Settings = { keepRecent: true, letterKeys: true };

/** A choice that was never made is as it is for everyone. */
export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get<{ [KEY]?: Partial<Settings> }>(KEY);
  return { ...DEFAULTS, ...stored[KEY] };
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await getSettings()), ...changes } });
}

/** Gives a function that ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const follow = ({ [KEY]: change }: Record<string, Browser.storage.StorageChange>) => {
    if (change) onChange({ ...DEFAULTS, ...(change.newValue as Partial<Settings> | undefined) });
  };
  browser.storage.local.onChanged.addListener(follow);
  return () => browser.storage.local.onChanged.removeListener(follow);
}
