/** What the first sight of popup and library doesn't wait for. */
import { later } from '../../components/later.tsx';

export const TagPicker = later(() => import('./TagPicker.tsx'), 'TagPicker');
export const TransferButtons = later(() => import('./TransferButtons.tsx'), 'TransferButtons');
