/** What popup and library ask of the store. It comes by itself, with Dexie: the first sight of a page is there before it. */
import { openDatabase } from '../../lib/store/database.ts';

export { findAlike } from '../../lib/store/alike.ts';
export { addTags, correctField, setFavorite, setNote, setStatus, setTags, unarchive } from '../../lib/store/change.ts';
export { countSaved, countShelves, findArticle, findBody, findSaved, listSaved } from '../../lib/store/find.ts';
export { identify } from '../../lib/store/identify.ts';
export { live } from '../../lib/store/live.ts';
export { listIds } from '../../lib/store/order.ts';
export { listRecent } from '../../lib/store/recent.ts';
export { removeArticles, restoreArticles } from '../../lib/store/remove.ts';
export { rememberArticle, saveArticle } from '../../lib/store/save.ts';
export { searchArticles } from '../../lib/store/search.ts';
export { indexWords } from '../../lib/store/search-index.ts';
export { searchRecent } from '../../lib/store/search-recent.ts';
export { deleteTag, renameTag } from '../../lib/store/tag-changes.ts';
export { countKind, listAuthors } from '../../lib/store/tags.ts';
export { learnWords } from './learn-words.ts';

export const db = openDatabase();
