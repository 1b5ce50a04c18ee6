/** Tags of articles in languages that have no file: what no article is about, and names whole. */
import { describe, expect, it, test } from 'vitest';
import { wordsWithoutFile } from '../../../lib/languages/unlisted.ts';
import { article, names } from './article.ts';

/** Each tells and denies as news does, with one topic that has to be there. */
const NEWS: Record<string, { headline: string; text: string; topic: string; idle: RegExp }> = {
  ar: {
    headline: 'الجسر الجديد',
    text: 'وقال سامي إن الجسر مغلق هذا العام. وأضاف أن الجسر قديم. وقال أيضا إن الجسر الذي رآه ضيق. وقال إن العام صعب.',
    topic: 'الجسر',
    idle: /^(?:وقال|وأضاف|هذا|العام|الذي)$/,
  },
  cs: {
    headline: 'Začne oprava: přehrada je stará',
    text: 'Podle starosty je přehrada stará. Starosta řekl, že přehrada je drahá. Také soused řekl, že přehrada teče, a inženýr uvedl, že teče už rok.',
    topic: 'přehrada',
    idle: /řekl|uvedl|podle/i,
  },
  fi: {
    headline: 'Silta taas kiinni',
    text: 'Pormestari sanoi, että silta on vanha. Hänen mukaansa silta jäi rikki viime vuonna. Kaikki käyttivät siltaa, sillä lähellä ei ole toista kuin tämä silta. Insinööri sanoi, että silta korjataan ensi vuonna.',
    topic: 'silta',
    idle: /sanoi|että|vuonna/i,
  },
  hi: {
    headline: 'सड़क बंद किया गया',
    text: 'मंत्री ने कहा कि सड़क पुरानी है। उन्होंने बताया कि सड़क नहीं टूटा। लोग कहते हैं कि उन्होंने कुछ नहीं किया और सड़क बंद किया गया।',
    topic: 'सड़क',
    idle: /^(?:नहीं|किया|उन्होंने|बताया|गया)$/,
  },
  th: {
    headline: 'สะพานแห่งใหม่',
    text: 'นายกกล่าวว่าสะพานเก่ามาก และสะพานหลายแห่งต้องปิด ชาวบ้านกล่าวว่าสะพานหลายแห่งไม่ปลอดภัยเพื่อเดินข้าม',
    topic: 'สะพาน',
    idle: /^(?:กล่าว|หลาย|แห่ง|เพื่อ|ต้อง)$/,
  },
  vi: {
    headline: 'Cầu treo đóng cửa',
    text: 'Ông Lê cho biết cầu treo đã cũ. Bà Mai cho biết cầu treo hẹp. Công an cho biết cầu treo sẽ sửa.',
    topic: 'cầu treo',
    idle: /cho biết/i,
  },
  zh: {
    headline: '大桥关闭',
    text: '市长表示大桥太旧。居民表示他们没有别的大桥可以走。专家认为大桥已经没有希望。',
    topic: '大桥',
    idle: /^(?:表示|认为|没有|已经|可以|他们)$/,
  },
};

describe.each(Object.entries(NEWS))('an article in %s', (inLanguage, { headline, text, topic, idle }) => {
  it('is not about words that news is told in', () => {
    const found = names(article({ headline, text, inLanguage }));
    expect(found.join('|').toLowerCase()).toContain(topic);
    expect(found.filter((name) => idle.test(name))).toEqual([]);
  });
});

test('words of time and of great numbers are known in every language that the browser knows', () => {
  expect(wordsWithoutFile('et')).toEqual(expect.arrayContaining(['aasta', 'homme', 'miljonit']));
});

test('so are days, months and money', () => {
  expect(wordsWithoutFile('el')).toEqual(expect.arrayContaining(['παρασκευή', 'κυριακή', 'ιανουαρίου', 'δεκεμβρίου', 'ευρώ']));
  expect(wordsWithoutFile('fi')).toEqual(expect.arrayContaining(['perjantai', 'toukokuuta', 'euroa']));
  expect(wordsWithoutFile('id')).toContain('selasa');
});

describe('in a script without capitals', () => {
  it('two words that stand only together are one tag', () => {
    const text = 'کارشناسان محیط زیست نگران هستند. آب کم شد و سد پر نشد. وزیر گفت محیط زیست مهم است. مردم هم سد را دیدند.';
    const found = names(article({ text, inLanguage: 'fa', headline: 'نگرانی از سد' }));
    expect(found).toContain('محیط زیست');
    expect(found).not.toContain('محیط');
  });
});

