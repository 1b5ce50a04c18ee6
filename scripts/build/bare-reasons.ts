/** Why a rule of `lib/article/tidy` takes something out is asked by `npm run extract -- FILE --explain` alone, which runs the source. In a build it is enough that there is a reason. */
import type { Plugin } from 'vite';

export const bareReasons = (): Plugin => ({
  name: 'bare-reasons',
  apply: 'build',
  enforce: 'pre',
  transform: { filter: { id: RULES }, handler: bare },
});

/** The names that templates use are lists of such words, too. */
export const RULES = /\/lib\/article\/tidy\/(?!hints)[\w-]+\.ts$/;

/** Three words at least, and small letters only: no pattern, no label. Or the name of a rule. */
export const REASON = /'[a-z]+(?: [a-z,]+){2,}'|"[a-z]+(?: [a-z',]+){2,}"|(?<=step: |(?:true|false), )'[a-z ]+'/g;

/** A reason that is there is true. */
export const bare = (code: string): string => code.replace(REASON, "'-'");
