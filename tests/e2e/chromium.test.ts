/** What only Chromium does: extensions from any folder, and a popup in the letters that the browser is set to. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { getExtension, launchChromium, openPopup } from '../../scripts/browsers/chromium.ts';
import { serve } from '../../scripts/browsers/serve.ts';

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

it.runIf(isWanted)('ends a start with a page that cannot be opened, and says why', () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const start = ['scripts/run.mjs', 'scripts/open.ts', 'http://127.0.0.1:1/'];
  const { status, stderr } = spawnSync(process.execPath, start, { env, encoding: 'utf8', timeout: 15_000, killSignal: 'SIGKILL' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('The page could not be opened')]);
});

/** Pages are shown so many times as large, as the settings of the browser have it. */
function profileOf(zoom: number): string {
  const profile = mkdtempSync(join(tmpdir(), 'kernpunt-profile-'));
  mkdirSync(join(profile, 'Default'));
  const level = Math.log(zoom) / Math.log(1.2);
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ partition: { default_zoom_level: { x: level } } }));
  return profile;
}

/** A popup is 800 × 600 pixels at most, whatever their size. */
it.runIf(isWanted).each([1, 2.5, 4])('scrolls in one direction only in a popup that is %d times as large', async (zoom) => {
  const server = await serve(resolve('tests/samples'));
  const browser = await launchChromium({ extension: resolve('.output/chrome-mv3'), locale: 'nl', profile: profileOf(zoom) });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/nl.html`);
    const popup = await openPopup(page);
    const widths = () => popup.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth, innerWidth]);
    /** Pixels of the bar at its foot. */
    const bar = () => popup.evaluate(() => innerHeight - document.documentElement.clientHeight);
    for (const [view, shown] of [
      ['page', '.tag-editor'],
      ['list', '.open-library'],
    ] as const) {
      await popup.click(`#tab-${view}`);
      await popup.waitForSelector(shown);
      const [needed, given, width] = await vi.waitFor(async () => {
        const [one = 0, other = 0, all = 0] = await widths();
        expect(one).toBeLessThanOrEqual(other);
        return [one, other, all];
      }, 3000);
      expect(needed).toBe(given);
      expect(width).toBeGreaterThan(0.99 * Math.min(400, 800 / zoom));
      expect(await bar()).toBe(0);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

it.runIf(isWanted)('scrolls only between its bars, in letters so large that its head alone is higher than it', async () => {
  const server = await serve(resolve('tests/samples'));
  const browser = await launchChromium({ extension: resolve('.output/chrome-mv3'), locale: 'nl' });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/nl.html`);
    const popup = await openPopup(page);
    await popup.waitForSelector('.tag-editor');
    await popup.evaluate(() => document.documentElement.style.setProperty('font-size', '40px'));
    const { head, height, needed, given } = await popup.evaluate(() => ({
      head: document.querySelector('.byline')?.getBoundingClientRect().bottom ?? 0,
      height: innerHeight,
      needed: document.documentElement.scrollHeight,
      given: document.documentElement.clientHeight,
    }));
    expect(head).toBeGreaterThan(height);
    expect(needed).toBe(given);
  } finally {
    await browser.close();
    await server.close();
  }
});
