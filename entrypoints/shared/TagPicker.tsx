/** The tag editor with what it proposes: the reader's own tags for such an article, then those of the article. */
import { useEffect, useState } from 'preact/hooks';
import { TagEditor, type TagEditorProps } from '../../components/TagEditor.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import type { SuggestedTag } from '../../lib/article/types.ts';
import type { Usage } from '../../lib/library/shelf.ts';
import type { Suggestable } from '../../lib/store/suggest-own-tags.ts';
import { tagKey } from '../../lib/tags/key.ts';
import { follow } from './follow.ts';
import type { Store } from './load-store.ts';
import { reportBug } from './report-bug.ts';

const MOST = 8;

export interface TagPickerProps extends Pick<TagEditorProps, 'tags' | 'takesFocus' | 'onChange'> {
  store: Promise<Store>;
  article: Suggestable;
}

export function TagPicker({ store, article, tags, takesFocus, onChange }: TagPickerProps) {
  const [usage, setUsage] = useState<Usage[]>([]);
  useEffect(() => follow(store, ({ db, countKind }) => countKind(db, 'tag'), reportBug, setUsage), [store]);
  const known = usage.map(({ name }) => name);
  const own = useAnswer(() => loadOwnTags(store, article).catch(reportBug), [store, article.id], []);
  const suggested = ownFirst(own, article.suggestedTags);
  return <TagEditor tags={tags} suggested={suggested} known={known} takesFocus={takesFocus} onChange={onChange} />;
}

/** It needs the words of all languages, which nothing else here does. */
async function loadOwnTags(store: Promise<Store>, article: Suggestable): Promise<string[]> {
  const [{ suggestOwnTags }, { db }] = await Promise.all([import('../../lib/store/suggest-own-tags.ts'), store]);
  return suggestOwnTags(db, article);
}

function ownFirst(own: readonly string[], suggested: readonly SuggestedTag[]): SuggestedTag[] {
  const keys = new Set(own.map(tagKey));
  const others = suggested.filter(({ name }) => !keys.has(tagKey(name)));
  return [...own.map((name): SuggestedTag => ({ name, source: 'reader' })), ...others].slice(0, MOST);
}
