// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DetailFieldsProps } from '../../components/DetailFields.tsx';
import { Details } from '../../components/Details.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, getByName, makeFact, makeShown, press, pressKey } from './support.tsx';

const article = makeShown({
  datePublished: '2026-11-20T13:05:00Z',
  provenance: { headline: 'page', authors: 'json-ld', datePublished: 'meta' },
});

beforeEach(() => {
  useLocale('en');
  vi.stubEnv('TZ', 'Europe/Amsterdam');
});

async function opened(props: DetailFieldsProps): Promise<HTMLElement> {
  const root = draw(<Details {...props} />);
  const details = root.querySelector('details') as HTMLDetailsElement;
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await vi.waitFor(() => expect(root.querySelector('dl')).not.toBeNull());
  return root;
}

async function fillIn(root: ParentNode, name: string, value: string): Promise<void> {
  await act(() => {
    (getByName(root, name) as HTMLInputElement).value = value;
  });
}

const row = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('.field')].find((field) => field.querySelector('dt')?.textContent === name)?.querySelector('dd')?.textContent;

describe('where the values come from', () => {
  it('is shown only when asked for', () => {
    expect(draw(<Details article={article} />).querySelector('dl')).toBeNull();
  });

  it('names the origin of each value', async () => {
    const root = await opened({ article });
    expect(row(root, 'Headline')).toBe('Stuw begeeft hetas printed on the page');
    expect(row(root, 'Authors')).toBe('Marieke de Boerfrom the page’s data for search engines');
    expect(row(root, 'Published')).toBe('Nov 20, 2026, 2:05 PMfrom the page’s meta tags');
    expect(row(root, 'Language')).toBe('Dutch');
    expect(row(root, 'Text')).toBe('500 words');
    expect(row(await opened({ article: { ...article, wordCount: 2345 } }), 'Text')).toBe('2,345 words');
  });

  it('has no line for what the page did not say', async () => {
    expect(row(await opened({ article }), 'Kicker')).toBeUndefined();
  });

  it('has no corrections where nothing is stored', async () => {
    expect((await opened({ article })).querySelector('button')).toBeNull();
  });
});

describe('why the facts were chosen', () => {
  it('is said in words, leaving out what has none', async () => {
    const keyFacts = [
      makeFact('The dam broke.', { reasons: ['position', 'numbers'] }),
      makeFact('It rained.', { reasons: ['of-the-future'] }),
    ];
    const reasons = (await opened({ article: makeShown({ keyFacts }) })).querySelectorAll('.reasons li');
    expect([...reasons].map((item) => item.textContent)).toEqual([
      'The dam broke.where it stands in the article, has figures',
      'It rained.',
    ]);
  });

  it('is left out where nothing is known of it', async () => {
    const root = await opened({ article: makeShown({ keyFacts: [makeFact('It rained.')] }) });
    expect(root.querySelector('.reasons')).toBeNull();
  });
});

describe('a correction', () => {
  it('of the headline keeps it on one line', async () => {
    const onCorrect = vi.fn();
    const root = await opened({ article, onCorrect });
    await press(root, 'Correct: Headline');
    await fillIn(root, 'Headline', ' Stuw uit 1931\nbegeeft het ');
    await press(root, 'Keep');
    expect(onCorrect.mock.calls).toEqual([[{ field: 'headline', value: 'Stuw uit 1931 begeeft het' }]]);
  });

  it('of the headline is kept by Enter, for it has one line; not by the Enter that ends a word of an input method', async () => {
    const onCorrect = vi.fn();
    const root = await opened({ article, onCorrect });
    await press(root, 'Correct: Headline');
    await fillIn(root, 'Headline', '天気');
    const enter = (more: KeyboardEventInit) =>
      act(() => {
        getByName(root, 'Headline').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more }));
      });
    await enter({ isComposing: true });
    expect(onCorrect.mock.calls).toEqual([]);
    await enter({});
    expect(onCorrect.mock.calls).toEqual([[{ field: 'headline', value: '天気' }]]);
  });

  it('of the authors takes one a line', async () => {
    const onCorrect = vi.fn();
    const root = await opened({ article, onCorrect });
    await press(root, 'Correct: Authors');
    await fillIn(root, 'Authors', 'Jan Kok\n\n Els Vos ');
    await press(root, 'Keep');
    expect(onCorrect.mock.calls).toEqual([[{ field: 'authors', value: [{ name: 'Jan Kok' }, { name: 'Els Vos' }] }]]);
  });

  it('of the date is offered in the reader’s own time and kept as an instant', async () => {
    const onCorrect = vi.fn();
    const root = await opened({ article, onCorrect });
    await press(root, 'Correct: Published');
    expect((getByName(root, 'Published') as HTMLInputElement).value).toBe('2026-11-20');
    expect((getByName(root, 'Time, if known') as HTMLInputElement).value).toBe('14:05');
    await fillIn(root, 'Time, if known', '09:30');
    await press(root, 'Keep');
    expect(onCorrect.mock.calls).toEqual([[{ field: 'datePublished', value: '2026-11-20T08:30:00.000Z' }]]);
  });

  it('of the date may know the day alone, or nothing', async () => {
    const onCorrect = vi.fn();
    const root = await opened({ article, onCorrect });
    for (const [day, value] of [['2026-11-18', '2026-11-18'] as const, ['', undefined] as const]) {
      await press(root, 'Correct: Published');
      await fillIn(root, 'Published', day);
      await fillIn(root, 'Time, if known', '');
      await press(root, 'Keep');
      expect(onCorrect).toHaveBeenLastCalledWith({ field: 'datePublished', value });
    }
  });

  it('is not left by the Escape that ends a word of an input method', async () => {
    const root = await opened({ article, onCorrect: vi.fn() });
    await press(root, 'Correct: Headline');
    await pressKey(getByName(root, 'Headline'), 'Escape', { isComposing: true });
    expect(root.querySelector('form')).not.toBeNull();
    await pressKey(getByName(root, 'Headline'), 'Escape');
    expect(root.querySelector('form')).toBeNull();
  });

  it('can be left without a trace', async () => {
    const onCorrect = vi.fn();
    const root = await opened({ article, onCorrect });
    await press(root, 'Correct: Headline');
    await press(root, 'Cancel');
    expect(root.querySelector('form')).toBeNull();
    expect(onCorrect.mock.calls).toEqual([]);
  });

  it('is accessible', async () => {
    const root = await opened({ article, onCorrect: vi.fn() });
    expect(await accessibilityFaults(root)).toEqual([]);
    for (const name of ['Headline', 'Authors', 'Published']) await press(root, `Correct: ${name}`);
    expect(await accessibilityFaults(root)).toEqual([]);
  });
});
