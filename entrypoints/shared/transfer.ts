/** The list's way out and in as a file. Loaded when it is asked for. */
import type { ImportOutcome } from '../../components/ImportReport.tsx';
import { entryRefusalText, fileRefusalText, troubleText } from '../../components/texts.ts';
import kernpunt from '../../lib/exporters/kernpunt.ts';
import { parseFile, refuseSize } from '../../lib/importers/index.ts';
import { downloadParts } from '../../lib/platform/download.ts';
import { browserName, ownVersion } from '../../lib/platform/self.ts';
import type { Database } from '../../lib/store/database.ts';
import { type ExportFilter, exportArticles, importArticles } from '../../lib/store/transfer.ts';

/** Gives the number of articles; of none there is no file. */
export async function exportFile(db: Database, filter?: ExportFilter): Promise<number> {
  const articles = await exportArticles(db, filter);
  if (articles.length === 0) return 0;
  const now = Date.now();
  const parts = await kernpunt.write(articles, { now, version: ownVersion(), browser: browserName(), filter: null });
  const day = new Date(now).toISOString().slice(0, 10);
  downloadParts({ parts, fileName: `kernpunt-${day}.${kernpunt.fileExtension}`, mediaType: kernpunt.mediaType });
  return articles.length;
}

export async function importFile(db: Database, file: File): Promise<ImportOutcome> {
  const nothing = { fileName: file.name, added: 0, merged: 0, isChanged: false };
  const sizeRefusal = refuseSize(file.size);
  if (sizeRefusal) return { ...nothing, refused: [{ why: fileRefusalText(sizeRefusal) }] };
  const parsed = await parseFile(await file.text());
  if (!parsed.ok) return { ...nothing, refused: [{ why: fileRefusalText(parsed.reason) }] };
  const refused = parsed.refused.map((entry) => ({ position: entry.position, headline: entry.what, why: entryRefusalText(entry) }));
  const imported = await importArticles(db, parsed);
  if (!imported.ok) return { ...nothing, refused: [{ why: troubleText(imported.reason) }] };
  return { ...nothing, ...imported.value, isChanged: parsed.changed, refused };
}
