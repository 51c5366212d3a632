/** The redline of two versions on the site, rendered once a process. */
import { type ArchivedPolicy, readDocument } from '../archive/index.ts';
import type { Locale, PolicyDocument, Version } from '../model/index.ts';
import { type ProofRequest, type RedlineProof, redlineProof } from '../output/index.ts';
import { renderRedline } from '../redline/index.ts';
import { hrefResolver } from './links.ts';
import { documentOf, loadSite } from './site.ts';
import { dictionaryOf } from './words.ts';

/** The redline's article body and its typed changes. Addresses resolve as they would on the newer version's page. */
export const siteRedline = (policy: ArchivedPolicy, from: Version, to: Version, locale: Locale) =>
  rendered(documentOf(policy, from, locale), documentOf(policy, to, locale), locale);

/** What proves the redline on its page. */
export function siteRedlineProof(
  policy: ArchivedPolicy,
  from: Version,
  to: Version,
  locale: Locale,
): RedlineProof {
  const { html, changes } = siteRedline(policy, from, to, locale);
  const [old, next] = [from, to].map((version) => ({
    id: version.id,
    document: documentOf(policy, version, locale),
    text: version.translations[locale]!.textDigest,
  })) as [ProofRequest['from'], ProofRequest['from']];
  return redlineProof({ policy: policy.policy.id, locale, from: old, to: next, changes, html });
}

/** The same of a draft against the version `from`. */
export const draftRedline = (policy: ArchivedPolicy, from: Version, locale: Locale) =>
  rendered(
    documentOf(policy, from, locale),
    readDocument(loadSite().archive, policy.policy, 'draft', locale),
    locale,
  );

const rendered = (from: PolicyDocument, to: PolicyDocument, locale: Locale) =>
  renderRedline(from, to, {
    numbers: true,
    labels: dictionaryOf(locale).redline,
    resolveHref: hrefResolver(locale, null),
  });
