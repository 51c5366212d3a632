/** JSON Schema of a release. */
import type { APIRoute } from 'astro';
import { releaseJsonSchema } from '../../../../notice';

export const GET: APIRoute = () => Response.json(releaseJsonSchema());
