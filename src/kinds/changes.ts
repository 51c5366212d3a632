/** Every change by date. */
import { page } from './kind.ts';

export const changes = page({ at: '[locale]/changes/', each: 'locale' });
