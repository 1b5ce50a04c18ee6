/** The search field of the library: a combobox that completes the query language. */
import './SearchField.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Completion } from '../../lib/library/complete.ts';
import { Icon } from '../Icon.tsx';
import { keyOf } from '../key-of.ts';

export interface SearchFieldProps {
  text: string;
  completions: readonly Completion[];
  onText: (text: string) => void;
  /** Down from the field, Enter without a completion or Escape without a text: on to the list. */
  onLeave: () => void;
}

export function SearchField({ text, completions, onText, onLeave }: SearchFieldProps) {
  const [chosen, setChosen] = useState(-1);
  const [isDismissed, setDismissed] = useState(true);
  const shown = isDismissed ? [] : completions;
  const type = (next: string) => {
    setChosen(-1);
    setDismissed(false);
    onText(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event);
    const next = nextChoice(key, chosen, shown.length);
    if (next !== undefined) setChosen(next);
    else if (key === 'Enter' && shown[chosen]) type(shown[chosen].text);
    else if (key === 'Enter' || key === 'ArrowDown') onLeave();
    else if (key === 'Escape' && shown.length > 0) setDismissed(true);
    else if (key === 'Escape' && text) type('');
    else if (key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        type="text"
        id="library-search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={i18n.t('library.search')}
        placeholder={i18n.t('library.queryHelp')}
        aria-expanded={shown.length > 0}
        aria-controls="completions"
        aria-autocomplete="list"
        aria-activedescendant={shown[chosen] ? `completion-${chosen}` : undefined}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setDismissed(true)}
      />
      <div id="completions" role="listbox" aria-label={i18n.t('library.completions')} hidden={shown.length === 0}>
        {shown.map(({ label, text: completed }, index) => (
          <div
            key={label}
            id={`completion-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              type(completed);
            }}
          >
            {label}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Undefined for a key that chooses nothing. Up from the first goes back to the text. */
function nextChoice(key: string | undefined, chosen: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(count - 1, chosen + 1);
  return key === 'ArrowUp' ? Math.max(-1, chosen - 1) : undefined;
}
