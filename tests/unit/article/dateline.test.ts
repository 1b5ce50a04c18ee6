import { describe, expect, it } from 'vitest';
import { takeDateline } from '../../../lib/article/dateline.ts';

const SENTENCE = 'De gemeente Lutterveld bouwt de brug over de rivier opnieuw.';

describe('a dateline', () => {
  const body = (first: string) => [{ type: 'paragraph' as const, text: first }];
  it('is taken off the first sentence', () => {
    expect(takeDateline(body(`LUTTERVELD (NPB) – ${SENTENCE}`))).toEqual({ body: body(SENTENCE), dateline: 'LUTTERVELD (NPB)' });
  });

  it.each(['LUTTERVELD, OMROEPLUTTER.nl', 'Lutterveld, CNN Indonesia'])('may name the site: %s', (dateline) => {
    expect(takeDateline(body(`${dateline} -- ${SENTENCE}`))).toEqual({ body: body(SENTENCE), dateline });
  });

  it.each([
    ['(NPB) - LUTTERVELD, 03 MAR - ', '(NPB) - LUTTERVELD, 03 MAR'],
    ['Lutterveld, 3 mars 2026 (AFP) - ', 'Lutterveld, 3 mars 2026 (AFP)'],
    ['Lutterveld, 3 mar (EFE).- ', 'Lutterveld, 3 mar (EFE)'],
    ['Lutterveld, 3 maart 2026 – ', 'Lutterveld, 3 maart 2026'],
    ['LUTTERVELD, 3 (EUROPA PRESS) ', 'LUTTERVELD, 3 (EUROPA PRESS)'],
    ['LUTTERVELD/OUDEVEEN (E24): ', 'LUTTERVELD/OUDEVEEN (E24)'],
    ['’S-LUTTERVELD (ANP) - ', '’S-LUTTERVELD (ANP)'],
    ['St. Lutter (sda) ', 'St. Lutter (sda)'],
    ['Lutterveld /ritzau/ ', 'Lutterveld /ritzau/'],
    ['(CNN)', '(CNN)'],
    ['(은하=한솔통신) 박서진 기자 = ', '(은하=한솔통신)'],
    ['[은하=한솔1] ', '[은하=한솔1]'],
  ])('is known in the form of an agency: %s', (opening, dateline) => {
    expect(takeDateline(body(opening + SENTENCE))).toEqual({ body: body(SENTENCE), dateline });
  });

  it.each([
    ['Lutterveld.', 'Lutterveld'],
    ['SINT LUTTER (NPB)', 'SINT LUTTER (NPB)'],
    ['Den Lutter –', 'Den Lutter'],
  ])('may be a paragraph of its own: %s', (alone, dateline) => {
    expect(takeDateline([...body(alone), ...body(SENTENCE)])).toEqual({ body: body(SENTENCE), dateline });
  });

  it.each(['Alles weg.', 'Lutterveld is dicht.', 'Waarom?'])('is not seen in a short first paragraph: %s', (first) => {
    const both = [...body(first), ...body(SENTENCE)];
    expect(takeDateline(both)).toEqual({ body: both });
  });

  it.each(['De bank (ING) Noord is dicht. ', 'De brug (1893) ', 'Oud/nieuw Lutterveld ', 'Sir – ', 'SIR – ', 'Dear Sir – '])(
    'is not seen in %s',
    (opening) => {
      expect(takeDateline(body(opening + SENTENCE))).toEqual({ body: body(opening + SENTENCE) });
    },
  );

  it('is not seen in a sentence that only holds a dash', () => {
    const first = `De brug – veertig jaar oud – was op. ${SENTENCE}`;
    expect(takeDateline(body(first))).toEqual({ body: body(first) });
  });
});
