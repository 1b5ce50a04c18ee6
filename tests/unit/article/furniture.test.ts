import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../../lib/article/choose/furniture.ts';
import type { Step } from '../../../lib/article/explain.ts';
import type { Block } from '../../../lib/article/types.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const heading = (text: string): Block => ({ type: 'heading', level: 2, text });
const STORY = paragraph('De brug over de rivier gaat in het voorjaar open, zegt de wethouder van Lutterveld na overleg met de provincie.');
const MORE = paragraph('De bouw heeft drie jaar geduurd en kostte de provincie ruim elf miljoen euro.');

const textsOf = (body: Block[], language: string, explain: (step: Step) => void = () => {}) =>
  withoutFurniture(body, language, explain).map(({ text }) => text);

describe('a paragraph that only leads through the page', () => {
  it.each([
    ['nl', 'Tekst gaat verder onder de foto'],
    ['nl', '(De tekst loopt door onder de video)'],
    ['nl', 'Lees ook: Waterschap Luttervaart waarschuwt voor hoogwater in mei'],
    ['nl', 'Deel dit artikel'],
    ['nl', 'Heb je een tip? Mail dan naar tips@krant.example'],
    ['nl', 'Wil je niets missen? Schrijf je in'],
    ['en', 'Text continues below the photo'],
    ['en', 'Listen to this article'],
    ['en', 'The Lutterfield Herald’s Jane Doe contributed to this report.'],
    ['en', '(3 comments)'],
    ['de', 'Der Artikel geht unter der Anzeige weiter'],
    ['de', 'Hier geht es zum Liveticker'],
    ['de', 'Mit Material der dpa'],
    ['fr', "Partager l'article"],
    ['fr', 'Il vous reste 70 % de cet article à lire'],
    ['es', 'Escucha este artículo'],
    ['it', 'Riproduzione riservata'],
    ['pt', 'Ouça este artigo'],
    ['sv', 'Artikeln fortsätter under annonsen'],
    ['da', 'Lyt til artiklen'],
    ['nb', 'Artikkelen fortsetter under annonsen'],
    ['pl', 'Dalsza część artykułu pod materiałem wideo'],
    ['tr', 'Haberin devamı için tıklayın'],
    ['und', 'Diesen Artikel anhören'],
    ['de', '(dpa)'],
    ['nl', 'ANP / Jan Jansen'],
    ['fr', '(avec AFP)'],
    ['cs', 'Getty Images'],
    ['en', 'The bridge in spring, when it still stood (Image: Getty)'],
    ['de', 'Die Brücke im Frühjahr, als sie noch stand. Bild: Jo Muster'],
    ['de', 'Die Brücke im Frühjahr. IMAGO/Jo Muster'],
    ['ja', '春の橋（例山太郎撮影）'],
    ['und', 'Permalink: https://krant.example/-gzh-1'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

  it.each([
    ['nl', 'Deelnemers aan de mars kwamen uit het hele land.'],
    ['nl', 'De tekst van het verdrag is nog geheim.'],
    ['nl', 'Volgens het ANP is de brug dicht.'],
    ['en', 'Share prices fell by a tenth.'],
    ['en', 'Reuters has sold its offices in London.'],
    ['en', 'This report changes everything, she said.'],
    ['de', 'Teilen der Stadt fehlt der Strom.'],
    ['de', 'Der Artikel 5 des Vertrags gilt.'],
    ['fr', 'Partager la ville ne suffit pas.'],
    ['es', 'Puedes seguir el río hasta el mar.'],
    ['sv', 'Delar av staden är utan ström.'],
    ['en', 'She put it all down to one thing: the photo: a bridge that was no more.'],
    ['de', 'Das sagte er am Montag der Agentur Reuters.'],
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toContain(text);
  });

  it('is one that stands in the text three times, or twice where it is long', () => {
    const caption = 'De brug in het voorjaar, toen zij nog stond, gezien vanaf de kade van het dorp Lutterveld';
    const body = ['Inhoud', STORY.text, 'Inhoud', caption, 'Nee!', caption, 'Inhoud', 'Nee!'].map(paragraph);
    expect(textsOf(body, 'nl')).toEqual([STORY.text, caption, 'Nee!', 'Nee!']);
  });

  it('is at the end what tells of the author, and not in the midst', () => {
    const biography = 'Jo Kuipers is freelance journalist en woont in Lutterveld.';
    expect(textsOf([STORY, paragraph(biography), MORE, paragraph(biography)], 'nl')).toEqual([STORY.text, biography, MORE.text]);
  });

  it('is no correction', () => {
    const correction = 'This article was amended on 3 May to correct the sum.';
    expect(textsOf([STORY, paragraph(correction)], 'en')).toEqual([STORY.text, correction]);
  });

  it('takes with it the subhead that stood over it at the end, and says so', () => {
    const steps: Step[] = [];
    expect(textsOf([STORY, heading('Meepraten?'), paragraph('Praat mee over dit artikel')], 'nl', (step) => steps.push(step))).toEqual([
      STORY.text,
    ]);
    expect(steps.map(({ step, text }) => `${step}: ${text}`)).toEqual(['furniture: Praat mee over dit artikel', 'furniture: Meepraten?']);
  });
});
