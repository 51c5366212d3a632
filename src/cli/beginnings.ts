/** The first files of an archive and of a policy, to be filled in by a person. */
import { stringify } from 'yaml';
import type { Locale } from '../model/index.ts';

type NewFile = readonly [path: string, content: string];

/** `organisation.yaml` with what is known. */
export const newOrganisation = ({
  name = 'Company',
  site = 'https://example.org',
  locales,
  timeZone = 'UTC',
}: {
  readonly name?: string;
  readonly site?: string;
  readonly locales: readonly Locale[];
  readonly timeZone?: string;
}): NewFile => [
  'policies/organisation.yaml',
  `# Fill these in: every page, PDF and notice reads them from here.\n${stringify({ name: { [locales[0]!]: name }, site, defaultLocale: locales[0], locales, timeZone })}`,
];

export const newPolicy = ({
  id,
  kind,
  locale,
  title,
  numbering,
}: {
  readonly id: string;
  readonly kind: string;
  readonly locale: Locale;
  readonly title: string;
  readonly numbering: string;
}): NewFile => [
  `policies/${id}/policy.yaml`,
  stringify({ kind, titles: { [locale]: title }, authoritative: locale, numbering }),
];
