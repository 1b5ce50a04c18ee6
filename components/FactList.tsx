/** The key facts, each a button that shows its sentence in the page. */
import './FactList.css';
import { i18n } from '#i18n';
import type { KeyFact } from '../lib/article/types.ts';
import { FactText } from './FactText.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { directionOf } from './lang.ts';
import { factKindText } from './texts.ts';

export interface FactListProps {
  facts: readonly KeyFact[];
  inLanguage: string;
  /** Positions in `facts` that are marked in the page. */
  marked: ReadonlySet<number>;
  onShow: (position: number) => void;
  onMarkAll: () => void;
  onUnmark: () => void;
  onCopy: (position: number) => void;
}

export function FactList(props: FactListProps) {
  const { facts } = props;
  return (
    <section class="facts" aria-labelledby="facts-title">
      <div class="facts-bar">
        <h2 id="facts-title">{i18n.t('facts.title')}</h2>
        {facts.length > 0 && <MarkButton {...props} />}
      </div>
      {facts.length === 0 && <p class="soft">{i18n.t('facts.none')}</p>}
      <ol>
        {facts.map((_, position) => (
          <FactItem key={position} {...props} position={position} />
        ))}
      </ol>
      {facts.length > 0 && <p class="facts-promise soft">{i18n.t('facts.verbatim')}</p>}
    </section>
  );
}

function MarkButton({ marked, onMarkAll, onUnmark }: FactListProps) {
  const isOn = marked.size > 0;
  return (
    <button type="button" class="quiet-button" id="mark-all" onClick={isOn ? onUnmark : onMarkAll}>
      <Icon name={isOn ? 'cross' : 'highlighter'} />
      {i18n.t(isOn ? 'facts.unmark' : 'facts.markAll')}
    </button>
  );
}

function FactItem({ facts, position, marked, inLanguage, onShow, onCopy }: FactListProps & { position: number }) {
  const fact = facts[position] as KeyFact;
  return (
    <li class="fact" dir={directionOf(fact.text)}>
      <button type="button" class="fact-text" data-fact={position} aria-pressed={marked.has(position)} onClick={() => onShow(position)}>
        <FactLabel fact={fact} />
        <FactText fact={fact} inLanguage={inLanguage} />
      </button>
      <IconButton icon="copy" name={i18n.t('facts.copy', { position: position + 1 })} onClick={() => onCopy(position)} />
    </li>
  );
}

function FactLabel({ fact: { kind, source } }: { fact: KeyFact }) {
  const words = [kind !== 'other' && factKindText(kind), source === 'publisher' && i18n.t('facts.publisher')].filter((word) => word);
  if (words.length === 0) return null;
  return <span class="fact-label">{words.join(' · ')}</span>;
}
