/** Names among the tags proposed from the text: found, as written, and none that is no name. */
import { describe, expect, it } from 'vitest';
import { article, names } from './article.ts';

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

  it('of countries are counted in adjectives without a capital', () => {
    const text =
      'Viele französische Boote liegen hier. Französische Fischer fahren oft. Ein Boot kam aus Russland. Spanien schweigt, auch Spanien.';
    const more = `${text} Russische Fischer und russische Boote, sagt ein russischer Fischer, kommen mit russischer Ware.`;
    const place = (text: string) => names(article({ text, inLanguage: 'de' })).indexOf('Russland');
    expect(place(text)).toBe(1);
    expect(place(more)).toBe(0);
  });

  it('are found in quotation marks', () => {
    const text = 'De tanker „Marinera” voer uit. Niemand hield de „Marinera” tegen, en de tanker verdween.';
    expect(names(article({ text }))).toContain('Marinera');
  });
});

describe('what opens a sentence before a name', () => {
  it('is left out where the name stands elsewhere without it', () => {
    const text = 'Novelist Jo Warren opened the fair. Readers asked Jo Warren about her next book, and Jo Warren answered.';
    const found = names(article({ text, inLanguage: 'en', headline: 'A fair for readers' }));
    expect(found).toContain('Jo Warren');
    expect(found.join()).not.toMatch(/Novelist/);
  });

  it('is kept where it belongs to the name', () => {
    const text = 'Mighty Row Club is the winner. Everybody shouts Mighty Row Club. “Mighty Row Club”, says the poster.';
    expect(names(article({ text, inLanguage: 'en', headline: 'A winner' }))).toContain('Mighty Row Club');
  });
});

describe('a word with capitals', () => {
  it('that is an abbreviation counts where it opens a sentence', () => {
    const text = 'WVT verloor met 1-0. Daarna was het stil. WVT speelt morgen weer, in Altforst.';
    expect(names(article({ text, headline: 'WVT verliest' }))).toContain('WVT');
  });

  it('is no Dutch adjective', () => {
    const text = 'De Vlaamse regering kort. Nee, zegt de Vlaamse regering, want de Vlaamse regering is arm.';
    expect(names(article({ text, headline: 'Regering kort' }))).not.toContain('Vlaamse');
  });

  it('may be a country that is written as "us" is', () => {
    const text = 'The deal helps the US and us. Ships of the US left. The U.S. said so.';
    const found = names(article({ text, inLanguage: 'en', headline: 'A deal for ships' }));
    expect(found).toContain('US');
  });
});

describe('an address', () => {
  it('is no topic', () => {
    const input = article({ text: 'Er gebeurde iets in Kraaiwaard.', keywords: ['www.waardbode.example', 'Hoogwater'] });
    expect(names(input)).toContain('Hoogwater');
    expect(names(input).join()).not.toContain('www');
  });
});
