/** Beside the list: whose it is, its views, tags and sources, and what is done with it as a whole. */
import { i18n } from '#i18n';
import { IconButton } from '../../components/IconButton.tsx';
import { SideBar } from '../../components/library/SideBar.tsx';
import type { Shown } from '../../lib/library/address.ts';
import { openOptions } from '../../lib/platform/tab.ts';
import { TransferButtons } from '../shared/later.ts';
import type { Store } from '../shared/load-store.ts';
import type { SnackbarState } from '../shared/snackbar.ts';
import type { Overview } from './overview.ts';

export interface SideProps {
  shown: Shown;
  overview: Overview;
  store: Promise<Store>;
  snackbar: SnackbarState;
  onHelp: () => void;
}

export function Side({ shown, overview: { counts, tags, sources }, store, snackbar, onHelp }: SideProps) {
  return (
    <header class="library-side">
      <h1>
        <img src="/icon/128.png" alt="" />
        Kernpunt
      </h1>
      <SideBar shown={shown} counts={counts.value} tags={tags.value} sources={sources.value} />
      <p class="library-foot">
        <TransferButtons store={store} snackbar={snackbar} />
      </p>
      <p class="library-foot">
        <button type="button" class="quiet-button library-help" onClick={onHelp}>
          {i18n.t('library.help')}
        </button>
        <IconButton icon="gear" name={i18n.t('nav.options')} onClick={openOptions} />
      </p>
    </header>
  );
}
