/** Why a file, or one article of it, could not be imported: in the words of the interface, not in those of the file. */
import { i18n } from '#i18n';
import type { EntryRefusal, FileRefusal, RefusedEntry } from '../lib/importers/types.ts';
import { camelCase } from './texts.ts';

export const fileRefusalText = (reason: FileRefusal): string => i18n.t(`importRefusal.${camelCase(reason)}`);

/** What is not even a record has no part to name. */
export const entryRefusalText = ({ reason, field }: RefusedEntry): string =>
  field ? i18n.t(entryKeys[reason], { field: partText(field) }) : i18n.t('importRefusal.noArticle');

const entryKeys = {
  'field-missing': 'importRefusal.fieldMissing',
  'field-invalid': 'importRefusal.fieldInvalid',
  'not-web-address': 'importRefusal.notWebAddress',
} as const satisfies Record<EntryRefusal, string>;

/** Where a reader meets what the file calls so. */
const partKeys = {
  headline: 'details.field.headline',
  kicker: 'details.field.kicker',
  standfirst: 'details.field.standfirst',
  author: 'details.field.authors',
  publisher: 'details.field.publisher',
  datePublished: 'details.field.datePublished',
  dateModified: 'details.field.dateModified',
  articleSection: 'details.field.articleSection',
  dateline: 'details.field.dateline',
  keywords: 'details.field.keywords',
  inLanguage: 'details.field.inLanguage',
  blocks: 'details.field.body',
  url: 'details.field.url',
  keyFacts: 'facts.title',
  tags: 'tags.title',
  note: 'library.note',
  savedAt: 'list.saved',
} as const;

/** `field`: a path such as `author.0.name`. Most of what an article is made of no reader ever sees. */
function partText(field: string): string {
  const [name = ''] = field.split('.');
  return i18n.t(name in partKeys ? partKeys[name as keyof typeof partKeys] : 'importRefusal.technical');
}
