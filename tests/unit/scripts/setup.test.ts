import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { wrongPath } from '../../../scripts/browsers/find.mjs';
import { ensureBrowser, run, wantedBrowsers, wrongFolder } from '../../../scripts/setup.mjs';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** As the end of the process, which tests would not outlive. */
const forbidEnd = () =>
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('it ended');
  });

it('goes on where the system has no package of a browser', () => {
  forbidEnd();
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  const programs = mkdtempSync(join(tmpdir(), 'kernpunt-programs-'));
  writeFileSync(join(programs, 'apt-get'), '#!/bin/sh\nexit 100\n', { mode: 0o755 });
  vi.stubEnv('PATH', programs);
  vi.stubEnv('FIREFOX_PATH', undefined);
  expect(ensureBrowser('firefox')).toBe(false);
});

it('gives Node its words as they are, on Windows too', () => {
  forbidEnd();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  run(process.execPath, ['-e', 'process.exit(process.argv[1] === "a&b c" ? 0 : 1)', 'a&b c']);
});

it.each(['/home/jan/kernpunt (1)', '/home/jan/[nieuws]', '/home/jan/c++', '/home/jan/#1', '/home/jan/100%'])(
  'says before anything is built that %s is no place for it',
  (path) => expect(wrongFolder(path)).toContain(path),
);

it.each(["/tmp/Jan's Müller map", 'C:\\Users\\jan\\kernpunt-main', '/srv/a&b, c=d;e_1.0~2@home!'])('builds in %s', (path) =>
  expect(wrongFolder(path)).toBeUndefined(),
);

it('names the variable that names no browser', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  expect(wrongPath('CHROME_PATH')).toBe('CHROME_PATH names /nowhere/chrome, and there is no such file.');
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(wrongPath('CHROME_PATH')).toBeUndefined();
  vi.stubEnv('CHROME_PATH', '');
  expect(wrongPath('CHROME_PATH')).toBeUndefined();
});

it.each(['safari', '', 'chromium,', 'chromium, firefox'])('says which browsers it knows where it is asked for "%s"', (asked) => {
  forbidEnd();
  const said = vi.spyOn(console, 'error').mockReturnValue();
  vi.stubEnv('KERNPUNT_BROWSERS', asked);
  expect(wantedBrowsers).toThrow('it ended');
  expect(said.mock.calls).toEqual([[`KERNPUNT_BROWSERS is "${asked}". It can name chromium and firefox, with a comma between them.`]]);
});

it('runs the tests in all browsers, or in those asked for', () => {
  vi.stubEnv('KERNPUNT_BROWSERS', undefined);
  expect(wantedBrowsers()).toEqual(['chromium', 'firefox']);
  vi.stubEnv('KERNPUNT_BROWSERS', 'firefox');
  expect(wantedBrowsers()).toEqual(['firefox']);
});
