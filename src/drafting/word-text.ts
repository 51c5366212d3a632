/** A Word file as the text of a draft: what of the archive it is read with, and what stands above its words. */
import { stringify } from 'yaml';
import { type Archive, type ArchivedPolicy, readDocument } from '../archive/index.ts';
import type { ImportedDocx, importDocx } from '../import/index.ts';
import { type Locale, type PolicyDocument, rootUrl, sequenceOf } from '../model/index.ts';

/** What a Word file of `policy` in `locale` is read with; `null`: there is no archive, or no such policy, yet. */
export const readingOfWord = (
  archive: Archive | null,
  policy: ArchivedPolicy | null,
  locale: Locale,
): Omit<Parameters<typeof importDocx>[1], 'view'> => ({
  numbering: policy?.policy.numbering ?? null,
  site: siteOf(archive),
  base: baseOf(archive, policy, locale),
  sibling: siblingOf(archive, policy, locale),
});

/** The text that a draft gets from it. `name`: the title where neither the file nor the policy has one. */
export function textOfWord(
  { title, markdown }: Pick<ImportedDocx, 'title' | 'markdown'>,
  policy: ArchivedPolicy | null,
  locale: Locale,
  name: string,
): { readonly title: string; readonly text: string } {
  const called = title ?? policy?.policy.titles[locale] ?? name;
  const standing = !policy || policy.policy.authoritative === locale ? 'authoritative' : 'informative';
  return { title: called, text: `---\n${stringify({ title: called, standing })}---\n\n${markdown}` };
}

/** Whose own addresses are links to policies. */
function siteOf(archive: Archive | null) {
  if (!archive) return null;
  return {
    url: rootUrl(archive.organisation.site),
    policies: archive.policies.map(({ policy }) => policy.id),
  };
}

/** The text that the document continues: of the last version in its language. */
function baseOf(
  archive: Archive | null,
  policy: ArchivedPolicy | null,
  locale: Locale,
): PolicyDocument | null {
  const last = policy && sequenceOf(policy.versions.filter((version) => version.translations[locale])).at(-1);
  return archive && policy && last ? readDocument(archive, policy.policy, last.id, locale) : null;
}

/** The draft in the authoritative language, of which the document may be the translation. */
function siblingOf(
  archive: Archive | null,
  policy: ArchivedPolicy | null,
  locale: Locale,
): PolicyDocument | null {
  const authoritative = policy?.policy.authoritative;
  if (!archive || !policy || !authoritative || authoritative === locale) return null;
  const isThere = policy.draft?.translations.some((text) => text.locale === authoritative);
  return isThere ? readDocument(archive, policy.policy, 'draft', authoritative) : null;
}
