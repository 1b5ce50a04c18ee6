/** What the library shows, in the words of a tab, the history and bookmarks. */
import { i18n } from '#i18n';
import { FIXED_VIEWS, type Shown, START } from '../../lib/library/address.ts';
import { partOfView } from '../../lib/library/part-of-view.ts';
import type { Usage } from '../../lib/library/shelf.ts';

/** `named`: tags and sources, as far as they are known. */
export function titleOf(shown: Shown, named: readonly Usage[]): string {
  return `${shown.search.trim() ? i18n.t('library.searched', { query: shown.search.trim() }) : nameOf(shown, named)} – Kernpunt`;
}

function nameOf({ view }: Shown, named: readonly Usage[]): string {
  if (view === START.view) return i18n.t('library.title');
  const fixed = FIXED_VIEWS.find((one) => one === view);
  return fixed ? i18n.t(`library.view.${fixed}`) : named.find((one) => one.view === view)?.name || partOfView({ view });
}
