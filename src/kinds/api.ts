/** What programs can ask for. */
import { page } from './kind.ts';

export const api = page({ at: '[locale]/api/', each: 'locale' });
