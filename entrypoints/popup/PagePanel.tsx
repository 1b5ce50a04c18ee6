/** What this page says, or why it says nothing. */
import { i18n } from '#i18n';
import { ArticleView } from '../../components/ArticleView.tsx';
import { langOf } from '../../components/lang.ts';
import { Reading } from '../../components/Reading.tsx';
import { SaveButton } from '../../components/SaveButton.tsx';
import { TroublePage } from '../../components/Trouble.tsx';
import { TagPicker } from '../shared/later.ts';
import type { Store } from '../shared/load-store.ts';
import type { SnackbarState } from '../shared/snackbar.ts';
import type { Marks } from './marks.ts';
import type { Page } from './page.ts';

export interface PagePanelProps {
  page: Page;
  marks: Marks;
  snackbar: SnackbarState;
  store: Promise<Store>;
}

export function PagePanel({ page, marks, snackbar, store }: PagePanelProps) {
  const article = page.article.value;
  const trouble = page.trouble.value;
  const save = async () => {
    if ((await page.save()) === 'updated') snackbar.say(i18n.t('save.updated'));
  };
  // Heard only where it is there before its text. Trouble is an alert of its own.
  const said = article ? article.headline : !trouble && i18n.t('page.reading');
  return (
    <>
      <p class="heard" role="status" lang={article && langOf(article.inLanguage)}>
        {said}
      </p>
      <div class="scrolled">
        {article ? (
          <ArticleView
            article={article}
            trouble={trouble}
            isStale={page.isStale.value}
            marked={marks.marked.value}
            onShow={marks.show}
            onMarkAll={marks.markAll}
            onUnmark={marks.unmark}
            onCopy={marks.copy}
            onCorrect={page.canChange.value ? page.correct : undefined}
            tagEditor={
              page.tab.value && (
                <TagPicker
                  store={store}
                  article={article}
                  tags={article.tags ?? []}
                  onChange={page.tab.value.isPrivate ? undefined : page.changeTags}
                />
              )
            }
          />
        ) : trouble ? (
          <TroublePage trouble={trouble} onAgain={page.readAgain} />
        ) : (
          <Reading opening={page.opening.value} />
        )}
      </div>
      {article && (
        <footer class="bottom-bar">
          <SaveButton savedAt={article.savedAt} isSaving={page.isSaving.value} onSave={save} />
        </footer>
      )}
    </>
  );
}
