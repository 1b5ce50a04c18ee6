/** Names among the tags, where a language writes them in its own way. */
import { describe, expect, it } from 'vitest';
import { article, names } from './article.ts';

describe('where nouns have capitals', () => {
  const german = (text: string, headline = '') => names(article({ text, inLanguage: 'de', headline }));

  it('no particle of German grammar joins two nouns', () => {
    const text =
      'Die Kritik von Anna Behling zum Ausdruck kam spät. In der Bucht von Altforst lag das Buch zur Messe. Anna Behling schwieg in der Bucht.';
    const found = german(text, 'Anna Behling schweigt');
    expect(found).toContain('Anna Behling');
    expect(found.join()).not.toMatch(/ zum | zur |Bucht von/);
  });

  it('a noun before a name, told by its article, is no part of it', () => {
    const text =
      'Unabhängiger Medien gibt es wenige. Französische Medien Le Nord und viele Medien schrieben darüber. Auch Le Nord schrieb.';
    expect(german(text, 'Le Nord schreibt')).toContain('Le Nord');
    expect(german(text).join()).not.toMatch(/Medien Le/);
  });

  it('a foreign name is whole behind an article', () => {
    const text = 'Die Aufsicht der Basalt Valley Bank versagte. Der Chef der Basalt Valley Bank schweigt zur Basalt Valley Bank.';
    expect(german(text, 'Basalt Valley Bank am Ende')).toContain('Basalt Valley Bank');
  });

  it('two nouns side by side are no name, an adjective with a capital is', () => {
    const text =
      'Der Tanker lud Tonnen Rohöl. Das Rohöl gehört der Deutschen Wasserbahn. Die Deutsche Wasserbahn kauft mehr Rohöl, die Deutsche Wasserbahn zahlt.';
    const found = german(text, 'Deutsche Wasserbahn kauft Rohöl');
    expect(found).toContain('Rohöl');
    expect(found).toContain('Deutsche Wasserbahn');
    expect(found.join()).not.toMatch(/Tonnen Rohöl/);
  });

  it('a noun is no form of another that only begins alike', () => {
    const text = 'Das Buch liegt in der Bucht. Wer das Buch liest, sieht die Bucht. Das Buch ist neu.';
    expect(german(text, 'Ein Buch über die Bucht')).toEqual(expect.arrayContaining(['Buch', 'Bucht']));
  });

  it('a name behind an article in the genitive is none with the nouns before it', () => {
    const found = german('Das Feuer brach im fünften Turm des Hauses Lindeneck aus. Es war hell.', 'Feuer in Altforst');
    expect(found).toEqual(expect.arrayContaining(['Feuer', 'Altforst']));
    expect(found.join()).not.toMatch(/ des /);
  });

  it('a word that only opens sentences is no noun', () => {
    const text = 'Sowohl Anna Behling als auch Altforst gewinnen. Sowohl hier als dort. In Altforst freut sich Anna Behling.';
    expect(german(text, 'Altforst gewinnt')).not.toContain('Sowohl');
  });
});

describe('names in Dutch', () => {
  const dutch = (text: string, headline: string) => names(article({ text, headline }));

  it('hold "van de", and lose what somebody is head of', () => {
    const text =
      'Ondernemer Peter van de Laar sprak met minister Femke Wiersma van Landbouw. Van de Laar vroeg Lana Gerssen van de NVM om raad.';
    const found = dutch(text, 'Peter van de Laar vraagt raad');
    expect(found).toEqual(expect.arrayContaining(['Peter van de Laar', 'Femke Wiersma', 'Lana Gerssen']));
  });

  it('may begin with an everyday word', () => {
    const text = 'In de Tweede Kamer is ruzie over de dijk. De Tweede Kamer stemt morgen over de dijk.';
    expect(dutch(text, 'Ruzie over de dijk')).toContain('Tweede Kamer');
  });

  it('go on after "en" where the abbreviation says so, but not after "of"', () => {
    const text =
      'De Inspectie Waterstand en Dijken (IWD) komt naar Den Oever of het Waardhuis. De IWD meet de dijk, de IWD bewaakt Den Oever.';
    const found = dutch(text, 'De dijk bewaakt');
    expect(found).toContain('Inspectie Waterstand en Dijken');
    expect(found).toContain('Den Oever');
    expect(found.join()).not.toMatch(/Oever of/);
  });

  it('leave no adjective of a place alone, before half a word either', () => {
    const text = 'De Kwelse dijk- en waterwacht is moe. De dijk houdt het, zegt de Kwelse dijk- en waterwacht. De Kwelse dijk lekt.';
    const found = dutch(text, 'De Kwelse dijk- en waterwacht is moe');
    expect(found).toContain('dijk');
    expect(found).not.toContain('Kwelse');
  });

  it('begin behind the noun of a headline that says what happened there', () => {
    const text = 'Bij een doorbraak in Oosterlo zijn acht koeien verdronken. De dijk was oud. Wouter Terp woont in Oosterlo.';
    expect(dutch(text, 'Dijkbreuk Oosterlo: acht koeien dood')).toContain('Oosterlo');
    expect(dutch(text, 'Dijkbreuk Oosterlo: acht koeien dood').join()).not.toMatch(/breuk Oosterlo/);
    expect(dutch('Wouter Terp zag het. In Oosterlo is men bang. Terp niet.', 'Wouter Terp ziet het')).toContain('Wouter Terp');
    expect(dutch('In Oosterlo won Hertha. De fans van Hertha zongen.', 'Hertha Oosterlo wint')).toContain('Hertha Oosterlo');
  });

  it('leave no adjective alone that stands only in a phrase', () => {
    const text = 'De spoedeisende hulp sluit. Wie de spoedeisende hulp nodig heeft, rijdt om. Over de spoedeisende hulp is ruzie.';
    const found = dutch(text, 'Ruzie over spoedeisende hulp');
    expect(found).toContain('spoedeisende hulp');
    expect(found).not.toContain('spoedeisende');
  });
});

