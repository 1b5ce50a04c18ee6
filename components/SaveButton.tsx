/** The one main button. */
import './SaveButton.css';
import { i18n } from '#i18n';
import { momentText } from './format.ts';
import { Icon } from './Icon.tsx';

export interface SaveButtonProps {
  /** Epoch ms; absent while the article is not saved. */
  savedAt?: number;
  isSaving: boolean;
  onSave: () => void;
}

export function SaveButton({ savedAt, isSaving, onSave }: SaveButtonProps) {
  const isSaved = savedAt !== undefined;
  return (
    <button
      type="button"
      id="save"
      class="main-button save-button"
      data-state={isSaved ? 'saved' : 'unsaved'}
      aria-disabled={isSaving}
      onClick={() => !isSaving && onSave()}
    >
      <Icon name={isSaved ? 'check' : 'bookmark'} />
      {isSaving ? i18n.t('save.saving') : isSaved ? i18n.t('save.savedOn', { date: momentText(savedAt) }) : i18n.t('save.save')}
    </button>
  );
}
