/** All policies of the organisation. */
import { page } from './kind.ts';

export const home = page({ at: '[locale]/', each: 'locale' });
