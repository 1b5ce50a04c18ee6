/** The list's way out and in as a file: two buttons, and the report of an import. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ExportChoice } from '../../components/ExportChoice.tsx';
import { type ImportOutcome, ImportReport } from '../../components/ImportReport.tsx';
import { troubleText } from '../../components/texts.ts';
import type { Exporter } from '../../lib/exporters/types.ts';
import { attempt } from '../../lib/store/failure.ts';
import type { Store } from './load-store.ts';
import type { SnackbarState } from './snackbar.ts';

export interface TransferButtonsProps {
  store: Promise<Store>;
  snackbar: SnackbarState;
  /** Goes where a file can be chosen, in place of choosing one here. */
  onChooseElsewhere?: () => void;
}

export function TransferButtons({ store, snackbar, onChooseElsewhere }: TransferButtonsProps) {
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const [formats, setFormats] = useState<readonly Exporter[]>();
  const offerFormats = async () => setFormats((await import('./transfer.ts')).exportFormats);
  const closeFormats = () => setFormats(undefined);
  const exportAll = async (id: string) => {
    const format = formats?.find((one) => one.id === id);
    closeFormats();
    if (!format) return;
    const [{ exportFile }, { db }] = await Promise.all([import('./transfer.ts'), store]);
    await exportFile(db, snackbar, { format });
  };
  const importAll = async (files: readonly File[]) => {
    const working = i18n.t('importReport.working');
    let said = '';
    // In tens: each change is read out to who can't see it.
    const tell = (done: number, total: number) => {
      const text = `${working} ${10 * Math.floor((10 * done) / total)}%`;
      if (text !== said) snackbar.say(text, true);
      said = text;
    };
    snackbar.say(working, true);
    const [{ importFiles }, { db }] = await Promise.all([import('./transfer.ts'), store]);
    setOutcome(await importFiles(db, files, tell));
    snackbar.hush();
  };
  const closeReport = () => setOutcome(undefined);
  /** One that failed can be tried again. */
  const undoImport = async (undo = async () => {}) => {
    closeReport();
    snackbar.say(i18n.t('importReport.undoing'), true);
    const undone = await attempt(undo);
    if (undone.ok) snackbar.say(i18n.t('importReport.undone'));
    else snackbar.offer(troubleText(undone.reason), () => undoImport(undo), i18n.t('importReport.undo'));
  };
  return (
    <>
      <button type="button" class="quiet-button" id="export" onClick={offerFormats}>
        {i18n.t('list.export')}
      </button>
      <ImportButton onFiles={importAll} onChooseElsewhere={onChooseElsewhere} />
      {formats && <ExportChoice formats={formats} onChoose={exportAll} onClose={closeFormats} />}
      {outcome && <ImportReport outcome={outcome} onUndo={() => undoImport(outcome.undo)} onClose={closeReport} />}
    </>
  );
}

interface ImportButtonProps extends Pick<TransferButtonsProps, 'onChooseElsewhere'> {
  onFiles: (files: readonly File[]) => void;
}

function ImportButton({ onFiles, onChooseElsewhere }: ImportButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = onChooseElsewhere ?? (() => input.current?.click());
  const take = (event: Event & { currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <button type="button" class="quiet-button" id="import" onClick={choose}>
        {i18n.t('list.import')}
      </button>
      <input ref={input} type="file" id="import-file" accept=".json,application/json" multiple hidden onChange={take} />
    </>
  );
}
