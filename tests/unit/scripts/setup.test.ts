import { afterEach, expect, it, vi } from 'vitest';
import { run } from '../../../scripts/setup.mjs';

afterEach(() => vi.restoreAllMocks());

/** As the end of the process, which tests would not outlive. */
const forbidEnd = () =>
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('it ended');
  });

it('gives Node its words as they are, on Windows too', () => {
  forbidEnd();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  run(process.execPath, ['-e', 'process.exit(process.argv[1] === "a&b c" ? 0 : 1)', 'a&b c']);
});
