/** While the page is read: the headline as soon as the page says it, and the shape of what comes, so that nothing jumps. */
import './ArticleHeader.css';
import './ArticleView.css';
import './Reading.css';
import { i18n } from '#i18n';
import type { Opening } from '../lib/platform/opening.ts';
import { Headline, Overline } from './ArticleHeader.tsx';

export function Reading({ opening }: { opening?: Opening | undefined }) {
  return (
    <div class="article-view">
      {opening && <OpeningHeader {...opening} />}
      <section class="reading" role="status">
        <p class="heard">{i18n.t('page.reading')}</p>
        {!opening && <div class="lines wide" />}
        <div class="lines" />
        <div class="lines" />
        <div class="lines" />
      </section>
    </div>
  );
}

/** As in ArticleHeader.tsx, as far as it is known. */
function OpeningHeader({ kicker, headline, source, inLanguage }: Opening) {
  return (
    <header class="article-header">
      <Overline kicker={kicker} inLanguage={inLanguage} />
      <Headline text={headline} inLanguage={inLanguage} />
      <ul class="byline soft">
        <li class="source">{source}</li>
      </ul>
    </header>
  );
}
