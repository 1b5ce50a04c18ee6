// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TroubleNote, TroublePage } from '../../components/Trouble.tsx';
import { type Trouble, troubleText } from '../../components/texts.ts';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, press } from './support.tsx';

const all: Record<Trouble, true> = {
  'front-page': true,
  'not-an-article': true,
  'video-page': true,
  'too-short': true,
  'too-large': true,
  paywalled: true,
  'page-error': true,
  'empty-page': true,
  'browser-page': true,
  pdf: true,
  'page-not-readable': true,
  'file-page': true,
  'timed-out': true,
  'private-window': true,
  'storage-full': true,
  'storage-unavailable': true,
  'storage-newer': true,
  'storage-failed': true,
};
const troubles = Object.keys(all) as Trouble[];

beforeEach(() => useLocale('en'));

describe('what is the matter', () => {
  it.each(troubles)('is said for “%s” in a sentence of its own, in both languages', (trouble) => {
    for (const locale of ['en', 'nl'] as const) {
      useLocale(locale);
      const texts = troubles.map(troubleText);
      expect(troubleText(trouble)).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(texts.filter((text) => text === troubleText(trouble))).toHaveLength(1);
    }
  });

  it('can be tried again where that may help', async () => {
    const onAgain = vi.fn();
    await press(draw(<TroublePage trouble="timed-out" onAgain={onAgain} />), 'Try again');
    expect(onAgain.mock.calls.length).toBe(1);
    expect(draw(<TroublePage trouble="browser-page" onAgain={onAgain} />).querySelector('button')).toBeNull();
  });

  it('is an alert, which is heard though it comes into the page with its text', () => {
    const root = draw(<TroublePage trouble="timed-out" onAgain={vi.fn()} />);
    expect(root.querySelector('[data-trouble]')?.getAttribute('role')).toBe('alert');
  });

  it('comes into sight above an article that was scrolled', () => {
    const shown = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const root = draw(<TroubleNote trouble="storage-full" />);
    expect(shown.mock.contexts).toEqual([root.querySelector('[data-trouble]')]);
    shown.mockRestore();
  });

  it.each(troubles)('is accessible for “%s”', async (trouble) => {
    const root = draw(
      <>
        <TroublePage trouble={trouble} onAgain={vi.fn()} />
        <TroubleNote trouble={trouble} />
      </>,
    );
    expect(await accessibilityFaults(root)).toEqual([]);
  });
});
