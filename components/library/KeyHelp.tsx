/** All keys of the library, in a dialog. */
import './KeyHelp.css';
import { i18n } from '#i18n';
import { type Command, KEYS, type Key } from '../../lib/library/keys.ts';
import { Dialog } from '../Dialog.tsx';
import { IconButton } from '../IconButton.tsx';

/** Open as long as it is there. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog name="key-help" heading={i18n.t('library.keys')} onClose={onClose}>
      <IconButton icon="cross" name={i18n.t('importReport.close')} onClick={onClose} />
      <dl>
        {[...keysByCommand()].map(([command, keys]) => (
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
      <p class="soft">{i18n.t('library.queryHelp')}</p>
    </Dialog>
  );
}

function keysByCommand(): Map<Command, Key[]> {
  const byCommand = new Map<Command, Key[]>();
  for (const key of KEYS) byCommand.set(key.command, [...(byCommand.get(key.command) ?? []), key]);
  return byCommand;
}

const SIGNS: Partial<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

const keyText = ({ key, control }: Key): string =>
  `${control ? 'Ctrl ' : ''}${key === ' ' ? i18n.t('library.space') : (SIGNS[key] ?? key)}`;
