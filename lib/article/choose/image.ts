/** What a caption says, told apart from who took the picture. */
import { inAnyBoilerplate } from '../../languages/any.ts';
import { CREDIT } from '../../languages/in-lines.ts';
import { CREDIT_WITHOUT_FILE } from '../../languages/unlisted-boilerplate.ts';
import { NEWS_AGENCY, PICTURE_AGENCY } from '../agencies.ts';
import type { Clues } from '../clues.ts';
import type { LeadImage } from '../types.ts';

const LONGEST_CREDIT = 100;

/** Its caption without the credit, and the credit without "Photo:"; either is absent where nothing is left. */
export function chooseImage({ url, caption, parts, credits }: NonNullable<Clues['image']>): LeadImage {
  const found =
    markedCredit(credits.filter((text) => text !== caption || !/[.!?] /.test(text))) ??
    parts.find((text) => isBehind(text, caption)) ??
    [...parts, caption].flatMap((text) => (CREDIT_AT_END.exec(text) ?? BARRED.exec(text))?.[0] ?? [])[0];
  const at = found ? caption.lastIndexOf(found) : -1;
  const [before, behind] =
    found && at >= 0 ? [caption.slice(0, at).replace(LABEL_AT_END, ''), caption.slice(at + found.length)] : [caption, ''];
  const agency = AGENCY_BEHIND.exec(behind)?.[0] ?? '';
  const said = `${before} ${behind.slice(agency.length)}`.replace(/\s+/g, ' ').replace(SIGNS_AT_END, '').trim();
  const credit = found && cleanCredit(found + agency);
  return { url, ...(said && { caption: said }), ...(credit && { credit }) };
}

/** Of what the template calls a credit. A frame around it often has the caption too. */
function markedCredit(credits: readonly string[]): string | undefined {
  const named = credits.filter((text) => text.length < LONGEST_CREDIT && cleanCredit(text).length > 1);
  return named.find((text) => !named.some((other) => other !== text && text.endsWith(other)));
}

/** A name in an element of its own. */
const isBehind = (text: string, caption: string): boolean => text !== caption && caption.endsWith(text) && NAME.test(text);
const NAME = /^(?:[^a-z\s]\S* ){1,3}[^a-z\s]\S*[^.!?]$/;

const LATIN = 'a-z\u00c0-\u024f';
const SIGN = `(?:(?:cr[eé]dits? )?${CREDIT}|${inAnyBoilerplate('credit')}|${CREDIT_WITHOUT_FILE}|\\(c\\)|credit|copyright|ph[.:]|pics?:)`;
const AGENCY = `(?:${NEWS_AGENCY}|${PICTURE_AGENCY})`;
/** Characters of a credit: a dot only in an initial or an address. */
const ANY = '(?:[^.]|\\b\\w\\.|\\.\\w)';
const CREDIT_AT_END = new RegExp(
  `(?:${[
    `(?<![${LATIN}])${SIGN}${ANY}{2,60}\\.?`,
    // "The bridge (Photo Noor Achterberg)", "[Noor Achterberg/The Herald]", "(ansa)"
    `[([](?:[^()]{3,50}(?:[/|]|(?:ph|f)oto\\S* )[^()]{2,50}|${AGENCY})[)\\]]`,
    // "The bridge. Noor Achterberg / The Herald", "The bridge. Photo Noor Achterberg"
    `(?<=[.!?…] )(?:[^./]{2,40}/ ?|photos? |courtesy )${ANY}{2,50}`,
    `(?<=^|[.!?…|] )(?:(?:[^\\s/]+ ){0,3}[^\\s/]+ ?/ ?)?${AGENCY}(?:/${ANY}{2,50})?`,
    '[./][^./]{2,30} 제공',
  ].join('|')})$`,
  'i',
);
/** "The bridge. / Noor Achterberg", "The bridge | Noor Achterberg", "The bridge - NOOR ACHTERBERG" */
const BARRED = /(?:(?:^|\s)[/|](?!\s?[a-z\d])|(?<=[.!?…–—-] )(?=[A-ZÀ-Þ][^a-z\d]+ [^a-z\d]+$))(?:[^.:/|]|\b\w\.){3,40}$/;
/** "/AFP via Getty Images" */
const AGENCY_BEHIND = /^\s*\/[^.]{2,60}$/;
/** What is left of "The bridge - Copyright …", "The bridge (…", "The bridge | …". */
const LABEL_AT_END = new RegExp(`(?:[\\s|•/(\\[–—-]|(?<![${LATIN}])${SIGN})+$`, 'i');

/** Before a name the sign may stand without its colon, as a word of its own: "Beeld Noor Achterberg". An agency's name is no label. */
const LABEL = new RegExp(`^(?!getty|imago)${SIGN.replace(/(?<!\?):/g, ':?')}(?!(?<=[${LATIN}])[${LATIN}])`, 'i');
const BY = new RegExp(`^${inAnyBoilerplate('byline')} `, 'i');
const IN_FRONT = /^[\s([|/•–—-]+/;
/** Of brackets and bars that a credit stood in. */
const SIGNS_AT_END = /[\s,|/([–—-]+[)\]]?$/;
const SIGNS_AROUND = /^[\s:;/|©([–—-]+|(?<!\([^)]*)[\s:;/|)\]]+$/g;

const cleanCredit = (credit: string): string => credit.replace(IN_FRONT, '').replace(LABEL, '').replace(SIGNS_AROUND, '').replace(BY, '');
