/** The tag editor with what it proposes: the reader's own tags for such an article, then those of the article. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { TagEditor } from '../../components/TagEditor.tsx';
import type { SuggestedTag } from '../../lib/article/types.ts';
import { fold } from '../../lib/library/words.ts';
import type { Database } from '../../lib/store/database.ts';
import { liveSignal } from '../../lib/store/live-signal.ts';
import type { Suggestable } from '../../lib/store/suggest-own-tags.ts';
import { tagUsage } from '../../lib/store/tags.ts';

/** As many of the reader's own tags are enough to complete what is typed. */
const KNOWN = 200;
const MOST = 8;

export interface TagPickerProps {
  db: Database;
  article: Suggestable;
  tags: readonly string[];
  takesFocus?: boolean;
  onChange: (tags: string[]) => void;
}

export function TagPicker({ db, article, tags, takesFocus, onChange }: TagPickerProps) {
  const usage = useMemo(() => liveSignal(() => tagUsage(db)), [db]);
  useEffect(() => usage.stop, [usage]);
  const known = (usage.state.value.value ?? []).slice(0, KNOWN).map(({ name }) => name);
  const suggested = ownFirst(useOwnTags(db, article), article.suggestedTags);
  return <TagEditor tags={tags} suggested={suggested} known={known} takesFocus={takesFocus} onChange={onChange} />;
}

function useOwnTags(db: Database, article: Suggestable): readonly string[] {
  const [own, setOwn] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    setOwn([]);
    loadOwnTags(db, article).then((names) => isCurrent && setOwn(names));
    return () => {
      isCurrent = false;
    };
  }, [db, article.id]);
  return own;
}

/** It needs the words of all languages, which nothing else here does. */
async function loadOwnTags(db: Database, article: Suggestable): Promise<string[]> {
  const { suggestOwnTags } = await import('../../lib/store/suggest-own-tags.ts');
  return suggestOwnTags(db, article);
}

function ownFirst(own: readonly string[], suggested: readonly SuggestedTag[]): SuggestedTag[] {
  const keys = new Set(own.map(fold));
  const others = suggested.filter(({ name }) => !keys.has(fold(name)));
  return [...own.map((name): SuggestedTag => ({ name, source: 'reader' })), ...others].slice(0, MOST);
}
