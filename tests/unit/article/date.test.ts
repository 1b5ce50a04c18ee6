/** When it was published and changed, on pages of many habits. */
import { describe, expect, it } from 'vitest';
import { article, read, readHtml, TEXT } from './page.ts';

describe('the date', () => {
  it.each([
    ['2026-03-09T11:00:00+01:00', '2026-03-09T11:00:00+01:00'],
    ['2026-03-09T11:00:00+0100', '2026-03-09T11:00:00+01:00'],
    ['2026-03-09T11:00+01:00[Europe/Amsterdam]', '2026-03-09T11:00:00+01:00'],
    ['2026-03-09T11:00CET+01:00', '2026-03-09T11:00:00+01:00'],
    ['2026-03-09 11:00:00', '2026-03-09T11:00:00'],
    ['20260309T110000Z', '2026-03-09T11:00:00Z'],
    ['Mon, 09 Mar 2026 11:00:00 +0100', '2026-03-09T11:00:00+01:00'],
    ['Mon Mar 09 2026 11:00:00 GMT+0100 (CET)', '2026-03-09T11:00:00+01:00'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T19:20:36+02:00'],
    ['1773050400', '2026-03-09T10:00:00.000Z'],
    ['1773050400000', '2026-03-09T10:00:00.000Z'],
    ['9.3.26, 11.00 Uhr', '2026-03-09T11:00:00'],
    ['9 mars 2026, 11:00 Auteur : X', '2026-03-09T11:00:00'],
    ['9 maart 2026 om 11.00 uur', '2026-03-09T11:00:00'],
    ['9 mrt. 2026, 11:00', '2026-03-09T11:00:00'],
    ['09.03.2026, 11:00 Uhr', '2026-03-09T11:00:00'],
    ['9. März 2026', '2026-03-09'],
    ['lundi 9 mars 2026 à 11h00', '2026-03-09T11:00:00'],
    ['mar. 3 juil. 2026', '2026-07-03'],
    ['9 de marzo de 2026', '2026-03-09'],
    ['March 9, 2026 2:05 pm', '2026-03-09T14:05:00'],
    ['9 maja 2026', '2026-05-09'],
    ['12/25/2025', '2025-12-25'],
    ['2026年3月9日', '2026-03-09'],
  ])('%s is %s', (said, date) => {
    expect(read({ head: article({ datePublished: said }) }).datePublished).toBe(date);
  });

  it.each(['vandaag', '31 februari 2026', '2026-13-40', '5 min. leestijd', '17'])('is not guessed from "%s"', (said) => {
    expect(read({ head: article({ datePublished: said }) }).datePublished).toBeUndefined();
  });

  it('of a day is completed by a source that knows the hour', () => {
    const head = `${article({ datePublished: '2026-03-09' })}<meta property="article:published_time" content="2026-03-09T11:00:00+01:00">`;
    expect(read({ head }).datePublished).toBe('2026-03-09T11:00:00+01:00');
  });

  it('is read from microdata and from what is printed', () => {
    const above =
      '<time itemprop="datePublished" datetime="2026-03-09T11:00:00+01:00">9 maart</time> <span>Bijgewerkt: <time datetime="2026-03-09T12:30:00+01:00">12:30</time></span>';
    const { datePublished, dateModified, provenance } = read({ above });
    expect([datePublished, dateModified, provenance.datePublished]).toEqual([
      '2026-03-09T11:00:00+01:00',
      '2026-03-09T12:30:00+01:00',
      'microdata',
    ]);
  });

  it.each([
    [
      '<div><span>9 maart 2026 07:02</span><span>Aangepast: <b>9 maart 2026 09:41</b></span></div>',
      '2026-03-09T07:02:00',
      '2026-03-09T09:41:00',
    ],
    ['<div><div>Bijgewerkt 9 maart 2026 09:41</div><div>maandag 9 maart 2026</div></div>', '2026-03-09', '2026-03-09T09:41:00'],
    ['<div>Bijgewerkt 9 maart 2026 09:41</div>', '2026-03-09T09:41:00', '2026-03-09T09:41:00'],
    ['<div>Nummer 1 van 2026</div>', undefined, undefined],
  ])('is read from bare lines under the headline: %s', (above, published, modified) => {
    const { datePublished, dateModified } = read({ above });
    expect([datePublished, dateModified]).toEqual([published, modified]);
  });

  it('is read from print as far as metadata is silent', () => {
    const above = '<div>Geplaatst 8 maart 2026 07:02 | Aangepast 9 maart 2026 09:41</div>';
    const { datePublished, dateModified } = read({
      head: article({ author: 'Jo Kuipers', datePublished: '2026-03-08T07:02:11+01:00' }),
      above,
    });
    expect([datePublished, dateModified]).toEqual(['2026-03-08T07:02:11+01:00', '2026-03-09T09:41:00']);
  });

  it.each([
    ['property="og:article:published_time"', 'property="og:article:modified_time"'],
    ['property="article:published"', 'property="article:modified"'],
    ['name="dcterms.created"', 'name="dcterms.modified"'],
    ['name="DCTERMS.issued"', 'name="DC.date.modified"'],
    ['name="dc:date.issued"', 'name="dc:modified"'],
    ['name="date"', 'name="last-modified"'],
  ])('is read from metadata whose %s', (published, modified) => {
    const head = `<meta ${published} content="2026-03-09T11:00:00Z"><meta ${modified} content="2026-03-09T12:30:00Z">`;
    const { datePublished, dateModified } = read({ head });
    expect([datePublished, dateModified]).toEqual(['2026-03-09T11:00:00Z', '2026-03-09T12:30:00Z']);
  });

  it.each([
    ['<time class="published updated" datetime="2026-03-09T11:00:00Z">9 maart</time>'],
    [
      '<p>De redactie houdt dit dossier bijgewerkt zolang er nieuws is over brug en rivier <time datetime="2026-03-09T11:00:00Z">9 maart</time></p>',
    ],
  ])('is of no change in %s', (above) => {
    expect(read({ above })).toMatchObject({ datePublished: '2026-03-09T11:00:00Z' });
    expect(read({ above }).dateModified).toBeUndefined();
  });

  it('is when it was made, where the day of publication is none', () => {
    const data = { datePublished: '0001-01-01T00:00:00Z', dateCreated: '2026-03-09T11:00:00+01:00' };
    expect(read({ head: article(data) }).datePublished).toBe('2026-03-09T11:00:00+01:00');
  });

  it('of a change is none before it was published', () => {
    const data = { datePublished: '2026-03-09T11:00:00+01:00', dateModified: '2018-01-27T13:34:54+02:00' };
    const { dateModified, provenance } = read({ head: article(data) });
    expect([dateModified, provenance.dateModified]).toEqual([undefined, undefined]);
  });

  it('of a teaser is not the date of the article', () => {
    const { datePublished } = readHtml(
      `<html lang="de"><body><div><h3>Anderes</h3><span class="date">01.02.2026</span></div><article><h1>Brücke kommt wieder</h1>${TEXT}</article>` +
        '<ul><li><strong>Datum</strong> 09.03.2026</li></ul></body></html>',
    );
    expect(datePublished).toBe('2026-03-09');
  });
});
