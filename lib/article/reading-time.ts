/** Adult readers read news at about this many words a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least one. */
export const readingMinutes = (wordCount: number): number => Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
