/** Small words in and before names, of all languages at once: an article names people and places of other countries too. Blank-separated. */

/** "Ursula von der Leyen", "Bank of England". */
export const PARTICLES = 'van von de del della dello di da do dos das du des da af av of bin ibn ben al el y ter ten te for &';
/** Those that only follow another: "van der", "de la", "of the". */
export const SECOND = 'de der den het la las los lo le el the';
export const IN_NAMES = `${PARTICLES} ${SECOND}`;

/** Of a German name: "der" between two nouns is mostly a genitive there, and "von" says what a noun is of: "Abdankung von Charles III". The source of a group. */
export const IN_GERMAN_NAMES = 'von\\sde[mnr]|van(?:\\sde[mnr])?|de|di|da|del|du|la|le|el|al|bin|of|&';

/** "in", "at" and the like in the languages of Europe. */
export const BEFORE_PLACES: ReadonlySet<string> = new Set('in im te bij at near i på en a à em w we nel'.split(' '));

/** "segretario della", "ministro da": behind what somebody is head of. With "director of" and "directeur van" it is the whole that follows. */
export const HEAD_OF = /^d(?:el(?:l[ao])?|[oa]s?|ei)$/;
