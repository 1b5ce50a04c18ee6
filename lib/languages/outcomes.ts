/** What a news desk puts in, whatever happened, and what it leaves out first. In all languages at once. */

/** Who came to harm, what broke, who was caught: such words, cut to the length of a key. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  'aangeh arrest doden gedood gewond opgepa overle schade slacht veroor gestor opfer tote toten verhaf verlet convic damage died injure killed wounde'.split(
    ' ',
  ),
);

/** Somebody makes something of it, or is glad or afraid of it: the source of a group, for text in lower case. */
export const OPINION =
  'believes?|hopes?|feels?|thinks?|hailed|praised|denkt|hoopt|vindt|vinden|gelooft|vreest|vrezen|noemt|toont aan|laat .* zien dat|(?:be)?fürcht\\S+|hofft|glaubt|meint|spr\\S+ von';
