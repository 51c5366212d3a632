/** Which versions of this site have files for printing. */
import type { ArchivedPolicy } from '../archive/index.ts';
import type { Locale, Version } from '../model/index.ts';
import {
  installedFaces,
  isInExtent,
  numbered,
  printingAround,
  printingOf,
  remedyOf,
} from '../output/index.ts';
import { documentOf, loadSite, oncePerSite, ownPolicies, sourceOf, store } from './site.ts';

/** At most this many missing characters are named for each text. */
const NAMED = 3;

/** Whether a version, and the redlines that lead to it, have Word files, and PDFs if they can be printed. */
export const hasSheets = (policy: ArchivedPolicy, version: Version): boolean =>
  isInExtent(loadSite().extent, policy, version, loadSite().asOf);

/** Whether there is a PDF of a text, or of the redline of several. */
export const hasPdf = (
  policy: ArchivedPolicy,
  locale: Locale,
  ...versions: [...Version[], Version]
): boolean =>
  loadSite().hasPdf &&
  hasSheets(policy, versions.at(-1)!) &&
  versions.every((version) => isPrintable(policy, version, locale));

/** How a text is named that has no PDF. */
const nameOf = ({ policy }: ArchivedPolicy, { id }: Version, locale: Locale) =>
  `${policy.id}/${id}/${locale}`;

function isPrintable(policy: ArchivedPolicy, version: Version, locale: Locale): boolean {
  const { again } = loadSite();
  if (again !== null) return !again.unprinted.includes(nameOf(policy, version, locale));
  return lackingIn(policy, version, locale).lacking.length === 0;
}

/** The texts of this site that have no PDF because of their characters, though the site has PDFs. */
export const unprintedTexts = (): string[] =>
  loadSite().hasPdf
    ? loadSite().archive.policies.flatMap((policy) =>
        loadSite().archive.organisation.locales.flatMap((locale) =>
          policy.versions
            .filter((version) => version.translations[locale] && hasSheets(policy, version))
            .filter((version) => !isPrintable(policy, version, locale))
            .map((version) => nameOf(policy, version, locale)),
        ),
      )
    : [];

/** The texts of this build that would have a PDF but for their characters: `terms 2026-01-01 (en): 中 (U+4E2D); …`. */
export const unprintableTexts = (): string[] =>
  ownPolicies().flatMap((policy) =>
    loadSite().archive.organisation.locales.flatMap((locale) =>
      policy.versions
        .filter((version) => version.translations[locale] && hasSheets(policy, version))
        .flatMap((version) => {
          const { lacking, packages } = lackingIn(policy, version, locale);
          const more = lacking.length > NAMED ? ' …' : '';
          const named = lacking.slice(0, NAMED).map(numbered).join(', ');
          const remedy = packages.length === 0 ? '' : `; ${remedyOf(packages)}`;
          return lacking.length === 0
            ? []
            : [`${policy.policy.id} ${version.id} (${locale}): ${named}${more}${remedy}`];
        }),
    ),
  );

interface Lacking {
  readonly lacking: readonly string[];
  readonly packages: readonly string[];
}

/** The characters that no face of print has, of a text and of what its PDF says around it, and the packages that have them. */
export function lackingIn(policy: ArchivedPolicy, version: Version, locale: Locale): Lacking {
  const parts = [lackingOfText(policy, version, locale), lackingAround(policy, locale, version.id)];
  const all = (key: keyof Lacking) => [...new Set(parts.flatMap((part) => part[key]))];
  return { lacking: all('lacking'), packages: all('packages') };
}

function lackingOfText(policy: ArchivedPolicy, version: Version, locale: Locale): Lacking {
  const { title } = version.translations[locale]!;
  const key = [sourceOf(version, locale), policy.policy.numbering, title, locale, ...installedFaces()];
  return store().json('printing', key, () => {
    const { lacking, packages } = printingOf(documentOf(policy, version, locale), title, locale);
    return { lacking, packages };
  });
}

/** It hangs on much of the policy, and is found out once a build, for versions with files for printing. */
const lackingAround = oncePerSite((policy: ArchivedPolicy, locale: Locale, id: string): Lacking => {
  const { archive, asOf, url } = loadSite();
  const version = policy.versions.find((one) => one.id === id)!;
  const documentIn = (other: Version) => documentOf(policy, other, locale);
  return printingAround({ archive, policy, locale, version, asOf, url, documentOf: documentIn });
});
