/** What stands under an open row: all facts, the tags and the note. */
import './OpenedRow.css';
import type { ComponentChildren } from 'preact';
import type { NoteDraft } from '../../lib/library/note-draft.ts';
import type { SavedArticle } from '../../lib/library/types.ts';
import { factLink } from '../fact-link.ts';
import { langOf } from '../lang.ts';
import { PageLink } from '../PageLink.tsx';
import { NoteField } from './NoteField.tsx';

export interface OpenedRowProps {
  article: SavedArticle;
  tagEditor: ComponentChildren;
  /** The note takes the focus. */
  isNoting: boolean;
  onNote: (note: string) => void;
  onDraft: (draft: NoteDraft) => void;
}

export function OpenedRow({ article, tagEditor, isNoting, onNote, onDraft }: OpenedRowProps) {
  return (
    <div class="opened-row">
      <ol lang={langOf(article.inLanguage)}>
        {article.keyFacts.map(({ text }, position) => (
          <li key={text} dir="auto">
            <PageLink url={factLink(article, position)}>{text}</PageLink>
          </li>
        ))}
      </ol>
      {tagEditor}
      <NoteField key={article.id} note={article.note} hasFocus={isNoting} onNote={onNote} onDraft={onDraft} />
    </div>
  );
}
