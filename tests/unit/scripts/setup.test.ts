import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ensureBrowser, run } from '../../../scripts/setup.mjs';

afterEach(() => vi.restoreAllMocks());

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
