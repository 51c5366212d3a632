/** The search in all texts. */
import { page } from './kind.ts';

export const search = page({ at: '[locale]/search/', each: 'locale' });
