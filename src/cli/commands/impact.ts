/** `gazette impact`: what today's facts change against the versions in force, and what has to happen. */
import { type Archive, type ArchivedPolicy, isError, readFactsOf } from '../../archive/index.ts';
import {
  addDays,
  CLAUSES,
  type FactChange,
  factChanges,
  type IsoDate,
  inForceOn,
  type Locale,
  localesOf,
} from '../../model/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  UsageError,
  withCommonOptions,
} from '../report.ts';

export const addImpact: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('impact'))
    .description(
      "say what today's facts change against the versions in force: clauses, materiality, consent, notice",
    )
    .action((options: CommonOptions) => setStatus(impact(options)));
};

interface Impact {
  readonly policy: string;
  readonly version: string;
  readonly changes: readonly (FactChange & { clauses: readonly string[] })[];
  readonly languages: readonly string[];
  readonly material: boolean;
  readonly reconsent: boolean;
  readonly noticePeriodDays: number | null;
  readonly earliestEffective: IsoDate;
}

function impact(options: CommonOptions): number {
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  if (archive.organisation.facts === null)
    throw new UsageError(
      'no facts are stated: write them into policies/organisation.yaml under `facts`, or into policies/facts/',
    );
  const today = dayOf(options, archive);
  const impacts: Impact[] = [];
  const without: string[] = [];
  for (const found of archive.policies) {
    const one = impactOn(archive, found, today);
    if (one) impacts.push(one);
    else without.push(found.policy.id);
  }
  if (options.json) printJson({ ok: true, asOf: today, policies: impacts, withoutFacts: without });
  else {
    for (const one of impacts) print(one, archive.organisation.defaultLocale);
    for (const id of without) console.error(`${id}: no version in force that was written from facts`);
  }
  return EXIT.ok;
}

function impactOn(archive: Archive, { policy, versions }: ArchivedPolicy, today: IsoDate): Impact | null {
  const version = inForceOn(versions, today);
  const frozen = version && readFactsOf(archive, policy.id, version.id);
  if (!version || !frozen) return null;
  const clauses = CLAUSES[policy.kind];
  const changes = factChanges(frozen, archive.organisation.facts!)
    .map((change) => ({ ...change, clauses: clauses[change.kind] ?? [] }))
    .filter(({ kind, clauses: own }) => own.length > 0 || kind === 'other');
  const material = changes.some((change) => change.material !== null);
  return {
    policy: policy.id,
    version: version.id,
    changes,
    languages: localesOf(version.translations),
    material,
    reconsent: changes.some((change) => change.reconsent),
    noticePeriodDays: policy.noticePeriodDays,
    earliestEffective: material ? addDays(today, policy.noticePeriodDays ?? 0) : today,
  };
}

function print(
  { policy, version, changes, languages, material, reconsent, noticePeriodDays, earliestEffective }: Impact,
  locale: Locale,
) {
  if (changes.length === 0) return console.log(`${policy} ${version}: nothing changes`);
  console.log(
    `${policy} ${version}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'} of facts, in ${languages.join(', ')}`,
  );
  for (const { action, path, was, becomes, material: source, reconsent: again, clauses } of changes) {
    console.log(`  ${path} ${action}: ${told(was, becomes, locale)}`);
    console.log(
      `    ${clauses.length > 0 ? `clauses ${clauses.map((clause) => `#${clause}`).join(', ')}` : 'we know of no section that states it: search the text for it'}; ${source ? `named as material by ${source}` : 'in no list of material changes'}${again ? '; consent is needed again' : ''}`,
    );
  }
  console.log(
    material
      ? `  a list of material changes names this, but a person decides; ${noticePeriodDays === null ? 'no notice period is promised' : `${noticePeriodDays} days of notice are promised`}, so not in force before ${earliestEffective}`
      : '  nothing here is in a list of material changes; a person decides',
  );
  if (reconsent)
    console.log(
      '  earlier consent does not cover this: ask for consent again, and do not tell people that there is nothing to do',
    );
  return undefined;
}

/** A change of facts in words: only the parts that differ, in the language of the site. */
function told(was: string | null, becomes: string | null, locale: Locale): string {
  const [old, next] = [was, becomes].map((value) => (value === null ? null : parsed(value)));
  if (!isRecord(old) || !isRecord(next)) return `${shown(old, locale)} → ${shown(next, locale)}`;
  const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return keys
    .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(next[key]))
    .map((key) => `${key} ${shown(old[key], locale)} → ${shown(next[key], locale)}`)
    .join('; ');
}

/** `was` or `becomes`: plain words, or the fact as JSON. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shown(value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map((one) => shown(one, locale)).join(', ') || 'none';
  if (!isRecord(value)) return String(value);
  const own = value[locale] ?? value.label ?? value.period;
  return own === undefined ? JSON.stringify(value) : shown(own, locale);
}
