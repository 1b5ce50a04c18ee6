/** What a browser is told of a text of another language than the interface's. */

/** `und` is no language for a screen reader to speak. */
export const langOf = (inLanguage: string): string | undefined => (inLanguage === 'und' ? undefined : inLanguage);

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The side a text begins at, by its first letter, as `dir="auto"` has it: for what stands above or below the text in words of the interface
 * and has to begin at the same side. Undefined where that is the interface's own.
 */
export const directionOf = (text: string): 'rtl' | undefined => (RIGHT_TO_LEFT.test(text) ? 'rtl' : undefined);
