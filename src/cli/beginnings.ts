/** The first files of an archive and of a policy, to be filled in by a person. */
import { stringify } from 'yaml';
import { PLACEHOLDERS } from '../archive/index.ts';
import type { Locale } from '../model/index.ts';
import { schemaLine } from './editor-schema.ts';
import { requireWords, UsageError } from './report.ts';
import { SITE_EXPECTED, siteAddress } from './site-address.ts';

type NewFile = readonly [path: string, content: string];

/** `organisation.yaml` with what is known. The rest are placeholders, which `check` refuses. */
export const newOrganisation = ({
  root,
  name = PLACEHOLDERS.name,
  site = PLACEHOLDERS.site,
  locales,
  timeZone = 'UTC',
}: {
  readonly root: string;
  readonly name?: string;
  /** With its scheme. */
  readonly site?: string;
  readonly locales: readonly Locale[];
  readonly timeZone?: string;
}): NewFile => {
  const path = 'policies/organisation.yaml';
  const about = '# Every page, PDF and notice reads these: write your own in the place of a placeholder.\n';
  const record = { name: { [locales[0]!]: name }, site, defaultLocale: locales[0], locales, timeZone };
  return [path, `${schemaLine('organisation', root, path)}${about}${stringify(record)}`];
};

export const newPolicy = ({
  root,
  id,
  kind,
  locale,
  title,
  numbering,
}: {
  readonly root: string;
  readonly id: string;
  readonly kind: string;
  readonly locale: Locale;
  readonly title: string;
  readonly numbering: string;
}): NewFile => {
  const path = `policies/${id}/policy.yaml`;
  const record = { kind, titles: { [locale]: title }, authoritative: locale, numbering };
  return [path, `${schemaLine('policy', root, path)}${stringify(record)}`];
};

/** What the options say about a new organisation. */
export interface BegunOptions {
  readonly name?: string | undefined;
  readonly site?: string | undefined;
}

/** The same, checked and normalised. Throws a `UsageError`. */
export function begunWith({ name, site }: BegunOptions): { name?: string; site?: string } {
  const address = site === undefined ? null : siteAddress(site);
  if (site !== undefined && address === null)
    throw new UsageError(`--site: ${SITE_EXPECTED}, not \`${site}\``);
  return {
    ...(name === undefined ? {} : { name: requireWords(name, '--name') }),
    ...(address ? { site: address.url } : {}),
  };
}

/** Says what is still to be filled in. */
export function tellPlaceholders({ name, site }: BegunOptions): void {
  const missing = [...(name === undefined ? ['name'] : []), ...(site === undefined ? ['site'] : [])];
  if (missing.length === 0) return;
  const what = missing.map((key) => `\`${key}\``).join(' and ');
  console.error(
    `write ${what} of your organisation into policies/organisation.yaml: a placeholder stands there`,
  );
}
