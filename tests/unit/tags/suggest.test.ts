import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTag } from '../../../lib/tags/compare.ts';
import { tagKey } from '../../../lib/tags/key.ts';
import { suggestTags } from '../../../lib/tags/suggest.ts';
import { article, names } from './article.ts';

describe('tags proposed for an article', () => {
  it('begin with the publisher’s own topics', () => {
    const found = suggestTags(article({ text: 'Er gebeurde iets in Kraaiwaard.', keywords: ['Hoogwater', 'Dijken'] }));
    expect(found.slice(0, 2)).toEqual([
      { name: 'Hoogwater', source: 'publisher' },
      { name: 'Dijken', source: 'publisher' },
    ]);
  });

  it('name once what the publisher names in several searches', () => {
    const found = (keywords: string[]) => suggestTags(article({ text: 'Er gebeurde niets.', keywords })).map(({ name }) => name);
    expect(found(['Oldwater ferry', 'Oldwater ferry news', 'Oldwater ferry latest', 'Brook Hill', 'Brook Hill latest news'])).toEqual([
      'Oldwater ferry',
      'Brook Hill',
    ]);
    expect(found(['Oldwater news', 'Oldwater news today', 'Oldwater live'])).toEqual(['Oldwater']);
    expect(found(['fake news', 'Sky News', 'cost of living'])).toEqual(['fake news', 'Sky News', 'cost of living']);
  });

  it('name nobody again without the full stop behind a number', () => {
    const found = (keywords: string[]) =>
      names(
        article({
          inLanguage: 'de',
          keywords,
          headline: 'Zweifel an Alrich III.',
          text: 'König Alrich III. kam in Lindenau an. Alrich III ging wieder.',
        }),
      );
    expect(found(['König Alrich III.'])).not.toContain('Alrich III');
    expect(found(['König Alrich III'])).not.toContain('Alrich III.');
  });

  it('are no more than four where the others are hardly one', () => {
    const text =
      'De brug bij Lindehoek gaat dicht, zeggen Anna Vink, Jan Smit, Karel Boom en Piet Dal. Zij zaten in een zaal met een klok, een vloer en een lamp.';
    const found = names(article({ headline: 'Brug bij Lindehoek dicht', text }));
    expect(found).toEqual(expect.arrayContaining(['Lindehoek', 'Anna Vink']));
    expect(found.filter((name) => ['klok', 'vloer', 'lamp', 'zaal'].includes(name))).toEqual([]);
  });

  it.each([
    [
      'nl',
      'Anna Vink nam de veerpont van Lindehoek naar Oosterwijk, naar haar werk. De veerpont van Lindehoek voer tegen de steiger in Oosterwijk, en haar fiets belandde in het water. Een kind op weg naar school zag het, vertelt Jan Smit van Waterbedrijf Noord. Piet Dal en Karel Boom hielpen.',
    ],
    [
      'en',
      'Anna Vink took the ferry from Lindhook to Eastwick. The ferry from Lindhook hit the pier in Eastwick, and her bike fell into the water. A child on the way to school saw it with his family, says Jan Smit of the Northern Line. Piet Dale and Karl Boom helped.',
    ],
    [
      'fr',
      'Anna Vink a pris le bac de Lindec à Ostvic. Le bac de Lindec a heurté le quai à Ostvic, et son vélo est tombé dans l’eau. Un enfant de l’école l’a vu avec sa famille, raconte Jean Forgeron de la Compagnie du Nord. Pierre Dal et Charles Arbre ont aidé.',
    ],
    [
      'de',
      'Anna Vink nahm die Fähre von Lindeck nach Ostwiek, zur Arbeit. Die Fähre von Lindeck stieß in Ostwiek an den Steg, und ihr Fahrrad fiel ins Wasser. Ein Kind sah es auf dem Weg zur Schule, sagt Jan Schmied von der Nordlinie. Peter Dahl, Karl Baum, Petra Sand, Uwe Stein, Eva Bach und Otto Feld halfen.',
    ],
  ])('leave out in %s what is said once in any article', (inLanguage, text) => {
    const found = names(article({ text, inLanguage }));
    expect(found).toContain('Anna Vink');
    expect(found.filter((name) => /^(?:water|werk|school|famil.*|eau|école|Wasser|Arbeit|Schule)$/.test(name))).toEqual([]);
  });

  it('leave out where everybody goes, though the headline says so', () => {
    const text =
      'De inwoners van Lindehoek die vrijdag hun huis moesten verlaten, mogen terug, meldt Waterschap Noorderdiep. De dijk bij Lindehoek hield stand.';
    expect(names(article({ headline: 'Dijk houdt stand, inwoners van Lindehoek mogen naar huis', text }))).not.toContain('huis');
  });

  it('leave out the section, the source and the author', () => {
    const input = article({
      text: 'Marit Hoekema van De Waardbode sprak met Fenna Brouwer. Fenna Brouwer zweeg.',
      keywords: ['Binnenland'],
      articleSection: 'Binnenland',
      authors: [{ name: 'Marit Hoekema' }],
    });
    expect(names(input).filter((name) => /Hoekema|Waardbode/.test(name))).toEqual([]);
    expect(suggestTags(input).find(({ name }) => name === 'Binnenland')?.source).not.toBe('publisher');
  });

  it('name the place that a publisher is named after, but not the publisher', () => {
    const publisher = { name: 'Lindehoek Vandaag', domain: 'vandaag.example' };
    const text = 'De brug in Lindehoek is dicht. Wie naar Lindehoek wil, vaart. De burgemeester van Lindehoek sprak met Lindehoek Vandaag.';
    const found = names(article({ headline: 'Brug dicht', text, publisher }));
    expect(found).toContain('Lindehoek');
    expect(found.join()).not.toMatch(/Vandaag/);
  });

  it('are one where a letter is written in two ways', () => {
    const text = 'De brug bij Sjørvik is dicht. In Sjorvik wacht men. Bij Sjorvik vaart een pont.';
    expect(names(article({ headline: 'Brug dicht', text })).filter((name) => name.startsWith('Sj'))).toHaveLength(1);
  });

  it('end with the section where there are few others, and leave it out where there are enough', () => {
    const among = (keywords: string[]) => suggestTags(article({ text: 'Er gebeurde niets.', keywords, articleSection: 'Regio' }));
    expect(among(['Dijken', 'Water']).at(-1)).toEqual({ name: 'Regio', source: 'section' });
    expect(among(['Dijken', 'Water', 'Veerpont', 'Molens']).map(({ source }) => source)).not.toContain('section');
  });

  it('may have three letters, and two only of an abbreviation', () => {
    const found = names(
      article({ text: 'De trein naar Ede rijdt niet. In Ede wacht men, ook om Io te zien. In Ede gaat het om Io en de EU.' }),
    );
    expect(found).toContain('Ede');
    expect(found).not.toContain('Io');
  });

  it('name people whole, with their particles, and join the short form', () => {
    const text = 'Volgens burgemeester Caroline van der Plas is het gelukt. Van der Plas bedankte iedereen. “Prachtig”, zei Van der Plas.';
    expect(names(article({ text }))).toContain('Caroline van der Plas');
    expect(names(article({ text }))).not.toContain('Plas');
  });

  it('join an abbreviation with its name', () => {
    const text = 'De Nederlandse Spoorwegen (NS) rijden minder. De NS kampt met te weinig mensen, zegt de NS.';
    expect(names(article({ text }))).toContain('Nederlandse Spoorwegen');
    expect(names(article({ text }))).not.toContain('NS');
  });

  it('take no German noun for a name', () => {
    const text =
      'Die Regierung plant ein Gesetz. Das Gesetz soll im Herbst kommen, sagte Kanzlerin Katrin Behling in Altforst. In Altforst wird die Regierung tagen.';
    const found = names(article({ text, inLanguage: 'de', headline: 'Katrin Behling kommt nach Altforst' }));
    expect(found).toContain('Altforst');
    expect(found.slice(0, 2)).toContain('Katrin Behling');
  });

  it('keep a surname whole behind what a firm is', () => {
    const text = 'Bij Scheepswerf Van der Kolk werken 340 mensen. Volgens Scheepswerf Van der Kolk is er geen geld.';
    const found = names(article({ text }));
    expect(found).toContain('Scheepswerf Van der Kolk');
    expect(found.filter((name) => name === 'Kolk' || name.endsWith('Van'))).toEqual([]);
  });

  it('are no number of things', () => {
    const text = 'De turbines draaien niet. De elf turbines bij Ursekapelle staan stil. Buren klagen over elf turbines.';
    expect(names(article({ text }))).toContain('turbines');
    expect(names(article({ text })).filter((name) => name.includes('elf'))).toEqual([]);
  });

  it('don’t repeat a topic of the publisher in another order, number or shorter', () => {
    const text =
      'Bij Sportclub Kraaiwaard gooide Daniel Teunissen smartphones weg. “Geen smartphones meer”, zei Daniel Teunissen in Oosterlo.';
    const found = names(article({ text, keywords: ['Teunissen Daniel', 'smartphone', 'SC Sportclub Kraaiwaard'] }));
    expect(found.slice(0, 3)).toEqual(['Teunissen Daniel', 'smartphone', 'SC Sportclub Kraaiwaard']);
    expect(found.slice(3).filter((name) => /Teunissen|smartphone|Sportclub/i.test(name))).toEqual([]);
    expect(found).toContain('Oosterlo');
  });

  it('keep a topic of the publisher that is part of another one, unless it is only a surname', () => {
    const found = (text: string, ...keywords: string[]) => names(article({ text, keywords })).slice(0, keywords.length);
    const ferries = ['Veerboten op het Grote Diep', 'Grote Diep', 'Oorlog in Georgië', 'Georgië', 'Klimaatbeleid', 'Klimaat'];
    expect(found('De pont voer.', ...ferries)).toEqual(ferries);
    expect(found('De pont voer.', 'Ponten', 'pont', 'Terpstra Wouter', 'Wouter Terpstra')).toEqual(['Ponten', 'Terpstra Wouter']);
    const text = 'Wouter Terpstra zag de pont. Volgens Terpstra voer die, en Terpstra weet het.';
    expect(found(text, 'Wouter Terpstra', 'Terpstra', 'Waard')).toEqual(['Wouter Terpstra', 'Waard', 'pont']);
  });

  it('are at most eight, no two alike', () => {
    const keywords = ['Één', 'een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen'];
    const found = names(article({ text: 'Anna Bos en Bart Dam spraken met Carla Eik, Dirk Fok en Els Gans in Gent.', keywords }));
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found.map(tagKey)).size).toBe(found.length);
  });

  it('name no more than a few countries where many are listed', () => {
    const text = [
      'De handbalsters treffen in de groep Denemarken, Zweden, Spanje en Hongarije. De loting werd in Rotterdam verricht.',
      'Duitsland, Frankrijk, Polen en Roemenië zitten in de andere groep. Noorwegen plaatste zich niet.',
      'Bondscoach Lotte Verhaar noemt de loting zwaar. Verhaar wil met de handbalsters een medaille winnen, zei zij in Rotterdam.',
      'Tegen Denemarken begint het toernooi. Het handbal verdient die aandacht, vindt Verhaar, en Denemarken is een mooie start.',
    ].join('\n');
    const found = names(article({ text, headline: 'Loting zwaar voor handbalsters' }));
    const countries = found.filter((name) =>
      /^(?:Denemarken|Zweden|Spanje|Hongarije|Duitsland|Frankrijk|Polen|Roemenië|Noorwegen)$/.test(name),
    );
    expect(countries.length).toBeLessThanOrEqual(found.length / 2);
    expect(found).toEqual(expect.arrayContaining(['Lotte Verhaar', 'Rotterdam', 'handbalsters']));
  });

  it('say what a text without names is about', () => {
    const text = 'De stikstofregels worden strenger. Boeren vrezen de stikstofregels, want die kosten geld.';
    expect(names(article({ text, headline: 'Strengere stikstofregels' }))).toContain('stikstofregels');
  });
});

