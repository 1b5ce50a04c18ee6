import { describe, expect, it } from 'vitest';
import { placeFromRunningText, placeInRunningText, runningText } from '../../../lib/article/running-text.ts';
import type { Block } from '../../../lib/article/types.ts';
import { canonicalJson } from '../../../lib/library/canonical-json.ts';
import { sha256 } from '../../../lib/library/hash.ts';

const body: Block[] = [
  { type: 'image', text: 'Bijschrift.', url: 'https://krant.example/1.jpg' },
  { type: 'paragraph', text: 'Een.' },
  { type: 'embed', text: 'Video', url: 'https://video.example/1' },
  { type: 'heading', level: 2, text: 'Kop' },
  { type: 'list', ordered: false, text: 'a\nb' },
];

describe('the running text', () => {
  it('is the text blocks with a blank line between them, without captions and embeds', () => {
    expect(runningText(body)).toBe('Een.\n\nKop\n\na\nb');
    expect(runningText([])).toBe('');
  });

  it.each([
    [{ block: 1, start: 0, end: 4 }, 'Een.'],
    [{ block: 3, start: 1, end: 3 }, 'op'],
    [{ block: 4, start: 2, end: 3 }, 'b'],
  ])('has %o at its own place, and back', (place, text) => {
    const span = placeInRunningText(body, place);
    expect(runningText(body).slice(span?.start, span?.end)).toBe(text);
    expect(placeFromRunningText(body, span?.start ?? -1, span?.end ?? -1)).toEqual(place);
  });

  it('has no place for a caption, nor for a stretch over two blocks', () => {
    expect(placeInRunningText(body, { block: 0, start: 0, end: 3 })).toBeUndefined();
    expect(placeInRunningText(body, { block: 9, start: 0, end: 3 })).toBeUndefined();
    expect(placeFromRunningText(body, 2, 8)).toBeUndefined();
  });
});

describe('canonical JSON', () => {
  it('has sorted keys, no white space and numbers as RFC 8785 writes them', () => {
    expect(canonicalJson({ b: [1e30, 4.5, 0.002], a: { z: null, y: '€\n' }, c: undefined })).toBe(
      '{"a":{"y":"€\\n","z":null},"b":[1e+30,4.5,0.002]}',
    );
  });
});

describe('a hash', () => {
  it('is that of the texts one after another', async () => {
    const abc = 'sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await sha256('abc')).toBe(abc);
    expect(await sha256('a', 'bc')).toBe(abc);
  });
});
