/** Puts in place of what a library asks of its surroundings what it always gets for an answer here; the minifier drops what then can't happen. */

/** In the library's source, and what it comes to. */
export type Answer = readonly [question: RegExp, answer: string];

/** Throws where a question is not asked any more, so that an update of the library is noticed. */
export function foldWith(answers: readonly Answer[], library: string, code: string): string {
  return answers.reduce((left, [question, answer]) => {
    const folded = left.replace(question, answer);
    if (folded === left) throw new Error(`${library} has no ${question}: see scripts/build/fold-${library.toLowerCase()}.ts`);
    return folded;
  }, code);
}
