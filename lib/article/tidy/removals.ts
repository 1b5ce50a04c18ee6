/** Why a block is not the article's text although it stands in it. First the surest. */
import { ADVERTISEMENT } from '../../languages/in-lines.ts';
import { fold, similarity } from '../fold.ts';
import type { Run } from '../types.ts';
import { SHEET } from './boxes.ts';
import { type Candidate, emphasized, framesAround, isLink, isLinkedSentence, isLong, linkedShare, linksIn } from './candidate.ts';
import type { Draft, Rule } from './draft.ts';
import { isEntryTime } from './entries.ts';
import { YEAR_OR_TIME } from './labels.ts';
import { SENTENCE_END } from './sentence.ts';
import { TOPICS } from './wording.ts';

/** Characters. */
const MOST_BESIDE_HEADLINE = 60;

const length = ({ block }: Candidate): number => block.text.length;

export const removals: readonly Rule[] = [
  {
    step: 'beside',
    test: (candidate) => framesAround(candidate).some(({ isBeside }) => isBeside),
  },
  {
    step: 'caption',
    test: (candidate, draft) => framesAround(candidate).some(({ tag }) => tag === 'figcaption') || isCaption(candidate, draft),
  },
  {
    step: 'repeated headline',
    test: ({ block }, { headlines }) => headlines.some((headline) => isSame(block.text, headline)),
  },
  {
    step: 'one link',
    test: (candidate) => isLink(candidate) && candidate.block.type !== 'table' && !isLinkedSentence(candidate),
  },
  {
    step: 'read also',
    test: (candidate, { words, stream }) => {
      const { text } = candidate.block;
      const points = linkedShare(candidate) > 0.3 || text.length <= 45 || /:$/.test(text);
      return text.length <= 220 && ((points && words.readAlso.test(text)) || (stream.length > 0 && isLabelled(candidate)));
    },
  },
  {
    step: 'topics',
    test: ({ block }) => TOPICS.test(block.text),
  },
  {
    step: 'offer',
    test: (candidate, { words, stream }) => {
      const { text } = candidate.block;
      if (ADVERTISEMENT.test(text) || namesPlatforms(candidate)) return true;
      const isAside = !stream.has(candidate) || linkedShare(candidate) > 0 || text.length <= 30;
      return text.length <= (stream.has(candidate) ? 160 : 300) && isAside && words.offers.test(text);
    },
  },
  {
    step: 'byline',
    test: (candidate, { words, makers, authors }) => {
      const { text } = candidate.block;
      if (length(candidate) > 120) return false;
      const opens = text.length <= 60 && words.byline.test(text);
      const isDated = YEAR_OR_TIME.test(text) && authors.some((name) => name.includes(' ') && fold(text).includes(name));
      return ((opens || isDated) && !SENTENCE_END.test(text)) || (isOnlyNames(text, makers) && !text.endsWith('?'));
    },
  },
  {
    step: 'credit',
    test: ({ block: { text } }, { words }) => text.length <= 90 && (words.credit.test(text) || PICTURE.test(text)),
  },
  {
    step: 'date line',
    test: (candidate, { candidates, words, stream }) => {
      const { text } = candidate.block;
      if (text.length > 90 || isEntryTime(candidate, candidates)) return false;
      const isDate =
        !/heading|table/.test(candidate.block.type) &&
        YEAR_OR_TIME.test(text) &&
        !SENTENCE_END.test(text.replace(/m\.$/, '')) &&
        (!stream.has(candidate) || isMostlyNumbers(text));
      return isDate || words.dateLine.test(text);
    },
  },
  {
    step: 'labels',
    test: ({ block }) => block.type === 'table' && SHEET.test(block.text),
  },
];

/** Right behind a picture a text that ends in who took it, or a line in slanted type in the midst of the text: above it, it may be the standfirst. */
function isCaption({ block, at }: Candidate, { candidates }: Draft): boolean {
  if (block.type !== 'paragraph' || candidates[at - 1]?.block.type !== 'image') return false;
  return TAKEN_BY.test(block.text) || (emphasized(block, 'em') > 0.9 && candidates.slice(0, at).some((one) => one.isKept && isLong(one)));
}

