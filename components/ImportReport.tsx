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
  /** By hand or on the way, since it was exported. */
  isChanged: boolean;
  /** Articles of the file, or the file as a whole; `why` in the words of the interface. */
  refused: readonly ((RefusedEntry | { position?: undefined }) & { why: string })[];
  /** Absent where nothing was taken. */
  undo?: () => Promise<void>;
}

export interface ImportReportProps {
  outcome: ImportOutcome;
  onUndo: () => void;
  onClose: () => void;
}

export function ImportReport({ outcome, onUndo, onClose }: ImportReportProps) {
  const { fileName, added, merged, refused, isChanged } = outcome;
  const refusedEntries = refused.filter(({ position }) => position !== undefined).length;
  const isEmpty = added + merged + refused.length === 0;
  return (
    <Dialog name="import-report" heading={i18n.t('importReport.title', { file: fileName })} onClose={onClose}>
      <ul class="import-counts">
        {added > 0 && <li>{i18n.t('importReport.added', [numberText(added)])}</li>}
        {merged > 0 && <li>{i18n.t('importReport.merged', [numberText(merged)])}</li>}
        {refusedEntries > 0 && <li>{i18n.t('importReport.refused', [numberText(refusedEntries)])}</li>}
        {isEmpty && <li>{i18n.t('importReport.nothing')}</li>}
      </ul>
      {isChanged && <p class="soft">{i18n.t('importReport.changed')}</p>}
      {refused.length > 0 && <RefusedEntries refused={refused} />}
      {refusedEntries > 0 && <p>{i18n.t('importReport.refusedHint')}</p>}
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
function RefusedEntries({ refused }: Pick<ImportOutcome, 'refused'>) {
  return (
    <ol class="refused soft">
      {refused.map((entry, index) =>
        entry.position === undefined ? (
          <li key={index}>{entry.why}</li>
        ) : (
          <li key={index} title={`articles[${entry.position - 1}] ${entry.field}`}>
            <strong dir="auto">{entry.what ?? i18n.t('importReport.entry', { position: entry.position })}</strong>
            {entry.why}
          </li>
        ),
      )}
    </ol>
  );
}
