/**
 * Readability gets a document that lib/article/body/find.ts made: elements with a class at most, all of them shown, asked once. Here stands
 * what it asks of such a document and always gets the same answer to; the minifier drops what then can't happen.
 */

import { type Answer, foldWith } from './fold.ts';

const ANSWERS: readonly Answer[] = [
  [/this\.UNLIKELY_ROLES\.includes\(node\.getAttribute\("role"\)\)/g, 'false'],
  [/\w+\.getAttribute\("(?:aria-modal|href|itemprop|lang|role)"\)/g, 'null'],
  [/this\._isProbablyVisible\(node\)/g, 'true'],
  [/this\._headerDuplicatesTitle\(node\)/g, 'false'],
  [/!this\._articleByline/g, 'false'],
  // The document is a browser's, with a body, and neither `style` nor `font` is copied into it.
  [/this\._docJSDOMParser(?: && nodeList\._isLiveNodeList)?(?=\))/g, 'false'],
  [/node\.querySelectorAll(?=\) \{)/g, 'true'],
  [/^ {4}this\._re\w+\(this\._getAllNodesWithTag\(doc, \["(?:style|font)"\]\).*\);$/gm, ''],
  [/(?<=if \()doc\.body(?=\))/g, 'true'],
  [/this\._flagIsActive\(\s*this\.FLAG_\w+\s*\)/g, 'true'],
  [/typeof e\.id === "string" && e\.id !== ""/g, 'false'],
  [/ \+ " " \+ node\.id/g, ''],
  [/this\._nbTopCandidates/g, 'this.DEFAULT_N_TOP_CANDIDATES'],
  [/= page\.innerHTML/g, '= ""'],
  [/if \(typeof module === "object"\) \{.*?\n\}/gs, 'export { Readability };'],
  // What follows is for display, or for a second try, which find.ts makes itself.
  [/this\._prepArticle\(articleContent\);.*?(?=\n {2}\},\n)/gs, 'return articleContent; }'],
  [/^function Readability\(doc, options\) \{.*?\n\}\n/gms, 'function Readability(doc) { this._doc = doc; this._metadata = {}; }\n'],
];

export const fold = (code: string): string => foldWith(ANSWERS, 'Readability', code);
