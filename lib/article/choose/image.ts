/** What a caption says, told apart from who took the picture. */
import { inAnyLanguage } from '../../languages/any.ts';
import type { Clues, LeadImage } from '../types.ts';

export function chooseImage({ url, caption, parts, credits }: NonNullable<Clues['image']>): LeadImage {
  const hinted = credits.find((text) => text.length > 1 && text.length < 100);
  const found = hinted ?? parts.find((text) => CREDIT.test(text)) ?? CREDIT_AT_END.exec(caption)?.[0];
  const rest = (found ? caption.replace(found, ' ') : caption).replace(/\s+/g, ' ').trim();
  const credit = found && cleanCredit(found);
  return { url, ...(rest && { caption: rest }), ...(credit && { credit }) };
}

const LETTER = 'a-z\u00c0-\u024f';
const SIGN = `(?:${inAnyLanguage(({ boilerplate }) => boilerplate.credit)}|\\(c\\)|credit|copyright)`;
const CREDIT = new RegExp(`^${SIGN}`, 'i');
const CREDIT_AT_END = new RegExp(`(?:${SIGN}[^.]{2,60}|\\([^()]{3,50}/[^()]{2,50}\\))$`, 'i');

/** Before a name the sign may stand without its colon, as a word of its own: "Beeld Noor Achterberg". An agency's name is no label. */
const LABEL = new RegExp(`^(?!getty|imago)${SIGN.replace(/(?<!\?):/g, ':?')}(?!(?<=[${LETTER}])[${LETTER}])`, 'i');

const cleanCredit = (credit: string): string =>
  credit
    .replace(LABEL, '')
    .replace(/^[\s:©(–—-]+|[\s)]+$/g, '')
    .trim();
