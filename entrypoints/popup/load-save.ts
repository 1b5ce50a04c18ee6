/** Nothing is kept or changed before something is shown. */
export const loadSave = () => import('../../lib/store/save.ts');
