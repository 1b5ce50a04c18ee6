/** The keys of the library, wherever in the page they are pressed. */
import { useEffect } from 'preact/hooks';
import { type Command, findCommand } from '../../lib/library/keys.ts';

/** `run`: false where the key is better left to the page. Both are taken as they were at first. */
export function useKeys(run: (command: Exclude<Command, 'help'>) => boolean, onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = isTyping(event) ? undefined : findCommand(event);
      if (!command) return;
      if (command === 'help') onHelp();
      else if (!run(command)) return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** In a field every key is a letter, and a dialog has keys of its own. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, dialog, [contenteditable]') !== null;
}
