/** Names among the tags stand by themselves: without what somebody is, where from and for whom. */
import { describe, expect, it } from 'vitest';
import { article, names } from './article.ts';

describe('names by themselves', () => {
  it('lose what somebody is, in Dutch, German and Polish', () => {
    const dutch =
      'Dierenarts Ana Hoekema telt zeehonden. Het is druk. Intendant Jan Brouwer kijkt toe. Reisorganisaties WVT en Zonnig boeken om. ' +
      'Met minister van Cultuur Fenna Haverkate is gebeld.';
    const found = names(article({ text: dutch, headline: 'Zeehonden' }));
    expect(found).toEqual(expect.arrayContaining(['Ana Hoekema', 'Jan Brouwer', 'Fenna Haverkate']));
    expect(found.join()).not.toMatch(/Dierenarts|Intendant|Reisorganisaties|Cultuur /);
    const german = 'Am Hafen sprach Oberbürgermeisterin Katrin Behling. Auch Vorstand Jörg Altmann kam. Katrin Behling lachte.';
    const spoken = names(article({ text: german, inLanguage: 'de', headline: 'Fest am Hafen' }));
    expect(spoken).toEqual(expect.arrayContaining(['Katrin Behling', 'Jörg Altmann']));
    const polish = 'Rząd Donata Wilka płaci. Wczoraj Donat Wilk mówił. Potem prezydent Karol Lipka i Prezydent Karol Lipka milczał.';
    const called = names(article({ text: polish, inLanguage: 'pl', headline: 'Kto płaci' }));
    expect(called).toEqual(expect.arrayContaining(['Donat Wilk', 'Karol Lipka']));
    expect(called.join()).not.toMatch(/Rząd|Wilka|Prezydent/);
  });

  it('lose people who are from there', () => {
    const text = 'Seismologen van de Universiteit van Altforst meten. Onderzoekers van Waard Marine meten mee in Altforst.';
    const found = names(article({ text, headline: 'De aarde beeft' }));
    expect(found).toEqual(expect.arrayContaining(['Universiteit van Altforst', 'Waard Marine']));
  });

  it('lose where somebody is from', () => {
    const german = 'So sieht es Harald Behling von der Altforster Klinik. Behling sagt nein. Auch Behling weiß es.';
    expect(names(article({ text: german, inLanguage: 'de', headline: 'Nein' }))).toContain('Harald Behling');
    const dutch = 'Zo ziet Ingrid Maan van het Waardmuseum dat. Ook Maan weet het niet. Nee, zegt Maan.';
    expect(names(article({ text: dutch, headline: 'Nee' }))).toContain('Ingrid Maan');
  });

  it('keep the first name where that stands alone as well', () => {
    const text = 'Breel Behling fiel. Dann sah Behling rot. Im Bus weinte Breel, und Behling schwieg. Breel Behling fehlt.';
    expect(names(article({ text, inLanguage: 'de', headline: 'Rot für Behling' }))).toContain('Breel Behling');
  });

  it('of offices go on after "and"', () => {
    const text =
      'De Inspectie Waterstand en Jeugd komt. Nee, zegt de Inspectie Waterstand en Jeugd. Het ministerie van Dijken en Duinen weet het.';
    const found = names(article({ text, headline: 'De dijk' }));
    expect(found).toEqual(expect.arrayContaining(['Inspectie Waterstand en Jeugd', 'Dijken en Duinen']));
    const english =
      'The Department for Rivers and Dykes said no. Anna Brouwer and Jo Warren left. The Department for Rivers and Dykes closed.';
    const closed = names(article({ text: english, inLanguage: 'en', headline: 'No dykes' }));
    expect(closed).toEqual(expect.arrayContaining(['Department for Rivers and Dykes', 'Anna Brouwer', 'Jo Warren']));
  });

  it('lose the office that is for them', () => {
    const text = 'MEC for Inland Waters and Coastal Towns, Jacob Lowmere, spoke. Major-Gen Gopal Dunmore did not.';
    const found = names(article({ text, inLanguage: 'en' }));
    expect(found).toEqual(expect.arrayContaining(['Inland Waters and Coastal Towns', 'Jacob Lowmere', 'Gopal Dunmore']));
    expect(found.join()).not.toMatch(/MEC|Gen/);
  });

  it('are whole over two words behind "and", unless the second is a surname', () => {
    const text =
      'The Ministry of Tides and Rural Harbours is late. So are the Ministry of Dunes and Vera Lowmere. Lowmere shrugged. “Soon,” Lowmere said.';
    const found = names(article({ text, inLanguage: 'en' }));
    expect(found).toEqual(expect.arrayContaining(['Ministry of Tides and Rural Harbours', 'Ministry of Dunes', 'Vera Lowmere']));
  });

  it('take what counts for the first name of one whose age is told', () => {
    const text =
      'Vidar Strandli (30) og broren padler. Vidar er sjømann, og Vidar ler. – Det var kaldt, sier Vidar. – Men fint, sier Vidar ute på sjøen.';
    const found = names(article({ text, inLanguage: 'nb', headline: 'Vidar padler på sjøen' }));
    expect(found).toContain('Vidar Strandli');
    expect(found).not.toContain('Vidar');
  });

  it.each([
    ['es', 'El Ministerio de Mareas y Dunas calla. Nadie habla.', 'Ministerio de Mareas y Dunas'],
    ['pt', 'O Ministério da Maré e Dunas cala. Ninguém no Ministério da Maré e Dunas fala.', 'Ministério da Maré e Dunas'],
    ['it', 'Il Ministero della Marea e Dune tace. Nessuno al Ministero della Marea e Dune parla.', 'Ministero della Marea e Dune'],
    ['fr', 'Une Agence de la Mer et des Dunes naît. L’Agence de la Mer et des Dunes se tait.', 'Agence de la Mer et des Dunes'],
  ])('hold what a ministry is for in %s', (inLanguage, text, name) => {
    expect(names(article({ text, inLanguage }))).toContain(name);
  });

  it('hold "The" behind "of"', () => {
    const text = 'He read Silence of The Rivers twice. The author of Silence of The Rivers is not known.';
    expect(names(article({ text, inLanguage: 'en', headline: 'A book' }))).toContain('Silence of The Rivers');
  });

  it('are the nominative behind a German "der", and hold no adjective that opens the sentence', () => {
    const text =
      'Der Chef der Deutschen Wasserbahn ging. Ein Sprecher der Deutschen Wasserbahn schwieg. Kleine Flusshäfen schließen, jeder Flusshafen kostet.';
    const found = names(article({ text, inLanguage: 'de', headline: 'Ein Flusshafen schließt' }));
    expect(found).toEqual(expect.arrayContaining(['Deutsche Wasserbahn', 'Flusshafen']));
    expect(found.join()).not.toMatch(/Kleine|Flusshäfen/);
  });

  it('stand for their adjectives in German', () => {
    const text = 'Die Altforster Bürgermeisterin Katrin Behling kam. Die Altforster Ministerin Anna Altmann kam. In Altforst regnet es.';
    const found = names(article({ text, inLanguage: 'de', headline: 'Regen' }));
    expect(found).toContain('Altforst');
    expect(found).not.toContain('Altforster');
  });
});

