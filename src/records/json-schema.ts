/** The records as JSON Schema (2020-12): editors complete and check the YAML files by it. */
import * as z from 'zod';
import { commentsSchema } from './comments.ts';
import { someFactsSchema } from './facts.ts';
import { organisationSchema } from './organisation.ts';
import { policySchema } from './policy.ts';
import { reviewsSchema } from './reviews.ts';
import { textSchema } from './text.ts';
import { draftSchema, versionSchema } from './version.ts';

const SCHEMAS = {
  organisation: ['policies/organisation.yaml', organisationSchema],
  policy: ['policies/POLICY/policy.yaml', policySchema],
  version: ['version.yaml of a published version', versionSchema],
  draft: ['version.yaml of a draft', draftSchema],
  comments: ['comments.yaml of a draft', commentsSchema],
  reviews: ['reviews.yaml of a draft', reviewsSchema],
  text: ['The front matter of a text', textSchema],
  facts: ['Facts of a company about its handling of personal data', someFactsSchema],
} as const satisfies Readonly<Record<string, readonly [title: string, schema: z.ZodType]>>;

export type RecordName = keyof typeof SCHEMAS;
export const RECORD_NAMES = Object.keys(SCHEMAS) as readonly RecordName[];

/** What may be written: keys with a default may be left out. */
export function recordJsonSchema(name: RecordName): Record<string, unknown> {
  const [title, schema] = SCHEMAS[name];
  return {
    ...z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }),
    $id: `${name}.schema.json`,
    title,
  };
}
