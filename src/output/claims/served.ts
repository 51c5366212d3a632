/**
 * The archive as a built site serves it: the ledger, the Markdown of every text, and the records that the API has. Each is
 * held against the digests of the ledger, so that what follows from them can be held against everything else.
 */
import type { VFileMessage } from 'vfile-message';
import { type Archive, type ArchivedPolicy, type Ledger, problem, sha256 } from '../../archive/index.ts';
import { livedThrough } from '../../events/index.ts';
import {
  address,
  byTime,
  type IsoDate,
  isIsoDate,
  type LedgerEvent,
  type Locale,
  type Localised,
  type Organisation,
  type Policy,
  type PolicyDocument,
  type Translation,
  type Version,
} from '../../model/index.ts';
import { EXTRA_KEYS, frozenVersion, type VersionRecord, versionSchema } from '../../records/index.ts';
import { toolPackage } from '../tool.ts';
import type { MadeFrom } from './made-from.ts';
import { type TextsRequest, textsOf } from './served-texts.ts';
import { jsonAt, type Site } from './site.ts';
import { organisationTold, type ToldIndex } from './told-by-pages.ts';

export { jsonAt, type Site, textAt } from './site.ts';

/** What the site serves, read and proved as far as the ledger goes. */
export interface Served extends Site {
  /** With everything in it that the site has; what it does not tell of the organisation is empty. */
  readonly archive: Archive;
  readonly asOf: IsoDate;
  /** Address of the site's root with a closing slash. */
  readonly url: string;
  /** The part of it behind the host. */
  readonly base: string;
  readonly documentOf: (version: Version, locale: Locale) => PolicyDocument;
  /** Whether this tool printed its PDF files, with its own layout, as far as the site says. */
  readonly isPrintedAsHere: boolean;
}

type Report = (path: string, reason: string) => void;

/**
 * What was read, and what does not agree with the ledger; `null`: too little is there to go on. `made`: what the site's record
 * states; without it, its index and its pages are asked.
 */
export function servedBy(
  site: Site,
  ledger: Ledger,
  made: MadeFrom | null,
): { served: Served | null; isWhole: boolean; problems: VFileMessage[] } {
  const problems: VFileMessage[] = [];
  let lacking = 0;
  const onLack = () => {
    lacking += 1;
  };
  const report: Report = (path, reason) => problems.push(problem(path, reason, { rule: 'site/claim' }));
  const frame = made === null ? frameTold(site, report) : frameStated(made);
  if (frame === null) return { served: null, isWhole: false, problems };
  const documents = new Map<string, PolicyDocument>();
  const policies = frame.policies.flatMap(
    (policy) => archivedPolicy({ site, ledger, documents, report, onLack, ...frame, policy }) ?? [],
  );
  if (policies.length === 0) return { served: null, isWhole: false, problems };
  const served: Served = {
    ...site,
    archive: { root: site.folder, organisation: frame.organisation, policies, ledger, problems: [] },
    asOf: frame.asOf,
    url: frame.url,
    base: new URL(frame.url).pathname,
    documentOf: (version, locale) => documents.get(`${version.policy}/${version.id}/${locale}`)!,
    isPrintedAsHere: made !== null && isPrintedAsHere(made),
  };
  return { served, isWhole: lacking === 0 && problems.length === 0, problems };
}

const isPrintedAsHere = ({ record }: MadeFrom): boolean =>
  record.gazette === toolPackage().version &&
  !Object.keys(record.site.templates).some((path) => path.startsWith('pdf/'));

/** What stands around the versions. */
interface Frame {
  readonly organisation: Organisation;
  readonly policies: readonly Policy[];
  readonly asOf: IsoDate;
  readonly url: string;
  /** Whether the numbering of a policy is known, or has to be told by its texts. */
  readonly isStated: boolean;
}

const frameStated = ({ record, organisation, policies }: MadeFrom): Frame => ({
  organisation,
  policies,
  asOf: record.asOf,
  url: record.site.url,
  isStated: true,
});

interface ApiHead {
  readonly policy: string;
  readonly url: string;
}
interface ApiIndex extends ToldIndex {
  readonly asOf: string;
  readonly policies: readonly ApiHead[];
}
interface ApiPolicy extends Pick<Policy, 'kind' | 'titles' | 'authoritative'> {
  readonly versions: readonly (VersionRecord & { readonly version: string })[];
}

