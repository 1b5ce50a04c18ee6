/** An empty list says what to do next. */
import './NothingHere.css';
import { i18n } from '#i18n';
import { type Shown, START } from '../../lib/library/address.ts';

export interface NothingHereProps {
  shown: Shown;
  isSearching: boolean;
  /** Absent where that finds nothing else. */
  onSearchBodies?: () => void;
  onAll: () => void;
}

export function NothingHere(props: NothingHereProps) {
  // It takes the focus of the last row.
  if (props.isSearching) return <div class="nothing-here" tabIndex={-1} />;
  const { heading, hint, action } = words(props);
  return (
    <div class="nothing-here" tabIndex={-1}>
      <h2>{heading}</h2>
      <p>{hint}</p>
      {action && (
        <button type="button" class="main-button" onClick={action.onPress}>
          {action.name}
        </button>
      )}
    </div>
  );
}

interface Words {
  heading: string;
  hint: string;
  action?: { name: string; onPress: () => void };
}

function words({ shown: { search, view }, onSearchBodies, onAll }: NothingHereProps): Words {
  if (search) {
    const action = onSearchBodies && { name: i18n.t('library.searchBodies'), onPress: onSearchBodies };
    return { heading: i18n.t('list.nothingFound', { query: search.trim() }), hint: i18n.t('library.nothingFoundHint'), action };
  }
  if (view === START.view) return { heading: i18n.t('list.empty'), hint: i18n.t('list.emptyHint') };
  const action = { name: i18n.t('library.showAll'), onPress: onAll };
  return { heading: i18n.t('library.emptyView'), hint: i18n.t('library.emptyViewHint'), action };
}
