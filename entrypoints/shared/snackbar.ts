import { signal } from '@preact/signals';
import type { Message } from '../../components/Snackbar.tsx';

/** A plain message goes by itself; one that stays, or offers something, is there until it is answered, closed or followed by another. */
const SHOWN_FOR = 4000;

export type SnackbarState = ReturnType<typeof createSnackbar>;

export function createSnackbar() {
  const message = signal<Message>();
  let timer: ReturnType<typeof setInterval>;

  function close(): void {
    clearInterval(timer);
    message.value = undefined;
  }

  function say(text: string, stays = false): void {
    close();
    message.value = { text };
    // Not under the pointer or the focus.
    if (!stays) timer = setInterval(() => document.querySelector('.snackbar:hover, .snackbar :focus') ?? close(), SHOWN_FOR);
  }

  /** `onPress` runs at most once. */
  function offer(text: string, label: string, onPress: () => void): void {
    close();
    const press = () => {
      close();
      onPress();
    };
    message.value = { text, action: { label, onPress: press } };
  }

  return { message, close, say, offer };
}