describe('where nothing is known of what somebody can be', () => {
  it('the word that opens a sentence before two words of a name is no part of it', () => {
    const text = 'Міністр Віктор Заболотний приїхав. Потім міст відкрили. Інженер Олена Крутько задоволена мостом.';
    const found = names(article({ text, inLanguage: 'uk', headline: 'Міст відкрили' }));
    expect(found).toEqual(expect.arrayContaining(['Віктор Заболотний', 'Олена Крутько']));
  });

  it('a name that its abbreviation stands behind is whole all the same', () => {
    const text = 'Badan Penjaga Pantai (BPP) menutup pantai. Kapal itu tenggelam di pantai.';
    expect(names(article({ text, inLanguage: 'id', headline: 'Pantai ditutup' }))).toContain('Badan Penjaga Pantai');
  });

  it('many names don’t make nouns of all capitals, as in German', () => {
    const text =
      'Siti Rahmawati tinggal di Kampung Kemuning. Menurut Budi Santosa, jembatan ke Kampung Kemuning rusak. Tadi Siti Rahmawati bertemu Budi Santosa di Pasar Kemuning, dekat jembatan itu.';
    expect(names(article({ text, inLanguage: 'id', headline: 'Ada jembatan rusak' }))).toContain('jembatan');
  });

  it('a name begins behind the country or the party that somebody heads', () => {
    const text = 'Президент України Віктор Ляшенко прибув до Парижа. Там президент Франції Поль Феррандон чекав. Ляшенко подякував.';
    expect(names(article({ text, inLanguage: 'uk' }))).toEqual(expect.arrayContaining(['Віктор Ляшенко', 'Поль Феррандон']));
    const czech = 'Šéf hnutí ABC Petr Novotka jednal v Praze. Novotka odmítl kritiku, řekl mluvčí hnutí ABC.';
    expect(names(article({ text: czech, inLanguage: 'cs' }))).toContain('Petr Novotka');
  });

  it('a word that opens no clause but twice is a noun in a list', () => {
    const text = 'Halusin leipä, maito. Muut ottivat leipä, maito. Kallis maito loppui. Siksi maito puuttui. Kaupasta maito katosi.';
    expect(names(article({ text, inLanguage: 'fi', headline: 'Nyt maito loppui' }))).toContain('maito');
  });

  it('a name is one tag in all its cases', () => {
    const text = 'A Márvánhidat lezárták. A Márvánhidon nincs forgalom, a Márvánhidat javítják.';
    const found = names(article({ text, inLanguage: 'hu', headline: 'Zárva a Márvánhíd' }));
    expect(found.filter((name) => name.startsWith('Márván'))).toEqual(['Márvánhíd']);
  });
});

describe('where nothing is known of the endings of words', () => {
  it('what the publisher names is not repeated in another case', () => {
    const text = 'Na nádraží v Lipníku zatéká. Most u Moravan stojí. Lipníku pomůže kraj.';
    const found = names(article({ text, inLanguage: 'cs', headline: 'Lidé v Lipníku čekají', keywords: ['Lipník', 'Moravany'] }));
    expect(found.slice(0, 2)).toEqual(['Lipník', 'Moravany']);
    expect(found.filter((name) => /Lipníku|Moravan$/.test(name))).toEqual([]);
  });

  it('a small word that is said twice is none, one said again and again is', () => {
    const text = 'Набережну відкрили після ремонту. Голова каже, що набережна гарна. Люди раді, бо набережна нова, і гуляють там.';
    const found = names(article({ text, inLanguage: 'uk', headline: 'Нова набережна після паводку' }));
    expect(found).toContain('набережна');
    expect(found).not.toContain('після');
  });

  it('a title before a name is no part of one', () => {
    const text = 'Podľa Ing. arch. Moniky Krajčiovej bude park väčší. Podľa Ing. arch. Moniky Krajčiovej pribudnú stromy.';
    const found = names(article({ text, inLanguage: 'sk', headline: 'Nový park' }));
    expect(found).toContain('Moniky Krajčiovej');
    expect(found.filter((name) => name.includes('Ing'))).toEqual([]);
  });
});

it('a word of two letters is no union', () => {
  const text = 'Podul e vechi. „Eu nu trec podul”, spune Ana. „Eu da, podul e bun”, spune Ion.';
  expect(names(article({ text, inLanguage: 'ro', headline: 'Podul vechi' }))).not.toContain('Eu');
});
