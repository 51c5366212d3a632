/** Everything that `gazette check` reports: the archive's own checks, the rules, and suppressed findings with their reasons. */
import type { VFileMessage } from 'vfile-message';
import {
  type Archive,
  byPlace,
  checkSteps,
  commentProblems,
  conflictProblems,
  earlyApprovals,
  factPlaces,
  parseText,
  placesIn,
  problem,
  readFactsOf,
  readSource,
  type Testimony,
  type Witness,
  witnessProblem,
} from '../archive/index.ts';
import { atOnce } from '../markdown/index.ts';
import type { IsoDate, Locale, Policy, Suppression, Version } from '../model/index.ts';
import { hasNotice } from '../notice/index.ts';
import { mailFor, readNoticeTemplates } from '../output/index.ts';
import type { DraftRecord } from '../records/index.ts';
import { BUILT_IN } from './built-in.ts';
import { RULES } from './rules/index.ts';
import { type Finding, lintPolicy } from './run.ts';

export interface Suppressed {
  readonly message: VFileMessage;
  readonly suppression: Suppression;
}

export interface CheckResult {
  /** Findings that are not suppressed, sorted by file and place. */
  readonly problems: readonly VFileMessage[];
  readonly suppressed: readonly Suppressed[];
}

/** Checks the whole archive, or one policy of it, as of a day. `witnesses`: outside witnesses, each with its result. */
export const check = (...of: Parameters<typeof lintSteps>): CheckResult => atOnce(lintSteps(...of));

/** The same in steps, for each text and each policy: a long check can make room for what waits (`inTurns`). */
export function* lintSteps(
  archive: Archive,
  asOf: IsoDate,
  only?: string,
  witnesses: readonly (Witness & Testimony)[] = [],
): Generator<void, CheckResult> {
  const problems = [
    ...(yield* checkSteps(archive, only === undefined ? undefined : (policy) => policy === only)),
    ...archive.policies
      .filter(({ policy, draft }) => draft !== null && (only === undefined || policy.id === only))
      .flatMap(({ policy }) => [
        ...conflictProblems(archive, policy.id),
        ...commentProblems(archive, policy.id),
      ]),
    ...witnesses.flatMap((witness) => witnessProblem(witness) ?? []),
    ...earlyApprovals(archive, only),
  ];
  // A witness that this machine cannot check may be valid; one that proves nothing does not count.
  const counted = witnesses.filter(({ holds, proves }) => holds === null || (holds && proves !== null));
  const witnessedLines = Math.max(0, ...counted.map(({ lines }) => lines));
  const suppressed: Suppressed[] = [];
  const templates = readNoticeTemplates(archive.root);
  // The files are read when the first gap is reported.
  let places: ReturnType<typeof factPlaces> | null = null;
  const placeOfFact = (path: string) => {
    places ??= factPlaces(archive.root);
    return places(path);
  };
  for (const found of archive.policies) {
    if (only !== undefined && found.policy.id !== only) continue;
    // Many rules use the same texts and mails: each is made once.
    const parse = once((policy: Policy, version: string, locale: Locale) =>
      parseText(archive, policy, version, locale),
    );
    const mailOf = once((version: Version, locale: Locale) => {
      if (!hasNotice(version, found.versions, locale)) return null;
      return mailFor(
        {
          archive,
          policy: found,
          version,
          asOf,
          url: `${archive.organisation.site}/`,
          hasPdf: () => true,
          templates,
          documentOf: (other, language) => parse(found.policy, other.id, language).document,
        },
        locale,
      );
    });
    const findings = lintPolicy(archive, found, asOf, {
      mailOf,
      witnessedLines,
      placeOfFact,
      factsOf: (policy, version) => readFactsOf(archive, policy.id, version),
      parse,
      sourceOf: (policy, version, locale) => readSource(archive, policy.id, version, locale).toString('utf8'),
    });
    const path = `policies/${found.policy.id}/policy.yaml`;
    const result = suppress(findings, found.policy.suppressed, asOf, {
      path,
      placeAt: placesIn(archive.root, path),
    });
    problems.push(...result.problems);
    suppressed.push(...result.suppressed);
    yield;
  }
  return {
    problems: problems.sort(byPlace),
    suppressed: suppressed.sort((a, b) => byPlace(a.message, b.message)),
  };
}

/** `make` with its results cached by the ids in its arguments. */
function once<A extends readonly (string | { readonly id: string })[], T>(
  make: (...of: A) => T,
): (...of: A) => T {
  const made = new Map<string, T>();
  return (...of) => {
    const key = of.map((one) => (typeof one === 'string' ? one : one.id)).join(' ');
    if (!made.has(key)) made.set(key, make(...of));
    return made.get(key) as T;
  };
}

/** The decisions of a publication, which the draft's own record may not hold yet. */
export type Plan = Pick<DraftRecord, 'published' | 'effective'> &
  Pick<DraftRecord['change'], 'class' | 'material' | 'reason'>;

/** Checks the archive with the draft of `policy` as it is about to be published. */
export const checkPlan = (archive: Archive, asOf: IsoDate, policy: string, plan: Plan): CheckResult =>
  checkPlans(archive, asOf, new Map([[policy, plan]]));

/** The same for several drafts, by policy. `witnesses`: as for `check`. */
export function checkPlans(
  archive: Archive,
  asOf: IsoDate,
  plans: ReadonlyMap<string, Plan>,
  witnesses: readonly (Witness & Testimony)[] = [],
): CheckResult {
  const policies = archive.policies.map((found) => {
    const plan = plans.get(found.policy.id);
    if (!plan || !found.draft) return found;
    const { published, effective, ...change } = plan;
    const { record } = found.draft;
    const planned = { ...record, published, effective, change: { ...record.change, ...change } };
    return { ...found, draft: { ...found.draft, record: planned } };
  });
  return check({ ...archive, policies }, asOf, undefined, witnesses);
}

/** Removes suppressed findings, and reports suppressions that have expired, are wrong, or are not needed. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  asOf: IsoDate,
  { path, placeAt }: { readonly path: string; readonly placeAt: ReturnType<typeof placesIn> },
): CheckResult {
  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  const problems = findings.flatMap(({ rule, message, version }) => {
    const suppression = suppressions.find(
      (one) => one.rule === rule.id && (one.version === null || one.version === version) && asOf <= one.until,
    );
    if (!suppression) return [message];
    used.add(suppression);
    suppressed.push({ message, suppression });
    return [];
  });
  for (const [i, one] of suppressions.entries()) {
    const at = (reason: string, rule: string, severity: 'error' | 'warning') =>
      problems.push(problem(path, reason, { rule, severity, place: placeAt(['suppressed', i]) }));
    const about = `\`${one.rule}\`${one.version ? ` for ${one.version}` : ''}`;
    if (BUILT_IN.some(({ id }) => id === one.rule))
      at(
        `Unexpected suppression of ${about}, which cannot be suppressed: \`gazette explain ${one.rule}\` says what to do`,
        'suppression/impossible',
        'error',
      );
    else if (!RULES.some(({ id }) => id === one.rule))
      at(
        `Unexpected suppression of ${about}, expected a rule that \`gazette explain\` lists`,
        'suppression/unknown',
        'error',
      );
    else if (one.until < asOf)
      at(
        `The suppression of ${about} ended on ${one.until}: look at it again, then mend the text or move the day`,
        'suppression/expired',
        'warning',
      );
    else if (!used.has(one))
      at(`The suppression of ${about} hides nothing: take it out`, 'suppression/unused', 'warning');
  }
  return { problems, suppressed };
}
