/** The home-page notice as a frame. Its styles are its own, so it has a route of its own in `pages/`. */
import { page } from './kind.ts';

export const banner = page({ at: '[locale]/banner/', each: 'locale' });
