import { describe, expect, it } from 'vitest';
import { MORE, paragraph, STORY, textsOf } from './text.ts';

describe('a paragraph that credits a picture or an agency', () => {
  it.each([
    ['nl', 'ANP / Jan Jansen'],
    ['nl', 'De dijk bij Lutterveld, maandagavond. © Jan de Vries'],
    ['en', 'The bridge in spring, when it still stood (Image: Getty)'],
    ['de', '(dpa)'],
    ['de', 'Die Brücke im Frühjahr, als sie noch stand. Bild: Jo Muster'],
    ['de', 'Die Brücke im Frühjahr (Bild: J. Muster)'],
    ['de', 'Die Brücke im Frühjahr. IMAGO/Jo Muster'],
    ['fr', '(avec AFP)'],
    ['it', 'Il pontile danneggiato (foto Ansa)'],
    ['pl', 'Szpital powiatowy w Nadodrzu | fot. Karolina Wrona'],
    ['cs', 'Getty Images'],
    ['ja', '春の橋（例山太郎撮影）'],
  ])('goes in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toEqual([STORY.text, MORE.text]);
  });

  it.each([
    ['nl', 'Volgens het ANP is de brug dicht.'],
    ['en', 'Reuters has sold its offices in London.'],
    ['en', 'She put it all down to one thing: the photo: a bridge that was no more.'],
    ['de', 'Das sagte er am Montag der Agentur Reuters.'],
  ])('is not this one in %s: %s', (language, text) => {
    expect(textsOf([STORY, paragraph(text), MORE], language)).toContain(text);
  });
});
