/** Saving without the popup, by shortcut and menu, and that nothing is kept of a private window. Firefox alone lets both be pressed by a driver. */
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../scripts/browsers/firefox.ts';
import { type Server, serve } from '../../scripts/browsers/serve.ts';

const isWanted = (process.env.KERNPUNT_BROWSERS ?? 'firefox').split(',').includes('firefox');

let firefox: Firefox;
let server: Server;

async function badgeTells(sign: string): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(50)) if ((await firefox.badge()) === sign) return;
  expect(await firefox.badge()).toBe(sign);
}

async function savedHeadlines(): Promise<string[]> {
  await firefox.open(await firefox.address('library.html'));
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(50))
    if (await firefox.evaluate<boolean>("document.querySelector('.library-row, .nothing-here h2') !== null")) break;
  return firefox.evaluate<string[]>("[...document.querySelectorAll('.library-row h3')].map((headline) => headline.textContent)");
}

describe.runIf(isWanted)('saving in firefox without the popup', () => {
  beforeAll(async () => {
    server = await serve(resolve('tests/samples'));
    firefox = await launchFirefox({ extension: resolve('.output/firefox-mv3') });
  });
  afterAll(() => Promise.all([server.close(), firefox.close()]));

  it('is refused in a private window', async () => {
    await firefox.inPrivateWindow(async () => {
      await firefox.open(`${server.url}/nl.html`);
      await firefox.pressShortcut('S');
      await badgeTells('!');
    });
    expect(await savedHeadlines()).toEqual([]);
  });

  it('works by shortcut and by menu, and the button says so', async () => {
    await firefox.open(`${server.url}/nl.html`);
    await firefox.pressShortcut('S');
    await badgeTells('✓');
    await firefox.open(`${server.url}/de.html`);
    await firefox.chooseSaveInMenu();
    await badgeTells('✓');
    expect(await savedHeadlines()).toEqual([
      'Klinik in Altforst bleibt offen: Land übernimmt 38 Millionen Euro Schulden',
      'Dijk bij Kraaiwaard houdt stand, 4.200 inwoners mogen naar huis',
    ]);
  });

  it('says what is the matter where there is no article', async () => {
    await firefox.open(`${server.url}/front.html`);
    await firefox.pressShortcut('S');
    await badgeTells('!');
  });
});
