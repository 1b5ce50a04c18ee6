import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../lib/facts/sentences.ts';
import { languages } from '../../../lib/languages/index.ts';
import { compareSplits, readHardTexts } from '../../bench/facts/boundaries.ts';

const cut = (text: string, language = 'nl') => splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

test('sentences join back into their text, whatever it holds', () => {
  const pieces = fc.constantFrom(
    '. ',
    '! ',
    '? ',
    '… ',
    '"',
    '“',
    '”',
    '«',
    '»',
    '(',
    ')',
    ' ',
    '\n',
    'dr',
    'A',
    'de',
    'Zij',
    '3',
    '。',
    '-',
    "'s ",
  );
  const text = fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join(''));
  const language = fc.constantFrom('und', 'xx', ...languages.map(({ code }) => code));
  fc.assert(
    fc.property(text, language, (text, language) => {
      const sentences = cut(text, language);
      return sentences.join('') === text && !sentences.includes('');
    }),
  );
});

test('hard boundaries are found, and no others but one behind a street', async () => {
  const texts = await readHardTexts();
  const { misses } = compareSplits(texts, (text, language) =>
    splitSentences(text, language)
      .slice(1)
      .map(({ start }) => start),
  );
  expect(texts.length).toBeGreaterThanOrEqual(300);
  expect(texts.filter(({ language }) => language === 'nl').length).toBeGreaterThanOrEqual(60);
  expect(misses).toEqual(['de Sie wohnt in der Goethestr. ¦ 5 im Hof. ¦ Er wohnt daneben.']);
});

test.each([
  [['町長は「橋はもう古い。早く直したい」と語った。', '工事は来年始まる。']],
  [['「三年かかる。費用は12億円だ。」と町は説明した。', '住民は喜んでいる。']],
  [['县长说：“桥太旧了。我们要尽快修好它。”', '工程明年开始。']],
  [['“桥太旧了。”县长说。', '“我们要尽快修好它。”她补充道。', '工程明年开始。']],
  [['她写道“水位下降。桥还在。”的报告。', '居民很高兴。']],
])('what is quoted in a script without blanks stays whole: %s', (sentences) => {
  expect(cut(sentences.join(''))).toEqual(sentences);
});

test.each([
  ['es', 'La obra la hace Puentes del Sur, S. A., de Vado. ', 'El alcalde calla.'],
  ['fr', 'Le préfet, M. A. Morel, attend. ', 'Le pont est fermé.'],
  ['ar', 'ويرى د. سامي حداد أن الجسر قديم. ', 'تبدأ الأعمال في مايو.'],
  ['hi', 'डॉ. मीना राव ने यह बताया। ', 'पुल बंद है।'],
  ['bn', 'প্রকৌশলী মো. তোফায়েল আহমেদ এ কথা জানান। ', 'সেতু বন্ধ।'],
  ['bg', 'Това съобщи инж. Румен Чакъров от службата. ', 'Мостът е затворен.'],
  ['ru', 'Дело возбудили по ч. 1 ст. 168 УК. ', 'Мост закрыт.'],
  ['id', 'Kata Dr. Ir. Budi Hartono, jembatan itu tua. ', 'Warga menunggu.'],
  ['pl', 'Mówi o tym mec. Adam Lis z Brodnia. ', 'Most stoi.'],
  ['pl', 'Most ma 26 pkt. ', 'Według gminy to mało.'],
  ['es', 'Lo dice Mons. Ruiz Soto. ', 'El puente sigue cerrado.'],
  ['pt', 'O min. Luiz Braga votou. ', 'A ponte fecha.'],
  ['pl', 'Prowadzi to asp. Marek Wilk. ', 'Most stoi.'],
  ['tr', 'Uzm. Dr. Ela Su anlattı. ', 'Köprü kapalı.'],
  ['ru', 'Мост ведёт в пос. Лесной. ', 'Он закрыт.'],
  ['nl', '1. De gemeente bouwt de brug. ', 'Dat duurt een jaar.'],
  ['nl', 'Er rijden bussen van o.a. De Lijn. ', 'De trein rijdt niet.'],
  ['nl', 'De lezing is van J. P. De Wit. ', 'Zij begint om acht uur.'],
])('a dot that belongs to its word ends no sentence: %s %s', (language, first, second) => {
  expect(cut(first + second, language)).toEqual([first, second]);
});

test.each([
  ['nl', 'De brug telt er 12. ', 'Amsterdam telt er meer.'],
  ['de', 'Sie kam auf Platz 3. ', 'Der Sieger feierte.'],
  ['en', 'It was built under Charles IV. ', 'Spain paid.'],
])('a dot behind a number that is no ordinal ends one: %s %s', (language, first, second) => {
  expect(cut(first + second, language)).toEqual([first, second]);
});

test('a blank before the mark that closes a quotation is no end of a sentence', () => {
  expect(cut('Elle rit. « On va où ? »', 'fr')).toEqual(['Elle rit. ', '« On va où ? »']);
});

test('the items of a list are sentences of their own', () => {
  expect(cut('Brood\nMelk en kaas\nAppels')).toEqual(['Brood\n', 'Melk en kaas\n', 'Appels']);
});

test('a text of blanks alone takes no time to speak of', () => {
  expect(cut(`Ja.${' '.repeat(200_000)}Nee.`)).toHaveLength(2);
});

test('an empty text has no sentence', () => {
  expect(splitSentences('', 'nl')).toEqual([]);
});

test('a language without a file goes by the marks of Unicode', () => {
  expect(cut('これは一つ目です。これは二つ目です。', 'ja')).toEqual(['これは一つ目です。', 'これは二つ目です。']);
  expect(cut('यह पहला है। यह दूसरा है।', 'hi')).toEqual(['यह पहला है। ', 'यह दूसरा है।']);
});

test('a regional tag goes by its language', () => {
  expect(cut('Volgens drs. Jansen is het af. Dat klopt.', 'nl-BE')).toEqual(['Volgens drs. Jansen is het af. ', 'Dat klopt.']);
});
