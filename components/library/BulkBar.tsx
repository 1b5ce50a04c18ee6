/** What can be done to all selected articles at once, and how far it has come. */
import './BulkBar.css';
import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Alike } from '../../lib/library/types.ts';
import { sameTag, shortTags, typedTags } from '../../lib/tags/compare.ts';
import { useFocusBack } from '../focus-back.ts';
import { focusField } from '../focus-field.ts';
import { numberText } from '../format.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { KnownTags } from '../KnownTags.tsx';
import { onEscape } from '../key-of.ts';

export interface BulkBarProps extends Alike {
  selected: number;
  /** The reader's own tags, the most used first. */
  known: readonly string[];
  /** Set while something is done to many. */
  progress?: { done: number; total: number };
  onRead: () => void;
  onFavorite: () => void;
  onArchive: () => void;
  onAddTags: (tags: string[]) => void;
  onExport: () => void;
  onRemove: () => void;
  onClear: () => void;
}

/** Where tags are given to all: the button, or the box in its place. */
const TAGGING = 'bulk-tags';

export function BulkBar(props: BulkBarProps) {
  const { selected, progress, onClear } = props;
  return (
    <div class="bulk-bar" role="toolbar" aria-label={i18n.t('library.bulk')}>
      <strong role="status">{i18n.t('library.selected', [numberText(selected)])}</strong>
      {progress ? <Progress {...progress} /> : <BulkActions {...props} />}
      <IconButton icon="cross" name={i18n.t('library.clear')} onClick={onClear} />
    </div>
  );
}

function BulkActions(props: BulkBarProps) {
  const { areRead, areFavorite, areArchived, known, onRead, onFavorite, onArchive, onAddTags, onExport, onRemove } = props;
  const [isTagging, setTagging] = useState(false);
  const tagButton = useFocusBack();
  if (isTagging) return <TagForm known={known} onAddTags={onAddTags} onClose={() => setTagging(false)} />;
  return (
    <>
      <BulkAction icon={areRead ? 'unread' : 'check'} name={i18n.t(areRead ? 'list.markUnread' : 'list.markRead')} onPress={onRead} />
      <BulkAction icon="star" name={i18n.t(areFavorite ? 'library.unfavorite' : 'library.favorite')} onPress={onFavorite} />
      <BulkAction icon="archive" name={i18n.t(areArchived ? 'library.unarchive' : 'library.archive')} onPress={onArchive} />
      <BulkAction id={TAGGING} buttonRef={tagButton} icon="tag" name={i18n.t('library.addTags')} onPress={() => setTagging(true)} />
      <BulkAction icon="page" name={i18n.t('list.export')} onPress={onExport} />
      <BulkAction icon="remove" name={i18n.t('list.remove')} onPress={onRemove} />
    </>
  );
}

function TagForm({ known, onAddTags, onClose }: Pick<BulkBarProps, 'known' | 'onAddTags'> & { onClose: () => void }) {
  const [text, setText] = useState('');
  const listId = useId();
  const tags = typedTags(text).map((tag) => sameTag(known, tag) ?? tag);
  return (
    <form
      class="bulk-tags"
      onSubmit={(event) => {
        event.preventDefault();
        if (tags.length > 0) onAddTags(tags);
        onClose();
      }}
      onKeyDown={onEscape(onClose)}
    >
      <input
        type="text"
        id={TAGGING}
        ref={focusField}
        list={listId}
        aria-label={i18n.t('library.addTags')}
        placeholder={i18n.t('library.addTagsHint')}
        value={text}
        onInput={({ currentTarget }) => {
          currentTarget.value = shortTags(currentTarget.value);
          setText(currentTarget.value);
        }}
      />
      <KnownTags id={listId} known={known} text={text} />
      <button type="submit" class="quiet-button">
        {i18n.t('library.addTags')}
      </button>
    </form>
  );
}

interface BulkActionProps {
  icon: IconName;
  name: string;
  id?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onPress: () => void;
}

function BulkAction({ icon, name, id, buttonRef, onPress }: BulkActionProps) {
  return (
    <button ref={buttonRef} id={id} type="button" class="quiet-button" title={name} onClick={onPress}>
      <Icon name={icon} />
      {name}
    </button>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  return (
    <span class="bulk-progress">
      <progress max={total} value={done} aria-label={i18n.t('library.progress')} />
      {i18n.t('library.progressText', { done: numberText(done), total: numberText(total) })}
    </span>
  );
}
