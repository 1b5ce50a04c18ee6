import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../../components/IconButton.tsx';
import { Snackbar } from '../../components/Snackbar.tsx';
import { TabPanel, Tabs } from '../../components/Tabs.tsx';
import { openOptions } from '../../lib/platform/tab.ts';
import { ListPanel, type ListPanelProps } from './ListPanel.tsx';
import { PagePanel, type PagePanelProps } from './PagePanel.tsx';

type AppProps = PagePanelProps & ListPanelProps;

/** In a tab of its own there is no page beside it to show. */
export function App(props: AppProps) {
  const { snackbar, isInTab } = props;
  const [view, setView] = useState<'page' | 'list'>(isInTab ? 'list' : 'page');
  /** Wherever the focus is, but in a field that holds something: there what was typed is taken back. With the capitals locked too. */
  useEffect(() => {
    document.onkeydown = ({ key, ctrlKey, metaKey, target }) => {
      const isFilled = target && 'value' in target && target.value;
      const action = snackbar.message.value?.action;
      if (/^z$/i.test(key) && (ctrlKey || metaKey) && !isFilled && !action?.label) action?.onPress();
    };
  }, []);
  return (
    <main class={snackbar.message.value ? 'popup has-message' : 'popup'}>
      <header class="top-bar">
        <Tabs label={i18n.t('nav.views')} tabs={isInTab ? [listTab] : [pageTab, listTab]} current={view} onChange={setView} />
        <IconButton icon="gear" name={i18n.t('nav.options')} onClick={openOptions} />
      </header>
      <Snackbar message={snackbar.message.value} onClose={snackbar.close} />
      <TabPanel name={view}>{view === 'list' ? <ListPanel {...props} /> : <PagePanel {...props} />}</TabPanel>
    </main>
  );
}

const pageTab = { name: 'page', label: i18n.t('nav.page'), icon: 'page' } as const;
const listTab = { name: 'list', label: i18n.t('nav.list'), icon: 'list' } as const;
