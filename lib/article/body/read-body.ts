/** From the live document to the blocks of its article. */

import type { Fields } from '../fields/index.ts';
import { guessLanguage } from '../fields/language.ts';
import { fold } from '../fields/similar.ts';
import type { Block, Measures, Refusal } from '../types.ts';
import { type Candidate, cutIntoBlocks } from './blocks.ts';
import { copyPage } from './copy.ts';
import { type DomReader, domReader } from './dom.ts';
import type { Draft, Explain } from './draft.ts';
import { findBody } from './find.ts';
import { withLinks } from './links.ts';
import { nextArticle, setAside } from './next-article.ts';
import { elementsUnder, type PageElement } from './page.ts';
import { findScope } from './scope.ts';
import { findStream } from './stream.ts';
import { tidy } from './tidy.ts';
import { wordingOf } from './wording.ts';

export interface ReadBody {
  blocks: Block[];
  keyPoints: string[];
  /** Printed apart from the text, where metadata and headline knew of none. */
  foundStandfirst?: string;
  signature?: string;
  measures: Measures;
}

/** Below this a page's text is looked for among what is hidden too: styles that scripts should have lifted hide whole pages. */
const THIN = 250;

export function readBody(document: Document, url: string, fields: Fields, explain: Explain): ReadBody | Refusal {
  const page = findPage(domReader(document), headlinesOf(fields));
  if (!page) return { ok: false, reason: 'too-large' };
  const draft = draftOf(page, url, fields, explain);
  tidy(draft);
  return {
    blocks: draft.candidates.filter(({ isKept }) => isKept).map(({ block }) => withLinks(block, url)),
    keyPoints: draft.keyPoints,
    ...(draft.foundStandfirst && { foundStandfirst: draft.foundStandfirst }),
    ...(draft.signature && { signature: draft.signature }),
    measures: measure(page, draft.candidates),
  };
}

function measure(page: PageElement, candidates: readonly Candidate[]): ReadBody['measures'] {
  const first = candidates.findIndex(({ isKept }) => isKept);
  const last = candidates.findLastIndex(({ isKept }) => isKept);
  return {
    length: page.length,
    linked: page.linked,
    teasers: candidates.slice(first, last).filter(({ block, linked }) => block.type === 'heading' && linked > block.text.length / 2).length,
    entries: candidates.filter(({ block }) => ENTRY.test(block.text) && block.text.length < 60).length,
    hasPaywall: PAYWALL.test(
      elementsUnder(page)
        .map(({ hint }) => hint)
        .join(' '),
    ),
  };
}

/** "14:05" opens an entry of a live blog. */
const ENTRY = /^\d{1,2}[:.h]\d{2}/;
const PAYWALL =
  /paywall|regwall|subscri(?:be|ption)-(?:wall|box|offer)|meter(?:ed)?-?wall|plus-?(?:wall|teaser|lock)|premium-?(?:wall|lock)/i;

function findPage(dom: DomReader, headlines: readonly string[]): PageElement | undefined {
  const shown = copyPage(dom, { withHidden: false });
  const chosen = shown && findOwnBody(shown, dom, headlines);
  if (chosen === undefined || chosen >= THIN) return chosen === undefined ? undefined : shown;
  const whole = copyPage(dom, { withHidden: true });
  const found = whole && findBody(whole, dom.createDocument);
  return found && found > 3 * chosen ? whole : shown;
}

/** Not that of the next article. */
function findOwnBody(page: PageElement, dom: DomReader, headlines: readonly string[]): number | undefined {
  const chosen = findBody(page, dom.createDocument);
  const next = chosen ? nextArticle(page, headlines) : undefined;
  if (!next) return chosen;
  setAside(next, page);
  return findBody(page, dom.createDocument);
}

const headlinesOf = ({ headline, alternativeHeadline = '' }: Fields): string[] => [headline, alternativeHeadline].filter(Boolean).map(fold);

function draftOf(page: PageElement, url: string, fields: Fields, explain: Explain): Draft {
  const scope = findScope(page);
  const candidates = cutIntoBlocks(scope, url);
  const inLanguage = guessLanguage(textOf(candidates), fields.clues.languages);
  return {
    candidates,
    first: candidates.findIndex(({ isKept }) => isKept),
    last: candidates.findLastIndex(({ isKept }) => isKept),
    scope,
    stream: findStream(candidates),
    headlines: headlinesOf(fields),
    standfirst: fold(fields.standfirst ?? ''),
    authors: [fields.publisher.name, ...fields.names.flatMap(partNames)].filter(Boolean).map(fold),
    words: wordingOf(inLanguage),
    keyPoints: [],
    explain,
  };
}

const textOf = (candidates: readonly Candidate[]): string =>
  candidates
    .filter(({ isKept }) => isKept)
    .map(({ block }) => block.text)
    .join('\n');

/** One by one, as far as commas and bars part them: words that join names are told apart later, see ../choose/authors.ts. */
const partNames = (text: string): string[] => text.split(/\s*[,;|/&]\s*|\s(?:und|and|en|et|y|e|og|och|i)\s/);
