/** A machine that has other things to do is slow, not wrong: what is waited for gets ten seconds, not one. */
import { vi } from 'vitest';

const { waitFor } = vi;
vi.waitFor = (check, options = 10_000) => waitFor(check, options);
