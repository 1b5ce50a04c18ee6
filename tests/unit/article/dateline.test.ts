import { describe, expect, it } from 'vitest';
import { takeDateline } from '../../../lib/article/choose/dateline.ts';

const SENTENCE = 'De gemeente Lutterveld bouwt de brug over de rivier opnieuw.';

describe('a dateline', () => {
  const body = (first: string) => [{ type: 'paragraph' as const, text: first }];
  it('is taken off the first sentence', () => {
    expect(takeDateline(body(`LUTTERVELD (NPB) – ${SENTENCE}`))).toEqual({ body: body(SENTENCE), dateline: 'LUTTERVELD (NPB)' });
  });

  it.each(['LUTTERVELD, OMROEPLUTTER.nl', 'Lutterveld, CNN Indonesia'])('may name the site: %s', (dateline) => {
    expect(takeDateline(body(`${dateline} -- ${SENTENCE}`))).toEqual({ body: body(SENTENCE), dateline });
  });

  it('is not seen in a sentence that only holds a dash', () => {
    const first = `De brug – veertig jaar oud – was op. ${SENTENCE}`;
    expect(takeDateline(body(first))).toEqual({ body: body(first) });
  });
});
