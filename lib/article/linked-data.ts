/** Values of JSON-LD (https://www.w3.org/TR/json-ld11/), which are a string, a node or a list of either as the template pleases. */
import { decodeEntities } from './entities.ts';
import { foldText } from './fold.ts';

export type Json = string | number | boolean | null | Json[] | JsonNode;
export type JsonNode = { [key: string]: Json };

/** Neither empty nor blank. */
export const isFilled = (value: Json | undefined): value is string => typeof value === 'string' && value.trim() !== '';

/** Without the address of their vocabulary: "NewsArticle". */
export function typesOf(node: JsonNode): string[] {
  return listOf(node['@type'])
    .filter(isFilled)
    .map((type) => type.replace(/.*[/#:]/, ''));
}

/** One value as a list, lists in lists as one; empty for none. */
export function listOf(value: Json | undefined): Json[] {
  return ([value ?? []] as Json[]).flat(4) as Json[];
}

/** The node itself; for anything else an object that has none of a node's properties. */
export const asNode = (value: Json): JsonNode => Object(value);

/** The plain texts of a value: of strings themselves, of nodes their name. Entities and tags that templates leave in are read. */
export function textsOf(value: Json | undefined): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return foldText(decodeEntities(one)) || [];
    const node = asNode(one);
    return textsOf(node.name ?? node['@value'] ?? [node.givenName, node.familyName].filter(isFilled).join(' '));
  });
}

/** The first of them. */
export const textOf = (value: Json | undefined): string | undefined => textsOf(value)[0];

/** The first address of a value: of strings themselves, of nodes their `url`, `contentUrl` or `@id`. */
export function addressOf(value: Json | undefined): string | undefined {
  for (const one of listOf(value)) {
    if (typeof one === 'string') return one;
    const node = asNode(one);
    const address = addressOf(node.url ?? node.contentUrl ?? node['@id']);
    if (address) return address;
  }
  return undefined;
}
