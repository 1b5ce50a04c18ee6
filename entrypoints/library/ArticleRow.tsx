import { LibraryRow, type LibraryRowProps } from '../../components/library/LibraryRow.tsx';
import { OpenedRow } from '../../components/library/OpenedRow.tsx';
import { keepDraft } from '../../lib/platform/note-drafts.ts';
import { TagPicker } from '../shared/later.ts';
import type { Store } from '../shared/load-store.ts';
import type { Changes } from './changes.ts';
import type { OpenRow } from './cursor.ts';

interface ArticleRowProps extends Omit<LibraryRowProps, 'opened'> {
  store: Promise<Store>;
  open?: OpenRow;
  changes: Changes;
}

export function ArticleRow({ store, open, changes, ...row }: ArticleRowProps) {
  const { article } = row;
  const opened = open && (
    <OpenedRow
      article={article}
      isNoting={open.focus === 'note'}
      tagEditor={
        <TagPicker
          store={store}
          article={article}
          tags={article.tags}
          takesFocus={open.focus === 'tags'}
          onChange={(tags, shown) => changes.tags(article, tags, shown)}
        />
      }
      onNote={(note) => changes.note(article, note)}
      onDraft={(draft) => keepDraft(article.id, draft)}
    />
  );
  return <LibraryRow {...row} opened={opened} />;
}
