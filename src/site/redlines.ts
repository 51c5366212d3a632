/** The redline of two versions on the site, rendered once a process. */
import { type ArchivedPolicy, readDocument, sha256 } from '../archive/index.ts';
import type { Locale, PolicyDocument, Version } from '../model/index.ts';
import { type ProofRequest, pairDocx, type RedlineProof, redlineProof } from '../output/index.ts';
import { renderRedline } from '../redline/index.ts';
import { downloadSource } from './downloads.ts';
import { hrefResolver } from './links.ts';
import { hasSheets } from './sheets.ts';
import { documentOf, loadSite, oncePerSite } from './site.ts';
import { dictionaryOf } from './words.ts';

/** The redline's article body and its typed changes. Addresses resolve as they would on the newer version's page. */
export const siteRedline = (policy: ArchivedPolicy, from: Version, to: Version, locale: Locale) =>
  rendered(documentOf(policy, from, locale), documentOf(policy, to, locale), locale);

/** Digests of the Word files made so far, so that a proof need not make its file once more. */
const wordDigests = oncePerSite((_: ArchivedPolicy) => new Map<string, string>());

/** The redline as a Word file with tracked changes. */
export function siteRedlineWord(
  policy: ArchivedPolicy,
  from: Version,
  to: Version,
  locale: Locale,
): Uint8Array {
  const bytes = pairDocx({ ...downloadSource({ policy, locale }), from, to });
  wordDigests(policy).set(wordKey(from, to, locale), sha256(bytes));
  return bytes;
}

const wordKey = (from: Version, to: Version, locale: Locale) => `${from.id}..${to.id} ${locale}`;

/** The digest of the Word file beside a redline; `null` where the site has none. */
function wordDigest(policy: ArchivedPolicy, from: Version, to: Version, locale: Locale): string | null {
  if (!hasSheets(policy, to)) return null;
  return (
    wordDigests(policy).get(wordKey(from, to, locale)) ?? sha256(siteRedlineWord(policy, from, to, locale))
  );
}

/** What proves the redline on its page, and the Word file beside it. */
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
  const word = wordDigest(policy, from, to, locale);
  return redlineProof({ policy: policy.policy.id, locale, from: old, to: next, changes, html, word });
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
    lang: locale,
    numbers: true,
    labels: dictionaryOf(locale).redline,
    resolveHref: hrefResolver(locale, null),
  });
