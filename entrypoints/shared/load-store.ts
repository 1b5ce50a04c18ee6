/** Whoever needs the store waits for it, and a click that comes before it is done when it is there. */
export type Store = typeof import('./store.ts');

export const loadStore = (): Promise<Store> => import('./store.ts');
