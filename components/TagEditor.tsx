/** The reader's tags of one article as chips, what is proposed beside them, and a box to type others. */
import './TagEditor.css';
import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SuggestedTag } from '../lib/article/types.ts';
import { LONGEST_TAG, sameTag, typedTags } from '../lib/tags/compare.ts';
import { Icon } from './Icon.tsx';
import { KnownTags } from './KnownTags.tsx';
import { keyOf } from './key-of.ts';

export interface TagEditorProps {
  tags: readonly string[];
  suggested: readonly SuggestedTag[];
  /** The reader's own tags, the most used first, to complete what is typed. */
  known: readonly string[];
  /** The box takes the focus as soon as it is there. */
  takesFocus?: boolean;
  /** `shown`: what was changed. Absent where tags can only be looked at. */
  onChange?: (tags: string[], shown: readonly string[]) => void;
}

export function TagEditor(props: TagEditorProps) {
  const { suggested, known } = props;
  const canChange = props.onChange !== undefined;
  const [tags, onChange] = useOwnEdits(props.tags, props.onChange);
  const box = useRef<HTMLInputElement>(null);
  const add = (names: readonly string[]) => onChange(withTags(tags, names, known));
  /** The chip that was pressed is gone then: whoever pressed it by a key goes on from the box, not from the top of the page. */
  const goOn = ({ detail }: MouseEvent) => {
    if (detail === 0) box.current?.focus({ preventScroll: true });
  };
  const offered = suggested.filter(({ name }) => !sameTag(tags, name));
  return (
    <section class="tag-editor" aria-label={i18n.t('tags.title')}>
      <ul class="chips">
        {tags.map((tag) => (
          <li key={tag} class="chip">
            <bdi>{tag}</bdi>
            {canChange && (
              <RemoveTag
                tag={tag}
                onRemove={(event) => {
                  onChange(tags.filter((other) => other !== tag));
                  goOn(event);
                }}
              />
            )}
          </li>
        ))}
        {offered.map(({ name, source }) => (
          <li key={name}>
            <button
              type="button"
              class="chip offered"
              disabled={!canChange}
              aria-label={i18n.t('tags.add', { tag: name })}
              title={i18n.t(`tags.source.${source}`)}
              onClick={(event) => {
                add([name]);
                goOn(event);
              }}
            >
              <Icon name="plus" />
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
        {canChange && (
          <li class="tag-box">
            <TagBox box={box} tags={tags} known={known} takesFocus={props.takesFocus} onAdd={add} onChange={onChange} />
          </li>
        )}
      </ul>
    </section>
  );
}

function RemoveTag({ tag, onRemove }: { tag: string; onRemove: (event: MouseEvent) => void }) {
  const label = i18n.t('tags.remove', { tag });
  return (
    <button type="button" aria-label={label} title={label} onClick={onRemove}>
      <Icon name="cross" />
    </button>
  );
}

interface TagBoxProps extends Pick<TagEditorProps, 'tags' | 'known' | 'takesFocus'> {
  onChange: (tags: string[]) => void;
  box: RefObject<HTMLInputElement | null>;
  onAdd: (names: readonly string[]) => void;
}

function TagBox({ box, tags, known, takesFocus, onAdd, onChange }: TagBoxProps) {
  const [text, setText] = useState('');
  const listId = useId();
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const commit = (value: string) => {
    setText('');
    if (value.trim()) onAdd(typedTags(value));
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const key = keyOf(event);
    if (key === 'Enter' || key === ',') {
      event.preventDefault();
      commit(event.currentTarget.value);
    }
    // What is half typed is given up, or leaving the box would keep it.
    if (key === 'Escape' && text) {
      event.preventDefault();
      event.stopPropagation();
      setText('');
    }
    // A key that is held to empty the box takes no tags away.
    if (key === 'Backspace' && !event.repeat && event.currentTarget.value === '') onChange(tags.slice(0, -1));
  };
  return (
    <>
      <input
        ref={box}
        type="text"
        list={listId}
        maxLength={LONGEST_TAG}
        aria-label={i18n.t('tags.new')}
        placeholder={i18n.t('tags.new')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onChange={(event) => commit(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (typedTags(pasted).length < 2) return;
          event.preventDefault();
          onAdd(typedTags(pasted));
        }}
      />
      <KnownTags id={listId} known={known} text={text} except={tags} />
    </>
  );
}

/**
 * What is changed here comes back from the database a moment later. Until it has, the own edit is shown and built upon, or two quick ones
 * would lose the first. A change from elsewhere is taken as it comes.
 */
function useOwnEdits(tags: readonly string[], onChange: TagEditorProps['onChange']): [readonly string[], (tags: string[]) => void] {
  const [own, setOwn] = useState<readonly string[]>();
  const sent = useRef<string[]>([]);
  const key = tags.join('\n');
  useEffect(() => {
    const isOlderEdit = sent.current.slice(0, -1).includes(key);
    if (isOlderEdit) return;
    sent.current = [];
    setOwn(undefined);
  }, [key]);
  const change = (next: string[]) => {
    sent.current.push(next.join('\n'));
    setOwn(next);
    onChange?.(next, own ?? tags);
  };
  return [own ?? tags, change];
}

/** In the spelling that the reader uses elsewhere, each once. */
function withTags(tags: readonly string[], names: readonly string[], known: readonly string[]): string[] {
  const all = [...tags];
  for (const tag of names) {
    if (!sameTag(all, tag)) all.push(sameTag(known, tag) ?? tag);
  }
  return all;
}
