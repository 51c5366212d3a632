/** What the pages of a site tell of its organisation: all that is known of a site whose record does not state its choices. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSpoken, languageOf, nearestTag, SPOKEN, spokenBeside } from '../../languages/index.ts';
import { address, type Locale, type Localised, type Organisation } from '../../model/index.ts';
import { jsonAt, type Site } from './site.ts';

/** Of the site's own index, as far as it is needed here. */
export interface ToldIndex {
  readonly organisation: Pick<Organisation, 'name' | 'timeZone' | 'locales' | 'defaultLocale'> & {
    readonly rootLocale?: Locale;
  };
  readonly policies: readonly { readonly policy: string }[];
}

/** What an organisation has that states nothing more. */
const EMPTY = { profiles: [], navigation: [], footer: [], redirects: {}, facts: null, bannerDays: 30 };

export function organisationTold(site: Site, index: ToldIndex, root: string): Organisation {
  const fallback = fallbackOf(site, index);
  return {
    ...EMPTY,
    ...index.organisation,
    rootLocale: index.organisation.rootLocale ?? null,
    site: root.replace(/\/$/, ''),
    fallback,
    formats: formatsOf(site, index, fallback),
    contacts: contactsOf(site),
  } as unknown as Organisation;
}

/** What the interface speaks beside languages that it does not speak: its pages say so. */
function fallbackOf({ folder, known }: Site, { organisation }: ToldIndex): Localised {
  const found: Record<Locale, string> = {};
  for (const locale of organisation.locales.filter((one) => nearestTag(one, SPOKEN) === null)) {
    const page = [...known].find((path) => path.startsWith(`${locale}/`) && path.endsWith('.html'));
    const lang = page && /<html[^>]*\slang="([^"]*)"/.exec(readFileSync(join(folder, page), 'utf8'))?.[1];
    if (lang && isSpoken(lang)) found[locale] = lang;
  }
  return found;
}

const NOBODY: Organisation['contacts'] = { email: null, phone: null, address: {} };

/** Whom readers ask, where the site says so: its notices do. No ledger has it, so it is taken as it stands. */
function contactsOf(site: Site): Organisation['contacts'] {
  const path = [...site.known].filter((name) => name.endsWith('/notice/notice.json')).sort()[0];
  const file = path === undefined ? null : (jsonAt(site, path) as { notices?: unknown } | null);
  const first = (Array.isArray(file?.notices) ? file.notices[0] : null) as { contact?: unknown } | null;
  const { email, phone } = (first?.contact ?? {}) as Readonly<Record<string, unknown>>;
  const said = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return { ...NOBODY, email: said(email), phone: said(phone) };
}

/** How the site writes days: its date pickers say so. */
function formatsOf(
  site: Site,
  { organisation, policies }: ToldIndex,
  fallback: Localised,
): Organisation['formats'] {
  const found: Record<string, string> = {};
  for (const locale of organisation.locales) {
    const { day } = (jsonAt(site, address.asOf(locale, policies[0]!.policy)) ?? {}) as { day?: unknown };
    const { dates } = languageOf(spokenBeside(locale, { ...organisation, fallback }));
    const format = dates.formats.find((name) => JSON.stringify(dates.form(name)) === JSON.stringify(day));
    if (format !== undefined) found[locale] = format;
  }
  return found as Organisation['formats'];
}
