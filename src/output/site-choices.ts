/**
 * What a site is made from beside the ledger and the texts: the company's own choices, which are not in the ledger. The record of
 * a build states them, so that the site alone is enough to make it again and compare.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, sha256, versionPath } from '../archive/index.ts';
import {
  ANY_LANGUAGE,
  type Localised,
  type Organisation,
  type Policy,
  type SiteLink,
} from '../model/index.ts';
import { filesIn } from './checksums.ts';
import type { Extent } from './extent.ts';
import { toolFolder } from './tool.ts';

/**
 * Of an organisation: what its pages show, as `organisation.yaml` writes it. Whom it mails and what `check` holds its texts against
 * is nobody's business.
 */
export type ShownOrganisation = Omit<
  Organisation,
  'facts' | 'ownWords' | 'profiles' | 'unsubscribe' | 'navigation' | 'footer'
> & { readonly navigation: readonly WrittenLink[]; readonly footer: readonly WrittenLink[] };

/** A link around the pages: one address for all languages, or one for each. */
interface WrittenLink {
  readonly label: Localised;
  readonly href: string | Localised;
}

/** Of a policy: what its pages show. */
export type ShownPolicy = Pick<
  Policy,
  'kind' | 'titles' | 'authoritative' | 'numbering' | 'promises' | 'reviewMonths' | 'noticePeriodDays'
>;

export interface SiteChoices {
  /** Address of the site's root with a closing slash. */
  readonly url: string;
  readonly organisation: ShownOrganisation;
  /** By id. */
  readonly policies: Readonly<Record<string, ShownPolicy>>;
  readonly extent: Extent;
  /** Texts that have no PDF because nothing prints one of their signs: `privacy/2026-01-01/en`. */
  readonly unprinted: readonly string[];
  readonly hasDrafts: boolean;
  /** Templates and words of the company's own, with their digests: `email/notice.txt`. */
  readonly templates: Readonly<Record<string, string>>;
  /** Frozen facts, whose digests the ledger has: `privacy/2026-01-01`. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface ChoicesRequest extends Pick<SiteChoices, 'url' | 'extent' | 'unprinted' | 'hasDrafts'> {
  readonly archive: Archive;
}

export function siteChoices({ archive, ...asked }: ChoicesRequest): SiteChoices {
  const { facts: _, ownWords: __, profiles: ___, unsubscribe: ____, ...shown } = archive.organisation;
  const navigation = shown.navigation.map(asWritten);
  const organisation = { ...shown, navigation, footer: shown.footer.map(asWritten) };
  const published = archive.policies.filter(({ versions }) => versions.length > 0);
  return {
    ...asked,
    organisation,
    policies: Object.fromEntries(published.map(({ policy }) => [policy.id, shownOf(policy)])),
    templates: ownTemplates(archive.root),
    facts: frozenFacts(archive),
  };
}

const asWritten = ({ label, href }: SiteLink): WrittenLink => ({ label, href: href[ANY_LANGUAGE] ?? href });

function shownOf(policy: Policy): ShownPolicy {
  const { kind, titles, authoritative, numbering, promises, reviewMonths, noticePeriodDays } = policy;
  return { kind, titles, authoritative, numbering, promises, reviewMonths, noticePeriodDays };
}

/** Folders of `templates/` whose files change what a site says; those of `site/` are served. */
const SAYING = ['docx', 'email', 'languages', 'pdf'] as const;

/** The templates under `root` that are not those of the tool, by name, each with the digest of its bytes. */
export function ownTemplates(root: string): Readonly<Record<string, string>> {
  const names = SAYING.flatMap((folder) => {
    const there = join(root, 'templates', folder);
    return existsSync(there) ? filesIn(there).map((name) => `${folder}/${name}`) : [];
  });
  const digestAt = (folder: string, name: string) => {
    const file = join(folder, 'templates', name);
    return existsSync(file) ? sha256(readFileSync(file)) : null;
  };
  return Object.fromEntries(
    names.flatMap((name) => {
      const digest = digestAt(root, name)!;
      const isOurs = name.endsWith('.md') || digestAt(toolFolder(), name) === digest;
      return isOurs ? [] : [[name, digest] as const];
    }),
  );
}

function frozenFacts({ root, policies, ledger }: Archive): Readonly<Record<string, string>> {
  const ids = new Set(policies.map(({ policy }) => policy.id));
  return Object.fromEntries(
    ledger.events.flatMap((event) => {
      if (event.type !== 'published' || !event.facts || !ids.has(event.policy)) return [];
      const file = join(root, versionPath(event.policy, event.version), 'facts.yaml');
      return existsSync(file)
        ? [[`${event.policy}/${event.version}`, readFileSync(file, 'utf8')] as const]
        : [];
    }),
  );
}
