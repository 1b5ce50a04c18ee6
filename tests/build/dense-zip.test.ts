import { expect, it } from 'vitest';
import { dense } from '../../scripts/build/dense-zip.ts';

it('says so when there is no zip, or one of another kind', async () => {
  await expect(dense(Buffer.from(''))).rejects.toThrow('another kind of zip');
  await expect(dense(Buffer.alloc(40))).rejects.toThrow('another kind of zip');
});

it('leaves an archive without files as it is', async () => {
  const empty = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  expect(await dense(empty)).toEqual(empty);
});
