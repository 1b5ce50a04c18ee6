import { expect, it, vi } from 'vitest';
import { main } from '../../../scripts/open.ts';

it('says in a sentence that there is no such file', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  try {
    expect(await main(['nowhere.html'])).toBe(1);
    expect(said.mock.calls).toEqual([[expect.stringContaining('There is no file nowhere.html')]]);
  } finally {
    said.mockRestore();
  }
});
