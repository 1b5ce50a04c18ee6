/** What goes out of the database for an exporter, and what comes in from an importer. */
import { isSaved, type View } from '../library/shelf.ts';
import type { OnProgress, SavedWhole, Step, StoredArticle, WholeArticle } from '../library/types.ts';
import { bringIn } from './bring-in.ts';
import type { Database } from './database.ts';
import { difference, takenBack } from './difference.ts';
import { listSaved, type Page } from './find.ts';
import { readWhole, writeWhole } from './write-whole.ts';

const SLICE = 100;
/** Characters of JSON. The file has some two for each, and an import reads 2^29 bytes at most: so it is read again in any script. */
const MOST_IN_FILE = 2 ** 26;

/** Which articles: those of these ids, or those of a view, all that are saved without one; `before`: those behind this place in the list. */
export type ExportFilter = { view?: View; before?: Page['before'] } | { ids: readonly string[] };

/** Saved articles with their bodies, newest first, and which others there are, where they are more than a file should hold. */
export interface ExportPart {
  articles: SavedWhole[];
  rest?: ExportFilter;
}

/** What an importer read, see lib/importers/types.ts. */
export interface Parsed {
  articles: readonly WholeArticle[];
  /** Since they were exported. */
  changed?: boolean;
}

export interface Imported {
  added: number;
  merged: number;
  undo: () => Promise<void>;
}

/** As many as one file should hold. An article that is only recent is not exported. */
export async function exportArticles(db: Database, filter: ExportFilter = {}, most = MOST_IN_FILE): Promise<ExportPart> {
  const articles: SavedWhole[] = [];
  let rest: ExportFilter | undefined = filter;
  for (let length = 0; rest && length < most; ) {
    const slice: ExportPart = await readSlice(db, rest);
    for (const whole of slice.articles) length += JSON.stringify(whole).length;
    articles.push(...slice.articles);
    rest = slice.rest;
  }
  return { articles, ...(rest && { rest }) };
}

async function readSlice(db: Database, filter: ExportFilter): Promise<ExportPart> {
  if ('ids' in filter) {
    const ids = filter.ids.slice(SLICE);
    return { articles: await readSaved(db, filter.ids.slice(0, SLICE)), ...(ids.length > 0 && { rest: { ids } }) };
  }
  const { view, before } = filter;
  const page = await listSaved(db, { before, limit: SLICE + 1 }, view);
  const ids = page.slice(0, SLICE).map(({ id }) => id);
  return { articles: await readSaved(db, ids), ...(page.length > SLICE && { rest: { view, before: page[SLICE - 1] } }) };
}

/** Brings articles in, in one transaction: all or none. What is stored already is merged with. */
export async function importArticles(db: Database, { articles, changed }: Parsed, onProgress?: OnProgress): Promise<Imported> {
  const steps = await bringIn(db, articles, onProgress, changed);
  const merged = steps.filter(({ before }) => before?.article.savedAt !== undefined).length;
  return { added: steps.length - merged, merged, undo: () => undoImport(db, steps) };
}

async function readSaved(db: Database, ids: readonly string[]): Promise<SavedWhole[]> {
  return (await readWhole(db, ids)).filter((whole): whole is SavedWhole => !!whole && isSaved(whole.article));
}

async function undoImport(db: Database, steps: readonly Step<WholeArticle>[]): Promise<void> {
  const byId = new Map(steps.flatMap((step) => (step.before === step.after ? [] : [[step.after?.article.id as string, step] as const])));
  await writeWhole(db, [...byId.keys()], (id, kept) => kept && backBefore(kept, byId.get(id) as Required<Step<WholeArticle>>));
}

/** What was imported goes, unless the reader did something with it since, as saving it; what was merged gets its former values back. */
function backBefore(kept: WholeArticle, { before, after }: Step<WholeArticle> & { after: WholeArticle }): WholeArticle | undefined {
  const { updatedAt, capturedAt } = after.article;
  const isAsImported = kept.article.updatedAt === updatedAt && kept.article.capturedAt === capturedAt;
  if (!isAsImported && before?.article.savedAt === undefined) return kept;
  if (!before) return undefined;
  const article: StoredArticle = takenBack(kept.article, difference({ before: before.article, after: after.article }));
  return { article, body: kept.article.contentHash === after.article.contentHash ? before.body : kept.body };
}
