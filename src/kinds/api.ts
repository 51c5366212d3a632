/** The page that lists what the site offers to programs. */
import { page } from './kind.ts';

export const api = page({ at: '[locale]/api/', each: 'locale' });
