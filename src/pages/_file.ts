/** Every kind of file: `site/integration.ts` has a route to it for each address in `kinds/`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { kindAt } from '../kinds';

export const getStaticPaths = (({ routePattern }) =>
  kindAt(routePattern).kind.paths()) satisfies GetStaticPaths;

export const GET: APIRoute = ({ routePattern, props }) => kindAt(routePattern).kind.answer!(props);
