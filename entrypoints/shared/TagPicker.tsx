/** The tag editor with what it proposes. */
import { useEffect, useMemo } from 'preact/hooks';
import { TagEditor } from '../../components/TagEditor.tsx';
import type { Article } from '../../lib/article/types.ts';
import type { Database } from '../../lib/store/database.ts';
import { liveSignal } from '../../lib/store/live-signal.ts';
import { tagUsage } from '../../lib/store/tags.ts';

/** As many of the reader's own tags are enough to complete what is typed. */
const KNOWN = 200;

export interface TagPickerProps {
  db: Database;
  article: Pick<Article, 'suggestedTags'>;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

export function TagPicker({ db, article, tags, onChange }: TagPickerProps) {
  const usage = useMemo(() => liveSignal(() => tagUsage(db)), [db]);
  useEffect(() => usage.stop, [usage]);
  const known = (usage.state.value.value ?? []).slice(0, KNOWN).map(({ name }) => name);
  return <TagEditor tags={tags} suggested={article.suggestedTags} known={known} onChange={onChange} />;
}
