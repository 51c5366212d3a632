/** JSON Schemas of everything that the API gives. */
import { releaseJsonSchema } from '../notice/index.ts';
import { API_SCHEMAS, apiJsonSchema } from '../output/index.ts';
import { file } from './kind.ts';

const SCHEMAS: Readonly<Record<string, () => object>> = {
  release: releaseJsonSchema,
  ...Object.fromEntries(
    (Object.keys(API_SCHEMAS) as (keyof typeof API_SCHEMAS)[]).map((name) => [
      name,
      () => apiJsonSchema(name),
    ]),
  ),
};

export const apiSchema = file({
  at: 'api/v1/schemas/[name].json',
  all: () => Object.keys(SCHEMAS).map((name) => ({ name })),
  answer: ({ name }) => Response.json(SCHEMAS[name]!()),
});
