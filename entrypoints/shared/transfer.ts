/** The list's way out and in as a file. Loaded when it is asked for. */
import { i18n } from '#i18n';
import { numberText } from '../../components/format.ts';
import type { ImportOutcome, ImportRemark } from '../../components/ImportReport.tsx';
import { entryRefusalText, fileRefusalText } from '../../components/import-texts.ts';
import { troubleText } from '../../components/texts.ts';
import { exporters } from '../../lib/exporters/index.ts';
import kernpunt from '../../lib/exporters/kernpunt.ts';
import type { Exporter } from '../../lib/exporters/types.ts';
import { decode, parseFile } from '../../lib/importers/index.ts';
import type { ParsedFile } from '../../lib/importers/types.ts';
import type { OnProgress } from '../../lib/library/types.ts';
import { downloadParts } from '../../lib/platform/download.ts';
import { browserName, ownVersion } from '../../lib/platform/self.ts';
import type { Database } from '../../lib/store/database.ts';
import { attempt } from '../../lib/store/failure.ts';
import { type ExportFilter, exportArticles, importArticles } from '../../lib/store/transfer.ts';
import type { SnackbarState } from './snackbar.ts';

/** What a reader can export to; the format that holds everything comes first. */
export const exportFormats: readonly Exporter[] = exporters.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole));

export interface FileChoice {
  /** Without one, the format that holds everything. */
  format?: Exporter;
  /** Without one, all that is saved. */
  filter?: ExportFilter;
  /** Characters of articles in a file; without it, as many as can be read back. */
  most?: number;
  /** Which file of a long list it is; without it, the first. Each has a name of its own, or one could take the place of another. */
  number?: number;
}

/**
 * Tells the reader how many articles left, or why none did. Where there are more than a file holds, the next file is offered: browsers let a page
 * save one file at each press of a button.
 */
export async function exportFile(db: Database, snackbar: SnackbarState, choice: FileChoice = {}): Promise<void> {
  const exported = await attempt(() => writeFile(db, choice));
  if (!exported.ok) return snackbar.say(troubleText(exported.reason));
  const { count, rest } = exported.value;
  const text = count > 0 ? i18n.t('list.exported', count, [numberText(count)]) : i18n.t('list.exportEmpty');
  if (!rest) return snackbar.say(text);
  const next = { ...choice, filter: rest, number: (choice.number ?? 1) + 1 };
  snackbar.offer(text, () => exportFile(db, snackbar, next), i18n.t('list.exportRest'));
}

/** Gives the number of articles in the file, and which others there are. Of none there is no file. */
async function writeFile(db: Database, { format = kernpunt, filter, most, number }: FileChoice) {
  const { articles, rest } = await exportArticles(db, filter, most);
  const count = articles.length;
  if (count === 0) return { count };
  const now = Date.now();
  const selected = filter || rest ? 'selection' : null;
  const parts = await format.write(articles, { now, version: ownVersion(), browser: browserName(), filter: selected });
  // Sweden writes the reader's own day as ISO 8601 does.
  const day = new Date(now).toLocaleDateString('sv');
  downloadParts({ parts, fileName: `kernpunt-${day}${number ? `-${number}` : ''}.${format.fileExtension}`, mediaType: format.mediaType });
  return { count, rest };
}

/** Several files are the parts of a list: they have one report, and are undone together, the last one first. */
export async function importFiles(db: Database, files: readonly File[], onProgress: OnProgress): Promise<ImportOutcome> {
  const outcomes: ImportOutcome[] = [];
  for (const file of files) outcomes.push(await importFile(db, file, onProgress));
  return outcomes.reduce((all, one) => ({
    fileName: `${all.fileName}, ${one.fileName}`,
    added: all.added + one.added,
    merged: all.merged + one.merged,
    remarks: [...all.remarks, ...one.remarks],
    undo: async () => {
      await one.undo?.();
      await all.undo?.();
    },
  }));
}

async function importFile(db: Database, file: File, onProgress: OnProgress): Promise<ImportOutcome> {
  const fileName = file.name;
  const refuse = (text: string): ImportOutcome => ({ fileName, added: 0, merged: 0, remarks: [{ fileName, text }] });
  const parsed = await file.arrayBuffer().then(decode).then(parseFile, unreadable);
  if (!parsed.ok) return refuse(fileRefusalText(parsed.reason));
  const imported = await attempt(() => importArticles(db, parsed, onProgress));
  if (!imported.ok) return refuse(troubleText(imported.reason));
  const remarks: ImportRemark[] = parsed.refused.map((entry) => ({ fileName, entry, text: entryRefusalText(entry) }));
  if (parsed.changed) remarks.unshift({ fileName, text: i18n.t('importReport.changed') });
  return { fileName, ...imported.value, remarks };
}

/** Its letters are no Unicode, or it is longer than any list, or it was changed, or its disk taken out, since it was chosen. */
const unreadable = (error: unknown): ParsedFile => ({ ok: false, reason: error instanceof TypeError ? 'encoding' : 'no-list' });
