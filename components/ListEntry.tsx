/** One article of the reading list. */
import './ListEntry.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { publisherName } from '../lib/article/publisher-name.ts';
import type { Match } from '../lib/library/match.ts';
import { isRead } from '../lib/library/shelf.ts';
import type { StoredArticle } from '../lib/library/types.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { factLink } from './fact-link.ts';
import { IconButton } from './IconButton.tsx';
import { directionOf, langOf } from './lang.ts';
import { MarkedText } from './MarkedText.tsx';
import { PageLink } from './PageLink.tsx';

export interface ListEntryProps {
  article: StoredArticle;
  /** What a search found in it; absent without one. */
  matches?: readonly Match[];
  onToggleRead: () => void;
  onSave: () => void;
  onRemove: () => void;
  onEditTags: () => void;
  /** The tag editor while it is open. */
  tagEditor?: ComponentChildren;
}

export function ListEntry(props: ListEntryProps) {
  const { article, matches = [], tagEditor } = props;
  const { id, url, headline, inLanguage, status, savedAt } = article;
  const headlineId = useId();
  const source = publisherName(article.publisher);
  return (
    <li class="entry" data-id={id} data-status={status}>
      <article tabIndex={-1} aria-labelledby={headlineId}>
        <div class="entry-top" dir={directionOf(headline)}>
          <p class="entry-source soft">
            {savedAt !== undefined && status === 'unread' && (
              <span class="unread-dot" role="img" aria-label={i18n.t('list.unread')} title={i18n.t('list.unread')} />
            )}
            {source && <span class="source">{source}</span>}
            <ArticleDate article={article} moment={savedAt ?? article.seenAt ?? article.capturedAt} />
            {props.matches && savedAt === undefined && <span>{i18n.t('list.recent')}</span>}
          </p>
          <EntryActions {...props} />
        </div>
        <h2 id={headlineId} lang={langOf(inLanguage)} dir="auto">
          <PageLink url={url}>
            <MarkedText text={headline} ranges={matchIn(matches, 'headline')?.ranges ?? []} />
          </PageLink>
        </h2>
        <EntryFact {...props} />
        {tagEditor ?? <EntryTags {...article} />}
      </article>
    </li>
  );
}

/** The first fact, or the one that was found, and where it stands in the page. */
function EntryFact({ article, matches = [] }: ListEntryProps) {
  const found = matchIn(matches, 'fact');
  const position = found?.index ?? 0;
  const fact = article.keyFacts[position];
  if (!fact) return null;
  return (
    <p class="entry-fact" lang={langOf(article.inLanguage)} dir="auto">
      <PageLink url={factLink(article, position)}>
        <MarkedText text={fact.text} ranges={found?.ranges ?? []} />
      </PageLink>
    </p>
  );
}

function EntryTags({ tags, headline }: StoredArticle) {
  if (tags.length === 0) return null;
  return (
    <ul class="entry-tags" dir={directionOf(headline)}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}

function EntryActions({ article, onToggleRead, onSave, onRemove, onEditTags, tagEditor }: ListEntryProps) {
  const hasRead = isRead(article);
  return (
    <fieldset class="entry-actions" aria-label={i18n.t('list.actions', { headline: article.headline })}>
      {article.savedAt === undefined && <IconButton icon="bookmark" name={i18n.t('save.save')} onClick={onSave} />}
      {article.savedAt !== undefined && (
        <>
          <IconButton
            icon={hasRead ? 'unread' : 'check'}
            name={i18n.t(hasRead ? 'list.markUnread' : 'list.markRead')}
            onClick={onToggleRead}
          />
          <IconButton icon="tag" name={i18n.t('list.editTags')} onClick={onEditTags} aria-expanded={tagEditor !== undefined} />
        </>
      )}
      <IconButton icon="remove" name={i18n.t('list.remove')} onClick={onRemove} />
    </fieldset>
  );
}

const matchIn = (matches: readonly Match[], field: Match['field']) => matches.find((match) => match.field === field);
