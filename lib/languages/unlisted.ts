/** What is known of languages without a file here. */

/** Words that no article is about, by the code of the language: only those that no rule tells, for they are long, or stand where a topic stands. Lower case. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'وقال وأضاف وأكد هذا العام الذي',
  cs: 'podle uvedl',
  fi: 'mukaan',
  he: 'אמר אמרה',
  hi: 'नहीं किया बताया उन्होंने',
  hu: 'szerint',
  id: 'mengatakan bahwa',
  th: 'กล่าว หลาย แห่ง เพื่อ ขึ้น ได้ เป็น ให้ ที่ ใน ว่า ไม่ ต้อง การ',
  ur: 'نہیں',
  vi: 'cho biết của và là được với các những đã sẽ không này khi theo ông',
  zh: '表示 认为 没有 已经 可以 他们',
};

/** What opens a sentence that hangs on one before, in such languages: "По его словам", "Hän", "これは". Regular expression source, in lower case. */
export const BACK_WITHOUT_FILE =
  '(?:он[аио]?|его|её|их|это|по (?:его|её|их) словам|він|вона|вони|його|її|їх|це|за (?:його|її|їх) словами|той|тя|ο ίδιος|η ίδια|hän\\S*|he|heidän|on[ai]|jeho|její|podle n\\S+|ők?|szerinte|ia|dia|mereka|הוא|היא|הם|לדברי[וה]|وه[وي]|و(?:أضاف|تابع|أوضح|أشار|أكد|قال)ت? (?:أن|إن|إلى)|वह|वे|उन्होंने|그[는의]|그녀[는의])(?=,?\\s(?![A-Z]))|[他她][们們]?(?!人)|[这這]|これ[はにが]|それ|同氏|彼(?!岸)';

/** Abbreviations before names and addresses that hold a vowel, in such languages; lower case. */
export const TITLES_WITHOUT_FILE: ReadonlySet<string> = new Set(
  'prof ing ir doc mudr judr ul im me κα вул ул им ім обл проф пос просп акад καθ λεωφ např ifj özv dna gen kec kab ny د डॉ प्रो'.split(' '),
);

/** What opens the credit of a picture in such languages: the source of a regular expression. */
export const CREDIT_WITHOUT_FILE = '(?:ảnh|фото|φωτό|φωτογραφία|kuva|fotó|zdroj|sursa|izvor|写真|사진|صورة) ?[:：=]';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** Twelve dates that name all months and days of the week. */
function datesOf(tag: string): string[] {
  const date = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => date.format(Date.UTC(2026, month, 5)));
}

const amountsOf = (tag: string): string[] => [
  ...['EUR', 'USD'].map((currency) => new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' }).format(7)),
  ...['percent', 'kilometer', 'meter'].map((unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(7)),
];

/** In lower case, of any language that `Intl` knows: how it speaks of time, of great numbers and of what is counted. `tag`: BCP 47. */
export function wordsWithoutFile(tag: string): string[] {
  const time = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const number = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' });
  const told = [
    ...UNITS.flatMap((unit) => [-3, -1, 0, 1, 3, 7].map((amount) => time.format(amount, unit))),
    ...[2e3, 7e3, 1e6, 7e6, 7e9].map((amount) => number.format(amount)),
  ];
  const texts = [...told, ...datesOf(tag), ...amountsOf(tag), WORDS[tag.split('-')[0] ?? ''] ?? ''];
  return [...new Set(texts.flatMap((text) => text.toLowerCase().match(/[^\s\d,،.]+/g) ?? []))];
}