describe('languages without a file here', () => {
  it('have no short word for a tag that stands everywhere', () => {
    const text =
      'Banjir yang besar melanda kota. Warga yang selamat dari banjir tiba dari kota. Air yang datang dari gunung merusak rumah yang baru dari kayu.';
    const found = names(article({ text, inLanguage: 'und', headline: 'Banjir yang datang dari gunung' }));
    expect(found).toContain('banjir');
    expect(found.filter((name) => /^(?:yang|dari)$/i.test(name))).toEqual([]);
  });
});

describe('scripts without capitals', () => {
  it('end sentences in signs that are no part of a word', () => {
    const text = 'በወንዙ ላይ አዲሱ ድልድይ። ሰዎች ይላሉ ድልድይ። ዓመት የፈጀ ድልድይ፣ ወንዙን ይሻገራሉ ድልድይ።';
    const found = names(article({ text, inLanguage: 'am', headline: 'አዲሱ ድልድይ' }));
    expect(found.join(' ')).toContain('ድልድይ');
    expect(found.filter((name) => /[።፣]/.test(name))).toEqual([]);
  });

  it('in Korean what hangs on a noun is left out, and a predicate is no tag', () => {
    const text = '박서준 시장은 새 다리를 열었다. 다리는 크다. 시민들은 다리를 좋아한다고 말했다. 박서준 시장도 다리에서 웃었다.';
    const found = names(article({ text, inLanguage: 'ko', headline: '박서준 시장, 다리를 열다' }));
    expect(found).toContain('박서준');
    expect(found).toContain('다리');
    expect(found.filter((name) => /다리[를는에]|했다$|시장/.test(name))).toEqual([]);
  });

  it('in Vietnamese a syllable alone is no tag', () => {
    const text = 'Trường học mở cửa hôm nay. Học sinh vui vì trường học mới. Phụ huynh đến trường học sớm, học sinh cũng đến.';
    const found = names(article({ text, inLanguage: 'vi', headline: 'Ngày vui của học sinh' }));
    expect(found.map(tagKey)).toContain(tagKey('trường học'));
    expect(found.filter((name) => !name.includes(' ') && name === name.toLowerCase())).toEqual([]);
  });
});

