/** The reader's tags of one article as chips, what is proposed beside them, and a box to type others. */
import './TagEditor.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SuggestedTag } from '../lib/article/types.ts';
import { fold } from '../lib/library/words.ts';
import { cleanTag } from '../lib/tags/compare.ts';
import { Icon } from './Icon.tsx';

export interface TagEditorProps {
  tags: readonly string[];
  suggested: readonly SuggestedTag[];
  /** The reader's own tags, the most used first, to complete what is typed. */
  known: readonly string[];
  /** The box takes the focus as soon as it is there. */
  takesFocus?: boolean;
  onChange: (tags: string[]) => void;
}

export function TagEditor(props: TagEditorProps) {
  const { suggested } = props;
  const [tags, onChange] = useOwnEdits(props.tags, props.onChange);
  const add = (names: readonly string[]) => onChange(withTags(tags, names));
  const offered = suggested.filter(({ name }) => !tags.some((tag) => fold(tag) === fold(name)));
  return (
    <section class="tag-editor" aria-label={i18n.t('tags.title')}>
      <ul class="chips">
        {tags.map((tag) => (
          <li key={tag} class="chip">
            {tag}
            <RemoveTag tag={tag} onRemove={() => onChange(tags.filter((other) => other !== tag))} />
          </li>
        ))}
        {offered.map(({ name }) => (
          <li key={name}>
            <button type="button" class="chip offered" aria-label={i18n.t('tags.add', { tag: name })} onClick={() => add([name])}>
              <Icon name="plus" />
              {name}
            </button>
          </li>
        ))}
        <li class="tag-box">
          <TagBox tags={tags} known={props.known} takesFocus={props.takesFocus} onAdd={add} onChange={onChange} />
        </li>
      </ul>
    </section>
  );
}

function RemoveTag({ tag, onRemove }: { tag: string; onRemove: () => void }) {
  const label = i18n.t('tags.remove', { tag });
  return (
    <button type="button" aria-label={label} title={label} onClick={onRemove}>
      <Icon name="cross" />
    </button>
  );
}

interface TagBoxProps extends Pick<TagEditorProps, 'tags' | 'known' | 'takesFocus' | 'onChange'> {
  onAdd: (names: readonly string[]) => void;
}

function TagBox({ tags, known, takesFocus, onAdd, onChange }: TagBoxProps) {
  const [text, setText] = useState('');
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const commit = (value: string) => {
    setText('');
    if (value.trim()) onAdd(value.split(/[,;\n]/));
  };
  const key = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      commit(event.currentTarget.value);
    }
    if (event.key === 'Backspace' && event.currentTarget.value === '') onChange(tags.slice(0, -1));
  };
  return (
    <>
      <input
        ref={box}
        type="text"
        list={listId}
        aria-label={i18n.t('tags.new')}
        placeholder={i18n.t('tags.new')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={key}
        onChange={(event) => commit(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (!/[,;\n]/.test(pasted)) return;
          event.preventDefault();
          commit(pasted);
        }}
      />
      <datalist id={listId}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}

/**
 * What is changed here comes back from the database a moment later. Until it has, the own edit is shown and built upon, or two quick ones
 * would lose the first. A change from elsewhere is taken as it comes.
 */
function useOwnEdits(tags: readonly string[], onChange: (tags: string[]) => void): [readonly string[], (tags: string[]) => void] {
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
    onChange(next);
  };
  return [own ?? tags, change];
}

/** In the reader's spelling, each once. */
function withTags(tags: readonly string[], names: readonly string[]): string[] {
  const all = [...tags];
  for (const name of names) {
    const tag = cleanTag(name);
    if (tag && !all.some((other) => fold(other) === fold(tag))) all.push(tag);
  }
  return all;
}
