/**
 * Leaves out what nothing reaches of Dexie: bundlers shake functions, not methods, and Kernpunt calls a third of them. A method stays where its
 * name is mentioned by what stays, or behind a dot in the code that knows Dexie. So a call that is added brings its method back with the next build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, parseAst } from 'vite';
import { foldDexie } from './fold-dexie.ts';
import { childrenOf, type Node, without } from './syntax.ts';

/** Layers that pass on all that they get: there is no cache, no hook, and no index that begins like another. */
export const UNUSED_LAYERS = ['cacheMiddleware', 'cacheExistingValuesMiddleware', 'hooksMiddleware', 'virtualIndexMiddleware'];

/** Methods of these names are called of something else, as of a table, a list or a set, and never of these. */
export const UNUSED_METHODS = {
  Table: ['add', 'each', 'filter', 'offset', 'reverse'],
  WhereClause: ['anyOf', 'equals'],
  Collection: ['and', 'delete', 'distinct', 'filter', 'keys', 'modify', 'offset', 'or'],
};
const UNUSED = Object.entries(UNUSED_METHODS).flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`));

/** `callers`: the folders whose code calls Dexie. */
export function shakeDexie(callers: readonly string[]): Plugin {
  return {
    name: 'shake-dexie',
    transform: { filter: { id: /dexie\/dist\/modern\/dexie\.mjs$/ }, handler: (code) => shake(foldDexie(code), calledIn(callers)) },
  };
}

/** Every name behind a dot in the TypeScript of these folders. */
export function calledIn(folders: readonly string[]): string[] {
  const names = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  const sources = names.filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(name, 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(/\.(\w+)/g)].map(([, name = '']) => name));
}

/** A method or a function, which can go. */
interface Part {
  name: string;
  /** "Collection.modify" for a method of a class. */
  fullName: string;
  node: Node;
}

/** Throws where the library is not built as expected, so that an update of it is noticed. */
export function shake(whole: string, called: readonly string[]): string {
  const code = UNUSED_LAYERS.reduce(withoutLayer, whole);
  const program = parseAst(code) as unknown as Node;
  const parts = partsOf(program);
  for (const name of UNUSED) if (!parts.some(({ fullName }) => fullName === name)) throw missing(name);
  const isPart = new Set(parts.map(({ node }) => node));
  const reached = new Set<Part>();
  const names = new Set(called);
  const read = (node: Node): void => {
    if (node.type === 'Identifier') names.add(String(node.name));
    else if (node.type === 'Literal') names.add(String(node.value));
    for (const child of childrenOf(node)) if (!isPart.has(child)) read(child);
  };
  read(program);
  const callable = parts.filter(({ fullName }) => !UNUSED.includes(fullName));
  // What is read while the set is walked is walked as well.
  for (const mentioned of names) {
    for (const part of callable) {
      if (part.name !== mentioned) continue;
      reached.add(part);
      read(part.node);
    }
  }
  return without(
    code,
    parts.filter((part) => !reached.has(part)).map(({ node }) => node),
  );
}

function withoutLayer(code: string, layer: string): string {
  const [before, after, ...more] = code.split(`this.use(${layer});`);
  if (before === undefined || after === undefined || more.length > 0) throw missing(layer);
  return before + after;
}

const missing = (name: string): Error => new Error(`Dexie has no ${name} to leave out: see scripts/build/shake-dexie.ts`);

/** The functions and objects of the module, the methods of its classes, and those that `props(object, { … })` gives an object. In order. */
function partsOf(program: Node): Part[] {
  return (program.body as Node[]).flatMap((statement): Part[] => {
    if (statement.type === 'FunctionDeclaration') return [partOf(statement, statement.id, '')];
    const constant = constantIn(statement);
    if (constant) return [partOf(statement, constant, '')];
    const owner = classIn(statement) ?? propsIn(statement);
    const members = ((owner?.body as Node | undefined)?.body ?? owner?.properties ?? []) as Node[];
    return members
      .filter(
        ({ computed, value, key }) =>
          !computed && (isFunction(value) || isName(value)) && (key as { name?: string }).name !== 'constructor',
      )
      .map((member) => partOf(member, member.key, (owner?.id as { name: string } | undefined)?.name ?? ''));
  });
}

const isFunction = (value: unknown): boolean => (value as Node | undefined)?.type === 'FunctionExpression';
const isName = (value: unknown): boolean => (value as Node | undefined)?.type === 'Identifier';

function partOf(node: Node, id: unknown, owner: string): Part {
  const { name } = id as { name: string };
  return { name, fullName: `${owner}.${name}`, node };
}

/** The name of `const layer = { … };`, which does nothing by being there. */
function constantIn({ type, kind, declarations }: Node): unknown {
  const [declarator, ...more] = (type === 'VariableDeclaration' && kind === 'const' ? declarations : []) as Node[];
  const init = declarator?.init as Node | undefined;
  return more.length === 0 && /^(?:Object|ArrowFunction)Expression$/.test(init?.type ?? '') ? declarator?.id : undefined;
}

/** `class Table { … }` or `let Dexie$1 = class Dexie { … };` */
function classIn(statement: Node): Node | undefined {
  if (statement.type === 'ClassDeclaration') return statement;
  const [declarator] = (statement.declarations ?? []) as Node[];
  const init = declarator?.init as Node | undefined;
  return init?.type === 'ClassExpression' ? init : undefined;
}

/** The object of `props(…, { … });` */
function propsIn(statement: Node): Node | undefined {
  const { type, callee, arguments: given } = (statement.expression ?? {}) as Partial<Node>;
  if (type !== 'CallExpression' || (callee as { name?: string }).name !== 'props') return undefined;
  return (given as Node[]).find((argument) => argument.type === 'ObjectExpression');
}
