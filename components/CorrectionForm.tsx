/** Puts one field right. What the reader says here wins for good. */

import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../lib/article/types.ts';
import { keyOf, onEscape } from './key-of.ts';

export type CorrectableHere = Pick<Article, 'headline' | 'authors' | 'datePublished'>;
export type Correction = { [F in keyof CorrectableHere]-?: { field: F; value: CorrectableHere[F] } }[keyof CorrectableHere];

export interface CorrectionFormProps {
  article: CorrectableHere;
  field: Correction['field'];
  onKeep: (correction: Correction) => void;
  onCancel: () => void;
}

export const isCorrectable = (field: string): field is Correction['field'] =>
  field === 'headline' || field === 'authors' || field === 'datePublished';

export function CorrectionForm({ article, field, onKeep, onCancel }: CorrectionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const correction = readForm(field, new FormData(event.currentTarget as HTMLFormElement));
    if (correction) onKeep(correction);
  };
  return (
    <form class="correction" ref={form} onSubmit={submit} onKeyDown={onEscape(onCancel)}>
      <Inputs article={article} field={field} />
      <div class="correction-buttons">
        <button type="submit" class="quiet-button keep">
          {i18n.t('details.keep')}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {i18n.t('details.cancel')}
        </button>
      </div>
    </form>
  );
}

function Inputs({ article, field }: Pick<CorrectionFormProps, 'article' | 'field'>) {
  const label = i18n.t(`details.field.${field}`);
  switch (field) {
    case 'headline':
      return <textarea name="headline" rows={3} required aria-label={label} defaultValue={article.headline} onKeyDown={keepByEnter} />;
    case 'authors':
      return (
        <>
          <textarea name="authors" rows={3} aria-label={label} defaultValue={article.authors.map(({ name }) => name).join('\n')} />
          <p class="soft">{i18n.t('details.authorsHint')}</p>
        </>
      );
    case 'datePublished':
      return <DateInputs label={label} iso={article.datePublished} />;
  }
}

/** A headline has one line. */
function keepByEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
  if (keyOf(event) !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

function DateInputs({ label, iso }: { label: string; iso?: string }) {
  const { day, time } = localParts(iso);
  return (
    <>
      <div class="correction-date">
        <input type="date" name="day" aria-label={label} defaultValue={day} />
        <input type="time" name="time" aria-label={i18n.t('details.time')} defaultValue={time} />
      </div>
      <p class="soft">{i18n.t('details.dateHint')}</p>
    </>
  );
}

function readForm(field: Correction['field'], data: FormData): Correction | undefined {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  switch (field) {
    case 'headline':
      return text('headline') ? { field, value: text('headline').replace(/\s+/g, ' ') } : undefined;
    case 'authors':
      return { field, value: lines(text('authors')).map((name) => ({ name })) };
    case 'datePublished':
      return { field, value: isoOf(text('day'), text('time')) };
  }
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The day and time of a moment where the reader is; a date without a time has none. */
function localParts(iso: string | undefined): { day: string; time: string } {
  if (!iso) return { day: '', time: '' };
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return { day: iso, time: '' };
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return { day: '', time: '' };
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

function isoOf(day: string, time: string): string | undefined {
  if (!day) return undefined;
  return time ? new Date(`${day}T${time}`).toISOString() : day;
}
