/** Each value of an article with its origin, and for some a way to put it right. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article, FieldName, KeyFact } from '../lib/article/types.ts';
import { type CorrectableHere, type Correction, CorrectionForm, isCorrectable } from './CorrectionForm.tsx';
import { useFocusBack } from './focus-back.ts';
import { momentText, numberText, publishedText } from './format.ts';
import { IconButton } from './IconButton.tsx';
import { langOf } from './lang.ts';
import { originText, reasonText } from './texts.ts';

export interface DetailFieldsProps {
  article: Omit<Article, 'body'> & { capturedAt?: number };
  /** Absent where nothing is stored that could be corrected. */
  onCorrect?: (correction: Correction) => void;
}

const SHOWN = [
  'headline',
  'kicker',
  'standfirst',
  'authors',
  'publisher',
  'datePublished',
  'dateModified',
  'articleSection',
  'dateline',
  'inLanguage',
  'keywords',
  'body',
  'url',
] as const satisfies FieldName[];

type ShownField = (typeof SHOWN)[number];

export function DetailFields({ article, onCorrect }: DetailFieldsProps) {
  const fields = SHOWN.filter((field) => valueText(article, field) !== '' || (isCorrectable(field) && onCorrect));
  return (
    <>
      <dl>
        {fields.map((field) => (
          <Field key={field} field={field} article={article} onCorrect={onCorrect} />
        ))}
      </dl>
      <Reasons facts={article.keyFacts} inLanguage={article.inLanguage} />
      {article.capturedAt !== undefined && <p class="soft">{i18n.t('details.readAt', { date: momentText(article.capturedAt) })}</p>}
    </>
  );
}

function Reasons({ facts, inLanguage }: { facts: readonly KeyFact[]; inLanguage: string }) {
  const explained = facts.map(({ text, reasons }) => ({ text, why: reasons.flatMap((reason) => reasonText(reason) ?? []) }));
  if (explained.every(({ why }) => why.length === 0)) return null;
  return (
    <div class="field">
      <h3>{i18n.t('facts.why')}</h3>
      <ol class="reasons">
        {explained.map(({ text, why }, position) => (
          <li key={position}>
            <span class="value" lang={langOf(inLanguage)} dir="auto">
              {text}
            </span>
            <span class="origin soft">{why.join(', ')}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Field({ field, article, onCorrect }: DetailFieldsProps & { field: ShownField }) {
  const [isEditing, setEditing] = useState(false);
  const buttonRef = useFocusBack();
  const name = i18n.t(`details.field.${field}`);
  const keep = (correction: Correction) => {
    setEditing(false);
    onCorrect?.(correction);
  };
  return (
    <div class="field">
      <dt>{name}</dt>
      <dd>
        {isEditing && isCorrectable(field) ? (
          <CorrectionForm article={article} field={field} onKeep={keep} onCancel={() => setEditing(false)} />
        ) : (
          <Value article={article} field={field} />
        )}
        {onCorrect && isCorrectable(field) && !isEditing && (
          <IconButton ref={buttonRef} icon="pencil" name={i18n.t('details.correct', { field: name })} onClick={() => setEditing(true)} />
        )}
      </dd>
    </div>
  );
}

function Value({ article, field }: { article: DetailFieldsProps['article']; field: ShownField }) {
  const value = valueText(article, field);
  const origin = article.provenance[field];
  return (
    <>
      <span class="value">{value || i18n.t('details.missing')}</span>
      {value && origin && <span class="origin soft">{originText(origin)}</span>}
    </>
  );
}

/** Empty where the page says nothing. */
function valueText(article: DetailFieldsProps['article'], field: ShownField): string {
  switch (field) {
    case 'authors':
      return article.authors.map(({ name }: CorrectableHere['authors'][number]) => name).join(', ');
    case 'publisher':
      return [...new Set([article.publisher.name, article.publisher.domain])].filter(Boolean).join(', ');
    case 'keywords':
      return article.keywords.join(', ');
    case 'datePublished':
    case 'dateModified':
      return article[field] ? publishedText(article[field]) : '';
    case 'inLanguage':
      return languageName(article.inLanguage);
    case 'body':
      return i18n.t('details.words', article.wordCount, [numberText(article.wordCount)]);
    default:
      return article[field] ?? '';
  }
}

function languageName(tag: string): string {
  if (tag === 'und') return '';
  return new Intl.DisplayNames(i18n.t('locale'), { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
