import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bare, REASON, RULES } from '../../scripts/build/bare-reasons.ts';

const FOLDER = new URL('../../lib/article/tidy/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => RULES.test(`/lib/article/tidy/${name}`));

describe('the reasons of rules in a build', () => {
  it('are true, and short', () => {
    expect(bare("test: (one) => (one.linked ? 'is a link and nothing else' : undefined)")).toBe(
      "test: (one) => (one.linked ? '-' : undefined)",
    );
    expect(bare(`decide(draft, one, false, 'key points', "is among the publisher's own key points")`)).toBe(
      "decide(draft, one, false, '-', '-')",
    );
  });

  it.each(files)('are all that is made short in %s', (name) => {
    const code = readFileSync(new URL(name, FOLDER), 'utf8').replace(/\s+/g, ' ');
    const before = [...code.matchAll(REASON)].map(({ index }) => code.slice(0, index));
    expect(before.filter((text) => !/(?:return|\?|decide\([^;]*,|reason:|step:) $/.test(text))).toEqual([]);
  });

  it('leave the names of templates as they are', () => {
    expect(files).not.toContain('hints.ts');
  });
});
