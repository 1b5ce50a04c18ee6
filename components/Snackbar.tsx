/** A short message at the foot of the page, with at most one thing to do about it. */
import './Snackbar.css';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

export interface Message {
  text: string;
  action?: { label: string; onPress: () => void };
}

/** Stays in the page while there is no message, or a screen reader would not hear the first one. */
export function Snackbar({ message, onClose }: { message: Message | undefined; onClose: () => void }) {
  return (
    <div class="snackbar-place" role="status">
      {message && (
        <div class="snackbar">
          <span class="snackbar-text">{message.text}</span>
          {message.action && (
            <button type="button" class="snackbar-action" onClick={message.action.onPress}>
              {message.action.label}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={i18n.t('list.dismiss')} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}
