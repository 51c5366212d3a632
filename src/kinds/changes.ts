/** Every change by date; an archive in which a policy of that name was published keeps the address for the policy. */
import { hasChangesPage } from '../site/index.ts';
import { page } from './kind.ts';

export const changes = page({ at: '[locale]/changes/', each: 'locale', when: hasChangesPage });
