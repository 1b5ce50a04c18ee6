/** One article in the library: a row of the grid, with everything that can be done to it. */
import './LibraryRow.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { publisherName } from '../../lib/article/publisher-name.ts';
import type { Match } from '../../lib/library/match.ts';
import { isRead } from '../../lib/library/shelf.ts';
import type { SavedArticle } from '../../lib/library/types.ts';
import { ArticleDate } from '../ArticleDate.tsx';
import { factLink } from '../fact-link.ts';
import { IconButton } from '../IconButton.tsx';
import { keyOf } from '../key-of.ts';
import { directionOf, langOf } from '../lang.ts';
import { MarkedText } from '../MarkedText.tsx';
import { PageLink } from '../PageLink.tsx';

export interface RowActions {
  onFocus: (index: number) => void;
  /** `range`: shift was held. */
  onSelect: (id: string, range: boolean) => void;
  onExpand: (id: string) => void;
  onFavorite: (article: SavedArticle) => void;
  onRead: (article: SavedArticle) => void;
  onArchive: (article: SavedArticle) => void;
  onTags: (article: SavedArticle) => void;
  onNote: (article: SavedArticle) => void;
  onRemove: (article: SavedArticle) => void;
}

export interface LibraryRowProps {
  article: SavedArticle;
  /** From 0, in the whole list. */
  index: number;
  /** What the search found in it. */
  matches?: readonly Match[];
  isCurrent: boolean;
  isTabStop: boolean;
  /** The keyboard is in the list, so that the current row takes the focus when it comes into being. */
  takesFocus: boolean;
  isSelected: boolean;
  /** What stands under the row while it is open: all facts, the tag editor, the note. */
  opened?: ComponentChildren;
  actions: RowActions;
}

export function LibraryRow(props: LibraryRowProps) {
  const { article, index, isCurrent, isTabStop, isSelected, takesFocus, opened, actions } = props;
  const row = useRef<HTMLDivElement>(null);
  const [isPointed, setPointed] = useState(false);
  // Before anything else is drawn: put off, it would take the focus back from the row that came after, which would take it back in turn, without end.
  useLayoutEffect(() => {
    if (isCurrent && takesFocus && !row.current?.contains(document.activeElement)) row.current?.focus({ preventScroll: true });
  }, [isCurrent, takesFocus]);
  return (
    <div
      ref={row}
      role="row"
      class={opened ? 'library-row opened' : 'library-row'}
      data-id={article.id}
      data-status={article.status}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => actions.onFocus(index)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onKeyDown={(event) => {
        // A key is for the row it is pressed in. The focus of a button alone doesn't make it the current one: the list could move under a click.
        actions.onFocus(index);
        // Out of a field, back to the row.
        if (keyOf(event) !== 'Escape' || event.target === row.current) return;
        event.stopPropagation();
        row.current?.focus();
      }}
    >
      <SelectCell {...props} />
      <TextCell {...props} />
      <ActionCell {...props} isWhole={isCurrent || isPointed || opened !== undefined} />
      {opened && (
        <div role="gridcell" class="row-opened">
          {opened}
        </div>
      )}
    </div>
  );
}

/** A closed row is one stop of the Tab key; in an open one all that can be pressed is a stop, for letters may be no keys. */
const stopIn = (opened: ComponentChildren) => (opened ? 0 : -1);

function SelectCell({ article, isSelected, opened, actions }: LibraryRowProps) {
  return (
    <div role="gridcell" class="row-select">
      <input
        type="checkbox"
        tabIndex={stopIn(opened)}
        checked={isSelected}
        aria-label={i18n.t('library.select', { headline: article.headline })}
        onClick={(event) => actions.onSelect(article.id, event.shiftKey)}
      />
    </div>
  );
}

function TextCell({ article, matches = [], opened }: LibraryRowProps) {
  const lang = langOf(article.inLanguage);
  return (
    <div role="gridcell" class="row-text">
      {article.status === 'unread' && <span class="unread-dot" role="img" aria-label={i18n.t('list.unread')} />}
      <RowSource article={article} />
      <h3 lang={lang} dir="auto">
        <PageLink url={article.url} tabIndex={stopIn(opened)}>
          <MarkedText text={article.headline} ranges={matches.find(({ field }) => field === 'headline')?.ranges ?? []} />
        </PageLink>
      </h3>
      {!opened && (
        <p class="row-line" lang={lang} dir="auto">
          <SecondLine article={article} matches={matches} />
        </p>
      )}
    </div>
  );
}

