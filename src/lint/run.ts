/** Runs the rules on the texts that can still be acted on: in force, announced, and drafts. */
import type { VFileMessage } from 'vfile-message';
import {
  type Archive,
  type ArchivedPolicy,
  factPlaces,
  type NewTranslation,
  type Place,
  parseText,
  problem,
  readSource,
} from '../archive/index.ts';
import { knownLanguage } from '../languages/index.ts';
import {
  type Facts,
  type IsoDate,
  inTagOrder,
  type Locale,
  neighboursOf,
  type Policy,
  sequenceOf,
  statusOn,
  type Translation,
  translationsOf,
  type Version,
} from '../model/index.ts';
import { hasAddress, ownLinks } from './own-links.ts';
import type { LintPolicy, LintRule, LintSubject, Profile, Report, Severity } from './rule.ts';
import { RULES } from './rules/index.ts';
import { isKnown, type LintText, lintText, type ParsedLintText } from './text.ts';

/** Where the texts and mails come from: the disk, or an example of a rule. */
export interface LintSource {
  /** How many lines of the ledger are covered by a valid witness. */
  readonly witnessedLines: number;
  readonly parse: (policy: Policy, version: string, locale: Locale) => Parameters<typeof lintText>[0];
  readonly mailOf: LintPolicy['mailOf'];
  readonly placeOfFact: LintPolicy['placeOfFact'];
  /** The Markdown of a text as written. */
  readonly sourceOf: (policy: Policy, version: string, locale: Locale) => string;
  /** The facts that a version, or the draft, was written from. */
  readonly factsOf: (policy: Policy, version: string) => Facts | null;
}

/** A finding, and the version that a suppression may name. */
export interface Finding {
  readonly rule: LintRule;
  readonly message: VFileMessage;
  readonly version: string | null;
}

/** Everything that `rules` find in `policy` as of a day, in the order of the rules. */
export function lintPolicy(
  archive: Pick<Archive, 'root' | 'organisation' | 'policies' | 'ledger'>,
  found: ArchivedPolicy,
  asOf: IsoDate,
  source: LintSource,
  rules: readonly LintRule[] = RULES,
): Finding[] {
  const { policy, versions } = found;
  const about: LintPolicy = {
    policy,
    organisation: archive.organisation,
    versions,
    asOf,
    witnessedLines: source.witnessedLines,
    lineOf: (version) =>
      archive.ledger.events.find(
        (event) => event.type === 'published' && event.policy === policy.id && event.version === version,
      )?.seq ?? null,
    placeOfFact: source.placeOfFact,
    mailOf: source.mailOf,
    ownLinks: () => ownLinks(archive.organisation, found, source),
    hasAddress: (path) => hasAddress(archive, path),
  };
  const subjects = subjectsOf(about, found, source);
  const profiles: readonly Profile[] = ['base', ...archive.organisation.profiles];
  return rules
    .filter((rule) => applies(rule, policy, profiles))
    .flatMap((rule) => run(rule, about, subjects, profiles));
}

/** The findings of the rules on texts in a translation that is about to be added. */
export function lintTranslation(archive: Archive, asOf: IsoDate, added: NewTranslation): VFileMessage[] {
  const { policy: found, version, locale, title, standing, parsed } = added;
  const translation: Translation = {
    locale,
    title,
    standing,
    sourceDigest: '',
    textDigest: '',
    textFormat: version.translations[found.policy.authoritative]!.textFormat,
    addedAt: null,
  };
  const joined: Version = { ...version, translations: { ...version.translations, [locale]: translation } };
  const policy = {
    ...found,
    versions: found.versions.map((other) => (other.id === version.id ? joined : other)),
    draft: null,
  };
  const findings = lintPolicy(archive, policy, version.effective > asOf ? asOf : version.effective, {
    mailOf: () => null,
    witnessedLines: archive.ledger.events.length,
    placeOfFact: factPlaces(archive.root),
    factsOf: () => null,
    sourceOf: (own, id, language) =>
      id === version.id && language === locale
        ? parsed.source
        : readSource(archive, own.id, id, language).toString('utf8'),
    parse: (own, id, language) =>
      id === version.id && language === locale ? parsed : parseText(archive, own, id, language),
  });
  const path = `policies/${found.policy.id}/${version.id}/${locale}.md`;
  return findings.map(({ message }) => message).filter(({ file }) => file === path);
}

function applies({ profiles, kinds }: LintRule, { kind }: Policy, on: readonly Profile[]): boolean {
  return profiles.some((profile) => on.includes(profile)) && (kinds === undefined || kinds.includes(kind));
}

