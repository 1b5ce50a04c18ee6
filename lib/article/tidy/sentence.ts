/** Whether a block reads like running text, told by how it ends. */
import { STOPS, WITHOUT_STOPS } from '../letters.ts';

/** A stop at the end, in quotation marks or brackets perhaps. */
export const SENTENCE_END = new RegExp(`[${STOPS}]["”’»)\\]]*$`);

/** Of a good length; in scripts that say more with a letter, of less, and where there are no stops, of more. */
export const SENTENCE = new RegExp(`^.{40,}${SENTENCE_END.source}|^.{15,}[。！？]["”’»）」』]*$|^(?=.*[${WITHOUT_STOPS}]{10}).{60,}$`, 's');
