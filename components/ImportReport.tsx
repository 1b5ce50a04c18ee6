/** What an import did, and what it could not take and why. */
import './ImportReport.css';
import { i18n } from '#i18n';
import type { RefusedEntry } from '../lib/importers/types.ts';
import { Dialog } from './Dialog.tsx';
import { numberText } from './format.ts';

export interface ImportOutcome {
  fileName: string;
  added: number;
  merged: number;
  remarks: readonly ImportRemark[];
  /** Absent where nothing was taken. */
  undo?: () => Promise<void>;
}

/** What could not be taken, or what else there is to know of a file. */
export interface ImportRemark {
  fileName: string;
  /** Absent where it is about the file as a whole. */
  entry?: RefusedEntry;
  /** In the words of the interface. */
  text: string;
}

export interface ImportReportProps {
  outcome: ImportOutcome;
  onUndo: () => void;
  onClose: () => void;
}

export function ImportReport({ outcome, onUndo, onClose }: ImportReportProps) {
  const { fileName, added, merged, remarks } = outcome;
  const refused = remarks.filter(({ entry }) => entry).length;
  const isEmpty = added + merged + remarks.length === 0;
  return (
    <Dialog name="import-report" heading={i18n.t('importReport.title', { file: fileName })} onClose={onClose}>
      <ul class="import-counts">
        {added > 0 && <li>{i18n.t('importReport.added', [numberText(added)])}</li>}
        {merged > 0 && <li>{i18n.t('importReport.merged', [numberText(merged)])}</li>}
        {refused > 0 && <li>{i18n.t('importReport.refused', [numberText(refused)])}</li>}
        {isEmpty && <li>{i18n.t('importReport.nothing')}</li>}
      </ul>
      {remarks.length > 0 && <Remarks remarks={remarks} title={fileName} />}
      {refused > 0 && <p>{i18n.t('importReport.refusedHint')}</p>}
      <form method="dialog">
        <button type="submit" class="main-button">
          {i18n.t('importReport.close')}
        </button>
        {added + merged > 0 && (
          <button type="button" class="quiet-button" onClick={onUndo}>
            {i18n.t('importReport.undo')}
          </button>
        )}
      </form>
    </Dialog>
  );
}

/** Who wants to mend the file by hand points at an article, and sees the place in the file. */
function Remarks({ remarks, title }: Pick<ImportOutcome, 'remarks'> & { title: string }) {
  return (
    <ol class="refused soft">
      {remarks.map(({ fileName, entry, text }, index) => (
        <li key={index} title={entry && `articles[${entry.position - 1}] ${entry.field}`}>
          {fileName !== title && <strong>{fileName}</strong>}
          {entry && <strong dir="auto">{entry.what ?? i18n.t('importReport.entry', { position: entry.position })}</strong>}
          {text}
        </li>
      ))}
    </ol>
  );
}
