/** Who wrote it, as printed in many languages and markups. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../page.ts';
import { type Page, read } from './page.ts';

const namesOf = (page: Page): string[] => read(page).authors.map(({ name }) => name);

describe('a printed byline', () => {
  it.each<[lang: string, above: string, names: string[]]>([
    [
      'pl',
      '<div>Autor: Agnieszka Wójcik &nbsp; Opublikowano: 3 września 2024, 18:05 &nbsp; Aktualizacja: 4 września 2024, 09:12 &nbsp; Odsłon: 4821</div>',
      ['Agnieszka Wójcik'],
    ],
    [
      'de',
      '<p>Von Anna Klein und dpa, Altwasser<br>Veröffentlicht: 03.05.2024, 18:05 Uhr<br>Letzte Aktualisierung: 04.05.2024, 09:12 Uhr</p>',
      ['Anna Klein', 'dpa'],
    ],
    ['de', '<div>3. Mai 2024, Anna Klein</div>', ['Anna Klein']],
    ['nl', '<div>Redactie Buitenland · zondag 12 mei 2024, 07:10 · laatste update 12 mei 2024, 13:52</div>', ['Redactie Buitenland']],
    ['nl', '<div><span>Door</span> <a href="/p/12">Sanne Bosch</a></div>', ['Sanne Bosch']],
    ['nl', '<p>Door: Sanne Bosch en Tim van der Kuil</p>', ['Sanne Bosch', 'Tim van der Kuil']],
    ['nl', '<div>Een artikel van <a href="/p/12">Sanne Bosch</a></div>', ['Sanne Bosch']],
    ['nl', '<div>Tekst: Sanne Bosch Foto: Henk Vos</div>', ['Sanne Bosch']],
    ['nl', '<div><span>Tekst</span> <b>Sanne Bosch</b> <span>Beeld</span> <b>Henk Vos</b></div>', ['Sanne Bosch']],
    ['nl', '<div>Door Sanne Bosch • 12 mrt. 2024, 14:05</div>', ['Sanne Bosch']],
    ['nl', '<div>Van onze correspondent Sanne Bosch</div>', ['Sanne Bosch']],
    ['nl', '<div>Door onze verslaggever Sanne Bosch in Oudewater</div>', ['Sanne Bosch']],
    [
      'nl',
      '<div><img src="/p/12.jpg" alt="Sanne Bosch"><div><div>Sanne Bosch</div><div>Redacteur verkeer</div></div></div>',
      ['Sanne Bosch'],
    ],
    [
      'nl',
      '<div><div>Door</div><div>Sanne Bosch</div><div>Redacteur verkeer</div><div>Tim van der Kuil</div><div>Verslaggever</div></div>',
      ['Sanne Bosch', 'Tim van der Kuil'],
    ],
    ['nl', '<div><div>Door</div><div>Sanne Bosch</div><div>en</div><div>Tim van der Kuil</div></div>', ['Sanne Bosch', 'Tim van der Kuil']],
    ['nl', '<div><a href="/p/12">Sanne Bosch</a><span>12 maart 2024, 14:05</span></div>', ['Sanne Bosch']],
    ['nl', '<div><div>Sanne Bosch</div><div>12 maart 2024</div></div>', ['Sanne Bosch']],
    ['nl', '<div>Sanne Bosch 12 maart 2024, 14:05</div>', ['Sanne Bosch']],
    ['nl', '<div>12-03-2024 14:05 | Sanne Bosch</div>', ['Sanne Bosch']],
    ['nl', '<div>Door Sanne van den Heuvel - 12 maart 2024</div>', ['Sanne van den Heuvel']],
    ['nl', '<div>Door Sanne op den Akker op dinsdag 12 maart 2024</div>', ['Sanne op den Akker']],
    ['nl', '<div>Sanne van den Os 12 maart 2024</div>', ['Sanne van den Os']],
    ['fr', '<div>Par Anne Le Goff le mardi 12 mars 2024</div>', ['Anne Le Goff']],
    ['fr', '<div>Par Anne Le Goff 12 mars 2024</div>', ['Anne Le Goff']],
    ['da', '<div>Af Anne Dahl den 12. marts 2024</div>', ['Anne Dahl']],
    ['de', '<div>Von Anna Klein am Dienstag, 12. März 2024</div>', ['Anna Klein']],
    ['nl', '<div>Door <b>Redactie Verkeer</b></div>', ['Redactie Verkeer']],
    ['nl', '<div>Bron: ANP</div><div>Door Sanne Bosch</div>', ['Sanne Bosch']],
    ['nl', '<div>Door SANNE BOSCH</div>', ['SANNE BOSCH']],
    ['nl', '<div>Gemeente Oudewater</div><div>12 maart 2024</div>', []],
    ['nl', '<div><a href="/r/1">Verkeer</a> <span>12 maart 2024</span></div>', []],
    ['nl', '<div>Door de storm in mei</div>', []],
    ['nl', '<div>Foto: Henk Vos</div>', []],
    ['nl', '<div>12 maart 2024</div><p>Afdeling Verkeer Telefoon: 0123 45 67 89 verkeer@oudewater.example</p>', []],
    ['nl', '<div>12 maart 2024</div><p>Deel: <a href="/f">Facebook</a> <a href="/l">LinkedIn</a></p>', []],
    ['ru', '<div>субота, 12. март 2024, 14:05 | Аутор: Јелена Ћирић | Коментари: 7</div>', ['Јелена Ћирић']],
    ['fa', '<div>12 मार्च 2024, 02:35 PM IST</div>', []],
    ['en', '<div>12 March 2024, 02:35 PM IST</div>', []],
    ['ru', '<div>12 марта, 2024 14:05 Автор: Нина Белова 842</div>', ['Нина Белова']],
    ['en', '<div>Persephone Moss</div><div>12 March 2024</div>', ['Persephone Moss']],
    ['en', '<div><span>Edited by: Jane Doe</span><span>Oldwater</span></div>', []],
    ['ko', '<ul><li>기자명 윤서진 기자</li><li>입력 2026.03.31 17:20</li></ul>', ['윤서진']],
    ['de', '<p>Von Anna Klein und Bernd Groß, Berlin</p>', ['Anna Klein', 'Bernd Groß']],
    ['de', '<div>Ein Kommentar von Anna Klein</div>', ['Anna Klein']],
    ['de', '<div>Eine Analyse von <a href="/p/3">Anna Klein</a>, Brüssel</div>', ['Anna Klein']],
    ['de', '<div>Von unserer Redakteurin Anna Klein</div>', ['Anna Klein']],
    ['de', '<div>Text: Anna Klein, Fotos: Bernd Groß</div>', ['Anna Klein']],
    ['de', '<div><div>Anna Klein</div><div>Stand: 03.05.2024 - 18:22 Uhr</div></div>', ['Anna Klein']],
    ['de', '<div><span>03.05.2024</span> <span>von Anna Klein</span></div>', ['Anna Klein']],
    ['de', '<div><span>Anna Klein, Redakteurin</span> <span>3. Mai 2024</span></div>', ['Anna Klein']],
    ['de', '<div>Aus Kiel berichtet Bernd Groß</div>', ['Bernd Groß']],
    ['de', '<div>Interview: Anna Klein</div>', ['Anna Klein']],
    ['de', '<div>Von Dr. Anna Klein</div>', ['Dr. Anna Klein']],
    ['de', '<div>Von Anna von der Heide und dpa</div>', ['Anna von der Heide', 'dpa']],
    ['de', '<div>Autorin: <b>Anna Klein</b></div>', ['Anna Klein']],
    ['de', '<div>Von 2020 bis heute</div>', []],
    ['en', '<div>By Jane Doe in Oldwater</div>', ['Jane Doe']],
    ['en', '<div>By <a href="/p/7">Jane Doe</a>, Transport Correspondent</div>', ['Jane Doe']],
    ['en', '<div>Jane Doe<br>Updated 9:14 AM ET, Tue May 3, 2022</div>', ['Jane Doe']],
    ['en', '<div>Words by Jane Doe, photographs by John Roe</div>', ['Jane Doe']],
    ['en', '<div>Story by Jane Doe and John O’Brien, CNN</div>', ['Jane Doe', 'John O’Brien', 'CNN']],
    ['en', '<div>Published 3 May 2022 By JANE DOE FOR THE COURIER</div>', ['JANE DOE']],
    ['fr', '<div>Par Anne Petit, correspondante à Lyon</div>', ['Anne Petit']],
    ['fr', '<div>Anne Petit (avec AFP)</div><div>Publié le 3 mai 2024 à 18h05</div>', ['Anne Petit']],
    ['fr', '<div>Propos recueillis par Anne Petit</div>', ['Anne Petit']],
    ['fr', '<div>Écrit par Anne Petit</div>', ['Anne Petit']],
    ['es', '<div>Por Ana Ruiz | Corresponsal</div>', ['Ana Ruiz']],
    ['es', '<div><a href="/f/ana">Ana Ruiz</a></div><div>Madrid - 03 may 2024 - 18:05 CEST</div>', ['Ana Ruiz']],
    ['pt', '<div>Por Ana Souza, g1 — Recife</div>', ['Ana Souza']],
    ['it', '<div>di Anna Rossi</div>', ['Anna Rossi']],
    ['it', '<div>Articolo a cura di Anna Rossi</div>', ['Anna Rossi']],
    ['nb', '<div><span><span>Kari Myklebust</span><span>Journalist</span></span></div>', ['Kari Myklebust']],
    ['nb', '<div>Av <b>Kari Myklebust</b> og Ola Dal</div>', ['Kari Myklebust', 'Ola Dal']],
    ['sv', '<div>Text: Karin Berg</div><div>Foto: Olof Dal</div>', ['Karin Berg']],
    ['da', '<div>AF Karen Bjerg</div>', ['Karen Bjerg']],
    ['pl', '<div>Autor: Anna Nowak</div>', ['Anna Nowak']],
    ['fr', '<div><div>La rédaction avec AFP</div><div>12 mars 2024</div></div>', ['La rédaction', 'AFP']],
    ['tr', '<div>Haber: Ayşe Demir</div>', ['Ayşe Demir']],
    ['cs', '<div>Jana Nováková a Petr Malý</div><div>3. května 2024</div>', ['Jana Nováková', 'Petr Malý']],
    ['cs', '<div>3. května 2024 18:05 Jana Nováková</div>', ['Jana Nováková']],
    ['cs', '<div><span>Píše</span>: <b>Jana Nováková</b></div>', ['Jana Nováková']],
    ['hu', '<div>Kovács Anna és Nagy Péter</div><div>2024. május 3.</div>', ['Kovács Anna', 'Nagy Péter']],
    ['fi', '<div>Aino Virtanen<br>3.5.2024 klo 18.05</div>', ['Aino Virtanen']],
    ['fi', '<div>Aino Virtanen - Lehti</div><div>3.5.2024</div>', ['Aino Virtanen']],
    ['fi', '<div>Kuva: Aino Virtanen</div>', []],
    ['el', '<div>Από Άννα Παππά</div><div>3 Μαΐου 2024</div>', ['Άννα Παππά']],
    ['uk', '<div>Анна Коваль і Іван Бондар</div><div>3 травня 2024</div>', ['Анна Коваль', 'Іван Бондар']],
    ['cs', '<div>Autor: Jana Nováková</div>', ['Jana Nováková']],
    ['hu', '<div>Szerző: Nagy Anna</div>', ['Nagy Anna']],
    ['fi', '<div>Teksti: Aino Virtanen</div>', ['Aino Virtanen']],
    ['ru', '<div>Автор: Анна Смирнова</div>', ['Анна Смирнова']],
    ['el', '<div>Γράφει η Άννα Παππά</div>', ['Άννα Παππά']],
    ['ar', '<div>كتب: أحمد سالم</div>', ['أحمد سالم']],
    ['zh', '<div>记者 王小明</div>', ['王小明']],
    ['cs', '<p><time>11.05.2026 09:30</time> od Jan Novák</p>', ['Jan Novák']],
    [
      'ru',
      '<div>Прислала вчера <a href="/u/4">Анна Белова</a> на 03.07.2026 09:14 | <a href="/c/3">Культура</a> | 0 откликов</div>',
      ['Анна Белова'],
    ],
    ['fi', '<p>kirj. <a href="/s/1">Aino Lehto</a> | <time>3.5.2026 09:30</time></p>', ['Aino Lehto']],
    ['nl', '<p>12 maart 2024 van Dijk</p>', []],
    ['cs', '<p>11.05.2026 09:30</p><p>most Karla Nováka</p>', []],
    ['zh', '<div>时间：2026-06-11 08:15 来源：<a href="/">淮州日报</a> 作者：王小明 点击：31 次</div>', ['王小明']],
    ['ko', '<div>김민수 기자</div>', ['김민수']],
    ['nl', '<div><a href="/p/4">Joris Smeets</a> · <span>Vandaag, 14:05</span></div>', ['Joris Smeets']],
    ['nl', '<div>Geschreven door: Joris Smeets</div><div>Foto: Anke Pol</div>', ['Joris Smeets']],
    ['nl', '<div>Joris Smeets en Anke Pol</div><div>Leestijd 3 min</div>', ['Joris Smeets', 'Anke Pol']],
    ['nl', '<div><span>12 maart 2024</span> <span>door</span> <span>Joris Smeets</span></div>', ['Joris Smeets']],
    ['nl', '<div>Joris Smeets &amp; Anke Pol</div><div>12/03/2024 om 06:00</div>', ['Joris Smeets', 'Anke Pol']],
    ['nl', '<div>Opinie | Joris Smeets</div><div>12 maart 2024, 06:00</div>', ['Joris Smeets']],
    ['nl', '<div>Lees Meer Nieuws</div><div>12 maart 2024</div>', []],
    ['de', '<div>Ein Gastbeitrag von Prof. Dr. Anna Klein</div>', ['Prof. Dr. Anna Klein']],
    ['de', '<div>AKTUALISIERT AM 3. MAI 2024</div><div>VON ANNA KLEIN</div>', ['ANNA KLEIN']],
    ['de', '<div>Autor: dpa</div>', ['dpa']],
    ['de', '<div>Anna Klein (Text) und Bernd Groß (Fotos)</div><div>03.05.2024</div>', ['Anna Klein']],
    ['de', '<div>Bernd Groß</div><div>vor 2 Stunden</div>', ['Bernd Groß']],
    ['de', '<div>Foto: Bernd Groß</div><div>Anna Klein</div><div>03.05.2024</div>', ['Anna Klein']],
    ['en', '<div>Jane Doe and John Roe</div><div>Published: Mon 6 May 2024</div>', ['Jane Doe', 'John Roe']],
    ['en', '<div>Analysis by Jane Doe, BBC Verify</div>', ['Jane Doe', 'BBC Verify']],
    ['en', '<div>Getty Images</div><div>6 May 2024</div>', []],
    ['fr', '<div>Anne Petit, à Lyon</div><div>Publié hier à 18h05</div>', ['Anne Petit']],
    ['es', '<div>ANA RUIZ</div><div>Madrid</div><div>Actualizado 6 mayo 2024 18:05</div>', ['ANA RUIZ']],
    ['it', '<div>di <b>Anna Rossi</b>, nostra inviata</div>', ['Anna Rossi']],
    ['pl', '<div>Anna Nowak</div><div>6 maja 2024, 18:05</div>', ['Anna Nowak']],
    ['ru', '<div>Анна Смирнова</div><div>6 мая 2024, 18:05</div>', ['Анна Смирнова']],
    ['sv', '<div>Karin Berg</div><div>karin.berg@farjan.example</div>', ['Karin Berg']],
    ['da', '<div>Karen Bjerg og Ole Dal</div><div>6. maj 2024 kl. 18.05</div>', ['Karen Bjerg', 'Ole Dal']],
    ['nl', '<div>Door onze redacteur</div>', []],
    ['nl', '<div>Redactie</div><div>12 maart 2024, 14:05</div>', ['Redactie']],
    ['nl', '<div>Verkeer</div><div>12 maart 2024, 14:05</div>', []],
    ['nl', '<div><span>Sanne Bosch</span><span>Geplaatst</span><span>12 maart 2024</span></div>', ['Sanne Bosch']],
    ['nl', '<div>Auteur(s): Sanne Bosch</div>', ['Sanne Bosch']],
    ['de', '<div>Von unserem Korrespondenten</div>', []],
    ['de', '<div>Bericht: Anna Klein</div>', ['Anna Klein']],
    ['en', '<div>By Our Correspondent</div>', []],
    ['en', '<div>By Staff Reporter</div>', []],
    ['fr', '<div>Anne Petit et Jean Grand, avec Belga</div><div>Publié le 03/05/2024</div>', ['Anne Petit', 'Jean Grand', 'Belga']],
    ['es', '<div>Texto: Ana Ruiz</div>', ['Ana Ruiz']],
    ['it', '<div>dal nostro inviato Marco Bianchi</div>', ['Marco Bianchi']],
    ['pt', '<div>Ana Souza</div><div>Da Redação</div><div>03/05/2024 - 18:05</div>', ['Ana Souza']],
    ['nb', '<div>Av Kari Myklebust (foto) og Ola Dal (tekst)</div>', ['Ola Dal']],
    ['ru', '<div>Текст: Анна Смирнова</div>', ['Анна Смирнова']],
    ['zh', '<div>文/王小明</div>', ['王小明']],
    ['zh', '<p class="author">记者：王小明</p>', ['王小明']],
    ['ja', '<p class="author">【山田太郎】</p>', ['山田太郎']],
    ['ja', '<div><span>2026年5月14日 6:00</span><span>山口 修平</span></div>', ['山口 修平']],
    ['ja', '<div><span>2026年5月14日 6:00</span><span>経済</span></div>', []],
    ['nl', '<div>Geplaatst door Sanne Bosch op di, 12-03-2024 - 14:05</div>', ['Sanne Bosch']],
    ['nl', '<p class="byline">Bewerkt door Sanne Bosch</p>', ['Sanne Bosch']],
    ['en', '<p class="byline">Opinion by Jane Doe, contributor</p>', ['Jane Doe']],
    ['en', '<p class="byline">By Jane Doe and John Roe, Staff Writers</p>', ['Jane Doe', 'John Roe']],
    ['it', '<p class="autore">di Anna Rossi / ats</p>', ['Anna Rossi', 'ats']],
    ['en', '<p class="author">Story: Jane Doe | Editor: John Roe</p>', ['Jane Doe']],
    ['en', '<p class="byline">By Jane Doe is a reporter at the Herald</p>', ['Jane Doe']],
    ['de', '<p class="byline">Anna Klein ist Redakteurin im Lokalen</p>', ['Anna Klein']],
    ['en', '<div class="meta"><span>Jane Doe, staff writer</span></div>', ['Jane Doe']],
    ['en', '<p class="byline">Jane Doe [jane.doe@krant.example]</p>', ['Jane Doe']],
    ['en', '<p class="byline">By JANE DOE and JOHN ROE Associated Press</p>', ['JANE DOE', 'JOHN ROE', 'Associated Press']],
    ['en', '<p class="byline">Story and photos by Jane Doe</p>', ['Jane Doe']],
    ['en', '<div><a href="/team/jane">Jane Doe</a> <span>Local Democracy Reporter</span> <time>6 May 2024</time></div>', ['Jane Doe']],
    ['de', '<div>6. Mai 2024, 14:20 Uhr · Autorin: Anna Klein · Kommentare: 27</div>', ['Anna Klein']],
    ['pl', '<div>6 maja 2024, 13:26 &nbsp; Autor: Anna Nowak &nbsp; komentarzy: 27</div>', ['Anna Nowak']],
  ])('in %s: %s', (lang, above, names) => {
    expect(namesOf({ lang, above })).toEqual(names);
  });

  it('may stand in the form that a server sets around the whole page, and not in one beside the text', () => {
    const by = '<div>Door Sanne Bosch</div>';
    expect(namesOf({ lang: 'nl', before: '<form>', above: by, below: '</form>' })).toEqual(['Sanne Bosch']);
    expect(namesOf({ lang: 'nl', above: `<form>${by}</form>` })).toEqual([]);
  });

  it('may stand right above the headline', () => {
    expect(namesOf({ lang: 'nl', before: '<div>Door Sanne Bosch</div>' })).toEqual(['Sanne Bosch']);
  });

  it('may stand there behind the day', () => {
    expect(namesOf({ lang: 'nl', before: '<div>Zaterdag 4 juli 2026 - Sanne Bosch</div>' })).toEqual(['Sanne Bosch']);
    expect(namesOf({ lang: 'en', before: '<div>New York, 4 July 2026</div>' })).toEqual([]);
  });

  it('is no subhead near the day', () => {
    expect(namesOf({ lang: 'de', above: '<div>4. Juli 2026</div><div>Wasser aus dem Teich</div>' })).toEqual([]);
  });

  it('may stand behind the text', () => {
    expect(namesOf({ lang: 'de', below: '<div><span>Autorin</span><a href="/p/3">Anna Klein</a></div>' })).toEqual(['Anna Klein']);
  });

  it('is no name of a category', () => {
    expect(namesOf({ lang: 'de', above: '<div>28. November 2026 | Kategorie: Technische Hilfe</div>' })).toEqual([]);
  });

  it('is no title of a list behind a short text', () => {
    const text = ['Dinsdag', 'Woensdag', 'Donderdag']
      .map(
        (day) =>
          `<p>${day} bouwt de gemeente Lutterveld verder aan de brug over de rivier, die het hoge water in het voorjaar had meegenomen.</p>`,
      )
      .join('');
    const list = '<h2>Ander nieuws</h2><h3><a href="/n/1">Nieuwe Zandweg</a></h3><p>Vanaf 14:30 uur open.</p>';
    const main = `<main><h1>Brug komt terug</h1><p>27 november 2026</p>${text}${list}</main>`;
    const page = readHtml(`<!doctype html><html lang="nl"><head><title>Brug komt terug</title></head><body>${main}</body></html>`);
    expect(page.authors).toEqual([]);
  });

  it('is none of a teaser behind the text', () => {
    const below = '<div><div><h3>Deich ist undicht</h3><div>Von Bernd Groß</div></div></div>';
    expect(namesOf({ lang: 'de', above: '<div>Lokales</div>', below })).toEqual([]);
  });
});