describe('a tag', () => {
  it('is the same in another case, with other diacritics and blanks', () => {
    expect(tagKey('  ÉCONOMIE  verte ')).toBe(tagKey('economie verte'));
  });

  it('is one line of at most 64 characters without a hash', () => {
    expect(cleanTag(' #klimaat\n beleid, ')).toBe('klimaat beleid');
    expect([...cleanTag('😀'.repeat(100))].length).toBe(64);
    expect(cleanTag(' #, ')).toBe('');
    expect(cleanTag('a\u202eb\u200bc \u2067\ufeff')).toBe('abc');
    expect(cleanTag('می\u200cخواهم')).toBe('می\u200cخواهم');
  });
});

it('reads no more of a page than makes an article', () => {
  const report = 'Het water steeg. '.repeat(10_000);
  const text = ['De dijk bij Lutterveld hield het.', report, 'Wouter Terpstra zag het. '.repeat(50)].join('\n');
  const found = names(article({ text, inLanguage: 'nl', headline: 'Lutterveld houdt het droog' }));
  expect(found).toContain('Lutterveld');
  expect(found).not.toContain('Wouter Terpstra');
});

it('takes every sign for what may stand in a name, and none for more', () => {
  expect(names(article({ text: 'De winkel Appel en Banaan (A+B) in Lutterveld sluit. A+B heet voortaan Lof.' }))).toContain('Lutterveld');
  const word = fc
    .array(fc.constantFrom(..."ABcdÉ+&.-’'«»()[]{}*?^$|\\/:;,!0 한的ก😀"), { minLength: 1, maxLength: 6 })
    .map((signs) => signs.join(''));
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  const inLanguage = fc.constantFrom('nl', 'de', 'fr', 'pl', 'ko', 'und', 'fi');
  fc.assert(
    fc.property(text, text, inLanguage, (text, headline, inLanguage) => {
      expect(suggestTags(article({ text, headline, inLanguage, keywords: [headline] })).every(({ name }) => name.trim() !== '')).toBe(true);
    }),
  );
});
