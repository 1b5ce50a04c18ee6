/** From the text as the page prints it to the article's own: rules take out what is none of it and take in what was lost. */

import { ADS, REPORTED, REPORTER } from '../../languages/in-lines.ts';
import { labelledByline } from '../choose/byline.ts';
import { fold } from '../fold.ts';
import type { Frame } from '../frame.ts';
import { headlinesOf } from '../headlines.ts';
import { partNames } from '../joined-names.ts';
import { languageOf } from '../language.ts';
import type { PrintedText, TidyArticle, UncutArticle } from '../reading.ts';
import { runningText } from '../running-text.ts';
import type { Block } from '../types.ts';
import { withoutStart } from '../without-start.ts';
import { countWords } from '../words.ts';
import { tidyAlone } from './alone.ts';
import type { Candidate } from './candidate.ts';
import { type Draft, keptOf } from './draft.ts';
import type { Explain } from './explain.ts';
import { isFurniture } from './furniture.ts';
import { blocksOfJsonLd } from './json-ld.ts';
import { isLabels } from './labels.ts';
import { withLinks } from './links.ts';
import { measureText } from './measure.ts';
import { applyRules } from './rules.ts';
import { findStream } from './stream.ts';
import { setTeasersAside } from './teasers.ts';
import { wordingOf } from './wording.ts';

/** `explain` is called with each block that was taken out or in, and why. */
export function tidyText(read: UncutArticle, explain: Explain = () => {}): TidyArticle {
  const printed = labelledByline(read.clues.printed.lines, '').map(({ name }) => name);
  const authors = [...read.names.flatMap(partNames), ...printed].map(fold);
  const makers = [fold(read.publisher.name), ...authors].filter(Boolean);
  const uncut = isLabels(read.standfirst ?? '', makers) ? { ...read, standfirst: undefined } : read;
  const { text, articleBody, names: _, standfirst: said, clues, provenance, ...fields } = uncut;
  const draft = draftOf(uncut, { authors, makers }, explain);
  applyRules(draft);
  const { candidates, keyPoints, signature, foundStandfirst } = draft;
  const kept = keptOf(draft).map(({ block }) => withLinks(block, clues.pageUrl));
  const whole = blocksOfJsonLd(articleBody, runningText(kept).length);
  const body = whole ? tidyAlone(whole, draft.words, explain) : kept;
  // What stands in the body as its first paragraph is not printed apart from it.
  const isInBody = said && kept.slice(0, 2).some((block) => fold(block.text) === fold(said));
  const intro = isInBody ? undefined : said || foundStandfirst;
  const standfirst = intro && !isFurniture(intro, draft.words) ? intro : undefined;
  const by = signature ?? candidates.map(({ block: { text } }) => (REPORTED.exec(text) ?? REPORTER.exec(text))?.[1]).findLast(Boolean);
  const { standfirst: origin = 'page', ...origins } = provenance;
  return {
    ...fields,
    ...(standfirst && { standfirst }),
    body,
    ...(keyPoints.length > 0 && { keyPoints }),
    clues: {
      ...clues,
      measures: { ...clues.measures, ...measureText(candidates, countWords(body), clues.pageUrl) },
      ...(by && { signature: by }),
    },
    provenance: {
      ...origins,
      ...(standfirst && { standfirst: origin }),
      body: whole ? 'json-ld' : 'readability',
    },
  };
}

/** The label of an advertisement, glued to the text behind it, or before it in capitals. */
const LABEL = new RegExp(`^(?:(?:${ADS[0]}|${ADS.join('|').toUpperCase()}) ?|${ADS[1]})(?=[A-ZÀ-ÞŁŚŻ][^A-ZÀ-Þ])`);

/** "AdvertisementThe council has agreed", that only the style sheet sets apart. */
const withoutLabel = (block: Block): Block => {
  const label = LABEL.exec(block.text);
  return label ? withoutStart(block, label[0].length) : block;
};

function draftOf(uncut: UncutArticle, people: Pick<Draft, 'authors' | 'makers'>, explain: Explain): Draft {
  const { text, standfirst, clues } = uncut;
  const frames = framesOf(text);
  const candidates = text.blocks.map(
    ({ block, frame, linked, isChosen = false }, at): Candidate => ({
      block: withoutLabel(block),
      holder: frames[frame] as Frame,
      linked,
      isKept: isChosen,
      at,
    }),
  );
  setTeasersAside(candidates, clues, explain);
  const chosen = candidates.filter(({ isKept }) => isKept);
  return {
    candidates,
    scope: frames[text.scope] as Frame,
    stream: findStream(candidates),
    headlines: headlinesOf(uncut),
    standfirst: fold(standfirst ?? ''),
    ...people,
    words: wordingOf(languageOf(runningText(chosen.map(({ block }) => block)), clues.languages)),
    keyPoints: [],
    explain,
  };
}

/** Those around a frame come before it. */
function framesOf({ frames }: PrintedText): Frame[] {
  const made: Frame[] = [];
  for (const { parent, ...frame } of frames)
    made.push(parent === undefined ? frame : Object.assign(frame, { parent: made[parent] as Frame }));
  return made;
}
