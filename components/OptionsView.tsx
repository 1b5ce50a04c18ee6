/** What the reader can choose, and what Kernpunt does with what it reads. */
import './OptionsView.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { numberText, sizeText } from './format.ts';
import { type Trouble, troubleText } from './texts.ts';

export interface OptionsViewProps {
  keepRecent: boolean;
  /** Absent until it was counted. */
  savedCount?: number;
  /** In bytes; null where the browser doesn't say, absent until it did. */
  usedBytes?: number | null;
  shortcuts: readonly { description: string; keys: string }[];
  /** Where shortcuts are changed; absent in a browser that has no address for it. */
  shortcutsAddress?: string;
  /** What became of the last thing that was done to the recent here. */
  recent?: 'emptied' | Trouble;
  onKeepRecent: (keepRecent: boolean) => void;
  onEmptyRecent: () => void;
  /** Whether the browser lets Kernpunt see the addresses of all tabs. */
  watchesPages: boolean;
  /** It would not ask the reader, or not take the leave back. */
  isAskingRefused: boolean;
  /** Yes makes the browser ask. */
  onWatchPages: (yes: boolean) => void;
}

export function OptionsView(props: OptionsViewProps) {
  return (
    <div class="options">
      <h1>{i18n.t('options.title')}</h1>
      <Recent {...props} />
      <SavedBadge {...props} />
      <Storage {...props} />
      <Shortcuts {...props} />
      <Privacy />
    </div>
  );
}

function Section({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function Recent({ keepRecent, recent, onKeepRecent, onEmptyRecent }: OptionsViewProps) {
  return (
    <Section heading={i18n.t('list.recent')}>
      <label class="choice">
        <input type="checkbox" id="keep-recent" checked={keepRecent} onChange={(event) => onKeepRecent(event.currentTarget.checked)} />
        {i18n.t('options.keepRecent')}
      </label>
      <p class="soft">{i18n.t('options.keepRecentHint')}</p>
      <p>
        <button type="button" class="quiet-button outlined" id="empty-recent" onClick={onEmptyRecent}>
          {i18n.t('options.emptyRecent')}
        </button>
      </p>
      <p class="soft" role="status">
        {recent && (recent === 'emptied' ? i18n.t('options.recentEmptied') : troubleText(recent))}
      </p>
    </Section>
  );
}

function SavedBadge({ watchesPages, isAskingRefused, onWatchPages }: OptionsViewProps) {
  return (
    <Section heading={i18n.t('options.badge')}>
      <label class="choice">
        <input type="checkbox" id="watch-pages" checked={watchesPages} onChange={(event) => onWatchPages(event.currentTarget.checked)} />
        {i18n.t('options.watchPages')}
      </label>
      <p class="soft">{i18n.t('options.watchPagesHint')}</p>
      <p class="soft" role="status">
        {isAskingRefused && i18n.t('options.askingRefused')}
      </p>
    </Section>
  );
}

function Storage({ savedCount, usedBytes }: OptionsViewProps) {
  return (
    <Section heading={i18n.t('options.storage')}>
      {savedCount !== undefined && <p>{i18n.t('options.storageCount', savedCount, [numberText(savedCount)])}</p>}
      {usedBytes === null && <p>{i18n.t('options.storageUnknown')}</p>}
      {typeof usedBytes === 'number' && <p>{i18n.t('options.storageUsed', { used: sizeText(usedBytes) })}</p>}
    </Section>
  );
}

function Shortcuts({ shortcuts, shortcutsAddress }: OptionsViewProps) {
  return (
    <Section heading={i18n.t('options.shortcuts')}>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('options.shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">
        {shortcutsAddress ? i18n.t('options.shortcutsChange', { address: shortcutsAddress }) : i18n.t('options.shortcutsChangeFirefox')}
      </p>
    </Section>
  );
}

function Privacy() {
  return (
    <Section heading={i18n.t('options.privacy')}>
      <ul class="privacy">
        <li>{i18n.t('options.privacyDevice')}</li>
        <li>{i18n.t('options.privacyClick')}</li>
        <li>{i18n.t('options.privacyWindow')}</li>
        <li>{i18n.t('options.privacyLeave')}</li>
      </ul>
    </Section>
  );
}
