/** Who wrote it, on pages of many habits. */
import { describe, expect, it } from 'vitest';
import { article, namesOf, read, readHtml, TEXT } from './page.ts';

describe('authors', () => {
  it.each<[string, unknown, string[]]>([
    ['a string', 'Noor Achterberg', ['Noor Achterberg']],
    ['a string with "By"', 'By Jane Doe', ['Jane Doe']],
    ['a list in a string', 'Noor Achterberg, Piet Smit en Jan de Vries', ['Noor Achterberg', 'Piet Smit', 'Jan de Vries']],
    ['names joined in German', 'Von Anna Klein und Bernd Groß', ['Anna Klein', 'Bernd Groß']],
    ['names joined in French', 'Par Anne Petit et Jean Grand', ['Anne Petit', 'Jean Grand']],
    ['names joined in Spanish', 'Por Ana Ruiz y Luis Gil', ['Ana Ruiz', 'Luis Gil']],
    ['a person and an agency', 'Anna Klein, dpa', ['Anna Klein', 'dpa']],
    ['a list of persons', [{ name: 'Noor Achterberg' }, { '@type': 'Person', name: 'Piet Smit' }], ['Noor Achterberg', 'Piet Smit']],
    ['names in one person', { '@type': 'Person', name: ['Noor Achterberg', 'Piet Smit'] }, ['Noor Achterberg', 'Piet Smit']],
    ['the parts of a name', { '@type': 'Person', givenName: 'Noor', familyName: 'Achterberg' }, ['Noor Achterberg']],
    ['initials in brackets', 'Anna Klein (akl)', ['Anna Klein']],
    ['an address of mail', 'Jane Doe jane@krant.example', ['Jane Doe']],
    ['a family name first', 'Jansen, Piet', ['Piet Jansen']],
    ['family names first', [{ name: 'Müller-Groß, Anna' }, { name: 'Vries, Jan de' }], ['Anna Müller-Groß', 'Jan de Vries']],
    ['a family name with its particles first', 'van den Berg, Lotte', ['Lotte van den Berg']],
    ['a son of the same name', 'By John Doe, Jr. and Mary Roe', ['John Doe, Jr.', 'Mary Roe']],
    ['a desk in Italian', 'Redazione Cronaca', ['Redazione Cronaca']],
    ['two full names', 'Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
    ['a person of an agency', 'Anna Klein, Reuters', ['Anna Klein', 'Reuters']],
    ['two agencies', 'Reuters, Belga', ['Reuters', 'Belga']],
    ['a person and what she is', 'Anna Klein, Local Democracy Reporter', ['Anna Klein']],
    ['a person and what she teaches', 'Anna Klein, Professor of Law at Altwasser University', ['Anna Klein']],
    ['a person and her degree', 'Anna Klein, Ph.D.', ['Anna Klein']],
    ['a person and where she was sent', 'Anne Petit, envoyée spéciale à Lutterville', ['Anne Petit']],
    ['a person and what she is, without a comma', 'Lotte van den Berg Politiek verslaggever', ['Lotte van den Berg']],
    ['a person and what she is at an agency', 'Jane Doe, PA Political Editor', ['Jane Doe']],
    ['a person and what she does there', 'Jane Doe, Contributor', ['Jane Doe']],
    ['a person and who took the pictures', 'Anne Petit (photos : Jean Grand)', ['Anne Petit']],
    ['a person and her account', 'Jane Doe @janedoe', ['Jane Doe']],
    ['an agency behind a sign', { '@type': 'Organization', name: '©NTB' }, ['NTB']],
    ['three first names', 'Anna, Piet, Jan', ['Anna', 'Piet', 'Jan']],
    ['a name twice', ['Noor Achterberg', 'noor achterberg'], ['Noor Achterberg']],
    ['a desk', { '@type': 'Organization', name: 'Redactie Binnenland' }, ['Redactie Binnenland']],
    ['an organization written small', { '@type': 'Organization', name: 'dag-online' }, ['dag-online']],
    ['a part of an address', 'noor-achterberg', []],
    ['more than anybody signs with', `Noor Achterberg, ${'verslaggever te Lutterveld, '.repeat(60)}`, []],
    ['nothing', null, []],
    ['a number', 17, []],
  ])('are read from %s', (_, author, names) => {
    expect(namesOf({ head: article({ author }) })).toEqual(names);
  });

  it.each(['Webredactie', 'Onze verslaggever', 'Site Editor', 'Collectif'])(
    'are printed by their names where data has but "%s"',
    (author) => {
      const above = '<div><span>Noor Achterberg</span><span>12 maart 2024, 14:05</span></div>';
      expect(namesOf({ head: article({ author, datePublished: '2024-03-12T14:05:00+01:00' }), above })).toEqual(['Noor Achterberg']);
    },
  );

  describe('where data names the publisher, and a label is in no known language,', () => {
    const head = article({ author: { '@type': 'Organization', name: 'Krant' }, datePublished: '2024-03-12T14:05:00+01:00' });
    it.each<[string, { above?: string; last?: string }, string]>([
      ['are read near the headline', { above: '<p>Egilea: Miren Etxeberria</p>' }, 'Miren Etxeberria'],
      ['are none of a list of topics', { above: '<p>Gaiak: Miren Etxeberria, zubiak, ibaia</p>' }, 'Krant'],
      ['are read from a signature with a known label', { last: 'Tekst: Noor Achterberg' }, 'Noor Achterberg'],
      ['are read from a signature without a label', { last: 'Noor Achterberg' }, 'Noor Achterberg'],
      ['are nobody in the last line', { last: 'Nyitókép: Nagy Ákos' }, 'Krant'],
    ])('%s', (_, { above = '', last = '' }, name) => {
      const text = `<div>${TEXT}${last && `<p><em>${last}</em></p>`}</div>`;
      const html = `<html lang="nl"><head><title>Brug komt terug</title>${head}</head><body><h1>Brug komt terug</h1>${above}${text}</body></html>`;
      expect(readHtml(html).authors.map(({ name }) => name)).toEqual([name]);
    });
  });

  it('are none who held the camera', () => {
    expect(namesOf({ above: '<div>Door <b>Noor Achterberg</b><br>Camera <b>Piet Smit</b><br>12 maart 2024</div>' })).toEqual([
      'Noor Achterberg',
    ]);
  });

  it('and the section stand in the names that Turkish publishers give them', () => {
    const head = '<meta name="articleAuthor" content="Sevgi Ünlüer"><meta name="articleSection" content="Yaşam">';
    expect([namesOf({ head }), read({ head }).articleSection]).toEqual([['Sevgi Ünlüer'], 'Yaşam']);
  });

  it('are turned where two family names stand first, if they are printed the other way round', () => {
    const head = article({ author: 'García Ruiz, Ana' });
    expect(namesOf({ head, above: '<p>Ana García Ruiz</p>' })).toEqual(['Ana García Ruiz']);
  });

  it('are all whom another source names beside the first', () => {
    const head = `${article({ author: 'Noor Achterberg' })}<meta name="author" content="Noor Achterberg, Piet Smit">`;
    expect(namesOf({ head })).toEqual(['Noor Achterberg', 'Piet Smit']);
  });

  it('are those who contributed where the author is the publisher', () => {
    const author = { '@type': 'Organization', name: 'De Veerbode' };
    const contributor = [{ '@type': 'Person', name: 'Noor Achterberg' }];
    const head = `<meta property="og:site_name" content="De Veerbode">${article({ author, contributor })}`;
    expect(namesOf({ head })).toEqual(['Noor Achterberg']);
  });

  it('are those who contributed, too, where they have their page beside the author’s', () => {
    const person = (name: string, url: string) => ({ '@type': 'Person', name, url: `https://www.krant.example/${url}/` });
    const contributor = [person('Piet Smit', 'auteur/piet'), person('Jan de Vries', 'fotograaf/jan')];
    expect(namesOf({ head: article({ author: person('Noor Achterberg', 'auteur/noor'), contributor }) })).toEqual([
      'Noor Achterberg',
      'Piet Smit',
    ]);
  });

  it('are all of the byline, whomever a link under the text leads to', () => {
    const byline =
      '<span class="byline">por <span><a href="/a/1">Noor Achterberg</a></span> y <span><a href="/a/2">Piet Smit</a></span></span>';
    const below = '<div class="bio"><a rel="author" href="/a/1">Más de Noor Achterberg</a></div>';
    expect(namesOf({ lang: 'es', above: `<div>${byline}</div>`, below })).toEqual(['Noor Achterberg', 'Piet Smit']);
  });

  it('are printed where the data has only the name of an account', () => {
    const head = article({ author: { '@type': 'Person', name: 'nachterberg' } });
    expect(namesOf({ head, above: '<div>Door <b>Noor Achterberg</b></div>' })).toEqual(['Noor Achterberg']);
    expect(namesOf({ head })).toEqual(['nachterberg']);
  });

  it.each<[string, string[]]>([
    ['Tekst Noor Achterberg en foto’s Piet Smit', ['Noor Achterberg']],
    ["Tekst: Noor Achterberg en foto's: Piet Smit", ['Noor Achterberg']],
    ['Words by Jane Doe and photos by John Roe', ['Jane Doe']],
    ['Noor Achterberg (tekst) en Piet Smit (foto’s)', ['Noor Achterberg']],
    ['Anna Klein (Text) und Bernd Groß (Fotos)', ['Anna Klein']],
    ['Jane Doe (words) and John Roe (pictures)', ['Jane Doe']],
    ['Redactie Lutterveld', ['Redactie Lutterveld']],
    ['Redactie De Veerbode', ['Redactie De Veerbode']],
    ['Redactie mailen', []],
  ])('are printed near the headline: %s', (line, names) => {
    expect(namesOf({ above: `<div>${line}</div>` })).toEqual(names);
  });

  it('are those who reported where an agency tells so under the text, unless others are named', () => {
    const below = '<p>(Reporting by Jane Doe in Oslo and Richard Miles; Editing by John Roe)</p>';
    expect(namesOf({ below })).toEqual(['Jane Doe', 'Richard Miles']);
    expect(namesOf({ below, head: article({ author: 'Mary Major' }) })).toEqual(['Mary Major']);
    expect(namesOf({ below: '<p>Additional reporting by Jane Doe; editing by John Roe</p>' })).toEqual([]);
    expect(read({ below }).body.at(-1)?.text).toMatch(/^Deel 4/);
  });

  it('are none of the last lines of a short text, beside the year of the copyright', () => {
    const text =
      '<p>Die ou meule maal sedert Saterdag weer meel, vir die eerste keer in een en sewentig jaar.</p>'.repeat(2) +
      '<p>Niemand het geweet of dit sou werk, sê die meulenaar, maar die klip draai nog altyd.</p>'.repeat(2);
    const html = `<html lang="af"><head><title>Meule maal weer meel</title><meta property="og:type" content="article"></head><body><main><h1>Meule maal weer meel</h1>${text}<p>Volg ons op Facebook</p></main><footer><p>© 2026</p></footer></body></html>`;
    expect(readHtml(html).authors).toEqual([]);
  });

  it.each([
    ['a form around the whole page', '<form><h1>Brug komt terug</h1><p>Door Piet Smit</p><div>TEXT</div></form>', ['Piet Smit']],
    [
      'a form with a heading of its own',
      '<h1>Brug komt terug</h1><form><h2>Elke dag in je mail</h2><p>Door Piet Smit</p></form><div>TEXT</div>',
      [],
    ],
  ])('are those of a line in %s, or not', (_, body, names) => {
    const html = `<html lang="nl"><head><title>Brug komt terug</title></head><body>${body.replace('TEXT', TEXT)}</body></html>`;
    expect(readHtml(html).authors.map(({ name }) => name)).toEqual(names);
  });

  it('are no subhead of a short text, beside the dates of others', () => {
    const text = `<p>${'Стара скела поново плови код села, први пут од јесени, и превози аутомобиле, кола и пешаке преко реке. '.repeat(2)}</p>`;
    const others = '<aside><p><time>10.05.2026</time></p><p><a href="/2">Отворена изложба мапа</a></p></aside>';
    const html = `<html lang="sr"><head><title>Стара скела поново плови</title><meta property="og:type" content="article"></head><body><main><h1>Стара скела поново плови</h1>${text.repeat(2)}<h2>Нови мотор из Аустрије</h2>${text}</main>${others}</body></html>`;
    expect(readHtml(html).authors).toEqual([]);
  });

  it('are none of the keys under the text', () => {
    expect(namesOf({ below: '<div><p>Share Save Print</p></div>' })).toEqual([]);
  });

  it('are told under the text by what they are', () => {
    expect(namesOf({ below: '<div><p>Noor Achterberg is verslaggever van De Veerbode.</p></div>' })).toEqual(['Noor Achterberg']);
  });

  it('are told apart from desks and agencies', () => {
    expect(read({ head: article({ author: ['Noor Achterberg', 'ANP', 'Redactie Sport'] }) }).authors.map(({ isDesk }) => isDesk)).toEqual([
      undefined,
      true,
      true,
    ]);
  });

  it.each<[string, string, string[]]>([
    ['a line that begins with "Door"', '<div>Door Noor Achterberg</div>', ['Noor Achterberg']],
    ['a line with a date', '<div class="byline">Door Noor Achterberg op 9 maart 2026</div>', ['Noor Achterberg']],
    ['a desk with a date', '<p>Door Redactie Binnenland op 9 maart 2026</p>', ['Redactie Binnenland']],
    ['a byline with an English date', '<p class="byline">By Jane Doe | Mar 9, 2026, 11:00</p>', ['Jane Doe']],
    ['microdata', '<span itemprop="author" itemscope><span itemprop="name">Noor Achterberg</span></span>', ['Noor Achterberg']],
    ['RDFa and rel', '<a rel="author" href="/auteur/noor">Noor Achterberg</a>', ['Noor Achterberg']],
    ['a class', '<span class="article__author-name">Noor Achterberg</span>', ['Noor Achterberg']],
    ['metadata of its own spelling', '<meta property="article:author_name" content="Noor Achterberg">', ['Noor Achterberg']],
    ['Dublin Core', '<meta name="DCTERMS.creator" content="Noor Achterberg">', ['Noor Achterberg']],
  ])('are read as printed in %s', (_, above, names) => {
    expect(namesOf({ above })).toEqual(names);
  });

  it('are read behind the text where a label says so', () => {
    expect(namesOf({ below: '<ul><li><b>Auteur:</b> Noor Achterberg</li></ul>' })).toEqual(['Noor Achterberg']);
  });

  it('stand above a headline in Turkish', () => {
    const before = '<div class="yazar"><img src="/n.jpg"><a href="/n">Nihat Ersoy</a><a href="mailto:n@k.example">n@k.example</a></div>';
    expect(namesOf({ before })).toEqual(['Nihat Ersoy']);
  });

  it('of teasers are not those of the article', () => {
    const above = '<div class="top"><div><span class="author">Noor Achterberg</span></div></div>';
    const below = '<aside><div><div><div><h3>Dijk lekt</h3><span class="author">Piet Smit</span></div></div></div></aside>';
    expect(namesOf({ above, below })).toEqual(['Noor Achterberg']);
  });

  it('are people where metadata names only the publisher', () => {
    const head = `<meta property="og:site_name" content="De Krant">${article({ author: { '@type': 'Organization', name: 'De Krant' } })}`;
    expect(namesOf({ head, above: '<p class="byline">Door Noor Achterberg</p>' })).toEqual(['Noor Achterberg']);
  });

  it('are the publisher where nobody else is named', () => {
    const head = `<meta property="og:site_name" content="De Krant">${article({ author: { '@type': 'Organization', name: 'De Krant' } })}`;
    expect(namesOf({ head })).toEqual(['De Krant']);
  });
});

describe('an author who is the publisher', () => {
  it('is a desk', () => {
    const head = `${article({ author: { '@type': 'Person', name: 'De Krant' } })}<meta property="og:site_name" content="De Krant">`;
    expect(read({ head }).authors).toEqual([{ name: 'De Krant', isDesk: true }]);
  });
});
