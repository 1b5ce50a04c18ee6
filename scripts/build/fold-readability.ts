/**
 * Readability gets a document that lib/article/body/find.ts made: elements with a class at most, all of them shown, asked once. Here stands
 * what it asks of such a document and always gets the same answer to; the minifier drops what then can't happen.
 */

/** In Readability's source, and what it comes to. */
const ANSWERS: readonly [question: RegExp, answer: string][] = [
  [/this\.UNLIKELY_ROLES\.includes\(node\.getAttribute\("role"\)\)/g, 'false'],
  [/\w+\.getAttribute\("(?:aria-modal|href|itemprop|lang|role)"\)/g, 'null'],
  [/this\._isProbablyVisible\(node\)/g, 'true'],
  [/this\._headerDuplicatesTitle\(node\)/g, 'false'],
  [/!this\._articleByline/g, 'false'],
  [/this\._docJSDOMParser && nodeList\._isLiveNodeList/g, 'false'],
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

/** Throws where a question is not asked any more, so that an update of the library is noticed. */
export function fold(code: string): string {
  return ANSWERS.reduce((left, [question, answer]) => {
    const folded = left.replace(question, answer);
    if (folded === left) throw new Error(`Readability has no ${question}: see scripts/build/fold-readability.ts`);
    return folded;
  }, code);
}
