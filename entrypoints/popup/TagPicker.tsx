/** The tag editor with what it proposes. */
import type { Database } from '../../lib/store/database.ts';
import type { ShownArticle } from './page.ts';

export interface TagPickerProps {
  db: Database;
  article: ShownArticle;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

export function TagPicker({ tags }: TagPickerProps) {
  return <p>{tags.join(', ')}</p>;
}
