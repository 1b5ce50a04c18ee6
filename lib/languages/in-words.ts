/** What tells that a word is a form of another, or no topic: its end, or in Korean, which writes blanks between phrases, all of it. */

/** Of a plural, a genitive or another case, in any of the languages: no "t", or "Bucht" were a form of "Buch". */
export const ENDING = /^(?:e?s|e?n|er?|em|ern|x|a|i|u|ą|ę|y|ów|om|ami|ach|lar|ler|in|ın|un|ün|'s|et|en|ar|or)$/;

/** In Korean: case, number, and "is": 은/는, 이/가, 들, 이다. */
export const KOREAN_ENDING =
  /(?<=[\uac00-\ud7a3]{2})(?:들|에서는|에서|에게|에는|에도|에|으로는|으로도|으로|로는|로|까지|부터|은|는|이라는|라는|이라고|라고|이라며|라며|이나|이|가|을|를|의|와의|과의|와|과|만|처럼|보다|마저|조차|이다|(?<=...)도)$/;
/** Korean verbs and adjectives: "말했다", "하고", "지만". */
export const KOREAN_PREDICATE =
  /(?:[다며]|(?<=..)(?:[면서]|(?<![사광보신경재창최])고)|는데|지만|[하되된될한할했]|하는|되는|했던|하던|려는|[냐까]|기로|듯|자고|려고|해야|하기|되기|않을|없는|있는|같은|위해|대해|따른|통해|대한|관한)$/;
/** In Korean what somebody is stands behind the name: "한동훈 전 대표". */
export const KOREAN_TITLE =
  /^(?:전|현|대표|원내대표|의원|대통령|후보|장관|총리|국무총리|위원장|최고위원|시장|지사|도지사|회장|사장|교수|감독|선수|배우|가수|기자|작가|검사|판사|변호사|대변인|수석대변인|직무대행|씨|군|양)$/;
/** "12시간": how long, how many. */
export const KOREAN_AMOUNT = /^\d+(?:시간|[일월년명원개회세분시])$/;
