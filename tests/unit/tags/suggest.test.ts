import { describe, expect, it } from 'vitest';
import { cleanTag, tagKey } from '../../../lib/tags/compare.ts';
import { suggestTags, type TagInput } from '../../../lib/tags/suggest.ts';

const article = (fields: Partial<TagInput> & { text: string }): TagInput => ({
  headline: '',
  inLanguage: 'nl',
  publisher: { name: 'De Waardbode', domain: 'waardbode.example' },
  authors: [],
  keywords: [],
  body: fields.text.split('\n').map((text) => ({ type: 'paragraph', text })),
  ...fields,
});

const names = (input: TagInput) => suggestTags(input).map(({ name }) => name);

describe('tags proposed for an article', () => {
  it('begin with the publisher’s own topics', () => {
    const found = suggestTags(article({ text: 'Er gebeurde iets in Kraaiwaard.', keywords: ['Hoogwater', 'Dijken'] }));
    expect(found.slice(0, 2)).toEqual([
      { name: 'Hoogwater', source: 'publisher' },
      { name: 'Dijken', source: 'publisher' },
    ]);
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

  it('are at most eight, no two alike', () => {
    const keywords = ['Één', 'een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen'];
    const found = names(article({ text: 'Anna Bos en Bart Dam spraken met Carla Eik, Dirk Fok en Els Gans in Gent.', keywords }));
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found.map(tagKey)).size).toBe(found.length);
  });

  it('say what a text without names is about', () => {
    const text = 'De stikstofregels worden strenger. Boeren vrezen de stikstofregels, want die kosten geld.';
    expect(names(article({ text, headline: 'Strengere stikstofregels' }))).toContain('stikstofregels');
  });
});

describe('names in the text', () => {
  it('lose a title before them', () => {
    const text =
      'Yesterday US President Anna Brightwater met Foreign Minister Carl Dunmore in Lowhaven. “Good,” said Brightwater of Dunmore.';
    const found = names(article({ text, inLanguage: 'en' }));
    expect(found).toContain('Anna Brightwater');
    expect(found).toContain('Carl Dunmore');
  });

  it('lose a title that opens the sentence, and one before a surname alone', () => {
    const text =
      'Wethouder Fenna van Rhijn zwijgt. Niemand begrijpt Fenna van Rhijn. Burgemeester Haverkate ook niet. “Jammer”, zegt Joris Haverkate.';
    const found = names(article({ text }));
    expect(found).toContain('Fenna van Rhijn');
    expect(found).toContain('Joris Haverkate');
    expect(found.join()).not.toMatch(/Wethouder|Burgemeester/);
  });

  it('begin after the word that opens the sentence', () => {
    const text = 'Hoewel Brouwer twijfelde, stemde Fenna Brouwer voor. Volgens Fenna Brouwer was het nodig. Toch Brouwer weer.';
    expect(names(article({ text }))).toContain('Fenna Brouwer');
    expect(names(article({ text })).join()).not.toMatch(/Hoewel|Volgens|Toch/);
  });

  it('are no German genitive with what it belongs to', () => {
    const text = 'Die Kritik an Behlings Charakter wächst. Katrin Behling schweigt, doch Behlings Gegner reden über Behling.';
    const found = names(article({ text, inLanguage: 'de', headline: 'Behlings Charakter und die Kritik' }));
    expect(found).toContain('Katrin Behling');
    expect(found.join()).not.toMatch(/Behlings/);
  });

  it('count an inhabitant and an adjective for the country', () => {
    const text = 'The Venezuelan navy left port. Venezuelan ships sailed north. Nobody in Venezuela knew why.';
    const found = names(article({ text, inLanguage: 'en' }));
    expect(found[0]).toBe('Venezuela');
    expect(found).not.toContain('Venezuelan');
  });

  it('are found in quotation marks', () => {
    const text = 'De tanker „Marinera” voer uit. Niemand hield de „Marinera” tegen, en de tanker verdween.';
    expect(names(article({ text }))).toContain('Marinera');
  });
});

describe('words that no article is about', () => {
  it('are no tags: days, months, numbers, helping verbs', () => {
    const text =
      'Afgelopen maandag kwamen twee mensen naar de dijkversterking. In maart zouden de mensen elke maandag over dijkversterking praten.';
    const found = names(article({ text }));
    expect(found).toContain('dijkversterking');
    expect(found.filter((name) => /^(maandag|maart|mensen|twee|zouden|elke)$/i.test(name))).toEqual([]);
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
  });
});
