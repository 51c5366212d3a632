/** JSON Schemas of everything that the API gives. */
import type { APIRoute } from 'astro';
import { releaseJsonSchema } from '../../../../notice';
import { API_SCHEMAS, apiJsonSchema } from '../../../../output';

const SCHEMAS: Readonly<Record<string, () => object>> = {
  release: releaseJsonSchema,
  ...Object.fromEntries(
    (Object.keys(API_SCHEMAS) as (keyof typeof API_SCHEMAS)[]).map((name) => [
      name,
      () => apiJsonSchema(name),
    ]),
  ),
};

export const getStaticPaths = () => Object.keys(SCHEMAS).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(SCHEMAS[params.name!]!());
