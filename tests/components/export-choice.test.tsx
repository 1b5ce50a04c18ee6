// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportChoice } from '../../components/ExportChoice.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw } from './support.tsx';

const formats = [
  { id: 'kernpunt', name: 'Kernpunt JSON', isWhole: true },
  { id: 'json-feed', name: 'JSON Feed', isWhole: false },
];

beforeEach(() => useLocale('en'));

describe('the choice of a format to export to', () => {
  it('says of each format whether it can be imported again', () => {
    const root = draw(<ExportChoice formats={formats} onChoose={vi.fn()} onClose={vi.fn()} />);
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Kernpunt JSONEverything, with your tags and notes. Can be imported again.',
      'JSON FeedFor feed readers and other programs. Can’t be imported again.',
    ]);
  });

  it('gives the one that was chosen', () => {
    const onChoose = vi.fn();
    const root = draw(<ExportChoice formats={formats} onChoose={onChoose} onClose={vi.fn()} />);
    root.querySelector<HTMLElement>('[data-format="json-feed"]')?.click();
    expect(onChoose.mock.calls).toEqual([['json-feed']]);
  });

  it('is accessible', async () => {
    expect(await accessibilityFaults(draw(<ExportChoice formats={formats} onChoose={vi.fn()} onClose={vi.fn()} />))).toEqual([]);
  });
});
