/** What the browser needs that the tests drive. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { getExtension, launchChromium } from '../../scripts/browsers/chromium.ts';

const isWanted = (process.env.KERNPUNT_BROWSERS ?? 'chromium').split(',').includes('chromium');

it.runIf(isWanted)('takes the extension from a folder with a blank, an apostrophe and an umlaut', async () => {
  const extension = join(mkdtempSync(join(tmpdir(), 'kernpunt-')), "Jan's Müller map");
  cpSync(resolve('.output/chrome-mv3'), extension, { recursive: true });
  const browser = await launchChromium({ extension, locale: 'en' });
  try {
    expect(await vi.waitFor(() => getExtension(browser), 5000)).toMatchObject({ name: 'Kernpunt' });
  } finally {
    await browser.close();
  }
});
