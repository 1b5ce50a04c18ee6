/** Single words among the tags: in the form that the article uses, and none that no article is about. */
import { describe, expect, it } from 'vitest';
import { article, names } from './article.ts';

describe('the form of a word', () => {
  it('is the one that newspapers call a topic by', () => {
    const text = 'The vaccine came late. A vaccine may help, says the maker of the vaccine, but all vaccines cost money.';
    const found = names(article({ text, inLanguage: 'en', headline: 'A day for the vaccine' }));
    expect(found).toContain('vaccines');
    expect(found).not.toContain('vaccine');
  });

  it('is the nominative of what newspapers call a topic by, in German', () => {
    const text = 'Im Freibad von Lindeck fehlt es an nichts als an Kindern. Mit Kindern war es laut.';
    const found = names(article({ text, inLanguage: 'de', headline: 'Stille im Freibad' }));
    expect(found).toContain('Kinder');
    expect(found).not.toContain('Kindern');
  });

  it('is the shorter one of the headline', () => {
    const text = 'Die Leute sahen den Kometen. Wer den Kometen fand, behielt die Splitter des Kometen.';
    expect(names(article({ text, inLanguage: 'de', headline: 'Es war ein Komet' }))).toContain('Komet');
  });
});

describe('words that no article is about', () => {
  it('are what newspapers call a topic by, within a name', () => {
    const places = 'Lutterveld, Dennekamp, Rietplaat, Lindehoek, Waardhorn, Terpdorp en Kwelrade';
    const text = `De dijk bij ${places} lekt.\nDe dijk is oud, horen ${places}.\nDe avond is in Huis Kunst en Cultuur.`;
    const found = names(article({ text, headline: 'Dijk lekt' }));
    expect(found).toContain('dijk');
    expect(found).not.toContain('Cultuur');
  });

  it('are verbs behind a colon of the headline', () => {
    const text = 'Anna Rossi ha battuto Els Kamp. In passato la Kamp ha battuto la Rossi.';
    const found = names(article({ text, inLanguage: 'it', headline: "Rossi fa l'impresa: battuto il record" }));
    expect(found).toContain('Anna Rossi');
    expect(found).not.toContain('battuto');
  });

  it('are the agency of a dateline', () => {
    const text = 'LUTTERVELD (ABP) - De dijk bij Lutterveld lekt.\nDe dijk is oud.';
    const found = names(article({ text, headline: 'Dijk lekt' }));
    expect(found).toContain('Lutterveld');
    expect(found).not.toContain('ABP');
  });

  it('are countries named once, far down, beside places that are named again', () => {
    const places = ['Lutterveld', 'Dennekamp', 'Rietplaat', 'Lindehoek', 'Waardhorn', 'Terpdorp', 'Kwelrade', 'Slikoord'];
    const text = [...places, ...places].map((place) => `Vandaag is het in ${place} droog.`);
    const found = names(article({ text: [...text, 'De chauffeur kwam uit Polen.'].join('\n'), headline: 'Weer' }));
    expect(found).toEqual(expect.arrayContaining(places));
    expect(found).not.toContain('Polen');
  });

  it('are the numbers of centuries', () => {
    const text = 'O dique de Tilos é do século XVII.\nO moinho do século XVII fica em Tilos.';
    const found = names(article({ text, inLanguage: 'pt', headline: 'Dique cede' }));
    expect(found).toContain('Tilos');
    expect(found).not.toContain('XVII');
  });

  it('lose their number only where they stand without it', () => {
    const found = (text: string) => names(article({ text, inLanguage: 'en', headline: 'The RS-7 virus spreads' }));
    expect(found('Of RS-7 little is known. RS-7 is new.').filter((tag) => /RS/.test(tag))).toEqual(['RS-7']);
    expect(found('They found RS before. A year ago RS spread too, and then RS went away.')).toContain('RS');
  });

  it('are orders that open a German headline', () => {
    const text = 'Der Weiher bei Lindeck ist alt. Am Weiher brüten Enten.';
    const found = names(article({ text, inLanguage: 'de', headline: 'Schützt den Weiher' }));
    expect(found).toContain('Weiher');
    expect(found).not.toContain('Schützt');
  });

  it('are no tags: days, months, numbers, helping verbs', () => {
    const text =
      'Afgelopen maandag kwamen twee mensen naar de dijkversterking. In maart zouden de mensen elke maandag over dijkversterking praten.';
    const found = names(article({ text }));
    expect(found).toContain('dijkversterking');
    expect(found.filter((name) => /^(maandag|maart|mensen|twee|zouden|elke)$/i.test(name))).toEqual([]);
  });

  it('are no tags: what a headline calls somebody, or its article', () => {
    const text = 'De persoon zat op de dijk. Volg het in het liveblog: de dijk bij Lutterveld is nat, en het liveblog gaat door.';
    const found = names(article({ text, headline: 'Liveblog: persoon gered van dijk' }));
    expect(found).toContain('dijk');
    expect(found.filter((name) => /^(?:liveblog|persoon)$/i.test(name))).toEqual([]);
  });
});

