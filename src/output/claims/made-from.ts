/** What a site says that it was made from: its record of the build, read as strictly as the files of `policies/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import * as z from 'zod';
import {
  type Ledger,
  mayBeInLedger,
  problem,
  readOwnWords,
  sha256,
  VERSION_ID,
} from '../../archive/index.ts';
import { isIsoDate, type Organisation, type Policy } from '../../model/index.ts';
import { organisationSchema, policySchema } from '../../records/index.ts';
import { BUILD_RECORD_FILE, type BuildRecord } from '../build-record.ts';
import { EXTENTS } from '../extent.ts';
import { ownTemplates } from '../site-choices.ts';
import { jsonAt } from './site.ts';

export interface MadeFrom {
  readonly record: BuildRecord;
  readonly organisation: Organisation;
  /** In the order of the site. */
  readonly policies: readonly Policy[];
  /** The folder that holds the templates with which the site was made; `null`: those of the tool alone. */
  readonly templates: string | null;
  /** Whether the site was made with templates that are not there. */
  readonly lacksTemplates: boolean;
}

/** What of the record stands in words of its own; the rest is of `records/`. */
const recordSchema = z.strictObject({
  asOf: z.string().refine(isIsoDate),
  gazette: z.string(),
  node: z.string().regex(/^\d+(?:\.\d+)+$/),
  // Whatever a browser calls itself, its version among it.
  chromium: z
    .string()
    .regex(/^(?=.*\d+\.\d)[\w@/.,:;()+~ -]{1,120}$/)
    .nullable(),
  assets: z.string(),
  site: z.strictObject({
    url: z.url({ protocol: /^https?$/ }).endsWith('/'),
    organisation: z.looseObject({}),
    policies: z.record(z.string(), z.looseObject({})),
    extent: z.enum(EXTENTS),
    unprinted: z.array(z.string()),
    hasDrafts: z.boolean(),
    templates: z.record(z.string(), z.string()),
    facts: z.record(z.string(), z.string()),
  }),
});

/** The version of the tool that a site names; `null`: it names none. */
export const toolOf = (folder: string): string | null => {
  const found = recordIn(folder) as { gazette?: unknown } | null;
  return typeof found?.gazette === 'string' ? found.gazette : null;
};

// The list of checksums leaves it out, since it names programs.
const recordIn = (folder: string) =>
  existsSync(join(folder, BUILD_RECORD_FILE))
    ? jsonAt({ folder, known: new Set([BUILD_RECORD_FILE]) }, BUILD_RECORD_FILE)
    : null;

/**
 * `null`: the site has no record, or one that states no choices, or none that this tool can read: then `problems` say why.
 * `templates`: where the company's own may be.
 */
export function madeFrom(
  folder: string,
  ledger: Ledger,
  templates?: string,
): { readonly made: MadeFrom | null; readonly problems: VFileMessage[] } {
  const problems: VFileMessage[] = [];
  const report = (reason: string) =>
    problems.push(problem(BUILD_RECORD_FILE, reason, { rule: 'site/record' }));
  const found = recordIn(folder) as { site?: unknown } | null;
  if (found === null || found.site === undefined) return { made: null, problems };
  const parsed = recordSchema.safeParse(found);
  const organisation = organisationSchema.safeParse(parsed.data?.site.organisation);
  if (!parsed.success || !organisation.success) {
    const issue = (parsed.error ?? organisation.error)!.issues[0]!;
    const place = [...(parsed.success ? ['site', 'organisation'] : []), ...issue.path].join('.');
    report(`Unexpected content at \`${place}\`, expected the day, the address and the choices of a build`);
    return { made: null, problems };
  }
  const policies: Policy[] = [];
  for (const [id, said] of Object.entries(parsed.data.site.policies)) {
    const policy = policySchema.safeParse(said);
    if (policy.success) policies.push({ id, ...policy.data });
    else report(`Unexpected \`${id}\`, expected what policy.yaml has`);
  }
  const published = ledger.events.filter(({ type }) => type === 'published');
  for (const id of new Set(published.map(({ policy }) => policy)))
    if (!policies.some((policy) => policy.id === id))
      report(`Unexpected absence of the policy \`${id}\`, which the ledger has`);
  // Files are written under these names.
  for (const { policy, version } of ledger.events)
    if (!mayBeInLedger(policy) || !VERSION_ID.test(version))
      report(`Unexpected version \`${version}\` of \`${policy}\` in the ledger, expected ids`);
  for (const event of published)
    if (event.type === 'published' && event.facts) {
      const facts = parsed.data.site.facts[`${event.policy}/${event.version}`];
      if (facts === undefined || sha256(facts) !== event.facts)
        report(
          `Unexpected facts of ${event.policy} ${event.version}, expected those whose digest the ledger has`,
        );
    }
  const record = parsed.data as unknown as BuildRecord;
  const stated = JSON.stringify(record.site.templates);
  const isOurs = stated === '{}';
  const isThere = templates !== undefined && JSON.stringify(ownTemplates(templates)) === stated;
  const used = isThere && !isOurs ? templates : null;
  const words = used === null ? {} : readOwnWords(used, organisation.data).ownWords;
  const own = { ...organisation.data, facts: null, ...words } as Organisation;
  const lacksTemplates = !isOurs && !isThere;
  return { made: { record, organisation: own, policies, templates: used, lacksTemplates }, problems };
}
