/** In which format the list leaves. */
import './ExportChoice.css';
import { i18n } from '#i18n';
import type { Exporter } from '../lib/exporters/types.ts';
import { Dialog } from './Dialog.tsx';

export interface ExportChoiceProps {
  formats: readonly Pick<Exporter, 'id' | 'name' | 'isWhole'>[];
  onChoose: (id: string) => void;
  onClose: () => void;
}

export function ExportChoice({ formats, onChoose, onClose }: ExportChoiceProps) {
  return (
    <Dialog name="export-choice" heading={i18n.t('exportChoice.title')} onClose={onClose}>
      <ul>
        {formats.map(({ id, name, isWhole }) => (
          <li key={id}>
            <button type="button" data-format={id} onClick={() => onChoose(id)}>
              <strong>{name}</strong>
              <span class="soft">{i18n.t(isWhole ? 'exportChoice.whole' : 'exportChoice.part')}</span>
            </button>
          </li>
        ))}
      </ul>
      <form method="dialog">
        <button type="submit" class="quiet-button outlined">
          {i18n.t('details.cancel')}
        </button>
      </form>
    </Dialog>
  );
}
