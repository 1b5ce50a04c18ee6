/** All that Kernpunt shows of one article. */
import './ArticleView.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Article } from '../lib/article/types.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import type { Correction } from './CorrectionForm.tsx';
import { Details } from './Details.tsx';
import { FactList, type FactListProps } from './FactList.tsx';
import { momentText } from './format.ts';
import { TroubleNote } from './Trouble.tsx';
import type { Trouble } from './texts.ts';

export interface ArticleViewProps extends Omit<FactListProps, 'facts' | 'inLanguage'> {
  article: Omit<Article, 'body'> & { capturedAt?: number };
  trouble?: Trouble;
  /** True where the trouble is that the page could not be read again, and an older reading is shown. */
  isStale: boolean;
  tagEditor: ComponentChildren;
  onCorrect?: (correction: Correction) => void;
}

export function ArticleView({ article, trouble, isStale, tagEditor, onCorrect, ...marking }: ArticleViewProps) {
  return (
    <article class="article-view">
      {isStale && article.capturedAt !== undefined && (
        <p class="soft stale">{i18n.t('article.stale', { date: momentText(article.capturedAt) })}</p>
      )}
      {trouble && !isStale && <TroubleNote trouble={trouble} />}
      <ArticleHeader article={article} />
      <FactList {...marking} facts={article.keyFacts} inLanguage={article.inLanguage} />
      {tagEditor}
      <Details article={article} onCorrect={onCorrect} />
    </article>
  );
}
