import { cached } from './cached.ts';

/** The words of a blank-separated list; empty where a language has no such list, or no file. A list put together on the spot would be hashed each time. */
export const wordSet = cached((list: string | undefined): ReadonlySet<string> => new Set(list?.split(' ')));
