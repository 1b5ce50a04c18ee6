/** All keys of the library, in a dialog. */
import './KeyHelp.css';
import { i18n } from '#i18n';
import { type Command, isLetter, KEYS, type Key } from '../../lib/library/keys.ts';
import { Dialog } from '../Dialog.tsx';
import { IconButton } from '../IconButton.tsx';
import { CONTROL } from '../key-of.ts';

interface KeyHelpProps {
  /** Whether letters and signs alone are keys. */
  hasLetters: boolean;
  onLetters: (areKeys: boolean) => void;
  onClose: () => void;
}

/** Open as long as it is there. */
export function KeyHelp({ hasLetters, onLetters, onClose }: KeyHelpProps) {
  return (
    <Dialog name="key-help" heading={i18n.t('library.keys')} onClose={onClose}>
      <IconButton icon="cross" name={i18n.t('importReport.close')} onClick={onClose} />
      <dl>
        {[...keysByCommand(hasLetters)].map(([command, keys]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={keyText(key)}>{keyText(key)}</kbd>
              ))}
            </dt>
            <dd>{i18n.t(`library.command.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input type="checkbox" checked={hasLetters} onChange={(event) => onLetters(event.currentTarget.checked)} />
        {i18n.t('library.letterKeys')}
      </label>
      <p class="soft">{i18n.t('library.queryHelp')}</p>
    </Dialog>
  );
}

function keysByCommand(hasLetters: boolean): Map<Command, Key[]> {
  const byCommand = new Map<Command, Key[]>();
  for (const key of KEYS) if (hasLetters || !isLetter(key)) byCommand.set(key.command, [...(byCommand.get(key.command) ?? []), key]);
  return byCommand;
}

const SIGNS: Partial<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

const keyText = ({ key, control }: Key): string =>
  `${control ? CONTROL : ''}${key === ' ' ? i18n.t('library.space') : (SIGNS[key] ?? key)}`;
