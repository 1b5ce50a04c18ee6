import { later } from '../../components/later.tsx';
import { LibraryRow, type LibraryRowProps } from '../../components/library/LibraryRow.tsx';
import { OpenedRow } from '../../components/library/OpenedRow.tsx';
import type { Database } from '../../lib/store/database.ts';
import type { Changes } from './changes.ts';
import type { OpenRow } from './cursor.ts';

const TagPicker = later(() => import('../shared/TagPicker.tsx'), 'TagPicker');

interface ArticleRowProps extends Omit<LibraryRowProps, 'opened'> {
  /** Absent until the store is there. */
  db?: Database;
  open?: OpenRow;
  changes: Changes;
}

export function ArticleRow({ db, open, changes, ...row }: ArticleRowProps) {
  const { article, actions } = row;
  const opened = open && (
    <OpenedRow
      article={article}
      isNoting={open.focus === 'note'}
      factUrl={actions.factUrl}
      tagEditor={
        db && (
          <TagPicker
            db={db}
            article={article}
            tags={article.tags}
            takesFocus={open.focus === 'tags'}
            onChange={(tags) => changes.tags(article, tags)}
          />
        )
      }
      onNote={(note) => changes.note(article, note)}
    />
  );
  return <LibraryRow {...row} opened={opened} />;
}
