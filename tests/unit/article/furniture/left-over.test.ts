import { describe, expect, it } from 'vitest';
import { MORE, paragraph, STORY, textsOf } from './text.ts';

const isKept = (language: string, line: string) => textsOf([STORY, paragraph(line), MORE, STORY], language).includes(line);

describe('a short line that stands alone in the midst of a text', () => {
  it.each([
    ['en', 'Most read'],
    ['en', 'Recommended'],
    ['en', 'Continue reading'],
    ['en', 'Reading time: 4 minutes'],
    ['en', 'Save this story'],
    ['en', 'Our standards: The Lutter Trust Principles'],
    ['de', 'Meistgelesen'],
    ['de', 'Passend dazu'],
    ['de', 'Die Redaktion empfiehlt'],
    ['de', 'Lesedauer: 3 Minuten'],
    ['de', 'Kommentare werden moderiert'],
    ['de', 'Sie haben bereits ein Abo? Hier einloggen'],
    ['nl', 'Aanbevolen'],
    ['nl', 'Gratis onbeperkt lezen'],
    ['nl', 'Dit is een artikel van de regioredactie'],
    ['fr', 'Les plus lus'],
    ['fr', 'Lire la suite'],
    ['fr', 'Pour aller plus loin'],
    ['fr', 'Article réservé aux abonnés'],
    ['fr', 'Déjà abonné ?'],
    ['es', 'Lo más leído'],
    ['es', 'Te puede interesar'],
    ['es', 'Solo para suscriptores'],
    ['es', 'Escucha el podcast'],
    ['it', 'I più letti'],
    ['it', 'Guarda anche'],
    ['it', 'Hai già un abbonamento?'],
    ['pt', 'Siga o canal'],
    ['pt', 'Já é assinante?'],
    ['da', 'Mest læst'],
    ['da', 'Klik her'],
    ['nb', 'Del artikkelen'],
    ['nb', 'Følg oss'],
    ['sv', 'Tipsa oss'],
    ['sv', 'Lyssna på artikeln'],
    ['pl', 'Najczęściej czytane'],
    ['pl', 'Tylko dla subskrybentów'],
    ['tr', 'Bizi takip edin'],
  ])('is left of the template in %s: %s', (language, line) => {
    expect(isKept(language, line)).toBe(false);
  });

  it.each([
    ['en', 'Related risks'],
    ['en', 'Most popular with tourists'],
    ['en', 'Reading the river'],
    ['en', 'Listening to residents'],
    ['en', 'Share prices fell'],
    ['en', 'Comments from the mayor'],
    ['de', 'Folgen für die Region'],
    ['de', 'Teilen und herrschen'],
    ['de', 'Kommentar der Gemeinde'],
    ['de', 'Nur für Anwohner'],
    ['de', 'Die Redaktion zieht um'],
    ['nl', 'Delen in de winst'],
    ['nl', 'Meest geliefde brug'],
    ['nl', 'Klik met de buren'],
    ['nl', 'Tips om de dijk te redden'],
    ['nl', 'Gratis bus'],
    ['fr', 'Réagir vite'],
    ['fr', 'Partager les coûts'],
    ['fr', 'Signalement des dégâts'],
    ['fr', 'Les plus vieux ponts'],
    ['es', 'Sigue la huelga'],
    ['es', 'Relaciones rotas'],
    ['es', 'Lo más difícil'],
    ['es', 'Solo para vecinos'],
    ['it', 'Guarda caso'],
    ['it', 'Leggi speciali'],
    ['it', 'I più lenti'],
    ['pt', 'Mais ligações'],
    ['pt', 'Siga o dinheiro'],
    ['da', 'Del af planen'],
    ['da', 'Lyt til naturen'],
    ['nb', 'Følgene for byen'],
    ['sv', 'Dela upp notan'],
    ['sv', 'Endast för bussar'],
    ['pl', 'Polecamy się bronić'],
    ['tr', 'Bizi bekleyenler'],
  ])('is a subhead in %s: %s', (language, line) => {
    expect(isKept(language, line)).toBe(true);
  });

  it.each([
    ['en', 'Who is still a subscriber to what the old party stands for in this town?'],
    ['nl', 'Wie betaalt dat? De abonnees van de krant, zegt de wethouder van Lutterveld, en niemand anders dan zij.'],
  ])('is no question to subscribers in %s: %s', (language, line) => {
    expect(isKept(language, line)).toBe(true);
  });
});

it.each([
  ['de', 'Link zum YouTube-Inhalt'],
  ['en', 'View this Instagram post'],
])('what is left of something embedded goes, whatever it stands beside, in %s: %s', (language, line) => {
  const heading = { type: 'heading' as const, level: 2 as const, text: 'Die Brücke von oben' };
  expect(textsOf([STORY, heading, paragraph(line), heading, MORE], language)).not.toContain(line);
});

it('a paragraph without a stop that only names a platform at its end stays', () => {
  const thai =
    'ผู้ว่าราชการจังหวัดยืนยันว่าสะพานข้ามแม่น้ำจะเปิดใช้ในฤดูใบไม้ผลิ หลังจากก่อสร้างนานสามปีและล่าช้าหลายครั้ง โดยเขาเผยแพร่ข้อความนี้พร้อมภาพถ่ายบน Facebook';
  expect(textsOf([STORY, paragraph(thai), MORE], 'th')).toContain(thai);
});
