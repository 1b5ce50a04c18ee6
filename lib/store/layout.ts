/** What the database is called and which layout its tables have, for whoever opens it. */
export const NAME = 'kernpunt';
export const VERSION = 1;

/** Dexie numbers layouts in tenths. */
export const NATIVE_VERSION = VERSION * 10;
