/**
 * Leaves out what nothing reaches of Readability's prototype: bundlers shake functions, not methods, and the metadata and the cleaning
 * for display are half of the library. The injected script carries only how it finds the body, without the lines for debugging.
 */
import type { Plugin } from 'vite';
import { parseAst } from 'vite';
import { fold } from './fold-readability.ts';
import { childrenOf, type Node, without } from './syntax.ts';

/** What lib/article/body/find.ts calls. */
const CALLED = ['_prepDocument', '_grabArticle'];

interface Member {
  name: string;
  start: number;
  end: number;
}

export function shakeReadability(): Plugin {
  return {
    name: 'shake-readability',
    transform(code, id) {
      if (/@mozilla\/readability\/index\.js/.test(id)) return "export { Readability } from './Readability.js';";
      return /@mozilla\/readability\/Readability\.js/.test(id) ? shake(code) : undefined;
    },
  };
}

export function shake(whole: string): string {
  const code = withoutDebugging(fold(whole));
  const members = membersOf(code);
  const source = ({ start, end }: Member): string => code.slice(start, end);
  const outside = code.slice(0, members[0]?.start) + code.slice(members.at(-1)?.end);
  const reached = new Set(CALLED);
  const pending = [outside, ...members.filter(({ name }) => reached.has(name)).map(source)];
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    for (const member of members) {
      if (reached.has(member.name) || !new RegExp(`\\.${member.name}\\b`).test(text)) continue;
      reached.add(member.name);
      pending.push(source(member));
    }
  }
  return withoutUnreadPatterns(
    without(
      code,
      members.filter(({ name }) => !reached.has(name)),
    ),
  );
}

/** The regular expressions are one member of the prototype, and most of them belong to the methods that went. */
function withoutUnreadPatterns(code: string): string {
  const patterns = membersOf(code, 'REGEXPS');
  return without(
    code,
    patterns.filter(({ name }) => !code.includes(`REGEXPS.${name}`)),
  );
}

/** `this.log(…);` and what is done only `if (this._debug)`. */
function withoutDebugging(code: string): string {
  const source = (node: unknown) => code.slice((node as Node).start, (node as Node).end);
  const cuts: { start: number; end: number; rest: string }[] = [];
  const visit = (node: Node) => {
    if (node.type === 'IfStatement' && source(node.test) === 'this._debug')
      cuts.push({ ...node, rest: node.alternate ? source(node.alternate) : ';' });
    else if (node.type === 'ExpressionStatement' && source(node).startsWith('this.log(')) cuts.push({ ...node, rest: ';' });
    else for (const child of childrenOf(node)) visit(child);
  };
  visit(parseAst(code) as unknown as Node);
  return cuts.reduceRight((left, { start, end, rest }) => left.slice(0, start) + rest + left.slice(end), code);
}

interface ObjectLiteral {
  properties: { key: { name: string }; value: unknown; start: number; end: number }[];
}

/** Of the prototype, or of the object that is its member of this name. In order; throws where the library is not built as expected, so that an update of it is noticed. */
function membersOf(code: string, within?: string): Member[] {
  for (const statement of parseAst(code).body) {
    const { expression } = statement as { expression?: { type: string; left?: { start: number; end: number }; right?: unknown } };
    if (expression?.type !== 'AssignmentExpression' || !expression.left) continue;
    if (code.slice(expression.left.start, expression.left.end) !== 'Readability.prototype') continue;
    const { properties } = expression.right as ObjectLiteral;
    const inner = properties.find(({ key }) => key.name === within)?.value as ObjectLiteral | undefined;
    if (within && !inner) break;
    return (inner?.properties ?? properties).map(({ key, start, end }) => ({ name: key.name, start, end }));
  }
  throw new Error('Readability has no prototype to shake, or none with REGEXPS: see scripts/build/shake-readability.ts');
}