it.each([
  ['nl', 'De toren van Lutterveld heeft lantaarn noch trap. Zonder lantaarn noch trap wacht de toren.'],
  ['fr', 'Le phare de Lindes n’a plus ni lanterne ni escalier. Sans lanterne ni escalier, le phare attend.'],
  ['es', 'El faro de Lindes no tiene linterna ni escalera. Sin linterna ni escalera, el faro espera.'],
  ['pt', 'O farol de Lindes não tem lanterna nem escada. Sem lanterna nem escada, o farol espera.'],
])('two words that both are denied are two, in %s', (inLanguage, text) => {
  expect(names(article({ text, inLanguage })).filter((name) => / (?:noch|ni|nem) /.test(name))).toEqual([]);
});

describe('small words', () => {
  it('are tags only where something shows that they are nouns', () => {
    const text = 'She wore a daring outfit. He had worn it and they wore it daringly. Everyone had worn the outfit. The outfit was worn.';
    const found = names(article({ text, inLanguage: 'en', headline: 'They wore an outfit, worn twice' }));
    expect(found).toContain('outfit');
    expect(found).not.toContain('wore');
    expect(found).not.toContain('worn');
  });

  it('need no article where the headline has them and the text again and again', () => {
    const found = (text: string) => names(article({ text, headline: 'Schaapsrood slaat toe en kost boeren veel' }));
    expect(found('Waar schaapsrood heerst, gaan ooien dood. Volgens boeren verspreidt schaapsrood zich snel.')).toContain('schaapsrood');
    expect(found('Waar schaapsrood heerst, gaan ooien dood. Volgens boeren gaat dat snel.')).not.toContain('schaapsrood');
  });

  it('are no English participles behind an article', () => {
    const text = 'The elected board waits. An elected council waits too, and the elected judge. The bloodshed goes on, says the council.';
    const found = names(article({ text, headline: 'Board elected, council waits for bloodshed to end', inLanguage: 'en' }));
    expect(found).toEqual(expect.arrayContaining(['council', 'bloodshed']));
    expect(found.map((name) => name.toLowerCase())).not.toContain('elected');
  });

  it('are no Dutch participles', () => {
    const text =
      'Drie mannen zijn donderdag in Oosterlo aangehouden. Zij zijn in aangehouden toestand, en voor aangehouden koeien is er gras.';
    const found = names(article({ text, headline: 'Drie mannen aangehouden met koeien en gras in Oosterlo' }));
    expect(found).toContain('Oosterlo');
    expect(found).not.toContain('aangehouden');
  });

  it('are no verbs, however often the headline’s verb stands in the text', () => {
    const text = 'The county spent money on cars. It spent money on radios, and spent money on a car park.';
    expect(names(article({ text, headline: 'County spent gifts on cars', inLanguage: 'en' }))).not.toContain('spent');
  });

  it('come before whoever is asked once for an office, of whom few are left', () => {
    const people = ['Anna Vink', 'Jan Smit', 'Karel Boom', 'Piet Dal', 'Els Kamp', 'Wim Plas'];
    const opening = 'De hele straat keek toe en niemand wist wat er gebeurde. '.repeat(6);
    const asked = people.map((name) => `Het was laat, zegt voorzitter ${name}.`);
    const text = [`Er hing een klok in een nieuwe toren. ${opening}`, ...asked].join('\n');
    const found = names(article({ text, headline: 'Bliksem treft de toren' }));
    expect(found[0]).toBe('toren');
    expect(found.length).toBeLessThan(5);
  });

  it('are what newspapers call a topic by, at the start of the headline alone', () => {
    const text = 'Anna Rossi ha battuto Els Kamp a Ponterosso.\nLa finale di Ponterosso è durata tre ore.';
    expect(names(article({ text, inLanguage: 'it', headline: 'Tennis, Rossi fa l’impresa' }))).toContain('Tennis');
  });

  it('of the headline that the text has again come before whoever is named once, far down', () => {
    const people = ['Anna Vink', 'Jan Smit', 'Karel Boom', 'Piet Dal', 'Els Kamp', 'Wim Plas', 'Tom Rook', 'Ria Veld'];
    const opening = 'De hele straat keek toe en niemand wist wat er gebeurde. '.repeat(6);
    const asked = people.map((name) => `Het was laat, zegt voorzitter ${name}.`);
    const text = [`De klok hing in een nieuwe toren. ${opening}`, 'Zonder de toren valt het stil.', ...asked].join('\n');
    expect(names(article({ text, headline: 'Bliksem treft toren' }))).toContain('toren');
  });

  it('that newspapers call their topics by come before others', () => {
    const text =
      'Het kabinet wil meer geld voor onderwijs. De stoelen en de tafels zijn oud. Over de stoelen klagen velen, ook over de tafels.';
    const found = names(article({ text, headline: 'Oude stoelen, oude tafels' }));
    expect(found.indexOf('onderwijs')).toBeGreaterThanOrEqual(0);
  });
});

describe('a word whose capital may come from its place', () => {
  const found = (text: string) => names(article({ text, headline: 'Waardkraft lukker', inLanguage: 'da' }));

  it('is a name where the headline has it and the text more than once', () => {
    expect(found('Waardkraft lukker. Det er slut. Waardkraft har tabt penge.')).toContain('Waardkraft');
    expect(found('Waardkraft lukker. Det er slut.')).not.toContain('Waardkraft');
  });
});
