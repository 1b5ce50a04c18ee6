/** When it was published, as printed in many languages. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../lib/article/choose/dates.ts';
import { read } from './page.ts';

describe('a printed date', () => {
  it.each<[lang: string, above: string, published: string | undefined, modified?: string]>([
    [
      'pl',
      '<div>Autor: Agnieszka Wójcik &nbsp; Opublikowano: 3 września 2024, 18:05 &nbsp; Aktualizacja: 4 września 2024, 09:12 &nbsp; Odsłon: 4821</div>',
      '2024-09-03T18:05:00',
      '2024-09-04T09:12:00',
    ],
    [
      'de',
      '<p>Von Anna Klein, Altwasser am Fluss<br>Veröffentlicht: 03.05.2024, 18:05 Uhr<br>Letzte Aktualisierung: 04.05.2024, 09:12 Uhr</p>',
      '2024-05-03T18:05:00',
      '2024-05-04T09:12:00',
    ],
    [
      'pt',
      '<p>Rita Leal<br>3 de maio de 2024, 18:05<br>Atualizado a 4 de maio de 2024, 09:12</p>',
      '2024-05-03T18:05:00',
      '2024-05-04T09:12:00',
    ],
    ['nl', '<div>Gepubliceerd: 12 mrt. 2024, 14:05</div>', '2024-03-12T14:05:00'],
    ['nl', '<div>di 12 mrt 2024 14.05</div>', '2024-03-12T14:05:00'],
    ['nl', '<div>12 maart 2024 om 14:05 • Aangepast 12 maart 2024 om 16:20</div>', '2024-03-12T14:05:00', '2024-03-12T16:20:00'],
    ['nl', '<div>Sanne Bosch<span>12-03-2024 14:05</span></div>', '2024-03-12T14:05:00'],
    ['nl', "<div>12 maart '24</div>", undefined],
    ['nl', '<div>3 uur geleden</div>', undefined],
    ['nl', '<table><tr><td><b>Datum:</b></td><td>12 maart 2024</td></tr><tr><td>Plaats:</td><td>Oudewater</td></tr></table>', '2024-03-12'],
    ['nl', '<div>Oudewater, 1 van 2024 deelnemers</div>', undefined],
    ['de', '<div>Stand: 03.05.2024 - 18:22 Uhr</div>', '2024-05-03T18:22:00'],
    ['de', '<div>Freitag, 3. Mai 2024, 18.22 Uhr</div>', '2024-05-03T18:22:00'],
    ['de', '<div>03.05.2024, 06:00 Uhr | Aktualisiert: 03.05.2024, 18:22 Uhr</div>', '2024-05-03T06:00:00', '2024-05-03T18:22:00'],
    ['de', '<div>03.05.24, 18:22 Uhr</div>', '2024-05-03T18:22:00'],
    ['de', '<div>Vom 3. Mai 2024 um 18 Uhr</div>', '2024-05-03'],
    ['de', '<div>vor 3 Stunden</div>', undefined],
    ['en', '<div>Updated 9:14 AM ET, Tue May 3, 2022</div>', '2022-05-03T09:14:00', '2022-05-03T09:14:00'],
    ['en', '<div>Published: 3rd May 2022 at 12:05am</div>', '2022-05-03T00:05:00'],
    ['en', '<div class="dates">August 9, 1937 — May 3, 2022</div>', undefined],
    ['en', '<div>Published 30 December 2021 – Updated 2 January 2022</div>', '2021-12-30', '2022-01-02'],
    ['nl', '<div>12-03-2024 – 1914 keer gelezen</div>', '2024-03-12'],
    ['en', '<div>May 3, 2022 5:14 p.m. PT</div>', '2022-05-03T17:14:00'],
    ['en', '<div>Tue 3 May 2022 17.14 BST</div>', '2022-05-03T17:14:00+01:00'],
    ['en', '<div>First published 3 May 2022, last updated 4 May 2022</div>', '2022-05-03', '2022-05-04'],
    ['fr', '<div>Publié le 03/05/2024 à 18:05, mis à jour le 03/05/2024 à 19:10</div>', '2024-05-03T18:05:00', '2024-05-03T19:10:00'],
    ['pl', '<div><span>3.05.2024 18:05</span><span>akt. 3.05.2024 19:10</span></div>', '2024-05-03T18:05:00', '2024-05-03T19:10:00'],
    ['fr', '<div>il y a 3 heures</div>', undefined],
    ['fr', '<div>Le 1er août 2024 à 18 h 05</div>', '2024-08-01T18:05:00'],
    ['es', '<div>03 may 2024 - 18:05 CEST</div>', '2024-05-03T18:05:00+02:00'],
    ['pt', '<div>03/05/2024 18h05 Atualizado há 2 horas</div>', '2024-05-03T18:05:00'],
    ['it', '<div>03 Maggio 2024 alle 18:05</div>', '2024-05-03T18:05:00'],
    ['nb', '<div>Publisert 3. mai 2024 kl. 18:05</div>', '2024-05-03T18:05:00'],
    ['sv', '<div>Publicerad 2024-05-03 18.05</div>', '2024-05-03T18:05:00'],
    ['da', '<div>3. maj 2024 kl. 18.05</div>', '2024-05-03T18:05:00'],
    ['pl', '<div>3 maja 2024, 18:05</div>', '2024-05-03T18:05:00'],
    ['tr', '<div>03 Mayıs 2024, Cuma 18:05</div>', '2024-05-03T18:05:00'],
    ['cs', '<div>3. května 2024 18:05</div>', '2024-05-03T18:05:00'],
    ['cs', '<div>3. 5. 2024 18:05</div>', '2024-05-03T18:05:00'],
    ['cs', '<h6>Autor: <a href="/p/3">Jan Novák</a> v <a href="/c/1">Příroda</a>, 27. 5. 2026</h6>', '2026-05-27'],
    ['hu', '<div>2024. május 3. 18:05</div>', '2024-05-03T18:05:00'],
    ['hu', '<div>2024. 05. 03. 18:05</div>', '2024-05-03T18:05:00'],
    ['fi', '<div>3.5.2024 klo 18.05</div>', '2024-05-03T18:05:00'],
    ['ru', '<div>3 мая 2024, 18:05</div>', '2024-05-03T18:05:00'],
    ['uk', '<div>18:05, 3 травня 2024</div>', '2024-05-03T18:05:00'],
    ['el', '<div>03 Μαΐου 2024, 18:05</div>', '2024-05-03T18:05:00'],
    ['ar', '<div>٣ مايو ٢٠٢٤ ١٨:٠٥</div>', '2024-05-03T18:05:00'],
    ['fa', '<div>۱۴ اردیبهشت ۱۴۰۳ - ۱۸:۰۵</div>', undefined],
    ['fa', '<div>۲۲ آوریل ۲۰۲۶ ۱۸:۰۵</div>', '2026-04-22T18:05:00'],
    ['th', '<div>3 พ.ค. 2567 18:05 น.</div>', '2024-05-03T18:05:00'],
    ['ja', '<div>2024年5月3日 18時05分</div>', '2024-05-03T18:05:00'],
    ['zh', '<div>2024年5月3日18:05</div>', '2024-05-03T18:05:00'],
    ['ko', '<div>입력 2024.05.03 18:05 수정 2024.05.03 19:10</div>', '2024-05-03T18:05:00', '2024-05-03T19:10:00'],
    ['nl', '<div>Zondag 12 mei 2024 om 06:00</div>', '2024-05-12T06:00:00'],
    ['nl', '<p>De brug van <del datetime="2024-06-02">hout</del> staal.</p><time datetime="2024-05-12">mei 12</time>', '2024-05-12'],
    ['nl', '<div><span class="op" datetime="2024-05-12T06:00:00+02:00">mei 12</span></div>', '2024-05-12T06:00:00+02:00'],
    ['nl', '<div>Gisteren om 14:05</div>', undefined],
    ['nl', '<div>Laatste update: 12 mei 2024 14:05</div>', '2024-05-12T14:05:00', '2024-05-12T14:05:00'],
    ['de', '<div>3.5.2024</div>', '2024-05-03'],
    ['de', '<div>Mo., 06.05.2024, 05:00</div>', '2024-05-06T05:00:00'],
    ['de', '<div>Lesezeit: 4 Minuten</div><div>6. Mai 2024</div>', '2024-05-06'],
    ['en', '<div>06 May 2024 • 5:00pm</div>', '2024-05-06T17:00:00'],
    ['en', '<div>May 6, 2024 at 5 p.m. EDT</div>', '2024-05-06T17:00:00-04:00'],
    ['fr', '<div>Le 06/05/2024 à 18:05 par Anne Petit</div>', '2024-05-06T18:05:00'],
    ['es', '<div>6 de mayo de 2024 | 18:05</div>', '2024-05-06T18:05:00'],
    ['pt', '<div>Segunda-feira, 6 de Maio de 2024</div>', '2024-05-06'],
    ['ja', '<div>公開日：2024/05/06 18:05</div>', '2024-05-06T18:05:00'],
    ['ja', '<div>2024年5月6日 午後6時5分</div>', '2024-05-06T18:05:00'],
    ['ko', '<div>2024년 5월 6일 오후 6:05</div>', '2024-05-06T18:05:00'],
    ['zh', '<div>2024-05-06 18:05:33 来源：旧水报</div>', '2024-05-06T18:05:33'],
    ['nl', '<div>vandaag 14:32</div>', undefined],
    ['nl', '<div>Junior 5 wint Zomercup 2024</div>', undefined],
    ['en', '<div>Marston 3, Oldwater 1: season 2024</div>', undefined],
    ['nl', '<div>do 12 maart, 14:32</div>', undefined],
    ['nl', '<div>12.03.2024 | 14u32</div>', '2024-03-12T14:32:00'],
    ['de', '<div>heute, 10.15 Uhr</div>', undefined],
    ['de', '<div>12. Jänner 2024, 10:15</div>', '2024-01-12T10:15:00'],
    ['hu', '<div>2024.05.03. 18:05 Módosítva: 2024.05.04. 09:12</div>', '2024-05-03T18:05:00', '2024-05-04T09:12:00'],
    ['tr', '<div>Giriş Tarihi: 3.5.2024 18:05 Son Güncelleme: 4.5.2024 09:12</div>', '2024-05-03T18:05:00', '2024-05-04T09:12:00'],
  ])('in %s: %s', (lang, above, published, modified) => {
    const { datePublished, dateModified } = read({ lang, above });
    expect([datePublished, dateModified]).toEqual([published, modified]);
  });

  it('may stand above the headline', () => {
    expect(read({ lang: 'de', before: '<div>03.05.2024, 18:22 Uhr</div>' }).datePublished).toBe('2024-05-03T18:22:00');
  });

  it.each([
    [
      'in a link',
      '<blockquote class="twitter-tweet"><p>Er vaart wat.</p>— Veer (@veer) <a href="https://x.com/v/1">12 maart 2024</a></blockquote>',
    ],
    [
      'marked',
      '<blockquote class="instagram-media"><p>Er vaart wat <time datetime="2024-03-12T14:05:00+00:00">12 maart</time></p></blockquote>',
    ],
    ['in a line', '<blockquote><p>Er vaart wat.</p><p>12 maart 2024</p></blockquote>'],
    ['named so', '<blockquote><p>Er vaart wat.</p><span class="post-date">12 maart 2024</span></blockquote>'],
  ])('is not that of a post within the text, %s', (_, post) => {
    expect([read({ lang: 'nl', above: post }), read({ lang: 'nl', below: post })].map(({ datePublished }) => datePublished)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is not that of today in the head of the page', () => {
    const before = '<div>Zaterdag 16 maart 2024</div><div><a href="/1">Weer</a><a href="/2">Verkeer</a></div>';
    expect(read({ lang: 'nl', before, above: '<div>12 maart 2024</div>' }).datePublished).toBe('2024-03-12');
  });
});

it('is none in a year that no newspaper has seen', () => {
  expect(['9999-12-31', '0001-01-01T00:00:00Z'].map((text) => parseDate(text))).toEqual([undefined, undefined]);
});

describe('a date in a language without a file', () => {
  it.each([
    ['lv', '3. novembrī 2024, 18:05', '2024-11-03T18:05:00'],
    ['lt', '2024 m. gegužės 3 d. 18:05', '2024-05-03T18:05:00'],
    ['ro', '3 Noi 2024, 18:05', '2024-11-03T18:05:00'],
    ['hr', '3. studenog 2024. u 18:05', '2024-11-03T18:05:00'],
    ['sl', '3. novembra 2024 ob 18.05', '2024-11-03T18:05:00'],
    ['sr', '3. новембра 2024. 18:05', '2024-11-03T18:05:00'],
    ['sr', '3. decembra 2024. 18:05', '2024-12-03T18:05:00'],
    ['sr', '3. aprila 2024. 18:05', '2024-04-03T18:05:00'],
    ['et', '3. novembril 2024 18:05', '2024-11-03T18:05:00'],
    ['fi', 'Junior 5, 2024', undefined],
    ['bg', '3 ное 2024, 18:05', '2024-11-03T18:05:00'],
    ['el', '3 ΝΟΕΜΒΡΙΟΥ 2024, 18:05', '2024-11-03T18:05:00'],
    ['vi', '3 tháng 11, 2024 18:05', '2024-11-03T18:05:00'],
    ['ca', "3 d'abril de 2024 18:05", '2024-04-03T18:05:00'],
    ['ca', '3 gener 2024', '2024-01-03'],
    ['eu', '2024ko azaroaren 3a', '2024-11-03'],
    ['he', '3 בנובמבר 2024, 18:05', '2024-11-03T18:05:00'],
    ['th', '3 พฤศจิกายน 2024 18:05', '2024-11-03T18:05:00'],
    ['bn', '৩ নভেম্বর ২০২৪, ১৮:০৫', '2024-11-03T18:05:00'],
  ])('in %s: %s', (language, text, date) => {
    expect(parseDate(text, language)).toBe(date);
  });
});
