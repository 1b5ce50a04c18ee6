/** Above the list: the search, what came of it, and the order. */
import './LibraryHeader.css';
import { i18n } from '#i18n';
import { type Shown, SORTS, type Sort } from '../../lib/library/address.ts';
import type { Completion } from '../../lib/library/complete.ts';
import { SearchField } from './SearchField.tsx';

export interface LibraryHeaderProps {
  shown: Shown;
  /** Absent until it is known. */
  count?: number;
  found: { notUnderstood: readonly string[]; isSearching: boolean };
  searchesBodies: boolean;
  completions: readonly Completion[];
  onSearch: (text: string) => void;
  onSort: (sort: Sort) => void;
  onSearchBodies: (yes: boolean) => void;
  onLeaveSearch: () => void;
}

export function LibraryHeader(props: LibraryHeaderProps) {
  const { shown, count, found, completions, onSearch, onLeaveSearch } = props;
  return (
    <div class="library-header">
      <SearchField text={shown.search} completions={completions} onText={onSearch} onLeave={onLeaveSearch} />
      <div class="library-line">
        <p role="status" class="soft">
          {found.isSearching ? i18n.t('library.searching') : count !== undefined && i18n.t('library.articles', count)}
          {found.notUnderstood.length > 0 && ` · ${i18n.t('library.notUnderstood', { pieces: found.notUnderstood.join(' ') })}`}
        </p>
        {shown.search ? <BodySearch {...props} /> : <SortChoice {...props} />}
      </div>
    </div>
  );
}

function BodySearch({ found, searchesBodies, onSearchBodies }: LibraryHeaderProps) {
  const isRunning = searchesBodies && found.isSearching;
  return (
    <button type="button" class="quiet-button" aria-pressed={searchesBodies} onClick={() => onSearchBodies(!searchesBodies)}>
      {i18n.t(isRunning ? 'library.stop' : 'library.searchBodies')}
    </button>
  );
}

function SortChoice({ shown, onSort }: LibraryHeaderProps) {
  return (
    <label class="soft">
      {i18n.t('library.sortBy')}{' '}
      <select value={shown.sort} onChange={(event) => onSort(SORTS.find((sort) => sort === event.currentTarget.value) ?? 'saved')}>
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {i18n.t(`library.sort.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
