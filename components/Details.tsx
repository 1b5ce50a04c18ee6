/** On demand: where each value came from, and a way to put right what the page or Kernpunt got wrong. */
import './Details.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DetailFieldsProps } from './DetailFields.tsx';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';

const DetailFields = later(() => import('./DetailFields.tsx'), 'DetailFields');

export function Details(props: DetailFieldsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {i18n.t('details.title')}
        <Icon name="expand" />
      </summary>
      {isOpen && <DetailFields {...props} />}
    </details>
  );
}
