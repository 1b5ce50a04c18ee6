/** People among the tags, beside what they are and what they head. */
import { describe, expect, it } from 'vitest';
import { article, names } from './article.ts';

describe('what somebody is, at the start of a sentence', () => {
  const peopleByLanguage: Record<string, readonly string[]> = {
    nl: ['Bondscoach Lotte Verhaar noemt het zwaar.', 'Verkeersdeskundige Bram Oosting twijfelt.'],
    de: ['Geschäftsführer Max Behling ist dagegen.', 'Parteivorsitzende Anna Behling geht.', 'Oberstaatsanwältin Karla Behling klagt an.'],
    sv: ['Partiledare Ulf Bergqvist säger nej.', 'Landshövding Anna Bergqvist är nöjd.', 'Forskaren Eva Bergqvist räknar.'],
    nb: ['Ordfører Kari Haugland sier nei.', 'Politiinspektør Jonas Haugland venter.', 'Landslagstrener Ida Haugland er fornøyd.'],
    da: ['Borgmester Mette Kjærsgaard siger nej.', 'Formand Jens Kjærsgaard venter.'],
    pl: ['Burmistrz Jan Wolniak mówi nie.', 'Rzeczniczka Ewa Wolniak czeka.'],
    tr: ['Cumhurbaşkanı Ahmet Yıldızhan konuştu.', 'Dışişleri Bakanı Elif Yıldızhan bekliyor.', 'Vali Deniz Yıldızhan geldi.'],
    en: [
      'Chancellor Rachel Merriden said no.',
      'Police Commissioner Tom Merriden waits.',
      'Datuk Seri Hamid Merriden agreed.',
      'Councilwoman Ruth Merriden left.',
    ],
    es: ['Don Eusebio Quispe calla.', 'Doña Elena Quispe habla.'],
  };
  const cases = Object.entries(peopleByLanguage).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

  it.each(cases)('is no part of a name: %s, %s', (inLanguage, text) => {
    const [, name = '', surname = ''] = /(\p{Lu}\S+ (\p{Lu}\S+)) \p{Ll}/u.exec(text) ?? [];
    const found = names(article({ text: `${text}\n${surname}.`, inLanguage }));
    expect(found).toContain(name);
    expect(found.filter((tag) => tag.includes(surname))).toEqual([name]);
  });

  it('is no part of a name anywhere, where nouns have capitals', () => {
    const text = 'Das Gras fehlt, sagt Schäfer Hinrich Lohmann. Auch Landwirtin Karin Lohmann wartet. Die Kieler Woche beginnt.';
    const found = names(article({ text: `${text}\nLohmann.`, inLanguage: 'de' }));
    expect(found).toEqual(expect.arrayContaining(['Hinrich Lohmann', 'Karin Lohmann']));
    expect(found.join()).not.toMatch(/Schäfer|Landwirtin/);
  });

  it.each([
    ['en', 'She met the President of France Paul Marchand on Monday.'],
    ['de', 'Gestern kam der Präsident von Frankreich Paul Marchand nach Linden.'],
  ])('is no part of a name behind the country, in %s', (inLanguage, text) => {
    const found = names(article({ text: `${text} Marchand.`, inLanguage }));
    expect(found.filter((tag) => tag.includes('Marchand'))).toEqual(['Paul Marchand']);
  });

  it('leaves a name that is called by its first part whole', () => {
    const text =
      'Prime minister Hamid Razali spoke on Monday. Hamid said that Hamid would stay, and Hamid left. Later Hamid and Hamid’s son came back.';
    expect(names(article({ text, headline: 'Hamid stays', inLanguage: 'en' }))).toContain('Hamid Razali');
  });
});

describe('people beside what they head', () => {
  const found = (inLanguage: string, text: string) => names(article({ text, inLanguage }));

  it('are whole before it', () => {
    const tags = found('nl', 'Voorzitter Sofie von der Linden van de Europese Dijkraad prees het plan. Von der Linden komt naar Zwolle.');
    expect(tags).toContain('Sofie von der Linden');
    expect(tags.join()).not.toMatch(/^Linden|,Linden|Sofie,/);
  });

  it('are whole behind it', () => {
    const italian = found(
      'it',
      'La presidente del Consiglio Giulia Bertinelli è a Roma. Il segretario della Cgil Marco Landoni attende a Roma. Landoni spera, Bertinelli tace.',
    );
    expect(italian).toEqual(expect.arrayContaining(['Giulia Bertinelli', 'Marco Landoni', 'Cgil']));
    expect(found('pt', 'O ministro da Fazenda Paulo Tavares falou. Segundo o ministro da Fazenda Paulo Tavares, não há pressa.')).toContain(
      'Paulo Tavares',
    );
  });

  it('with "sir" and a first name are the same, and an office alone is no name', () => {
    const tags = found(
      'en',
      'The Prime Minister, Tom Merriden, spoke on Monday. Sir Tom said the Prime Minister would stay. Sir Tom left.',
    );
    expect(tags).toContain('Tom Merriden');
    expect(tags.join()).not.toMatch(/Sir|Prime/);
  });

  it('with an article in their surname are whole', () => {
    const tags = found('fr', 'Le parti de Jeanne Le Goff hésite. Mme Le Goff a dénoncé un budget injuste.');
    expect(tags).toContain('Jeanne Le Goff');
    expect(tags).not.toContain('Le Goff');
  });

  it('in Polish cases are the same', () => {
    const tags = found('pl', 'Jan Wolniak przyjechał do Łodzi. Potem podziękowano Wolniakowi. W Łodzi czekano na Wolniaka.');
    expect(tags.filter((tag) => /Wolniak/.test(tag))).toEqual(['Jan Wolniak']);
  });
});

it('names the country, not what it owns, where no apostrophe parts them', () => {
  expect(names(article({ text: 'Grønlands fremtid afgøres i Nuuk. Grønlands regering venter.', inLanguage: 'da' }))).toContain('Grønland');
  expect(names(article({ text: 'I går sade Sveriges regering nej. Enligt Sveriges regering räcker det.', inLanguage: 'sv' }))).toContain(
    'Sverige',
  );
});
