/** The keys of a JSON Schema as rows of a table: path, what may stand there, default, meaning. */
import { LOCALE_PATTERN } from '../../src/model/index.ts';
import { cell } from './markdown.ts';

/** As far as our own schemas use it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** Every key of an object and of what stands in it. `under`: keys that are told elsewhere, with where. */
export function keyRows(schema: Schema, under: Readonly<Record<string, string>> = {}): string[][] {
  return rowsOf(schema, '', under);
}

function rowsOf(schema: Schema, above: string, under: Readonly<Record<string, string>>): string[][] {
  const rows: string[][] = [];
  for (const [name, value] of Object.entries(schema.properties ?? {})) {
    const path = above === '' ? name : `${above}.${name}`;
    const isRequired = schema.required?.includes(name) ?? false;
    const elsewhere = under[path];
    rows.push([
      `\`${path}\``,
      elsewhere ?? cell(wordsOf(value)),
      isRequired ? 'required' : defaultOf(value),
      cell(described(value)),
    ]);
    if (elsewhere === undefined) rows.push(...insideOf(value, path, under));
  }
  return rows;
}

/** The keys of what stands under a key: of an object, of the members of a list, of what each language or name has. */
function insideOf(schema: Schema, path: string, under: Readonly<Record<string, string>>): string[][] {
  const branches = schema.anyOf ?? schema.allOf ?? [];
  const { items, additionalProperties } = schema;
  return [
    ...(isChoices(schema.properties) ? [] : rowsOf(schema, path, under)),
    ...(items ? insideOf(items, `${path}[]`, under) : []),
    ...(typeof additionalProperties === 'object' ? insideOf(additionalProperties, `${path}.*`, under) : []),
    ...branches.flatMap((branch) => insideOf(branch, path, under)),
  ];
}

function described(schema: Schema): string {
  return schema.description ?? (schema.anyOf ?? []).map(described).find((words) => words !== '') ?? '';
}

function defaultOf({ default: value }: Schema): string {
  if (value === undefined) return '';
  const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return isEmpty || typeof value === 'object' ? 'none' : `\`${String(value)}\``;
}

/** What may stand under a key, in words. */
export function wordsOf(schema: Schema): string {
  const branches = schema.anyOf ?? schema.allOf;
  if (branches) return [...new Set(branches.map(wordsOf).filter((words) => words !== ''))].join(', or ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  return types.map((type) => typeWords(type, schema)).join(', or ');
}

const code = (value: unknown) => `\`${String(value)}\``;

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day, such as `2026-01-31`',
  'date-time': 'an instant, such as `2026-01-31T08:00:00Z`',
  uri: 'an address',
};

/** What the patterns of our schemas ask for. */
const PATTERNS: Readonly<Record<string, string>> = {
  [LOCALE_PATTERN.source]: 'a language tag, such as `pt-BR`',
  '^[a-z][a-z0-9-]*$': 'an id, such as `service-history`',
  '^[A-Z]{2}$': 'a country, such as `KZ`',
  '^P[1-9]\\d*[YMWD]$': 'a period, such as `P6M`',
  '^[0-9a-f]{64}$': 'a SHA-256 digest',
};

function typeWords(type: string, schema: Schema): string {
  switch (type) {
    case 'array':
      return schema.items ? `a list: ${wordsOf(schema.items) || 'anything'}` : 'a list';
    case 'object':
      return mapWords(schema);
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return schema.minimum === undefined || schema.minimum < 0
        ? 'a whole number'
        : `a whole number from ${schema.minimum}`;
    case 'string':
      return FORMATS[schema.format ?? ''] ?? PATTERNS[schema.pattern ?? ''] ?? 'text';
    default:
      return type;
  }
}

function mapWords({ properties, additionalProperties, propertyNames }: Schema): string {
  if (isChoices(properties)) {
    const wide = Object.entries(properties).filter(([, value]) => value.enum!.length > 1);
    return wide.map(([name, value]) => `for \`${name}\`: ${value.enum!.map(code).join(', ')}`).join('; ');
  }
  if (properties && Object.keys(properties).length > 0) return 'the keys below';
  if (typeof additionalProperties !== 'object') return 'a map';
  const isByLanguage = JSON.stringify(propertyNames ?? {}).includes(JSON.stringify(LOCALE_PATTERN.source));
  return `for each ${isByLanguage ? 'language' : 'name'}: ${wordsOf(additionalProperties)}`;
}

/** Keys that each take one of a few words: languages with the ways in which days are written in them. */
const isChoices = (properties: Schema['properties']): properties is NonNullable<Schema['properties']> =>
  properties !== undefined &&
  Object.keys(properties).length > 1 &&
  Object.values(properties).every(({ enum: choices }) => choices !== undefined);
