/** The views of the library, with how many articles each holds. */
import './SideBar.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldSearch } from '../../lib/article/search-words.ts';
import { FIXED_VIEWS, type Shown, START, toAddress } from '../../lib/library/address.ts';
import { partOfView } from '../../lib/library/part-of-view.ts';
import type { Usage, View } from '../../lib/library/shelf.ts';
import { numberText } from '../format.ts';

interface NamedView {
  view: View;
  name: string;
  /** Absent until it is known. */
  count?: number | undefined;
}

export interface SideBarProps {
  shown: Shown;
  /** How many articles the fixed views hold; absent until it is known. */
  counts: Partial<Record<View, number>>;
  /** Most used first. */
  tags: readonly Usage[];
  sources: readonly Usage[];
}

export function SideBar({ shown, counts, tags, sources }: SideBarProps) {
  const names = sources.map(({ name }) => name);
  const isShared = (name: string) => names.indexOf(name) < names.lastIndexOf(name);
  const fixed = FIXED_VIEWS.map((view) => ({ view, name: i18n.t(`library.view.${view}`), count: counts[view] }));
  return (
    <nav class="side-bar" aria-label={i18n.t('nav.views')}>
      <ViewList views={fixed} shown={shown} />
      <NamedViews title={i18n.t('tags.title')} views={tags} shown={shown} />
      <NamedViews
        title={i18n.t('library.sources')}
        views={sources.map((source) => ({
          ...source,
          name: isShared(source.name) ? partOfView(source) : source.name || partOfView(source),
        }))}
        shown={shown}
      />
    </nav>
  );
}

/** As many as are looked over at a glance; more need the filter. */
const FEW = 12;
const MANY = 200;

function NamedViews({ title, views, shown }: { title: string; views: readonly NamedView[]; shown: Shown }) {
  const [filter, setFilter] = useState('');
  if (views.length === 0) return null;
  const fitting = views.filter(({ name }) => foldSearch(name).includes(foldSearch(filter))).slice(0, filter ? MANY : FEW);
  return (
    <section>
      <h2>{title}</h2>
      {views.length > FEW && (
        <input
          type="search"
          aria-label={i18n.t('library.filter', { title })}
          placeholder={i18n.t('library.filterHint', [numberText(views.length)])}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <ViewList views={fitting} shown={shown} />
    </section>
  );
}

function ViewList({ views, shown }: { views: readonly NamedView[]; shown: Shown }) {
  return (
    <ul>
      {views.map(({ view, name, count }) => (
        <li key={view}>
          <a href={toAddress({ ...START, view, sort: shown.sort }) || '#'} aria-current={isCurrent(shown, view) ? 'page' : undefined}>
            <span class="view-name">{name}</span>
            <span class="view-count">{count !== undefined && numberText(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const isCurrent = (shown: Shown, view: View) => shown.view === view && shown.search === '';
