/** "AMSTERDAM (ANP) –" opens the report; it is no part of its first sentence. */
import { SALUTATION } from '../languages/in-lines.ts';
import { isNewsAgency } from './agencies.ts';
import type { Block } from './types.ts';
import { withoutStart } from './without-start.ts';

const PLACE = "(?:\\p{Lu}|[’'‘]\\p{L})[\\p{L}'’./-]*(?:[ ,]+[\\p{Lu}\\d][\\p{L}\\d'’./-]*){0,4}";
/** "DE BILT", but not "EU". */
const CAPITALS = "\\p{Lu}(?:[\\p{Lu}'’./-]{2,}|\\p{Lu}(?= \\p{Lu}{3}))(?:[ ,]+\\p{Lu}[\\p{Lu}'’./-]+){0,3}";
const DASH = '\\s*\\.?[–—-]{1,2}\\s+';
/** ", 3. Mai", ", 12 de mar. 2026", ", 3". */
const DAY = '(?:, \\d{1,2}\\.?(?: (?:de )?\\p{L}{3,12}\\.?(?: \\d{4})?)?)? ?';

const LONGEST_ALONE = 35;
/** "Chemnitz.", "Berlin (dpa)" */
const ALONE = new RegExp(`^(${PLACE}(?: ?\\(\\p{L}{2,10}\\))?)(?<!\\.)(?: ?[.:–—-])?$`, 'u');

/** Whatever has none of these near its start has no dateline, nor has a letter to the editor. */
const PERHAPS = new RegExp(`^(?!${SALUTATION}).{1,80}?(?:\\)|(?:[–—-]|\\]:?|\\/) )`, 'i');

/** Made when one is needed, which takes the browser milliseconds. */
let forms: readonly RegExp[] | undefined;
const makeForms = () => [
  // "(ANSA) - ROMA, 03 MAR -"
  new RegExp(`^(\\(\\p{Lu}{2,10}\\)${DASH}${CAPITALS}${DAY})${DASH}`, 'u'),
  // "BERLIN, 3. Mai (dpa) –", "LIMA, 12 mar (EFE).-", "OSLO (NTB):", "(Reuters) -"
  new RegExp(`^((?:${PLACE})?${DAY}\\([\\p{L}\\d/. &-]{2,30}\\))(?:${DASH}|: )`, 'u'),
  // "(CNN)", which may have no blank behind it, "STOCKHOLM (TT)", "København /ritzau/"
  new RegExp(`^((?:${PLACE})?${DAY}(?:\\(([\\p{L} ]+)\\)|/\\p{L}{2,12}/))\\s*(?=["“„'‘«]?\\p{Lu})`, 'u'),
  // "(서울=연합뉴스) 홍길동 기자 ="
  /^([([]\p{L}+=[\p{L}\d]+[)\]])(?: [^=]{2,20} =)?\s+/u,
  // "PUTRAJAYA, Nov 22 —"
  new RegExp(`^(${CAPITALS}(?:, (?:[^–—.!?()]|\\.(?=\\p{Ll})){1,20}?)?)${DASH}`, 'u'),
  // "Düsseldorf – Es war", "LINDENFORD, Wash. — The bridge": a dash that opens no parenthesis
  new RegExp(`^(${PLACE}${DAY})(?<= )(?:[–—]|--) (?=\\p{Lu})(?!.{0,120} [–—] )`, 'u'),
];

/** What opens a text, with its dash, and the dateline in it; undefined where no known form fits. */
function find(text: string): RegExpExecArray | undefined {
  if (!PERHAPS.test(text)) return undefined;
  forms ??= makeForms();
  return forms.map((form) => form.exec(text)).find((found) => found !== null && isKnown(found)) ?? undefined;
}

/** Characters of a text that are its dateline, with its dash and blanks. */
export const datelineLength = (text: string): number => find(text)?.[0].length ?? 0;

/** The body without it, and the dateline without its dash; none where no known form fits. */
export function takeDateline(body: readonly Block[]): { body: Block[]; dateline?: string } {
  const at = body.findIndex(({ type }) => type === 'paragraph');
  const first = body[at];
  if (!first) return { body: [...body] };
  const [, alone] = (first.text.length < LONGEST_ALONE && ALONE.exec(first.text)) || [];
  if (alone && body[at + 1]?.type === 'paragraph') return { body: body.toSpliced(at, 1), dateline: alone };
  const found = find(first.text);
  return found ? { body: body.with(at, withoutStart(first, found[0].length)), dateline: found[1]?.trim() } : { body: [...body] };
}

/** Where no dash follows, what stands in brackets is an agency, or "The bank (ING) Lending" has a dateline; or it stands alone: "(WIRED)". */
const isKnown = ([, dateline = '', agency]: RegExpExecArray): boolean =>
  agency === undefined || agency === 'CNN' || isNewsAgency(agency) || /^\([A-Z]{3,}\)$/.test(dateline);
