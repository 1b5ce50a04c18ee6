/** Who wrote it, as printed in many languages and markups. */
import { describe, expect, it } from 'vitest';
import { type Page, read } from './page.ts';

const namesOf = (page: Page): string[] => read(page).authors.map(({ name }) => name);

describe('a printed byline', () => {
  it.each<[lang: string, above: string, names: string[]]>([
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
    ['nl', '<div><a href="/p/12">Sanne Bosch</a><span>12 maart 2024, 14:05</span></div>', ['Sanne Bosch']],
    ['nl', '<div><div>Sanne Bosch</div><div>12 maart 2024</div></div>', ['Sanne Bosch']],
    ['nl', '<div>Sanne Bosch 12 maart 2024, 14:05</div>', ['Sanne Bosch']],
    ['nl', '<div>12-03-2024 14:05 | Sanne Bosch</div>', ['Sanne Bosch']],
    ['nl', '<div>Door <b>Redactie Verkeer</b></div>', ['Redactie Verkeer']],
    ['nl', '<div>Bron: ANP</div><div>Door Sanne Bosch</div>', ['Sanne Bosch']],
    ['nl', '<div>Door SANNE BOSCH</div>', ['SANNE BOSCH']],
    ['nl', '<div>Gemeente Oudewater</div><div>12 maart 2024</div>', []],
    ['nl', '<div><a href="/r/1">Verkeer</a> <span>12 maart 2024</span></div>', []],
    ['nl', '<div>Door de storm in mei</div>', []],
    ['nl', '<div>Foto: Henk Vos</div>', []],
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
    ['tr', '<div>Haber: Ayşe Demir</div>', ['Ayşe Demir']],
    ['cs', '<div>Autor: Jana Nováková</div>', ['Jana Nováková']],
    ['hu', '<div>Szerző: Nagy Anna</div>', ['Nagy Anna']],
    ['fi', '<div>Teksti: Aino Virtanen</div>', ['Aino Virtanen']],
    ['ru', '<div>Автор: Анна Смирнова</div>', ['Анна Смирнова']],
    ['el', '<div>Γράφει η Άννα Παππά</div>', ['Άννα Παππά']],
    ['ar', '<div>كتب: أحمد سالم</div>', ['أحمد سالم']],
    ['zh', '<div>记者 王小明</div>', ['王小明']],
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
  ])('in %s: %s', (lang, above, names) => {
    expect(namesOf({ lang, above })).toEqual(names);
  });

  it('may stand right above the headline', () => {
    expect(namesOf({ lang: 'nl', before: '<div>Door Sanne Bosch</div>' })).toEqual(['Sanne Bosch']);
  });

  it('may stand behind the text', () => {
    expect(namesOf({ lang: 'de', below: '<div><span>Autorin</span><a href="/p/3">Anna Klein</a></div>' })).toEqual(['Anna Klein']);
  });

  it('is none of a teaser behind the text', () => {
    const below = '<div><div><h3>Deich ist undicht</h3><div>Von Bernd Groß</div></div></div>';
    expect(namesOf({ lang: 'de', above: '<div>Lokales</div>', below })).toEqual([]);
  });
});
