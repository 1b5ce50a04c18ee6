/** The keys of the library, wherever in the page they are pressed. */
import { useEffect } from 'preact/hooks';
import { type Command, findCommand } from '../../lib/library/keys.ts';

declare global {
  /** Pressed before anybody listened, taken by a script that runs before the page's modules are loaded. */
  var earlyKeys: KeyboardEvent[] | undefined;
}

/** `run`: false where the key is better left to the page. All are taken as they were at first. */
export function useKeys(run: (command: Exclude<Command, 'help'>) => boolean, onHelp: () => void, withLetters: () => boolean): void {
  useEffect(() => {
    const early = globalThis.earlyKeys?.splice(0) ?? [];
    const onKey = (event: KeyboardEvent) => {
      const command = isTyping(event) ? undefined : findCommand(event, withLetters());
      if (!command) return;
      if (command === 'help') {
        onHelp();
        // The dialog opens a moment later, and what was pressed behind its key is not for the list.
        early.length = 0;
      } else if (!run(command)) return;
      event.preventDefault();
    };
    globalThis.onkeydown = onKey;
    for (const event of early) onKey(event);
    return () => {
      globalThis.onkeydown = null;
    };
  }, []);
}

/** In a field every key is a letter, and a dialog has keys of its own. The focus may be elsewhere by now, or may have come by an early key. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  [target, document.activeElement].some(
    (one) => one instanceof Element && one.closest('input:not([type="checkbox"]), textarea, select, dialog'),
  );
