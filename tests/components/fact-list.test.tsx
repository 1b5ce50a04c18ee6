// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FactList, type FactListProps } from '../../components/FactList.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, makeFact, press } from './support.tsx';

const facts = [
  makeFact('Three bridges were closed.', { kind: 'what' }),
  makeFact('“It held,” the mayor said.', { kind: 'quote' }),
  makeFact('Repairs cost £3m.', { source: 'publisher' }),
];

const props = (more: Partial<FactListProps> = {}): FactListProps => ({
  facts,
  inLanguage: 'en',
  marked: new Set(),
  onShow: vi.fn(),
  onMarkAll: vi.fn(),
  onUnmark: vi.fn(),
  onCopy: vi.fn(),
  ...more,
});

beforeEach(() => useLocale('en'));

describe('the list of key facts', () => {
  it('shows each sentence as it was written', () => {
    const root = draw(<FactList {...props()} />);
    const texts = [...root.querySelectorAll('.fact-words')].map((element) => element.textContent);
    expect(texts).toEqual(['Three bridges were closed.', '“It held,” the mayor said.', 'Repairs cost £3m.']);
  });

  it('lets each sentence begin at the side its script begins at', () => {
    const root = draw(<FactList {...props({ inLanguage: 'ar' })} />);
    for (const words of root.querySelectorAll('.fact-words')) expect(words.closest('[dir]')?.getAttribute('dir')).toBe('auto');
  });

  it('begins a label at the side of its sentence, and puts the button to copy at the other', () => {
    const facts = [makeFact('«صمد السد» قال العمدة.', { kind: 'how-much' }), makeFact('3 dams held.', { kind: 'how-much' })];
    const root = draw(<FactList {...props({ facts })} />);
    expect([...root.querySelectorAll('.fact')].map((fact) => fact.getAttribute('dir'))).toEqual(['rtl', null]);
  });

  it('sets off what a reader scans for, and changes no word', async () => {
    const text = 'Ailsa Munro paid £18 on 3 May.';
    const root = draw(<FactList {...props({ facts: [makeFact(text)] })} />);
    await vi.waitFor(() => expect(root.querySelectorAll('.set-off').length).toBeGreaterThan(0), 4000);
    const kinds = [...root.querySelectorAll<HTMLElement>('.set-off')].map((part) => [part.textContent, part.dataset.kind]);
    expect(kinds).toEqual([
      ['Ailsa Munro', 'name'],
      ['£18', 'money'],
      ['3 May', 'date'],
    ]);
    expect(root.querySelector('.fact-words')?.textContent).toBe(text);
  });

  it('asks for the sentence in the page when its fact is pressed', () => {
    const onShow = vi.fn();
    const root = draw(<FactList {...props({ onShow })} />);
    root.querySelectorAll<HTMLElement>('[data-fact]')[1]?.click();
    expect(onShow.mock.calls).toEqual([[1]]);
  });

  it('tells which facts are marked in the page', () => {
    const root = draw(<FactList {...props({ marked: new Set([2]) })} />);
    const pressed = [...root.querySelectorAll('[data-fact]')].map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['false', 'false', 'true']);
  });

  it('offers to take the marks away only where there are some', async () => {
    const [onMarkAll, onUnmark] = [vi.fn(), vi.fn()];
    await press(draw(<FactList {...props({ onMarkAll, onUnmark })} />), 'Mark all');
    expect([onMarkAll.mock.calls.length, onUnmark.mock.calls.length]).toEqual([1, 0]);
    await press(draw(<FactList {...props({ marked: new Set([0]), onMarkAll, onUnmark })} />), 'Clear marks');
    expect([onMarkAll.mock.calls.length, onUnmark.mock.calls.length]).toEqual([1, 1]);
  });

  it('copies the fact whose copy button is pressed', async () => {
    const onCopy = vi.fn();
    await press(draw(<FactList {...props({ onCopy })} />), 'Copy fact 3');
    expect(onCopy.mock.calls).toEqual([[2]]);
  });

  it('says whose words they are', () => {
    const root = draw(<FactList {...props()} />);
    const labels = [...root.querySelectorAll('.fact-label')].map((label) => label.textContent);
    expect(labels).toEqual(['What', 'Quote', 'Publisher’s key point']);
    expect(root.textContent).toContain('From the page, word for word');
  });

  it('says so when there is no fact, and promises nothing', () => {
    const root = draw(<FactList {...props({ facts: [] })} />);
    expect(root.textContent).toBe('Key factsNo sentence here stands out as a key fact.');
  });

  it('says which language the sentences are in, and leaves the rest in that of the interface', () => {
    const root = draw(<FactList {...props({ inLanguage: 'nl' })} />);
    expect([...root.querySelectorAll<HTMLElement>('[lang]')].map(({ className, lang }) => [className, lang])).toEqual(
      facts.map(() => ['fact-words', 'nl']),
    );
    expect(draw(<FactList {...props({ inLanguage: 'und' })} />).querySelector('[lang]')).toBeNull();
  });

  it('is accessible', async () => {
    expect(await accessibilityFaults(draw(<FactList {...props({ marked: new Set([0]) })} />))).toEqual([]);
  });
});
