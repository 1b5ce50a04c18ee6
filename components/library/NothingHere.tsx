/** An empty list says what to do next. */
import './NothingHere.css';
import { i18n } from '#i18n';
import { type Shown, START } from '../../lib/library/address.ts';

export function NothingHere({ shown, isSearching }: { shown: Shown; isSearching: boolean }) {
  if (isSearching) return <div class="nothing-here" />;
  const [heading, hint] = words(shown);
  return (
    <div class="nothing-here">
      <h2>{heading}</h2>
      <p class="soft">{hint}</p>
    </div>
  );
}

function words({ search, view }: Shown): [heading: string, hint: string] {
  if (search) return [i18n.t('library.nothingFound', { query: search }), i18n.t('library.nothingFoundHint')];
  if (view === START.view) return [i18n.t('library.empty'), i18n.t('library.emptyHint')];
  return [i18n.t('library.emptyView'), i18n.t('library.emptyViewHint')];
}
