/** What was kept, and its way in and out as a file. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ReadingList } from '../../components/ReadingList.tsx';
import { TroubleNote } from '../../components/Trouble.tsx';
import type { Removed, StoredArticle } from '../../lib/library/types.ts';
import { openInTab, openLibrary } from '../../lib/platform/tab.ts';
import { painted } from '../shared/after-paint.ts';
import { TagPicker, TransferButtons } from '../shared/later.ts';
import type { Store } from '../shared/load-store.ts';
import { reportBug } from '../shared/report-bug.ts';
import type { SnackbarState } from '../shared/snackbar.ts';
import type { List } from './list.ts';

export interface ListPanelProps {
  snackbar: SnackbarState;
  store: Promise<Store>;
  list: List;
  isInTab: boolean;
}

export function ListPanel({ snackbar, store, list, isInTab }: ListPanelProps) {
  useEffect(list.open, [list]);
  const isKnown = list.entries.value !== undefined;
  useEffect(() => {
    if (isKnown)
      painted()
        .then(() => store)
        .then(({ db, indexWords }) => indexWords(db))
        .catch(reportBug);
  }, [isKnown]);
  /** The newest last: what is offered, and behind it what was when that came. */
  const undos = useRef<{ headline: string; removed: Removed }[]>([]).current;
  /** One that failed can be tried again; behind it comes the one before. */
  const offerUndo = () => {
    const last = undos.at(-1);
    if (!last) return;
    snackbar.offer(i18n.t('list.removed', { headline: last.headline }), async () => {
      undos.pop();
      await list.restore(last.removed);
      if (list.trouble.value) undos.push(last);
      offerUndo();
      if (!list.trouble.value) snackbar.say(i18n.t('library.undone'));
    });
  };
  const save = async (article: StoredArticle) => {
    await list.save(article);
    if (!list.trouble.value) snackbar.say(i18n.t('save.done', { headline: article.headline }));
  };
  const remove = async (article: StoredArticle) => {
    const removed = await list.remove(article);
    if (!removed) return;
    if (!snackbar.message.value?.action) undos.length = 0;
    undos.push({ headline: article.headline, removed });
    offerUndo();
  };
  // Firefox closes a popup when it asks for a file.
  const closesOnChoosing = import.meta.env.FIREFOX && !isInTab;
  return (
    <>
      <div class="scrolled">
        {list.trouble.value && <TroubleNote trouble={list.trouble.value} />}
        <ReadingList
          listName={list.listName.value}
          search={list.search.value}
          entries={list.entries.value}
          hasMore={list.hasMore.value}
          onListName={list.show}
          onSearch={list.searchFor}
          onMore={list.showMore}
          onToggleRead={list.toggleRead}
          onSave={save}
          onRemove={remove}
          renderTagEditor={(article) => (
            <TagPicker
              store={store}
              article={article}
              tags={article.tags}
              takesFocus
              onChange={(tags, shown) => list.changeTags(article, tags, shown)}
            />
          )}
        />
      </div>
      <footer class="bottom-bar">
        <TransferButtons store={store} snackbar={snackbar} onChooseElsewhere={closesOnChoosing ? openInTab : undefined} />
        <button type="button" class="quiet-button open-library" onClick={() => openLibrary()}>
          {i18n.t('commandLibrary')}
        </button>
      </footer>
    </>
  );
}
