/** The rows of the list that are in sight. */
import { i18n } from '#i18n';
import type { RowActions } from '../../components/library/LibraryRow.tsx';
import { RowList } from '../../components/library/RowList.tsx';
import { matchTexts, searchTexts } from '../../lib/library/match.ts';
import type { Store } from '../shared/load-store.ts';
import { ArticleRow } from './ArticleRow.tsx';
import type { Changes } from './changes.ts';
import type { Cursor } from './cursor.ts';
import type { Listing } from './listing.ts';

interface ArticleListProps {
  store: Promise<Store>;
  listing: Listing;
  cursor: Cursor;
  changes: Changes;
  actions: RowActions;
}

/** Of a closed row, pixels: `LibraryRow.css` fits three lines of the reader's own size of letters into it. */
const ROW_HEIGHT = 5.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export function ArticleList({ store, listing, cursor, changes, actions }: ArticleListProps) {
  const { listed, found, articles, setRows } = listing;
  const { selection, current, open, hasFocus } = cursor;
  const { count, ids } = listed.value;
  const { query, matches } = found.value;
  const openIndex = open.value ? ids.indexOf(open.value.id) : -1;
  return (
    <RowList
      label={i18n.t('library.list')}
      count={count}
      rowHeight={ROW_HEIGHT}
      current={current.value}
      open={open.value && openIndex >= 0 ? { index: openIndex, key: open.value.id } : undefined}
      onWindow={setRows}
      keyOf={(index) => ids[index]}
      renderRow={(index, isTabStop) => {
        const id = ids[index];
        const article = id === undefined ? undefined : articles.value.get(id);
        if (!article) return null;
        return (
          <ArticleRow
            store={store}
            article={article}
            index={index}
            matches={matches.get(article.id) ?? (query && matchTexts(query, searchTexts(article)))}
            isCurrent={index === current.value}
            isTabStop={isTabStop}
            takesFocus={hasFocus.value}
            isSelected={selection.value.ids.has(article.id)}
            open={open.value?.id === article.id ? open.value : undefined}
            changes={changes}
            actions={actions}
          />
        );
      }}
    />
  );
}
