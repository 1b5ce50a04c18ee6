/** The head of a tag's page: its name and count, related tags, and what can be done to the tag over the whole list. */
import './TagHeader.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { START, toAddress } from '../../lib/library/address.ts';
import { tagView } from '../../lib/library/shelf.ts';
import { cleanTag, LONGEST_TAG } from '../../lib/tags/compare.ts';
import { useFocusBack } from '../focus-back.ts';
import { focusField } from '../focus-field.ts';
import { Icon } from '../Icon.tsx';
import { onEscape } from '../key-of.ts';

export interface TagHeaderProps {
  name: string;
  related: readonly string[];
  /** To a name that another tag has already: the two become one. */
  onRename: (to: string) => void;
  onDelete: () => void;
}

export function TagHeader({ name, related, onRename, onDelete }: TagHeaderProps) {
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useFocusBack();
  return (
    <header class="tag-header">
      {isRenaming ? (
        <RenameForm
          name={name}
          onCancel={() => setRenaming(false)}
          onRename={(to) => {
            setRenaming(false);
            onRename(to);
          }}
        />
      ) : (
        <div class="tag-title">
          <h2>{name}</h2>
          <button ref={renameButton} type="button" class="quiet-button" onClick={() => setRenaming(true)}>
            <Icon name="pencil" />
            {i18n.t('library.renameTag')}
          </button>
          <button type="button" class="quiet-button" onClick={onDelete}>
            <Icon name="remove" />
            {i18n.t('library.deleteTag')}
          </button>
        </div>
      )}
      {related.length > 0 && <Related tags={related} />}
    </header>
  );
}

function RenameForm({ name, onRename, onCancel }: { name: string; onRename: (to: string) => void; onCancel: () => void }) {
  const [text, setText] = useState(name);
  return (
    <form
      class="tag-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (cleanTag(text)) onRename(cleanTag(text));
      }}
      onKeyDown={onEscape(onCancel)}
    >
      <input
        type="text"
        ref={focusField}
        maxLength={LONGEST_TAG}
        aria-label={i18n.t('library.newName')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="main-button">
        {i18n.t('library.renameTag')}
      </button>
      <button type="button" class="quiet-button" onClick={onCancel}>
        {i18n.t('details.cancel')}
      </button>
      <p class="soft">{i18n.t('library.renameHint')}</p>
    </form>
  );
}

function Related({ tags }: { tags: readonly string[] }) {
  return (
    <p class="related-tags soft">
      {i18n.t('library.related')}
      {tags.map((tag) => (
        <a key={tag} href={toAddress({ ...START, view: tagView(tag) })}>
          {tag}
        </a>
      ))}
    </p>
  );
}
