/** What a page prints in any language, as far as the script needs it that is injected before the page's language is known. */
import type { Printed } from './types.ts';

const files = import.meta.glob<Printed>(['./??.ts'], { eager: true, import: 'printed' });

/** In languages that have no file here. */
const UNLISTED: Printed = {
  topics: 'témata|štítky|címkék|aiheet|etichete|т[аеэ]г\\S+|темы|ετικέτες|وسوم|برچسب\\S*|תגיות|标签|標籤|タグ|태그|từ khóa|टैग\\S*|birk\\S+',
  author: 'autoř|szerző|napsal|penulis|συντάκτ|а[ву]тор|كتب|بقلم|מאת|作者|记者|記者',
  updated: 'päivite|frissít|módosít|обновл|оновл|изменен|ενημ|diperbarui|cập nhật|تحديث|עודכן|更新|修改|수정',
  hours: 'мин|час|分|시간|phút',
};

/** A group of a regular expression, case-insensitive. */
export const inPrint = (kind: keyof Printed): string =>
  `(?:${[...new Set([...Object.values(files), UNLISTED].map((one) => one[kind]))].join('|')})`;
