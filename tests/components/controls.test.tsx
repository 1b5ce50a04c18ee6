// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FailureReport } from '../../components/FailureReport.tsx';
import { Reading } from '../../components/Reading.tsx';
import { SaveButton } from '../../components/SaveButton.tsx';
import { Snackbar } from '../../components/Snackbar.tsx';
import { TabPanel, Tabs } from '../../components/Tabs.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, getByName, press } from './support.tsx';

beforeEach(() => useLocale('en'));

describe('the save button', () => {
  it('says whether and when the article was saved', () => {
    const label = (savedAt?: number, isSaving = false) =>
      draw(<SaveButton savedAt={savedAt} isSaving={isSaving} onSave={vi.fn()} />).textContent;
    expect(label()).toBe('Save');
    expect(label(undefined, true)).toBe('Saving…');
    expect(label(new Date(2026, 2, 5, 12).getTime())).toBe('Saved Mar 5, 2026');
  });

  it('saves again on an article that is saved, but not twice at once', () => {
    const onSave = vi.fn();
    const click = (isSaving: boolean) =>
      draw(<SaveButton savedAt={1} isSaving={isSaving} onSave={onSave} />)
        .querySelector('button')
        ?.click();
    click(false);
    click(true);
    expect(onSave.mock.calls.length).toBe(1);
  });

  it('is accessible in every state', async () => {
    const root = draw(
      <>
        <SaveButton isSaving={true} onSave={vi.fn()} />
        <Reading />
      </>,
    );
    expect(await accessibilityFaults(root)).toEqual([]);
  });
});

describe('tabs', () => {
  const tabs = [
    { name: 'page', label: 'This page', icon: 'page' },
    { name: 'list', label: 'Reading list', icon: 'list' },
  ] as const;

  it('move with the arrow keys, around the ends', () => {
    const onChange = vi.fn();
    const root = draw(<Tabs label="Views" tabs={tabs} current="list" onChange={onChange} />);
    for (const key of ['ArrowRight', 'ArrowLeft', 'x']) {
      getByName(root, 'Reading list').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    expect(onChange.mock.calls).toEqual([['page'], ['page']]);
  });

  it('have one stop for the Tab key: the one that is shown', () => {
    const root = draw(<Tabs label="Views" tabs={tabs} current="list" onChange={vi.fn()} />);
    expect(getByName(root, 'This page').tabIndex).toBe(-1);
    expect(getByName(root, 'Reading list').tabIndex).toBe(0);
  });

  it('are accessible', async () => {
    const root = draw(
      <>
        <Tabs label="Views" tabs={tabs.slice(0, 1)} current="page" onChange={vi.fn()} />
        <TabPanel name="page">…</TabPanel>
      </>,
    );
    expect(await accessibilityFaults(root)).toEqual([]);
  });
});

describe('the snackbar', () => {
  it('keeps its place for screen readers while it has nothing to say', () => {
    expect(draw(<Snackbar message={undefined} onClose={vi.fn()} />).querySelector('[role="status"]')?.textContent).toBe('');
  });

  it('says the same again in a new element, or it would not be heard', async () => {
    const message = signal({ text: 'Archived.' });
    const View = () => <Snackbar message={message.value} onClose={vi.fn()} />;
    const root = draw(<View />);
    const [text, close] = [root.querySelector('.snackbar-text'), getByName(root, 'Close')];
    await act(() => {
      message.value = { text: 'Archived.' };
    });
    expect(root.querySelector('.snackbar-text')).not.toBe(text);
    expect(getByName(root, 'Close')).toBe(close);
  });

  it('offers what can be done, and can be closed', async () => {
    const [onPress, onClose] = [vi.fn(), vi.fn()];
    const root = draw(<Snackbar message={{ text: 'Removed.', action: { onPress } }} onClose={onClose} />);
    await press(root, 'Undo Ctrl Z');
    await press(root, 'Close');
    expect([onPress.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
    expect(await accessibilityFaults(root)).toEqual([]);
  });
});

describe('the report of a failure', () => {
  it('shows the details and says whether they were copied', async () => {
    const root = draw(<FailureReport details="TypeError: x" onCopy={async () => true} />);
    expect(root.querySelector('textarea')?.value).toBe('TypeError: x');
    await press(root, 'Copy the details');
    await act(async () => {});
    expect(root.querySelector('button')?.textContent).toBe('Copied.');
    expect(await accessibilityFaults(root)).toEqual([]);
  });
});
