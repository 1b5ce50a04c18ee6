/** Says what is the matter and what can be done. */
import './Trouble.css';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { type Trouble as Reason, troubleText } from './texts.ts';

/** Where asking the same page once more can't help. */
const FINAL: ReadonlySet<Reason> = new Set(['browser-page', 'pdf']);

/** In place of the article. An alert is heard though it comes into the page with its text, as a status is not. */
export function TroublePage({ trouble, onAgain }: { trouble: Reason; onAgain: () => void }) {
  return (
    <section class="trouble-page" role="alert" data-trouble={trouble}>
      <Icon name="page" />
      <h1>{i18n.t('refusal.heading')}</h1>
      <p>{troubleText(trouble)}</p>
      {!FINAL.has(trouble) && (
        <button type="button" class="quiet-button outlined" onClick={onAgain}>
          {i18n.t('page.again')}
        </button>
      )}
    </section>
  );
}

const showNote = (note: HTMLElement | null) => note?.scrollIntoView();

/** Above an article that can be shown all the same, and may have been scrolled. */
export function TroubleNote({ trouble }: { trouble: Reason }) {
  return (
    <p ref={showNote} class="trouble-note" role="alert" data-trouble={trouble}>
      <Icon name="warning" />
      {troubleText(trouble)}
    </p>
  );
}
