/** Facts for examples, made from the schema, so that a new one, at whatever depth, needs no line in them. */
import { TOOL_LOCALE } from '../model/index.ts';
import type { FactsRecord } from './facts.ts';
import { recordJsonSchema } from './json-schema.ts';

/** `facts` completed: what is left out or `unknown`, at any depth, gets the simplest value that the schema allows. */
export const withExamples = (facts: Partial<FactsRecord>): FactsRecord =>
  filled(recordJsonSchema('facts'), facts) as FactsRecord;

type Schema = Readonly<Record<string, unknown>>;

/** `value` completed with examples for what it leaves open of `schema`. */
function filled(schema: Schema, value: unknown): unknown {
  if (value === undefined || value === 'unknown') return exampleOf(schema);
  const forms = (schema.anyOf as readonly Schema[] | undefined) ?? [schema];
  if (Array.isArray(value)) {
    const items = forms.find((form) => form.items)?.items as Schema | undefined;
    return items ? value.map((one) => filled(items, one)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = forms.find((form) => form.properties)?.properties as
    | Readonly<Record<string, Schema>>
    | undefined;
  if (!parts) return value;
  const own = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, filled(part, own[key])]));
}

/** The simplest value, other than `unknown`, that fits a JSON Schema: its default where that states anything. */
function exampleOf(schema: unknown): unknown {
  const { properties, items, anyOf, enum: among, ...own } = Object(schema) as Record<string, unknown>;
  if (own.default !== undefined && own.default !== 'unknown') return own.default;
  const isOpen = (one: unknown) => (one as { const?: unknown }).const === 'unknown';
  if (anyOf) return exampleOf((anyOf as unknown[]).find((one) => !isOpen(one)));
  if (own.const !== undefined) return own.const;
  if (among) return (among as unknown[]).find((one) => one !== 'unknown');
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, exampleOf(one)]));
  if (items) return [exampleOf(items)];
  // Texts by language.
  if (typeof own.additionalProperties === 'object')
    return { [TOOL_LOCALE]: exampleOf(own.additionalProperties) };
  return own.type === 'boolean' ? true : own.type === 'number' || own.type === 'integer' ? 1 : 'an example';
}
