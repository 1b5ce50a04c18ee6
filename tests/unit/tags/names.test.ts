/** Names among the tags proposed from the text: whole, as written, and none that is no name. */
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

describe('names written whole', () => {
  it('hold a plus sign', () => {
    const text = 'Die Galerie Licht+Ton zieht um. Wer Licht+Ton kennt, kennt Altforst. Auch Licht+Ton lacht.';
    expect(names(article({ text, inLanguage: 'de', headline: 'Eine Galerie zieht um' })).join()).toContain('Licht+Ton');
  });

  it('are two on either side of a Spanish "y", unless they stand so again', () => {
    const text =
      'Quedar detrás de Arroyo y Ferrer duele. Ferrer ganó y Arroyo también. La ley vale en Castro y Luna, pero Castro y Luna calla.';
    const found = names(article({ text, inLanguage: 'es', headline: 'Ferrer gana en Castro y Luna' }));
    expect(found).toEqual(expect.arrayContaining(['Ferrer', 'Castro y Luna']));
    expect(found.join()).not.toContain('Arroyo y Ferrer');
  });

  it('lose who works for them', () => {
    const text = 'Analisten van IWD zien het water stijgen. De IWD meet elke dag. “Hoog”, zegt de IWD.';
    const found = names(article({ text, headline: 'Water stijgt' }));
    expect(found).toContain('IWD');
    expect(found.join()).not.toContain('Analisten');
  });

  it('hold a plus sign between blanks', () => {
    const text = 'Die Galerie Licht + Ton zieht um. Wer Licht + Ton kennt, kennt Altforst. Auch Licht + Ton lacht.';
    expect(names(article({ text, inLanguage: 'de', headline: 'Eine Galerie zieht um' })).join()).toContain('Licht + Ton');
  });

  it('lose what somebody is in Dutch at the start of a sentence, and what only opens it in German', () => {
    const text = 'Bakker Henk Brouwer stopt. De zaak gaat dicht, zegt Brouwer. Leider João Sousa komt langs.';
    expect(names(article({ text, headline: 'Zaak dicht' }))).toEqual(expect.arrayContaining(['Henk Brouwer', 'João Sousa']));
    const german = 'Beim Wettlauf D-Rennen gewann Anna Behling. Alle jubelten, auch Anna Behling.';
    expect(names(article({ text: german, inLanguage: 'de' })).join()).not.toContain('Beim');
  });

  it('hold a Korean given name, and take what counts for the surname', () => {
    const text = 'Ifølge professor Park Jin-woo stiger vannet. Park måler hver dag. “Høyt”, sier Park. Vannet stiger, mener Park.';
    const found = names(article({ text, inLanguage: 'nb', headline: 'Vannet stiger' }));
    expect(found).toContain('Park Jin-woo');
    expect(found).not.toContain('Park');
  });

  it('hold an English owner where the language has none', () => {
    const text = 'Hun leser ved Lowhaven Women’s University i byen. Alle ved Lowhaven Women’s University vet det.';
    expect(names(article({ text, inLanguage: 'nb', headline: 'Hun leser' })).join()).toMatch(/Lowhaven Women.s University/);
  });

  it('lose an office before a surname alone', () => {
    const text = 'PM Haverkate met Joris Haverkate, his son. “Good,” PM Haverkate said. Later PM Haverkate left for Lowhaven.';
    const found = names(article({ text, inLanguage: 'en', headline: 'PM Haverkate leaves' }));
    expect(found.join()).not.toContain('PM');
  });

  it('lose the ending of a case', () => {
    const polish =
      'Delegacja z Waszyngtonu leci do Rosji. W Pakistanie czekają ludzie z Waszyngtonu. Nikt nie był w Rosji ani w Pakistanie.';
    const found = names(article({ text: polish, inLanguage: 'pl', headline: 'Delegacja leci do Rosji' }));
    expect(found).toEqual(expect.arrayContaining(['Waszyngton', 'Rosja', 'Pakistan']));
    const german = 'Die Flotte der Vereinigten Staaten fährt. In den Vereinigten Staaten schweigt man.';
    expect(names(article({ text: german, inLanguage: 'de', headline: 'Flotte fährt' }))).toContain('Vereinigte Staaten');
    const norwegian = 'Skipet er USAs største. Mange ser USAs skip, og USAs presse skriver om skipet.';
    expect(names(article({ text: norwegian, inLanguage: 'nb', headline: 'USAs største skip' }))).toContain('USA');
  });

  it('hold the first name where a pronoun after a comma could be an article', () => {
    const text =
      'Anna Behling schweigt. Auf dem Bild, das Behling zeigte, steht ein Boot. Am Abend sah Behling das Boot, und Behling lachte.';
    expect(names(article({ text, inLanguage: 'de', headline: 'Behling zeigt ein Bild' }))).toContain('Anna Behling');
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
    const dutch = 'Zo ziet Ingrid Maan van het Waardmuseum het. Ook Maan weet het niet. Nee, zegt Maan.';
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

  it('are no line of capitals over a paragraph', () => {
    const text = 'The pipeline is late.\nSTRATEGIC CORRIDORS\nNobody knows when it comes.';
    expect(names(article({ text, inLanguage: 'en', headline: 'Pipeline late' })).join()).not.toContain('STRATEGIC');
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
    const shout = 'THEY TOLD US NOTHING. Nobody came to the river, and nobody told us why the river rose.';
    expect(names(article({ text: shout, inLanguage: 'en', headline: 'A river rose' }))).not.toContain('US');
  });
});

describe('an address', () => {
  it('is no topic', () => {
    const input = article({ text: 'Er gebeurde iets in Kraaiwaard.', keywords: ['www.waardbode.example', 'Hoogwater'] });
    expect(names(input)).toContain('Hoogwater');
    expect(names(input).join()).not.toContain('www');
  });
});
