/** Facts for examples, made from the schema, so that a new one needs no line in them. */
import { FACT_KEYS, type FactsRecord } from './facts.ts';
import { recordJsonSchema } from './json-schema.ts';

/** The simplest statement of each fact for which `isWanted` holds. */
export function exampleFacts(isWanted: (key: keyof FactsRecord) => boolean): Partial<FactsRecord> {
  const schemas = recordJsonSchema('facts').properties as Record<string, unknown>;
  return Object.fromEntries(FACT_KEYS.filter(isWanted).map((key) => [key, exampleOf(schemas[key])]));
}

/** The simplest value, other than `unknown`, that a JSON Schema takes. */
function exampleOf(schema: unknown): unknown {
  const { properties, items, anyOf, enum: among, ...own } = Object(schema) as Record<string, unknown>;
  const isOpen = (one: unknown) => (one as { const?: unknown }).const === 'unknown';
  if (anyOf) return exampleOf((anyOf as unknown[]).find((one) => !isOpen(one)));
  if (own.const !== undefined) return own.const;
  if (among) return (among as unknown[]).find((one) => one !== 'unknown');
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, exampleOf(one)]));
  if (items) return [exampleOf(items)];
  return own.type === 'boolean' ? true : own.type === 'number' || own.type === 'integer' ? 1 : 'an example';
}
