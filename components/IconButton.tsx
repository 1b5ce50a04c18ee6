import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps extends ButtonHTMLAttributes {
  icon: IconName;
  name: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that is no more than a sign: its name is said by a screen reader, and shown to who points at it. */
export function IconButton({ icon, name, ...more }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} {...more}>
      <Icon name={icon} />
    </button>
  );
}
