/**
 * Page furniture in the text: paragraphs that lead through the page and tell nothing ("Tekst gaat verder onder de foto", "Listen to this
 * article", "ANP / Jan Jansen"), told by their words alone.
 */
import { BEFORE_AGENCY, LEADING, LEFT_OVER, NOTE, PICTURE, SUBSCRIBED, TAKEN } from '../../languages/in-lines.ts';
import { isNewsAgency, NEWS_AGENCY, PICTURE_AGENCY } from '../agencies.ts';
import { DIGITS, LETTERS } from '../letters.ts';
import type { Block } from '../types.ts';
import { callsIn } from './calls.ts';
import type { Candidate } from './candidate.ts';
import { decide, keptOf, type Tidying } from './draft.ts';
import type { RuleName } from './explain.ts';
import { SENTENCE } from './sentence.ts';
import type { Wording } from './wording.ts';

/** Characters. Longer paragraphs tell something, however they open. */
const LONGEST = 160;
const LONGEST_CREDIT = 60;
const LONGEST_CAPTION = 400;
const LONGEST_LABEL = 60;
const LONGEST_NOTICE = 1200;
const LONGEST_EMBEDDED = 100;
const LONGEST_LINE = 40;

/** A text of nothing else stays. What tells it of the last blocks alone, see last-words.ts. */
export function cutFurniture(draft: Tidying): void {
  const kept = keptOf(draft);
  const body = kept.map(({ block }) => block);
  const rules = furnitureIn(body, draft.words);
  if (body.every(({ type }, at) => type === 'heading' || rules[at])) return;
  for (const [at, rule] of rules.entries()) if (rule) decide(draft, kept[at] as Candidate, rule);
}

/** Per block the rule by which it is none of the text, if there is one. Pictures, whose texts may be many and alike, are not among them yet. */
function furnitureIn(body: readonly Block[], words: Wording): (RuleName | undefined)[] {
  const repeated = findRepeated(body);
  const leftOver = findLeftOver(body);
  const isCall = callsIn(body, words);
  return body.map(({ type, text }, at) => {
    if (repeated.has(at)) return 'repeated';
    if (text.length <= LONGEST_NOTICE && words.notices.test(text)) return 'call';
    if (type === 'paragraph' && isCall(text)) return 'call';
    if (type === 'paragraph' && text.length <= LONGEST_EMBEDDED && EMBEDDED.test(text)) return 'embed';
    if (leftOver.has(at)) return 'template';
    return type === 'list' || type === 'table' ? undefined : ruleFor(text, words);
  });
}

/** What a page says to its readers where a standfirst would stand. */
export const isFurniture = (text: string, { notices, furniture }: Wording): boolean =>
  notices.test(text) || (text.length <= LONGEST && furniture.test(text));

/** What stands there three times is a label; of a longer text that stands there twice the first is the article's. */
function findRepeated(body: readonly Block[]): ReadonlySet<number> {
  const counts = new Map<string, number>();
  for (const { text } of body) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [at, { text }] of body.entries()) {
    if ((counts.get(text) ?? 0) >= 3 || (text.length > LONGEST_LABEL && seen.has(text))) repeated.add(at);
    seen.add(text);
  }
  return repeated;
}

/** Short lines in plain type, each between two paragraphs of sentences, in a text that has no subheads set so. */
function findLeftOver(body: readonly Block[]): ReadonlySet<number> {
  const isSaid = body.map(({ type, text }) => type === 'paragraph' && SENTENCE.test(text));
  const isLine = (block: Block, at: number) =>
    block.type === 'paragraph' &&
    !block.runs &&
    block.text.length <= LONGEST_LINE &&
    !/[.!?:,;"”’»]$/.test(block.text) &&
    isSaid[at - 1] &&
    isSaid[at + 1];
  const lines = [...body.entries()].filter(([at, block]) => isLine(block, at));
  return new Set(lines.every(([, { text }]) => LEFT_OVER.test(text)) ? lines.map(([at]) => at) : []);
}

function ruleFor(text: string, { furniture, readAlso }: Wording): RuleName | undefined {
  const label = readAlso.exec(text)?.[0];
  const isLabelled = label !== undefined && /^[^.!?]{0,25}[:|]/.test(text.slice(label.length));
  if (text.length <= LONGEST && (isLabelled || [furniture, SUBSCRIBED, ...LEADING].some((one) => one.test(text)))) return 'furniture';
  if (text.length <= LONGEST_CREDIT && namesAgency(text)) return 'agency';
  if (text.length <= LONGEST_CAPTION && CREDIT_AT_END.test(text)) return 'credit';
  if (text.length <= LONGEST_CAPTION && NOTE.test(text)) return 'editors';
  if (NO_WORD.test(text)) return 'no word';
  return ADDRESS.test(text) ? 'address' : undefined;
}

/** "… in the harbour (Image: Getty)", "… am Montag. Bild: Jo Muster", "… am Ball. IMAGO/Jo Muster". */
const CREDIT_AT_END = new RegExp(
  `(?:${[
    `[\\s(（[](?:${PICTURE}) ?[:：] ?[^.!?:]{2,50}[)）\\]]?`,
    '[\\s(](?:©|fot\\.) ?[^!?:]{2,50}',
    `[(（](?:${PICTURE}|ph)[ :：][^!?:]{2,50}[)）]`,
    `[.!?…] (?:${NEWS_AGENCY}|${PICTURE_AGENCY}) ?/ ?[^.!?:]{2,40}`,
    `(?:${TAKEN})[)）]?`,
  ].join('|')})$`,
  'i',
);

/** "Loading…", "View this post on Instagram", "A post shared by Jane Doe (@janedoe)". */
const EMBEDDED =
  /^(?:[^\s"“„«–—-]\S{0,15}(?: \S{1,15}){0,2} ?(?:\.{3}|…)|[^.!?]+ (?:Instagram|Facebook|TikTok|YouTube|X|Twitter|Bluesky)(?:-Inhalt| post)?|[^.!?]+ \(@[\w.]+\))$/;

/** "* * *", or the number of a page. */
const NO_WORD = new RegExp(`^(?:\\d{1,2}|[^${LETTERS}${DIGITS}]+)$`);

/** "Permalink: https://…". */
const ADDRESS = /^[^.!?]{0,60}https?:\/\/\S+$/i;

const IS_PICTURE_AGENCY = new RegExp(`^${PICTURE_AGENCY}$`, 'i');

/** "dpa", "(avec AFP)", "ANP / Jan Jansen". */
function namesAgency(text: string): boolean {
  const [first = '', ...others] = text.replace(/^\W+|\W+$/g, '').split(/\s*[/|,]\s*/);
  const agency = first.replace(BEFORE_AGENCY, '');
  return (isNewsAgency(agency) || IS_PICTURE_AGENCY.test(agency)) && others.every((name) => name.split(' ').length <= 4);
}