function frameTold(site: Site, report: Report): Frame | null {
  const index = jsonAt(site, address.apiIndex()) as ApiIndex | null;
  const url = index?.policies?.[0] && rootOf(index.policies[0]);
  if (!index || !url || !isIsoDate(index.asOf)) {
    const reason = 'Unexpected content, expected the policies of this site and the day of its build';
    report(address.apiIndex(), reason);
    return null;
  }
  const policies = index.policies.flatMap(({ policy: id }): Policy[] => {
    const api = jsonAt(site, address.apiPolicy(id)) as ApiPolicy | null;
    if (!api) return [];
    const { kind, titles, authoritative } = api;
    return [{ id, kind, titles, authoritative, ...UNTOLD }];
  });
  const organisation = organisationTold(site, index, url);
  return { organisation, policies, asOf: index.asOf, url, isStated: false };
}

/** What a policy has that states nothing more. */
const UNTOLD = {
  numbering: 'decimal',
  promises: [],
  reviewMonths: null,
  noticePeriodDays: null,
  approvals: null,
  suppressed: [],
} as const;

function rootOf({ policy, url }: ApiHead): string | null {
  const end = address.apiPolicy(policy);
  return typeof url === 'string' && url.endsWith(end) && URL.canParse(url) ? url.slice(0, -end.length) : null;
}

interface PolicyRequest extends Frame, Pick<TextsRequest, 'site' | 'documents' | 'report' | 'onLack'> {
  readonly ledger: Ledger;
  readonly policy: Policy;
}

/** A policy with the versions that the ledger has. */
function archivedPolicy(request: PolicyRequest): ArchivedPolicy | null {
  const { site, ledger, policy: stated, organisation, isStated, report } = request;
  const { id } = stated;
  const path = address.apiPolicy(id);
  const api = jsonAt(site, path) as ApiPolicy | null;
  if (!api || !Array.isArray(api.versions)) {
    report(path, 'Unexpected content, expected the versions of this policy');
    return null;
  }
  const events = ledger.events.filter(({ policy }) => policy === id);
  const published = events.filter(({ type }) => type === 'published');
  const { locales } = organisation;
  const texts = published.flatMap((event) => textsOf({ ...request, locales, events }, event.version));
  const numbering = texts.find((text) => text.numbering !== null)?.numbering ?? stated.numbering;
  const versions = published.flatMap((event): Version[] => {
    const record = recordIn(api, event, events);
    if (record === null) {
      const reason = `Unexpected record of version ${event.version}, expected the one whose digest the ledger has`;
      report(path, reason);
      return [];
    }
    const own = events.filter(({ version }) => version === event.version);
    const translations = Object.fromEntries(
      texts.filter(({ version }) => version === event.version).map(({ text }) => [text.locale, text]),
    ) as Localised<Translation>;
    const lived = livedThrough(record.change, own);
    return [{ policy: id, id: event.version, ...record, ...lived, translations } as Version];
  });
  const policy = isStated ? stated : { ...stated, numbering };
  return { policy, versions: versions.sort(byTime), draft: null };
}

/** The record in the API, if freezing it gives the bytes whose digest the ledger has. */
function recordIn(api: ApiPolicy, event: LedgerEvent, events: readonly LedgerEvent[]): VersionRecord | null {
  const found = api.versions.find((one) => one?.version === event.version);
  if (!found || event.type !== 'published') return null;
  const { version: _, ...said } = found;
  const classified = events.some((one) => one.type === 'classified' && one.version === event.version);
  // What a person decided later is said in place of what was frozen.
  const undecided = { class: 'unknown', material: null, reason: null } as const;
  for (const change of [found.change, ...(classified ? [{ ...found.change, ...undecided }] : [])]) {
    const own = Object.fromEntries(RECORD_KEYS.map((key) => [key, said[key]]));
    const parsed = versionSchema.safeParse({ ...own, change });
    if (parsed.success && sha256(frozenVersion(parsed.data)) === event.record) return parsed.data;
  }
  return null;
}

const RECORD_KEYS = ['published', 'effective', ...EXTRA_KEYS] as const;
