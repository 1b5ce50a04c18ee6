import { LibraryRow, type LibraryRowProps } from '../../components/library/LibraryRow.tsx';
import { OpenedRow } from '../../components/library/OpenedRow.tsx';
import type { Database } from '../../lib/store/database.ts';
import { TagPicker } from '../shared/TagPicker.tsx';
import type { Changes } from './changes.ts';
import type { OpenRow } from './cursor.ts';

interface ArticleRowProps extends Omit<LibraryRowProps, 'opened'> {
  db: Database;
  open?: OpenRow;
  changes: Changes;
}

export function ArticleRow({ db, open, changes, ...row }: ArticleRowProps) {
  const { article, actions } = row;
  const opened = open && (
    <OpenedRow
      article={article}
      focus={open.focus}
      factUrl={actions.factUrl}
      tagEditor={<TagPicker db={db} article={article} tags={article.tags} onChange={(tags) => changes.tags(article, tags)} />}
      onNote={(note) => changes.note(article, note)}
    />
  );
  return <LibraryRow {...row} opened={opened} />;
}