/** The fact that was found, or what else was, or nobody would know why the article is here; without a search the first fact. */
function SecondLine({ article, matches = [] }: Pick<LibraryRowProps, 'article' | 'matches'>) {
  const fact = matches.find(({ field }) => field === 'fact');
  const other = matches.find(({ field }) => field !== 'headline' && field !== 'tag' && field !== 'source');
  if (!fact && other) return <MarkedText {...excerpt(other)} />;
  const position = fact?.index ?? 0;
  const first = article.keyFacts[0];
  if (!fact && !first) return null;
  return (
    <PageLink url={factLink(article, position)} tabIndex={-1}>
      {fact ? <MarkedText {...excerpt(fact)} /> : first?.text}
    </PageLink>
  );
}

function RowSource({ article }: { article: SavedArticle }) {
  return (
    <p class="row-source soft" dir={directionOf(article.headline)}>
      {article.kicker && <span class="row-kicker">{article.kicker}</span>}
      <span>{publisherName(article.publisher)}</span>
      <ArticleDate article={article} moment={article.savedAt} />
      {article.tags.map((tag) => (
        <span key={tag} class="row-tag">
          {tag}
        </span>
      ))}
    </p>
  );
}

/** Characters that the narrowest row has room for, with the words behind them. */
const BEFORE = 20;
const LENGTH = 160;

/** The stretch around the first match, with its ranges moved along; it begins with a whole word where there are blanks. */
function excerpt({ text, ranges }: Match): Pick<Match, 'text' | 'ranges'> {
  const found = ranges[0]?.start ?? 0;
  const cut = found - BEFORE;
  const start = cut > 0 ? cut + text.slice(cut, found).indexOf(' ') + 1 : 0;
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  const shown = ranges.filter(({ end }) => end <= start + LENGTH);
  return {
    text: lead + text.slice(start, start + LENGTH),
    ranges: shown.map((range) => ({ start: range.start + shift, end: range.end + shift })),
  };
}

/** Rows that nobody is at show only what is set: a hundred buttons more would be seen by nobody, but drawn at each turn of the wheel. */
function ActionCell({ article, opened, actions, isWhole }: LibraryRowProps & { isWhole: boolean }) {
  const { favorite, note, status } = article;
  const isArchived = status === 'archived';
  const hasRead = isRead(article);
  const tabIndex = stopIn(opened);
  return (
    <div role="gridcell" class="row-actions">
      {(isWhole || favorite) && (
        <IconButton
          tabIndex={tabIndex}
          icon="star"
          name={i18n.t('library.favorite')}
          aria-pressed={favorite}
          onClick={() => actions.onFavorite(article)}
        />
      )}
      {isWhole && (
        <IconButton
          tabIndex={tabIndex}
          icon={hasRead ? 'unread' : 'check'}
          name={i18n.t(hasRead ? 'list.markUnread' : 'list.markRead')}
          onClick={() => actions.onRead(article)}
        />
      )}
      {(isWhole || isArchived) && (
        <IconButton
          tabIndex={tabIndex}
          icon="archive"
          name={i18n.t('library.archive')}
          aria-pressed={isArchived}
          onClick={() => actions.onArchive(article)}
        />
      )}
      {isWhole && <IconButton tabIndex={tabIndex} icon="tag" name={i18n.t('list.editTags')} onClick={() => actions.onTags(article)} />}
      {(isWhole || note !== '') && (
        <IconButton
          tabIndex={tabIndex}
          icon="pencil"
          name={i18n.t('library.note')}
          aria-pressed={note !== ''}
          onClick={() => actions.onNote(article)}
        />
      )}
      {isWhole && <IconButton tabIndex={tabIndex} icon="remove" name={i18n.t('list.remove')} onClick={() => actions.onRemove(article)} />}
      <IconButton
        tabIndex={tabIndex}
        icon="expand"
        name={i18n.t('library.allFacts')}
        aria-expanded={opened !== undefined}
        onClick={() => actions.onExpand(article.id)}
      />
    </div>
  );
}
