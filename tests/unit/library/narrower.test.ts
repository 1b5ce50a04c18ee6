import { expect, it } from 'vitest';
import { isNarrower } from '../../../lib/library/narrower.ts';
import { parseQuery } from '../../../lib/library/query.ts';

const narrower = (next: string, former: string) => isNarrower(parseQuery(next, 0), parseQuery(former, 0));

it.each([
  ['kabi', 'kab'],
  ['kab d', 'kab'],
  ['kabinet dij', 'kabi'],
  ['nos.nl', 'nos'],
  ['"kabinet valt niet"', '"kabinet valt"'],
  ['"kab"', 'kab'],
  ['kabi -dijk', 'kab'],
  ['kabi is:unread', 'kab is:unread'],
])('%s says more than %s', (next, former) => expect(narrower(next, former)).toBe(true));

it.each([
  ['kab', 'kab'],
  ['ka', 'kab'],
  ['dijk kab', 'kab'],
  ['kab -di', 'kab -d'],
  ['kabi', 'kab -d'],
  ['kab', '"kab"'],
  ['"val"', '"kabinet valt"'],
  ['kabi is:unread', 'kab'],
  ['kabi', 'kab is:unread'],
])('%s may find what %s does not, or is the same', (next, former) => expect(narrower(next, former)).toBe(false));
