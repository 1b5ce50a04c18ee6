/** What stands under an open row: all facts, the tags and the note. */
import './OpenedRow.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedArticle } from '../../lib/store/types.ts';
import { langOf } from '../ArticleHeader.tsx';
import { PageLink } from '../PageLink.tsx';

export interface OpenedRowProps {
  article: SavedArticle;
  tagEditor: ComponentChildren;
  /** Which field takes the focus. */
  focus?: 'tags' | 'note';
  factUrl: (article: SavedArticle, position: number) => string;
  onNote: (note: string) => void;
}

export function OpenedRow({ article, tagEditor, focus, factUrl, onNote }: OpenedRowProps) {
  const tags = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus === 'tags') tags.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <div class="opened-row">
      <ol lang={langOf(article.inLanguage)}>
        {article.keyFacts.map(({ text }, position) => (
          <li key={text}>
            <PageLink url={factUrl(article, position)}>{text}</PageLink>
          </li>
        ))}
      </ol>
      <div ref={tags}>{tagEditor}</div>
      <NoteField key={article.id} note={article.note} hasFocus={focus === 'note'} onNote={onNote} />
    </div>
  );
}

/** Kept when the field is left, so that a note is one change and one undo, not one a letter. */
function NoteField({ note, hasFocus, onNote }: { note: string; hasFocus: boolean; onNote: (note: string) => void }) {
  const [text, setText] = useState(note);
  return (
    <label class="note-field">
      <span class="soft">{i18n.t('library.note')}</span>
      <textarea
        ref={(element) => {
          if (hasFocus) element?.focus({ preventScroll: true });
        }}
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        value={text}
        placeholder={i18n.t('library.noteHint')}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text !== note) onNote(text);
        }}
      />
    </label>
  );
}
