/** The door of `kinds`: every kind of page, for the routes in `pages/`. */
export type { Kind } from './kind.ts';
export { KINDS } from './list.ts';
export { kindAt } from './routes.ts';