function run(
  rule: LintRule,
  policy: LintPolicy,
  subjects: readonly LintSubject[],
  profiles: readonly Profile[],
): Finding[] {
  const findings: Finding[] = [];
  const severity = profiles.map((profile) => rule.severityIn?.[profile]).find(Boolean) ?? rule.severity;
  const add = (
    path: string,
    reason: string,
    version: string | null,
    { place, severity: own }: { place?: Place | undefined; severity?: Severity | undefined } = {},
  ) => {
    const message = problem(fileOf(policy, path), reason, {
      rule: rule.id,
      severity: own ?? severity,
      place,
    });
    message.note = `${rule.why}${rule.counsel ? ` ${rule.counsel}` : ''}`;
    findings.push({ rule, message, version });
  };
  const reportIn =
    (subject: LintSubject, text: LintText): Report =>
    (reason, place, own) =>
      add(text.path, reason, subject.id, {
        place,
        severity: own ?? rule.severityFor?.(subject) ?? undefined,
      });
  switch (rule.scope) {
    case 'policy':
      rule.check(policy, (path, reason, more = {}) => add(path, reason, more.version ?? null, more));
      break;
    case 'version':
      for (const subject of subjects)
        rule.check(subject, (path, reason, more = {}) => add(path, reason, more.version ?? subject.id, more));
      break;
    case 'text':
      for (const subject of subjects)
        for (const text of subject.texts) rule.check(text, reportIn(subject, text));
      break;
    case 'words':
      for (const subject of subjects)
        for (const text of subject.texts) if (isKnown(text)) rule.check(text, reportIn(subject, text));
      break;
    default:
      return rule satisfies never;
  }
  return findings;
}

/** `../organisation.yaml` is beside the policy's folder. */
const fileOf = ({ policy }: LintPolicy, path: string) =>
  path.startsWith('../') ? `policies/${path.slice('../'.length)}` : `policies/${policy.id}/${path}`;

/** The version in force, announced versions and the draft: those that somebody can still act on. */
function subjectsOf(
  policy: LintPolicy,
  { versions, draft }: ArchivedPolicy,
  source: LintSource,
): LintSubject[] {
  const live = versions.filter((version) =>
    ['in-force', 'upcoming'].includes(statusOn(version, versions, policy.asOf)),
  );
  const subjects = live.map((version) =>
    subjectOf(policy, source, {
      id: version.id,
      version,
      published: version.published,
      effective: version.effective,
      change: version.change,
      withoutConsent: version.withoutConsent,
      before: neighboursOf(version, versions).before,
      translations: translationsOf(version),
    }),
  );
  if (draft) {
    const { record, translations } = draft;
    const before = sequenceOf(versions).at(-1) ?? null;
    const { published, effective, change, withoutConsent } = record;
    subjects.push(
      subjectOf(policy, source, {
        id: 'draft',
        version: null,
        published,
        effective,
        change,
        withoutConsent,
        before,
        translations,
      }),
    );
  }
  // A version without its authoritative text cannot be checked; its absence is reported elsewhere.
  return subjects.filter(({ texts }) => texts[0]?.locale === policy.policy.authoritative);
}

function subjectOf(
  policy: LintPolicy,
  source: LintSource,
  about: Omit<LintSubject, 'policy' | 'texts' | 'textsBefore' | 'facts' | 'factsBefore'> & {
    readonly translations: readonly Translation[];
  },
): LintSubject {
  const { translations, ...rest } = about;
  const subject = {
    ...rest,
    policy,
    facts: source.factsOf(policy.policy, about.id),
    factsBefore: about.before && source.factsOf(policy.policy, about.before.id),
    texts: [] as LintText[],
    textsBefore: [] as LintText[],
  };
  subject.texts = textsOf(policy, source, about.id, translations).map((text) => ({ ...text, subject }));
  if (about.before)
    subject.textsBefore = textsOf(policy, source, about.before.id, translationsOf(about.before)).map(
      (text) => ({
        ...text,
        subject,
      }),
    );
  return subject;
}

function textsOf(
  { policy }: LintPolicy,
  source: LintSource,
  version: string,
  translations: readonly Translation[],
): ParsedLintText[] {
  const isMain = (locale: Locale) => Number(locale === policy.authoritative);
  return [...translations]
    .sort((a, b) => isMain(b.locale) - isMain(a.locale) || inTagOrder(a.locale, b.locale))
    .map(({ locale, title, standing, textFormat }) =>
      lintText(source.parse(policy, version, locale), {
        locale,
        language: knownLanguage(locale),
        textFormat,
        path: `${version}/${locale}.md`,
        title,
        standing,
      }),
    );
}
