/** As much of JSON Schema 2020-12 as the export's schema uses; a keyword beyond that is an error, so that nothing is passed over in silence. */
export interface Schema {
  [keyword: string]: unknown;
}

type Check = (value: unknown, expected: never, at: string, root: Schema, schema: Schema) => string[];

/** What is wrong, each with its place; empty where the value is valid. */
export function schemaErrors(value: unknown, schema: Schema, root = schema, at = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, expected]) => {
    const check = CHECKS[keyword];
    if (!check) throw new Error(`The schema uses ${keyword}, which this check does not know.`);
    return check(value, expected as never, at, root, schema);
  });
}

const nothing = () => [];
const says = (ok: boolean, at: string, what: string): string[] => (ok ? [] : [`${at}: ${what}`]);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['number', 'integer'] : ['number'];
  return [typeof value];
}

const CHECKS: Record<string, Check> = {
  $schema: nothing,
  $id: nothing,
  $defs: nothing,
  title: nothing,
  description: nothing,
  $ref: (value, ref: string, at, root) => {
    const target = ref
      .slice(2)
      .split('/')
      .reduce<unknown>((inner, key) => (inner as Schema)[key], root);
    return schemaErrors(value, target as Schema, root, at);
  },
  type: (value, types: string | string[], at) =>
    says(
      [types].flat().some((type) => typeOf(value).includes(type)),
      at,
      `is no ${types}`,
    ),
  const: (value, expected: unknown, at) => says(value === expected, at, `is not ${expected}`),
  enum: (value, expected: unknown[], at) => says(expected.includes(value), at, `is none of ${expected}`),
  pattern: (value, pattern: string, at) =>
    says(typeof value !== 'string' || new RegExp(pattern, 'u').test(value), at, `does not match ${pattern}`),
  minLength: (value, least: number, at) => says(typeof value !== 'string' || [...value].length >= least, at, 'is too short'),
  maxLength: (value, most: number, at) => says(typeof value !== 'string' || [...value].length <= most, at, 'is too long'),
  minimum: (value, least: number, at) => says(typeof value !== 'number' || value >= least, at, `is under ${least}`),
  maximum: (value, most: number, at) => says(typeof value !== 'number' || value <= most, at, `is over ${most}`),
  items: (value, items: Schema, at, root) =>
    Array.isArray(value) ? value.flatMap((item, i) => schemaErrors(item, items, root, `${at}[${i}]`)) : [],
  properties: (value, properties: Record<string, Schema>, at, root) =>
    isObject(value)
      ? Object.entries(properties).flatMap(([key, inner]) => (key in value ? schemaErrors(value[key], inner, root, `${at}.${key}`) : []))
      : [],
  required: (value, keys: string[], at) => (isObject(value) ? keys.flatMap((key) => says(key in value, at, `has no ${key}`)) : []),
  additionalProperties: (value, allowed: boolean, at, _root, schema) => {
    const known = Object.keys((schema.properties ?? {}) as object);
    return isObject(value) && !allowed ? Object.keys(value).flatMap((key) => says(known.includes(key), at, `has ${key}`)) : [];
  },
  format: (value, format: string, at) => says(format === 'uri' && URL.canParse(value as string), at, `is no ${format}`),
  anyOf: (value, schemas: Schema[], at, root) =>
    says(
      schemas.some((one) => schemaErrors(value, one, root, at).length === 0),
      at,
      'fits none',
    ),
  oneOf: (value, schemas: Schema[], at, root) => {
    const errors = schemas.map((one) => schemaErrors(value, one, root, at));
    return says(errors.filter((list) => list.length === 0).length === 1, at, `fits not one: ${errors.map((list) => list[0]).join(' | ')}`);
  },
};
