/** While the page is read: the headline as soon as the page says it, and the shape of what comes, so that nothing jumps. */
import './ArticleView.css';
import './Reading.css';
import type { Opening } from '../lib/article/types.ts';
import { ArticleHeader } from './ArticleHeader.tsx';

export function Reading({ opening }: { opening?: Opening | undefined }) {
  return (
    <div class="article-view">
      {opening && <ArticleHeader article={opening} />}
      <section class="reading">
        {!opening && <div class="lines wide" />}
        <div class="lines" />
        <div class="lines" />
        <div class="lines" />
      </section>
    </div>
  );
}
