/** What an import did, and what it could not take and why. */
import './ImportReport.css';
import { i18n } from '#i18n';
import { Dialog } from './Dialog.tsx';
import { numberText } from './format.ts';

export interface ImportOutcome {
  fileName: string;
  added: number;
  merged: number;
  /** By hand or on the way, since it was exported. */
  isChanged: boolean;
  /** In the words of the interface. `position` counts the file's entries from 1; absent where the file as a whole is meant. */
  refused: readonly { position?: number; headline?: string; why: string }[];
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

function RefusedEntries({ refused }: Pick<ImportOutcome, 'refused'>) {
  return (
    <ol class="refused soft">
      {refused.map(({ position, headline, why }, index) => (
        <li key={index}>
          {(headline ?? position !== undefined) && (
            <strong>{headline ?? i18n.t('importReport.entry', { position: position as number })}: </strong>
          )}
          {why}
        </li>
      ))}
    </ol>
  );
}
