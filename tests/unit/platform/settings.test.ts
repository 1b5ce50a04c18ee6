import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, getSettings } from '../../../lib/platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('keep the recent until the reader says otherwise', async () => {
    expect(await getSettings()).toEqual({ keepRecent: true, letterKeys: true });
    await changeSettings({ keepRecent: false });
    expect(await getSettings()).toEqual({ keepRecent: false, letterKeys: true });
  });
});
