import { type Inputs, useEffect, useState } from 'preact/hooks';

/**
 * What was asked for, once it is there, `none` until then; what comes after another question is dropped. `ask` gives undefined where there is
 * nothing to ask, its promise where nothing came.
 */
export function useAnswer<T>(ask: () => Promise<T | undefined> | undefined, inputs: Inputs, none: T): T {
  const [answer, setAnswer] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    setAnswer(none);
    ask()?.then((found) => isCurrent && found && setAnswer(found));
    return () => {
      isCurrent = false;
    };
  }, inputs);
  return answer;
}
