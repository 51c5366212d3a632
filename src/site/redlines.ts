/** The redline of two versions on the site, rendered once a process. */
import type { ArchivedPolicy } from '../archive/index.ts';
import type { Locale, Version } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';
import { hrefResolver } from './links.ts';
import { documentOf } from './site.ts';
import { dictionaryOf } from './words.ts';

/** The redline's article body and its typed changes. Addresses resolve as they would on the newer version's page. */
export function siteRedline(policy: ArchivedPolicy, from: Version, to: Version, locale: Locale) {
  const labels = dictionaryOf(locale).redline;
  return renderRedline(documentOf(policy, from, locale), documentOf(policy, to, locale), {
    numbers: true,
    labels,
    resolveHref: hrefResolver(locale, null),
  });
}
