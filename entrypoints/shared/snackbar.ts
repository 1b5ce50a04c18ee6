import { signal } from '@preact/signals';
import type { Message } from '../../components/Snackbar.tsx';

/** A plain message goes by itself; one that stays is there until it is closed or followed by another, and an offer until it is answered or closed. */
const SHOWN_FOR = 4000;

export type SnackbarState = ReturnType<typeof createSnackbar>;

export function createSnackbar() {
  const message = signal<Message>();
  let offered: Message | undefined;
  let timer: ReturnType<typeof setInterval>;

  function show(shown: Message | undefined): void {
    clearInterval(timer);
    message.value = shown;
  }

  /** Ends what is only said. */
  const hush = () => show(offered);

  function close(): void {
    offered = undefined;
    hush();
  }

  /** Before what is offered, which stays. */
  function say(text: string, stays = false): void {
    show(offered ? { ...offered, text: `${text} ${offered.text}` } : { text });
    // Not under the pointer or the focus.
    if (!stays) timer = setInterval(() => document.querySelector('.snackbar:hover, .snackbar :focus') ?? hush(), SHOWN_FOR);
  }

  /** `onPress` runs at most once. Without a label of its own it undoes. */
  function offer(text: string, onPress: () => void, label?: string): void {
    const press = () => {
      close();
      onPress();
    };
    offered = { text, action: { label, onPress: press } };
    hush();
  }

  return { message, close, hush, say, offer };
}
