/**
 * Leaves out what nothing reaches of Readability's prototype: bundlers shake functions, not methods, and the metadata and the cleaning
 * for display are half of the library. The injected script carries only how it finds the body.
 */
import type { Plugin } from 'vite';
import { parseAst } from 'vite';

/** What lib/article/body/find.ts calls, and what it overrides. */
const CALLED = ['_prepDocument', '_grabArticle'];
const OVERRIDDEN = ['_prepArticle'];

interface Member {
  name: string;
  start: number;
  end: number;
}

export function shakeReadability(): Plugin {
  return {
    name: 'shake-readability',
    transform(code, id) {
      if (/@mozilla\/readability\/index\.js/.test(id)) return "exports.Readability = require('./Readability.js');";
      return /@mozilla\/readability\/Readability\.js/.test(id) ? shake(code) : undefined;
    },
  };
}

export function shake(code: string): string {
  const members = membersOf(code);
  const source = ({ start, end }: Member): string => code.slice(start, end);
  const outside = code.slice(0, members[0]?.start) + code.slice(members.at(-1)?.end);
  const reached = new Set(CALLED);
  const pending = [outside, ...members.filter(({ name }) => reached.has(name)).map(source)];
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    for (const member of members) {
      if (reached.has(member.name) || OVERRIDDEN.includes(member.name) || !new RegExp(`\\.${member.name}\\b`).test(text)) continue;
      reached.add(member.name);
      pending.push(source(member));
    }
  }
  return members
    .filter(({ name }) => !reached.has(name))
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''), code);
}

/** In order; throws where the library is not built as expected, so that an update of it is noticed. */
function membersOf(code: string): Member[] {
  for (const statement of parseAst(code).body) {
    const { expression } = statement as { expression?: { type: string; left?: { start: number; end: number }; right?: unknown } };
    if (expression?.type !== 'AssignmentExpression' || !expression.left) continue;
    if (code.slice(expression.left.start, expression.left.end) !== 'Readability.prototype') continue;
    const { properties } = expression.right as { properties: { key: { name: string }; start: number; end: number }[] };
    return properties.map(({ key, start, end }) => ({ name: key.name, start, end }));
  }
  throw new Error('Readability has no prototype to shake: see scripts/build/shake-readability.ts');
}
