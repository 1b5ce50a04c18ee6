/** What a key fact answers, by its form: the first rule that fits. */
import type { FactKind } from '../article/types.ts';
import type { Language } from '../languages/types.ts';
import { cached } from './cached.ts';
import { quotedShare } from './features.ts';

interface Rules {
  speech: RegExp;
  causes: RegExp;
  months: RegExp;
}

const MONEY_OR_SHARE =
  /[$€£¥₺%]\s?\d|\d\s?[$€£¥₺%]|\d[\d.,]*\s(?:\p{L}+\s)?(?:euro|dollar|pro[cz]ent|percent|pour cent|por ciento|por cento|per cento|kron|kr\b|zł|lira|mil[ijy]|mill?\b|mi[oa]\b|mr[ds]|mld|mln)/iu;
const AMOUNT = /(?:^|[\s(])(?:\d{1,3}(?:[.,\s’']\d{3})+|\d+[.,]\d+|\d{3}|[5-9]\d{3}|\d{5,})(?=[\s,.)%]|$)/u;
/** "in", "at" and the like in the languages of Europe, before a name. */
const PLACE = /(?:^|\s)(?:[Ii][nm]|[Tt]e|[Bb]ij|[Aa]t|[Nn]ear|[Ii]|[Pp]å|[Ee]n|[AÀaà]|[Ee]m|[Ww]e?|[Nn]el)\s(?=\p{Lu}\p{Ll}+)/u;
const PERSON = /(?:^|\s)\p{Lu}[\p{Ll}’'-]+(?:\s(?:van|de|der|den|von|zu|di|da|la|le|el|af))*\s\p{Lu}[\p{Ll}’'-]+/u;
const YEAR = /(?:^|\s)(?:19|20)\d\d(?=[\s,.)]|$)/;
const FEW = 0.35;

export function findKind(text: string, language: Language | undefined): FactKind {
  const rules = language && rulesOf(language);
  const isSaid = rules?.speech.test(text) ?? false;
  if (quotedShare(text) > FEW || (isSaid && quotedShare(text) > 0)) return 'quote';
  if (MONEY_OR_SHARE.test(text) || AMOUNT.test(text)) return 'how-much';
  if (rules?.causes.test(text)) return 'why';
  if (isSaid && PERSON.test(text)) return 'quote';
  if (rules?.months.test(text) || YEAR.test(text)) return 'when';
  if (PERSON.test(text)) return 'who';
  if (language?.code !== 'de' && PLACE.test(text)) return 'where';
  return language ? 'what' : 'other';
}

const rulesOf = cached(
  (language: Language): Rules => ({
    speech: anyOf(language.speechVerbs.split(' ')),
    causes: anyOf(language.causes.split('|')),
    months: anyOf(timeWords(language.code)),
  }),
);

const anyOf = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Patterns of dates: weekdays, and months beside a day's number. */
export function timeWords(code: string): string[] {
  const days = Array.from({ length: 7 }, (_, day) => partOf(code, { weekday: 'long' }, Date.UTC(2024, 0, 1 + day)));
  const months = Array.from({ length: 12 }, (_, month) => partOf(code, { day: 'numeric', month: 'long' }, Date.UTC(2024, month, 5)));
  return [...days, ...months.flatMap((month) => [`\\d+\\.?\\s(?:de\\s)?${month}`, `${month}\\s\\d+`])];
}

function partOf(code: string, options: { weekday?: 'long'; day?: 'numeric'; month?: 'long' }, date: number): string {
  const parts = new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).formatToParts(date);
  return parts.find(({ type }) => type === (options.weekday ? 'weekday' : 'month'))?.value ?? '';
}
