import { describe, expect, it } from 'vitest';
import { withoutReasons } from '../../scripts/build/no-reasons.ts';

describe('what is left out of the rules', () => {
  it.each([
    ['what a function gives', "function f(a) { return a ? 'is a link' : undefined; }", 'function f(a) { return a ? "1" : undefined; }'],
    ['what an arrow gives, whichever', "(a) => (a ? 'is a link' : 'is a list')", '(a) => (a ? "1" : "1")'],
    ['what a rule is called', "({ step: 'one link' })", '({ step: "1" })'],
    [
      'what decide is told',
      "decide(draft, one, false, 'box', idle ?? (a ? 'is idle' : 'is none'))",
      'decide(draft, one, false, "1", idle ?? (a ? "1" : "1"))',
    ],
  ])('is %s', (_, code, left) => {
    expect(withoutReasons(code)).toBe(left);
  });

  it.each([
    ['a word that is compared', "(name) => (name === 'a box' ? 'box' : undefined)"],
    ['a list of names', "const NAMES = { offer: 'newsletter paywall' };"],
    ['a part of a pattern', "const END = new RegExp('a b' + (isLong ? 'c d' : ''));"],
  ])('is not %s', (_, code) => {
    expect(withoutReasons(code)).toBe(code);
  });
});
