/** Names among the tags are whole: with every word, sign and ending that belongs to them. */
import { describe, expect, it } from 'vitest';
import { article, names } from './article.ts';

describe('names written whole', () => {
  it.each([
    ['de', 'Vogt & Sohn', 'Der Reeder Vogt & Sohn verkauft zwei Fähren. Am Montag schwieg Vogt & Sohn.', /^(?:Vogt|Sohn)$/],
    ['it', 'Vogt & Sala', 'Vogt & Sala apre due sedi. Vogt & Sala cresce.', /^(?:Vogt|Sala)$/],
    ['en', 'Maud I', 'Maud I ruled for decades. Spain feared Maud I. Maud I never married.', /^Maud$|[.]/],
    ['nl', 'BOC*DSF', 'De bond BOC*DSF meet de dijk. De dijk is oud, zegt BOC*DSF.', /^(?:BOC|DSF)$/],
    ['nl', 'Joris P.', 'De rechter veroordeelt Joris P. (61) uit Lindehoek. De dijk van Joris P. (61) lekt.', /^Joris P$/],
    ['nl', 'Bergen op Zoom', 'De dijk bij Bergen op Zoom lekt. In Bergen op Zoom regent het.', /^(?:Bergen|Zoom)$/],
  ])('%s: "%s"', (inLanguage, name, text, part) => {
    const found = names(article({ inLanguage, text, headline: 'Es regnet' }));
    expect(found).toContain(name);
    expect(found.filter((one) => part.test(one))).toEqual([]);
  });

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

describe('names of two words that stand elsewhere alone', () => {
  it('are one name', () => {
    const text = 'Gisteren kwam Ulf Bergdal langs. Wat zei Ulf? Niets, en ook Bergdal zweeg. Zo is Bergdal, en zo is Ulf.';
    expect(names(article({ text, headline: 'Bezoek' }))).toContain('Ulf Bergdal');
  });

  it.each([
    ['both elsewhere, so two', 'Sonra Yıldızhan Altforst’ta kaldı. Dün Yıldızhan konuştu. Herkes Altforst için çalışıyor.', false],
    ['one of them, so one', 'Sonra Nedim Yıldızhan’ın evi yandı. Dün Yıldızhan konuştu. Herkes Yıldızhan için çalışıyor.', true],
    ['side by side again, so one', 'Sonra Nedim Yıldızhan’ın evi yandı. Dün Nedim Yıldızhan konuştu. Nedim sustu.', true],
  ])('in Turkish before an ending: %s', (_, text, isOne) => {
    expect(
      names(article({ text, inLanguage: 'tr', headline: 'Haber' })).some((name) => /^(?:Yıldızhan Altforst|Nedim Yıldızhan)$/.test(name)),
    ).toBe(isOne);
  });

  it('are two of one sound in a language that is known', () => {
    const text = 'In Lowhaven regent het. Wie in Lowhavik woont, blijft droog. Van Lowhaven naar Lowhavik is het ver.';
    expect(names(article({ text, headline: 'Regen' }))).toEqual(expect.arrayContaining(['Lowhaven', 'Lowhavik']));
  });

  it('end at a particle in German behind a noun only', () => {
    const text = 'Das sagte Otto von Lowmere gestern. Alle Freunde kennen Otto von Lowmere gut.';
    expect(names(article({ text, inLanguage: 'de', headline: 'Gestern' }))).toContain('Otto von Lowmere');
  });
});

describe('short forms', () => {
  it('count for the name that has them in brackets or their letters', () => {
    const text = 'De Waardse Bond van Reders (WBR) klaagt. De WBR wil geld. “Nu”, zegt de WBR. Het geld komt, weet de WBR.';
    const found = names(article({ text, headline: 'Reders klagen' }));
    expect(found).toContain('Waardse Bond van Reders');
    expect(found).not.toContain('WBR');
  });

  it('in a genitive count for the one whose they are', () => {
    const text = 'Toen belde Sofie van der Heuvel. Van der Heuvels plan is oud. Zo gaat het met Van der Heuvels plan.';
    const found = names(article({ text, headline: 'Oud plan' }));
    expect(found).toContain('Sofie van der Heuvel');
    expect(found.join()).not.toContain('Heuvels');
  });

  it('of four words take what counts for the last', () => {
    const text = 'Later Tairod Nathan Webster Lowmere came. Lowmere sat down. “Good,” Lowmere said, and we thanked Lowmere.';
    const found = names(article({ text, inLanguage: 'en', headline: 'Good' }));
    expect(found).toContain('Tairod Nathan Webster Lowmere');
  });

  it('leave a country beside a name that holds it', () => {
    const text = 'Stichting Bevrijd Namibië komt. In Namibië regent het. Heel Namibië wacht, want Namibië is droog. Bevrijd Namibië zingt.';
    expect(names(article({ text, headline: 'Regen' }))).toContain('Namibië');
  });
});
