/** Small words in and before names, of all languages at once: an article names people and places of other countries too. Blank-separated. */

/** "Ursula von der Leyen", "Bank of England". */
export const PARTICLES = 'van von de del della dello di da do dos das du des da af av of bin ibn ben al el y ter ten te for &';
/** Those that only follow another: "van der", "de la", "of the". */
export const SECOND = 'de der den het la las los lo le el the';
export const IN_NAMES = `${PARTICLES} ${SECOND}`;

/** "segretario della", "ministro da": behind what somebody is head of. With "director of" and "directeur van" it is the whole that follows. */
export const HEAD_OF = /^d(?:el(?:l[ao])?|[oa]s?|ei)$/;
