/** Articles that come from elsewhere, as from a file or out of an undo. */
import { canonicalJson } from '../library/canonical-json.ts';
import type { OnProgress, Step, WholeArticle } from '../library/types.ts';
import type { Database } from './database.ts';
import { addressOf, idBeside, identifyWhole, isOther } from './identify.ts';
import { mergeArticles } from './merge.ts';
import { writeWhole, writingWhole } from './write-whole.ts';

/** Each goes to the record that it is here and is merged with what is there, so that nothing of either is lost. All or none. */
export function bringIn(
  db: Database,
  articles: readonly WholeArticle[],
  onProgress?: OnProgress,
  areDoubtful?: boolean,
): Promise<Step<WholeArticle>[]> {
  return writingWhole(db, async () => {
    const isKept = await keptAmong(db, articles.length);
    const incoming = new Map<string, WholeArticle>();
    for (const given of articles) {
      let whole = isKept(addressOf(given.article.id)) ? await identifyWhole(db, given) : given;
      const first = incoming.get(whole.article.id);
      if (first && isOther(first, whole)) whole = { ...whole, article: { ...whole.article, id: idBeside(whole.article) } };
      incoming.set(whole.article.id, joined(incoming.get(whole.article.id), whole));
    }
    return writeWhole(db, [...incoming.keys()], (id, there) => joined(there, incoming.get(id) as WholeArticle, areDoubtful), onProgress);
  });
}

/** From so many on, all ids of a long list are read sooner than one address after the other is asked for. */
const MANY = 100;

/** Whether anything may be kept under an address, for so many of them. */
async function keptAmong(db: Database, addresses: number): Promise<(address: string) => boolean> {
  if (addresses < MANY) return () => true;
  const kept = new Set((await db.articles.toCollection().primaryKeys()).map(addressOf));
  return (address) => kept.has(address);
}

/** The very same record where it learns nothing: what is not written, the search need not learn again. */
function joined(kept: WholeArticle | undefined, whole: WholeArticle, isDoubtful?: boolean): WholeArticle {
  if (!kept) return whole;
  const merged = mergeArticles(kept, whole, isDoubtful);
  return canonicalJson(merged) === canonicalJson(kept) ? kept : merged;
}
