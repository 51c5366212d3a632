/** Pages that belong to no policy; they are made each time. */

import { witnesses } from './said.ts';
import { locales } from './subjects.ts';

/** One page in each language. */
export const homePage = {
  paths: () => locales().map((locale) => ({ params: { locale }, props: { locale } })),
};

/** What outside witnesses gave. */
export const witnessFile = {
  paths: () => witnesses().map((witness) => ({ params: { file: witness.name }, props: witness })),
};
