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
  '(?:(?:(?:по|за) )?(?:он[аио]?|его|её|их|його|її)|это|він|вона|вони|ο ίδιος|η ίδια|hän(?:e\\S+|tä)?|on[ai]|podle n(?:ěj|ěho|í|ich)|ők?|ia|dia|mereka|הוא|היא|وه[وي]|و(?:أضاف|تابع|أوضح|قال)ت?(?: [أإ]ن|:)|वह|उन्होंने|তিনি|ان(?: کا|ہوں)|그[는의]|그녀는)(?=,?\\s(?![A-Z]))|[他她](?!人)|これ[はに]|彼(?!岸)';

/** Abbreviations before names and addresses that hold a vowel, in such languages; lower case. */
export const TITLES_WITHOUT_FILE: ReadonlySet<string> = new Set(
  'prof ing ir doc mudr judr ul im me κα вул ул им ім обл проф пос просп καθ např ifj gen kec د डॉ प्रो মো инж'.split(' '),
);

/** Twelve dates that have all months and days of the week. */
const YEAR = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 5));

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** In lower case, of any language that `Intl` knows: how it speaks of time, of great numbers and of money. `tag`: BCP 47. */
export function wordsWithoutFile(tag: string): string[] {
  const time = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const number = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' });
  const told = [
    ...UNITS.flatMap((unit) => [-3, -1, 0, 1, 3, 7].map((amount) => time.format(amount, unit))),
    ...[2e3, 7e3, 1e6, 7e6, 7e9].map((amount) => number.format(amount)),
  ];
  const date = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', currencyDisplay: 'name' });
  const texts = [...told, ...YEAR.map((day) => date.format(day)), money.format(7), WORDS[tag.split('-')[0] ?? ''] ?? ''];
  return [...new Set(texts.flatMap((text) => text.toLowerCase().match(/[^\s\d,،.]+/g) ?? []))];
}
