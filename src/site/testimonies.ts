/** What the outside witnesses of this site's ledger prove, for the pages that tell it. */
import { testimoniesOf } from '../archive/index.ts';
import { loadSite, oncePerSite } from './site.ts';

/** Every witness with what it says, read once a site. */
export const siteTestimonies = oncePerSite(() => {
  const { root, ledger } = loadSite().archive;
  return testimoniesOf(root, ledger.text);
});