describe('countries', () => {
  it('count once, however they are called', () => {
    const text = 'De VS sturen een schip. De Verenigde Staten zwijgen. De VS willen niets zeggen, de VS wachten.';
    const found = names(article({ text, headline: 'De VS zwijgen' }));
    expect(found).toContain('Verenigde Staten');
    expect(found).not.toContain('VS');
  });

  it('are called as the article calls them most, if that is more than two letters', () => {
    const text = 'Die USA schweigen. Die Vereinigten Staaten warten. In den USA fragt man, was die USA tun.';
    const found = names(article({ text, inLanguage: 'de', headline: 'Die USA schweigen' }));
    expect(found).toContain('USA');
    expect(found).not.toContain('Vereinigte Staaten');
  });
});

describe('names that have small letters, an apostrophe or an ending', () => {
  const found = (inLanguage: string, text: string) => names(article({ text, inLanguage }));

  it('in French go on with an adjective', () => {
    const tags = found(
      'fr',
      'Mardi, l’Assemblée nationale a voté. La Commission européenne hésite, la Commission propose un délai et la Ville attend.',
    );
    expect(tags).toEqual(expect.arrayContaining(['Assemblée nationale', 'Commission européenne']));
    expect(tags.join()).not.toMatch(/propose|attend/);
  });

  it('in French and Italian hold an elided word', () => {
    const french = found(
      'fr',
      'Selon le Conseil d’État, la mesure est légale. Le maire d’Aubrelle salue le Conseil d’État, et Aubrelle se tait.',
    );
    expect(french).toEqual(expect.arrayContaining(['Conseil d’État', 'Aubrelle']));
    expect(found('it', 'Secondo la Banca d’Italia i prezzi salgono. Anche la Banca d’Italia tace.')).toContain('Banca d’Italia');
  });

  it('are the same as their initials', () => {
    const tags = found('fr', 'Selon l’Union européenne, le temps presse. L’UE hésite, dit-on, et l’UE attend. Pour l’UE, rien ne presse.');
    expect(tags).toContain('Union européenne');
    expect(tags).not.toContain('UE');
  });

  it('in Portuguese and Spanish hold a month', () => {
    expect(found('pt', 'Choveu no Rio de Janeiro. O Rio de Janeiro espera mais chuva.')).toContain('Rio de Janeiro');
    expect(found('es', 'Hubo protestas en la Plaza de Mayo. La Plaza de Mayo quedó vacía.')).toContain('Plaza de Mayo');
  });

  it('in Swedish go on with a noun', () => {
    const tags = found(
      'sv',
      'I dag sade Europeiska kommissionen nej. Enligt Europeiska kommissionen räcker pengarna, men Anna Bergqvist tvekar. Franska presidenten väntar. I Göteborg bad Svenska kyrkan för dem.',
    );
    expect(tags).toEqual(expect.arrayContaining(['Europeiska kommissionen', 'Anna Bergqvist', 'Svenska kyrkan']));
    expect(tags.join()).not.toContain('Franska presidenten');
  });

  it('in Turkish end with the ending behind the apostrophe', () => {
    const text =
      'Ahmet Yıldızhan Ankara’da konuştu. Yıldızhan’ın sözleri tepki çekti. Ankara’nın Çamlıdere ilçesinde eylem vardı. Çamlıdere’de Ahmet Yıldızhan’a destek verildi.';
    const tags = found('tr', text);
    expect(tags).toEqual(expect.arrayContaining(['Ahmet Yıldızhan', 'Ankara', 'Çamlıdere']));
    expect(tags.join()).not.toMatch(/Yıldızhan Ankara|Ankara Çamlıdere/);
  });

  it('of places hold the water that they lie at', () => {
    const dutch = found(
      'nl',
      'In Alphen aan den Rijn is het stil. Burgemeester Bram Oosting schreef Jansen aan Rutte dat Alphen aan den Rijn wacht.',
    );
    expect(dutch).toContain('Alphen aan den Rijn');
    expect(dutch.join()).not.toContain('Jansen aan');
    expect(found('de', 'In Frankfurt am Main beginnt die Messe. Am Montag kam Anna Behling nach Frankfurt am Main.')).toContain(
      'Frankfurt am Main',
    );
  });

  it('of places are no part of the division before them', () => {
    expect(found('de', 'In der 3. Liga von Lindenau steht Behling gut. Lindenau hofft, und die 3. Liga von Lindenau ist stark.')).toContain(
      'Lindenau',
    );
  });

  it('of owners are those of the name', () => {
    const tags = found('nl', 'De rechter sprak Mark van der Heuvel vrij. Van der Heuvels advocaat Job Knoester is blij.');
    expect(tags).toContain('Mark van der Heuvel');
    expect(tags.join()).not.toContain('Heuvels');
    expect(found('sv', 'Ulf Bergqvists förslag föll. Ulf Bergqvist säger nej.').filter((tag) => /Bergqvist/.test(tag))).toEqual([
      'Ulf Bergqvist',
    ]);
  });

  it('begin behind the country that somebody heads', () => {
    const tags = found('pl', 'Prezydent Francji Paul Ferrandon przyjechał. Minister przyjął prezydenta Francji Paula Ferrandona.');
    expect(tags).toContain('Paul Ferrandon');
    expect(tags.join()).not.toMatch(/Francji Paul/);
  });
});
