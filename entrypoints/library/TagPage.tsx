/** Above the list of a tag: the tag itself. */
import { TagHeader } from '../../components/library/TagHeader.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import type { Shown } from '../../lib/library/address.ts';
import { mostFrequent } from '../../lib/library/most-frequent.ts';
import { tagView, type View } from '../../lib/library/shelf.ts';
import type { Store } from '../shared/load-store.ts';
import { reportBug } from '../shared/report-bug.ts';
import type { Changes } from './changes.ts';
import type { Overview } from './overview.ts';

interface TagPageProps {
  store: Promise<Store>;
  shown: Shown;
  overview: Overview;
  changes: Changes;
  onView: (view: View) => void;
}

/** Related tags come from so many of the newest articles; more would not change the first of them. */
const LOOKED_AT = 200;
const RELATED = 8;

export function TagPage({ store, shown, overview, changes, onView }: TagPageProps) {
  const tag = overview.tags.value.find(({ view }) => view === shown.view);
  const related = useAnswer(() => tag && relatedTo(tag.name, store).catch(reportBug), [tag?.name, shown.view], []);
  if (!tag || shown.search) return null;
  return (
    <TagHeader
      key={tag.name}
      name={tag.name}
      related={related}
      onRename={async (to) => {
        if (await changes.renameTag(tag.name, to)) onView(tagView(to));
      }}
      onDelete={async () => {
        if (await changes.deleteTag(tag.name)) onView('all');
      }}
    />
  );
}

async function relatedTo(name: string, store: Promise<Store>): Promise<string[]> {
  const { db, listSaved } = await store;
  const articles = await listSaved(db, { limit: LOOKED_AT }, tagView(name));
  const beside = articles.flatMap(({ tags }) => tags).filter((tag) => tagView(tag) !== tagView(name));
  return mostFrequent(beside).slice(0, RELATED);
}
