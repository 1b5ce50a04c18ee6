/** What was saved and what was looked at lately, newest first. */
import './ReadingList.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Match } from '../lib/library/match.ts';
import type { StoredArticle } from '../lib/library/types.ts';
import { Icon } from './Icon.tsx';
import { ListEntry } from './ListEntry.tsx';

export type ListName = 'saved' | 'recent';

export interface Listed {
  article: StoredArticle;
  matches?: readonly Match[];
}

export interface ReadingListProps {
  listName: ListName;
  search: string;
  /** Absent until the first answer of the database. */
  entries?: readonly Listed[];
  hasMore: boolean;
  onListName: (listName: ListName) => void;
  onSearch: (text: string) => void;
  onMore: () => void;
  onToggleRead: (article: StoredArticle) => void;
  onSave: (article: StoredArticle) => void;
  onRemove: (article: StoredArticle) => void;
  renderTagEditor: (article: StoredArticle) => ComponentChildren;
}

export function ReadingList(props: ReadingListProps) {
  const focus = useEntryFocus(props.entries);
  return (
    <div class="reading-list" {...focus}>
      <h1 class="heard">{i18n.t('nav.list')}</h1>
      <SearchBox {...props} />
      {!props.search && <ListSwitch {...props} />}
      <p class="heard" role="status">
        {props.search && props.entries ? i18n.t('list.found', [props.entries.length]) : ''}
      </p>
      {props.entries && (props.entries.length > 0 ? <Entries {...props} entries={props.entries} /> : <Empty {...props} />)}
      {props.hasMore && (
        <button type="button" class="quiet-button more" onClick={props.onMore}>
          {i18n.t('list.more')}
        </button>
      )}
    </div>
  );
}

/**
 * Where what had the focus goes, the article has it then that stands in its place: the same one, the next, the first that was brought by the last
 * button, or the last one. In an empty list, the search has it.
 */
function useEntryFocus(entries: readonly Listed[] = []) {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<{ element: Element; index: number }>(null);
  useLayoutEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return;
    const { index } = last.current;
    const left = ref.current?.querySelectorAll<HTMLElement>('.entry > article') ?? [];
    const next = left[Math.min(index, left.length - 1)] ?? ref.current?.querySelector('input');
    next?.focus();
  }, [entries]);
  const onFocusIn = ({ target }: FocusEvent) => {
    const element = target as Element;
    const id = element.closest<HTMLElement>('.entry')?.dataset.id;
    const index = entries.findIndex(({ article }) => article.id === id);
    last.current = { element, index: index < 0 ? entries.length : index };
  };
  return { ref, onFocusIn };
}

function SearchBox({ search, onSearch }: ReadingListProps) {
  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        type="search"
        id="search"
        aria-label={i18n.t('list.search')}
        placeholder={i18n.t('list.searchHint')}
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}

function ListSwitch({ listName, onListName }: ReadingListProps) {
  return (
    <>
      <div class="list-switch">
        {(['saved', 'recent'] as const).map((name) => (
          <button key={name} type="button" class="quiet-button" aria-pressed={listName === name} onClick={() => onListName(name)}>
            {i18n.t(`list.${name}`)}
          </button>
        ))}
      </div>
      {listName === 'recent' && <p class="soft">{i18n.t('list.recentHint')}</p>}
    </>
  );
}

function Entries(props: ReadingListProps & { entries: readonly Listed[] }) {
  const [taggedId, setTaggedId] = useState<string>();
  return (
    <ol class="entries">
      {props.entries.map(({ article, matches }) => (
        <ListEntry
          key={article.id}
          article={article}
          matches={matches}
          onToggleRead={() => props.onToggleRead(article)}
          onSave={() => props.onSave(article)}
          onRemove={() => props.onRemove(article)}
          onEditTags={() => setTaggedId(taggedId === article.id ? undefined : article.id)}
          tagEditor={taggedId === article.id ? props.renderTagEditor(article) : undefined}
        />
      ))}
    </ol>
  );
}

/** Says what to do next. */
function Empty({ search, listName }: ReadingListProps) {
  const heading = search
    ? i18n.t('list.nothingFound', { query: search })
    : i18n.t(listName === 'saved' ? 'list.empty' : 'list.recentEmpty');
  const hint = search ? 'library.nothingFoundHint' : listName === 'saved' ? 'list.emptyHint' : 'list.recentEmptyHint';
  return (
    <div class="empty-list">
      <h2>{heading}</h2>
      <p class="soft">{i18n.t(hint)}</p>
    </div>
  );
}
