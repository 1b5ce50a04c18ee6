/** All keys of the library, in a dialog. */
import './KeyHelp.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Command, KEYS, type Key } from '../../lib/library/keys.ts';
import { IconButton } from '../IconButton.tsx';

/** Open as long as it is there. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <header>
        <h2 id="key-help-title">{i18n.t('library.keys')}</h2>
        <IconButton icon="cross" name={i18n.t('importReport.close')} onClick={() => dialog.current?.close()} />
      </header>
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
    </dialog>
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
