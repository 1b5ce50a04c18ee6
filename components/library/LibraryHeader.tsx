/** Above the list: the search, what came of it, and the order. */
import './LibraryHeader.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Shown, SORTS, type Sort } from '../../lib/library/address.ts';
import type { Completion } from '../../lib/library/complete.ts';
import type { Query } from '../../lib/library/query.ts';
import { numberText } from '../format.ts';
import { SearchField } from './SearchField.tsx';

export interface LibraryHeaderProps {
  shown: Shown;
  /** Absent until it is known. */
  count?: number;
  /** `query`: absent where nothing is searched. */
  found: { query?: Query; isSearching: boolean; inBodies: 'no' | 'looking' | 'done' };
  /** In the place of the line while articles are selected, so that the list doesn't move. */
  bulkBar?: ComponentChildren;
  completions: readonly Completion[];
  onSearch: (text: string) => void;
  onSort: (sort: Sort) => void;
  /** Absent where that finds nothing else. */
  onSearchBodies?: () => void;
  onStop: () => void;
  onLeaveSearch: () => void;
}

export function LibraryHeader(props: LibraryHeaderProps) {
  const { shown, found, completions, bulkBar, onSearch, onLeaveSearch } = props;
  const status = statusText(props);
  return (
    <div class="library-header">
      <SearchField text={shown.search} completions={completions} onText={onSearch} onLeave={onLeaveSearch} />
      <p role="status" class="heard">
        {useSettled(status)}
      </p>
      {bulkBar || (
        <div class="library-line">
          <p class="soft">{status}</p>
          {found.query ? <BodySearch {...props} /> : <SortChoice {...props} />}
        </div>
      )}
    </div>
  );
}

/** Long enough for the next letter to be typed, ms. */
const STILL = 800;

/** The text that stood still for a while: while one types, each letter has an answer of its own, which comes in parts. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), STILL);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function statusText({ shown, count, found: { query, isSearching, inBodies } }: LibraryHeaderProps): string {
  const notUnderstood = query?.notUnderstood ?? [];
  return [
    count !== undefined && (count > 0 || !isSearching) && i18n.t('library.articles', count, [numberText(count)]),
    isSearching && i18n.t(inBodies === 'looking' ? 'library.searchingBodies' : 'library.searching'),
    inBodies === 'done' && i18n.t('library.bodiesSearched'),
    !query && shown.search.trim() && i18n.t('library.noWord'),
    notUnderstood.length > 0 && i18n.t('library.notUnderstood', { pieces: notUnderstood.join(' ') }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function BodySearch({ found: { inBodies }, onSearchBodies, onStop }: LibraryHeaderProps) {
  if (!onSearchBodies) return null;
  const isLooking = inBodies === 'looking';
  return (
    <button type="button" class="quiet-button outlined" onClick={isLooking ? onStop : onSearchBodies}>
      {i18n.t(isLooking ? 'library.stop' : 'library.searchBodies')}
    </button>
  );
}

function SortChoice({ shown, onSort }: LibraryHeaderProps) {
  return (
    <label class="soft">
      {i18n.t('library.sortBy')}
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
