/**
 * Leaves out the names and reasons of the rules that tidy a text: `npm run extract -- FILE --explain` alone prints them, and it runs the sources.
 * In the extension each is a 1: all that is asked there is whether there is one.
 */
import { type Plugin, parseAst } from 'vite';
import { childrenOf, type Node } from './syntax.ts';

export function noReasons(): Plugin {
  return { name: 'no-reasons', transform: { filter: { id: /lib\/article\/tidy\/[\w-]+\.ts$/ }, handler: withoutReasons } };
}

/** Reasons are what a function gives that holds a blank, and what `decide` is told last; names are what it is told before, and each `step`. */
export function withoutReasons(code: string): string {
  const found = new Map<number, Node>();
  const read = (node: Node): void => {
    for (const text of namedBy(node).flatMap(textsOf)) found.set(text.start, text);
    childrenOf(node).forEach(read);
  };
  read(parseAst(code) as unknown as Node);
  const inOrder = [...found.values()].sort((a, b) => a.start - b.start);
  return inOrder.reduceRight((left, { start, end }) => `${left.slice(0, start)}"1"${left.slice(end)}`, code);
}

/** The parts of a node that give a reason or a name. */
function namedBy(node: Node): Node[] {
  const { type } = node;
  const child = (name: string) => [node[name]].flat() as Node[];
  if (type === 'CallExpression') return child('callee')[0]?.name === 'decide' ? child('arguments').slice(3) : [];
  if (type === 'Property') return child('key')[0]?.name === 'step' ? child('value') : [];
  const given = type === 'ReturnStatement' ? child('argument') : type === 'ArrowFunctionExpression' ? child('body') : [];
  return given.filter((one) => one && textsOf(one).some(({ value }) => /\w \w/.test(String(value))));
}

/** The texts that an expression may come to. */
function textsOf(node: Node): Node[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node] : [];
  const parts = {
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['left', 'right'],
    ParenthesizedExpression: ['expression'],
  };
  return (parts[node.type as keyof typeof parts] ?? []).flatMap((part) => textsOf(node[part] as Node));
}
