/** Tabs as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ has them: arrow keys move, one of them is in the tab order. */
import './Tabs.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface TabsProps<Name extends string> {
  label: string;
  tabs: readonly { name: Name; label: string; icon: IconName }[];
  current: Name;
  onChange: (name: Name) => void;
}

export function Tabs<Name extends string>({ label, tabs, current, onChange }: TabsProps<Name>) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const index = tabs.findIndex(({ name }) => name === current);
    const next = tabs.at((index + step) % tabs.length);
    if (!next) return;
    onChange(next.name);
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ name, label, icon }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === current}
          aria-controls={`panel-${name}`}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChange(name)}
        >
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </div>
  );
}

export function TabPanel({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} class="tab-panel">
      {children}
    </div>
  );
}
