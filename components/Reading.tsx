/** While the page is read: the shape of what comes, so that nothing jumps. */
import './Reading.css';
import { i18n } from '#i18n';

export function Reading() {
  return (
    <section class="reading" role="status">
      <p class="heard">{i18n.t('page.reading')}</p>
      <div class="lines wide" />
      <div class="lines" />
      <div class="lines" />
      <div class="lines" />
    </section>
  );
}
