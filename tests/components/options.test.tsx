// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsView, type OptionsViewProps } from '../../components/OptionsView.tsx';
import { useLocale } from '../locale.ts';
import { accessibilityFaults, draw, press } from './support.tsx';

const props = (more: Partial<OptionsViewProps> = {}): OptionsViewProps => ({
  keepRecent: true,
  savedCount: 3,
  usedBytes: 2_400_000,
  shortcuts: [
    { description: 'Show the key facts', keys: 'Alt+Shift+K' },
    { description: 'Save this page', keys: '' },
  ],
  onKeepRecent: vi.fn(),
  onEmptyRecent: vi.fn(),
  watchesPages: false,
  isAskingRefused: false,
  onWatchPages: vi.fn(),
  ...more,
});

beforeEach(() => useLocale('en'));

describe('the options', () => {
  it('switch the recent off', () => {
    const onKeepRecent = vi.fn();
    const box = draw(<OptionsView {...props({ onKeepRecent })} />).querySelector<HTMLInputElement>('#keep-recent');
    expect(box?.checked).toBe(true);
    box?.click();
    expect(onKeepRecent.mock.calls).toEqual([[false]]);
  });

  it('have the browser asked whether saved pages may be told by their address, and say what that means', () => {
    const onWatchPages = vi.fn();
    const root = draw(<OptionsView {...props({ onWatchPages })} />);
    root.querySelector<HTMLInputElement>('#watch-pages')?.click();
    expect(onWatchPages.mock.calls).toEqual([[true]]);
    expect(root.textContent).toContain('the address of each page you open');
  });

  it('empty the recent, and say that it was done', async () => {
    const onEmptyRecent = vi.fn();
    await press(draw(<OptionsView {...props({ onEmptyRecent })} />), 'Empty Recent');
    expect(onEmptyRecent.mock.calls.length).toBe(1);
    expect(draw(<OptionsView {...props({ recent: 'emptied' })} />).querySelector('[role="status"]')?.textContent).toContain(
      'Recent is empty.',
    );
  });

  it('say why the recent could not be emptied, and that the browser would not ask', () => {
    expect(draw(<OptionsView {...props({ recent: 'storage-full' })} />).textContent).toContain('no room left on this device');
    expect(draw(<OptionsView {...props({ isAskingRefused: true })} />).textContent).toContain('The browser would not do this.');
  });

  it('say how much is stored, or that the browser keeps it to itself', () => {
    expect(draw(<OptionsView {...props()} />).textContent).toContain('3 articles saved2.4 MB in use on this device');
    expect(draw(<OptionsView {...props({ savedCount: 2002 })} />).textContent).toContain('2,002 articles saved');
    expect(draw(<OptionsView {...props({ usedBytes: null })} />).textContent).toContain('does not say how much space');
  });

  it('show the shortcuts as they are set, and where to change them', () => {
    const root = draw(<OptionsView {...props({ shortcutsAddress: 'chrome://extensions/shortcuts' })} />);
    expect([...root.querySelectorAll('.shortcuts dd')].map((keys) => keys.textContent)).toEqual(['Alt+Shift+K', 'not set']);
    expect(root.textContent).toContain('at chrome://extensions/shortcuts.');
    expect(draw(<OptionsView {...props()} />).textContent).toContain('Manage Extension Shortcuts');
  });

  it('are accessible', async () => {
    expect(await accessibilityFaults(draw(<OptionsView {...props({ recent: 'emptied', isAskingRefused: true })} />))).toEqual([]);
  });
});