/** "The bridge before the flood. Jane Doe" */
const TAKEN_BY = /^.{9,250}[.!?] (?:[A-Z\u00c0-\u00de][^\s.]+ ?){2,3}$/;

/** "File photo courtesy of Jane Doe", in one line. */
const PICTURE = /^\W*(?:file )?(?:photo|foto|image|bild)s?\b[^.!?:]*$/i;

const PLATFORMS = 'whatsapp|telegram|viber|facebook|instagram|tiktok|youtube|twitter|linkedin|threads|bluesky|pinterest|spotify';
const PLATFORM = new RegExp(`^(?:${PLATFORMS}|google n|x$)`, 'i');
/** "/tag/facebook" */
const ABOUT_PLATFORM = new RegExp(`\\w/(?:${PLATFORMS})`, 'i');

/** Where a publisher tells its readers to follow it. */
const CHANNEL = /\/\/(?:[\w-]+\.)*(?:(?:facebook|instagram|whatsapp|viber)\.com|(?:t|telegram)\.me|news\.google\.com)\//;

/**
 * "Follow us on Facebook and Viber", in whatever language: two links at least that are names of platforms, and not to what was written of
 * them, or a line without a stop whose links all lead there.
 */
function namesPlatforms({ block }: Candidate): boolean {
  const links = linksIn(block);
  const leads = ({ url = '', start, end }: Run) => !ABOUT_PLATFORM.test(url) && PLATFORM.test(block.text.slice(start, end));
  // A cry has a stop, too; "The mayor said on Telegram:" goes on in the next block.
  const isSaid = SENTENCE_END.test(block.text.replace(/!$/, '')) || /[:：]$/.test(block.text);
  const isCall = links.length > 0 && links.every(({ url = '' }) => CHANNEL.test(url)) && !isSaid;
  return block.text.length <= 200 && (isCall || links.filter(leads).length > 1);
}

/** "On the same subject: The other headline", "Seen a mistake? Write to us", in whatever language: a link at the end, behind a label or as a sentence of its own. */
function isLabelled({ block, linked }: Candidate): boolean {
  const { text } = block;
  const [run, more] = linksIn(block);
  // The number of a footnote is no label.
  if (!run || more || run.end < text.length - 3 || /^\D?\d+\D?$/.test(text.slice(run.start, run.end))) return false;
  const label = text.slice(0, run.start).trim();
  if (/[.?!]$/.test(label)) return !/["“”„«»]/.test(text);
  const isLabel =
    (/[:：|]$/.test(label) && !/\.["”’»]*$/.test(text)) ||
    (label === label.toUpperCase() && label !== label.toLowerCase() && !SENTENCE_END.test(text));
  return linked >= 25 && label.length <= LONGEST_READ_ALSO && isLabel;
}
const LONGEST_READ_ALSO = 40;

/** A heading may hold the kicker or the byline too, and what joins kicker and headline in a title is not printed between two lines. */
function isSame(text: string, headline: string): boolean {
  // A page of ten thousand blocks is not folded for it.
  if (text.length > 2 * headline.length + MOST_BESIDE_HEADLINE) return false;
  const folded = fold(text);
  const isAround = folded.endsWith(headline) || (folded.startsWith(headline) && !SENTENCE_END.test(text));
  return similarity(text, headline) === 1 || (headline.length > 20 && isAround && folded.length < headline.length + MOST_BESIDE_HEADLINE);
}

function isOnlyNames(text: string, names: readonly string[]): boolean {
  const folded = fold(text);
  const rest = names.reduce((left, name) => left.replace(name, ' '), folded);
  return rest.length < folded.length && rest.replace(/[\0-@[-`{-\u00bf]+/g, '').length <= 12;
}

const isMostlyNumbers = (text: string): boolean => text.replace(/[a-z\u00c0-\u1fff\u3040-\ud7ff]+/gi, '').length > text.length * 0.4;