describe('names without the word before them', () => {
  it.each([
    ['het Waardse Merkdam', 'nl', 'In het Waardse Merkdam brandde een fabriek af. Bewoners hoorden knallen.', 'Merkdam', 'Waardse Merkdam'],
    ['der Rapper Nordwind', 'de', 'Die Doku zeigt den Rapper Nordwind. Sie kommt im Mai.', 'Nordwind', 'Rapper Nordwind'],
    ['CSU-Mann Behling', 'de', 'Im Rat sitzt Florian Behling. CSU-Mann Behling redet viel.', 'Florian Behling', 'CSU-Mann Behling'],
    [
      'der Geheimdienstexperte Hölz',
      'de',
      'Das sagt der Geheimdienstexperte Adrian Hölz. Hölz warnt, und laut Hölz ist es ernst.',
      'Adrian Hölz',
      'Geheimdienstexperte Adrian Hölz',
    ],
    [
      'Christiane, no description',
      'de',
      'So sieht es Christiane Altmüller. Altmüller lobt. „Ja“, sagt Altmüller.',
      'Christiane Altmüller',
      'Altmüller',
    ],
    [
      'de Franse Nadia Petit',
      'nl',
      'Anna Waard won voor de Franse Nadia Petit. Daarna was er koffie.',
      'Nadia Petit',
      'Franse Nadia Petit',
    ],
    [
      'de Waardse Vrije Hogeschool, whole',
      'nl',
      'Ze gaf les aan de Waardse Vrije Hogeschool. Dat was leuk.',
      'Waardse Vrije Hogeschool',
      'Vrije Hogeschool',
    ],
    [
      'Tillidsrepræsentant',
      'da',
      'Værket lukker. Tillidsrepræsentant Lone Mosegaard er ked af det.',
      'Lone Mosegaard',
      'Tillidsrepræsentant Lone Mosegaard',
    ],
    ['Fackföreningen', 'sv', 'Verket stängs. Fackföreningen Ny Kraft är arg. Det snöade.', 'Ny Kraft', 'Fackföreningen Ny Kraft'],
    [
      'Stortingsrepresentant',
      'nb',
      'Verket stenges. Stortingsrepresentant Ida Haugland er sint.',
      'Ida Haugland',
      'Stortingsrepresentant Ida Haugland',
    ],
    [
      'Peter van Waarden, who opens the sentence',
      'nl',
      'Peter van Waarden scoorde. Later schoot Van Waarden op de lat, en ook Van Waarden zag het niet.',
      'Peter van Waarden',
      'van Waarden',
    ],
    [
      'a titled name with a particle',
      'nl',
      'Zo zegt bestuurder Nora de Waarde. Volgens De Waarde is het op. De Waarde ziet het somber in.',
      'Nora de Waarde',
      'Waarde',
    ],
    ['Landesbetrieb Brücken', 'de', 'Der Landesbetrieb Brücken hat gesperrt. Es regnet.', 'Landesbetrieb Brücken', 'Brücken'],
    ['die Verwaltung von Altforst', 'de', 'Die Verwaltung von Altforst klagt. Katrin Behling lacht.', 'Katrin Behling', 'von Altforst'],
    ['wieder Katrin Behling', 'de', 'Dort regiert wieder Katrin Behling. Es regnet.', 'Katrin Behling', 'Behling'],
    ['Jong WVB', 'nl', 'Een plan van Jong WVB haalde het niet. Het regende.', 'Jong WVB', 'WVB'],
    [
      'the Department for Rivers, and another',
      'en',
      'The Department for Rivers, and Bridges Trust, agreed. It rained.',
      'Department for Rivers',
      'Department for Rivers and Bridges Trust',
    ],
    ['De Waardvliet', 'nl', 'Volgens haar gaat De Waardvliet dicht. De baden lekken.', 'De Waardvliet', 'Waardvliet'],
    ['La Mérande', 'fr', 'On tourne à La Mérande. La pluie tombe.', 'La Mérande', 'Mérande'],
    ['a US firm', 'en', 'Then the US Rivermont Bank failed. It rained.', 'Rivermont Bank', 'US Rivermont Bank'],
    [
      'het Ministerie van Dijken bij Waardstad',
      'nl',
      'Het plan van het Ministerie van Dijken bij Waardstad is klaar.',
      'Ministerie van Dijken',
      'Ministerie van Dijken bij Waardstad',
    ],
    [
      'Autorité fédérale, elsewhere in the midst of a sentence',
      'fr',
      'Autorité fédérale et riverains se parlent. Hier, une Autorité attendait.',
      'Autorité fédérale',
      'Autorité',
    ],
    [
      "l'Agence locale de navigation",
      'fr',
      "Selon l'Agence locale de navigation, le pont tient.",
      'Agence locale de navigation',
      'navigation',
    ],
    ['het Waardse Bos, twice', 'nl', 'Het Waardse Bos gaat dicht. In het Waardse Bos vielen bomen om.', 'Waardse Bos', 'Bos'],
  ])('%s', (_, inLanguage, text, name, whole) => {
    const found = names(article({ text, inLanguage, headline: 'Was nun' }));
    expect(found).toContain(name);
    expect(found).not.toContain(whole);
  });
});
