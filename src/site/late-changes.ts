/** What changed, said by the texts where the company says nothing of it: in a language that came later than the version. */
import type { ArchivedPolicy } from '../archive/index.ts';
import {
  type ChangeTense,
  inEveryTense,
  type Locale,
  neighboursOf,
  type Tensed,
  type Version,
} from '../model/index.ts';
import { changesTold } from '../notice/index.ts';
import { hrefResolver } from './links.ts';
import { documentOf, loadSite } from './site.ts';

/** The redline, to which the page leads, has all of them. */
const MOST = 8;

/** The changes that came with `version`, each in every tense; none where the company's own account is there. */
export function lateChanges(policy: ArchivedPolicy, version: Version, locale: Locale): Tensed[] {
  const { before } = neighboursOf(version, policy.versions);
  const isLate = version.translations[locale]?.addedAt != null;
  if (!isLate || !before?.translations[locale] || version.change.summary[locale]?.length) return [];
  const speech = loadSite().archive.organisation;
  const [from, to] = [before, version].map((one) => documentOf(policy, one, locale));
  const resolveHref = hrefResolver(locale, version.effective);
  const sentences = (tense: ChangeTense) =>
    changesTold(from!, to!, { locale, speech, tense, resolveHref }).map(({ sentence }) => sentence);
  const [will, has, had, would] = (['will', 'has', 'had', 'would'] as const).map(sentences);
  const told = { will: will!, has: has!, had: had!, would: would! };
  return told.has.slice(0, MOST).map((_, i) => inEveryTense((tense) => told[tense][i] ?? told.has[i]!));
}
