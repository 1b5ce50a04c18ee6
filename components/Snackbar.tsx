/** A short message at the foot of the page, with at most one thing to do about it. */
import './Snackbar.css';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';
import { CONTROL } from './key-of.ts';

export interface Message {
  text: string;
  /** Without a label of its own it undoes, which the usual key does too. */
  action?: { label?: string | undefined; onPress: () => void };
}

/** Stays in the page while there is no message, or a screen reader would not hear the first one. */
export function Snackbar({ message, onClose }: { message: Message | undefined; onClose: () => void }) {
  const former = useRef<HTMLElement>(null);
  const remember = ({ currentTarget, relatedTarget }: FocusEvent & { currentTarget: HTMLElement }) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) former.current = relatedTarget;
  };
  /** The message goes with its buttons: the focus goes back where it came from. */
  const leaving = (press: () => void) => () => {
    former.current?.focus();
    press();
  };
  return (
    <div class="snackbar-place" role="status" onFocusIn={remember}>
      {message && (
        <div class="snackbar">
          {/* A new element for each, or the same said again would not be heard; the buttons stay, and keep the focus. */}
          <span key={message} class="snackbar-text">
            {message.text}
          </span>
          {message.action && (
            <button type="button" class="snackbar-action" onClick={leaving(message.action.onPress)}>
              {message.action.label ?? [i18n.t('list.undo'), ' ', <small key="key">{CONTROL}Z</small>]}
            </button>
          )}
          <IconButton icon="cross" name={i18n.t('importReport.close')} onClick={leaving(onClose)} />
        </div>
      )}
    </div>
  );
}
