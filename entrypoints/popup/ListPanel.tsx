/** What was kept, and its way in and out as a file. */

import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { factLink } from '../../components/fact-link.ts';
import { type ImportOutcome, ImportReport } from '../../components/ImportReport.tsx';
import { ReadingList } from '../../components/ReadingList.tsx';
import { TroubleNote } from '../../components/Trouble.tsx';
import { openInTab, openLibrary } from '../../lib/platform/tab.ts';
import type { StoredArticle } from '../../lib/store/types.ts';
import { TagPicker } from '../shared/TagPicker.tsx';
import type { AppProps } from './App.tsx';
import { createList } from './list.ts';

export function ListPanel({ snackbar, db, isInTab }: AppProps) {
  const list = useMemo(() => createList(db), [db]);
  useEffect(list.open, [list]);
  const outcome = useSignal<ImportOutcome>();
  const remove = async (article: StoredArticle) => {
    const removed = await list.remove(article);
    snackbar.offer(i18n.t('list.removed', { headline: article.headline }), i18n.t('list.undo'), () => list.restore(removed));
  };
  const exportAll = async () => {
    const { exportFile } = await import('../shared/transfer.ts');
    const count = await exportFile(db);
    snackbar.say(count > 0 ? i18n.t('list.exported', count) : i18n.t('list.exportEmpty'));
  };
  const importAll = async (file: File) => {
    snackbar.say(i18n.t('importReport.working'));
    const { importFile } = await import('../shared/transfer.ts');
    outcome.value = await importFile(db, file);
    snackbar.close();
  };
  const closeReport = () => {
    outcome.value = undefined;
  };
  const undoImport = async () => {
    await outcome.value?.undo?.();
    closeReport();
    snackbar.say(i18n.t('importReport.undone'));
  };
  return (
    <>
      <div class="scrolled">
        {list.trouble.value && <TroubleNote trouble={list.trouble.value} />}
        <ReadingList
          shelf={list.shelf.value}
          search={list.search.value}
          entries={list.entries.value}
          hasMore={list.hasMore.value}
          onShelf={(shelf) => list.ask({ shelf })}
          onSearch={(search) => list.ask({ search })}
          onMore={list.showMore}
          onToggleRead={list.toggleRead}
          onSave={list.save}
          onRemove={remove}
          factUrl={factLink}
          renderTagEditor={(article) => (
            <TagPicker db={db} article={article} tags={article.tags} onChange={(tags) => list.changeTags(article, tags)} />
          )}
        />
      </div>
      <footer class="bottom-bar">
        <button type="button" class="quiet-button" id="export" onClick={exportAll}>
          {i18n.t('list.export')}
        </button>
        <ImportButton isInTab={isInTab} onFile={importAll} />
        <button type="button" class="quiet-button open-library" onClick={openLibrary}>
          {i18n.t('list.library')}
        </button>
      </footer>
      {outcome.value && <ImportReport outcome={outcome.value} onUndo={undoImport} onClose={closeReport} />}
    </>
  );
}

/** Firefox closes a popup when it asks for a file, so there the list goes to a tab first. */
function ImportButton({ isInTab, onFile }: { isInTab: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => (import.meta.env.FIREFOX && !isInTab ? openInTab() : input.current?.click());
  const take = (event: Event & { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <button type="button" class="quiet-button" id="import" onClick={choose}>
        {i18n.t('list.import')}
      </button>
      <input ref={input} type="file" id="import-file" accept=".json,application/json" hidden onChange={take} />
    </>
  );
}
