/** Pages that belong to no policy; they are made each time. */

import { hasChangesPage } from '../site/index.ts';
import { witnesses } from './said.ts';
import { locales } from './subjects.ts';

/** One page in each language. */
export const homePage = {
  paths: () => locales().map((locale) => ({ params: { locale }, props: { locale } })),
};

/** Every change by date; an archive in which a policy of that name was published keeps the address for the policy. */
export const changesPage = { paths: () => (hasChangesPage() ? homePage.paths() : []) };

/** What outside witnesses gave. */
export const witnessFile = {
  paths: () => witnesses().map((witness) => ({ params: { file: witness.name }, props: witness })),
};
