/** What a PDF or a Word file says around the redline of two texts of a policy, one of which may be its draft. */
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import { dictionaryOf } from '../languages/index.ts';
import { type IsoDate, type Locale, localised, type PolicyDocument, rootUrl } from '../model/index.ts';
import { pairSheet, type RedlineSheet, sideOf, textsSheet } from '../output/index.ts';

/** A version's id, or `draft`, and its text. */
export interface PairedText {
  readonly id: string;
  readonly document: PolicyDocument;
}

/** Two published versions have all that is said of them; a draft has no date yet, and is called what it is. */
export function sheetOf(
  archive: Archive,
  policy: ArchivedPolicy,
  { from, to, locale, day }: { from: PairedText; to: PairedText; locale: Locale; day: IsoDate },
): RedlineSheet {
  const versions = [from, to].map(({ id }) => policy.versions.find((version) => version.id === id));
  const [old, next] = versions;
  const { organisation } = archive;
  const url = rootUrl(organisation.site);
  if (old && next) return pairSheet({ archive, policy, locale, url, asOf: day, from: old, to: next });
  const words = dictionaryOf(locale, organisation);
  const draft = policy.draft?.translations.find((text) => text.locale === locale);
  const titles = versions.map(
    (version) => version?.translations[locale]?.title ?? draft?.title ?? policy.policy.id,
  );
  const names = versions.map((version) =>
    version ? words.version.short(words.date(version.effective), version.id) : words.status('draft'),
  );
  const sheet = textsSheet({
    from: from.document,
    to: to.document,
    locale,
    headings: titles as [string, string],
    names: names as [string, string],
    author: localised(organisation.name, locale, organisation.defaultLocale) ?? '',
    date: day,
    tense: 'will',
  });
  const sides = versions.map((version) =>
    version
      ? sideOf({ archive, policy, locale, url, asOf: day, version })
      : { name: words.status('draft'), lines: [words.statusLine('draft', NO_DAYS)], record: null },
  );
  return { ...sheet, sides };
}

/** A draft has none. */
const NO_DAYS = { effective: '', lastDay: null, withdrawn: null };
