/** What a rule of `check` is: what it looks at, how it knows, on whose authority, and the examples that are its tests. */

import type { Place } from '../archive/index.ts';
import type {
  Facts,
  IsoDate,
  Locale,
  Organisation,
  Policy,
  PolicyKind,
  RuleProfile,
  TextFormat,
  Version,
} from '../model/index.ts';
import type { KnownText, LintText } from './text.ts';

/**
 * How a rule knows. `deterministic`: it follows from the files alone; `facts`: from stated facts; `heuristic`: it is a guess
 * by words, and says only what it did not find.
 */
export type Detector = 'deterministic' | 'facts' | 'heuristic';

export type Profile = 'base' | RuleProfile;

export type Severity = 'error' | 'warning' | 'info';

export interface Source {
  readonly words: string;
  /** `read`: we read it at the source. `second-hand`: told by others. `house`: our own judgement. `measured`: on public histories. */
  readonly standing: 'read' | 'second-hand' | 'house' | 'measured';
}

interface RuleBase {
  /** `group/name`, as it is printed and suppressed. */
  readonly id: string;
  readonly detector: Detector;
  readonly severity: Severity;
  /** Another severity where a profile is on. */
  readonly severityIn?: Partial<Record<Profile, Severity>>;
  /** Another severity for a version that nobody can change any more; `null`: that of the rule. */
  readonly severityFor?: (subject: LintSubject) => Severity | null;
  /** Profiles that turn the rule on; `base` is always on. */
  readonly profiles: readonly Profile[];
  /** Kinds of policy it is about; all if left out. */
  readonly kinds?: readonly PolicyKind[];
  /** What it checks, one sentence. */
  readonly summary: string;
  /** Why that matters, and what to do. */
  readonly why: string;
  readonly source: Source;
  /** Something about the law that we could not verify. */
  readonly counsel?: string;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
}

/** Looks at one text of a version in force, of an announced version, or of a draft. */
export interface TextRule extends RuleBase {
  readonly scope: 'text';
  readonly check: (text: LintText, report: Report) => void;
}

/** Looks at such a text by the words of its language; texts in a language without a folder are not checked. */
export interface WordRule extends RuleBase {
  readonly scope: 'words';
  readonly check: (text: KnownText, report: Report) => void;
}

/** Looks at such a version as a whole. */
export interface VersionRule extends RuleBase {
  readonly scope: 'version';
  readonly check: (subject: LintSubject, report: ReportAt) => void;
}

/** Looks at a policy as a whole. */
export interface PolicyRule extends RuleBase {
  readonly scope: 'policy';
  readonly check: (policy: LintPolicy, report: ReportAt) => void;
}

export type LintRule = TextRule | WordRule | VersionRule | PolicyRule;

/** Reports a breach in the text, at a place if there is one. `severity`: where it is another than the rule's. */
export type Report = (reason: string, place?: Place, severity?: Severity) => void;

/** The same in a named file of the policy's folder: `2026-01-01/version.yaml`. `version`: what a suppression may name. */
export type ReportAt = (path: string, reason: string, more?: { version?: string; place?: Place }) => void;

/** A version, or the draft, as rules see it. */
export interface LintSubject {
  readonly policy: LintPolicy;
  /** An id, or `draft`. */
  readonly id: string;
  /** `null` for a draft. */
  readonly version: Version | null;
  readonly published: IsoDate | null;
  readonly effective: IsoDate | null;
  readonly change: Partial<Version['change']>;
  /** What applies to people who do not give new consent, where the company states it. */
  readonly withoutConsent: Version['withoutConsent'];
  /** The version that it replaces. */
  readonly before: Version | null;
  /** The facts that it was written from, and those of the version that it replaces. */
  readonly facts: Facts | null;
  readonly factsBefore: Facts | null;
  /** Its texts, the authoritative one first. */
  readonly texts: readonly LintText[];
  /** The texts of the version that it replaces. */
  readonly textsBefore: readonly LintText[];
}

export interface LintPolicy {
  readonly policy: Policy;
  readonly organisation: Organisation;
  readonly versions: readonly Version[];
  readonly asOf: IsoDate;
  /** How many lines of the ledger an outside witness covers. */
  readonly witnessedLines: number;
  /** The ledger's line that published each version. */
  readonly lineOf: (version: string) => number | null;
  /** Position of a fact such as `rights.answerDays`, or of the key nearest to it: `policies/facts/facts.yaml:12`. */
  readonly placeOfFact: (path: string) => string;
  /** Every link in its texts to the site's own host, superseded versions included. */
  readonly ownLinks: () => readonly OwnLink[];
  /** Whether the site has a page or a redirect at a path from its root. */
  readonly hasAddress: (path: string) => boolean;
  /** Subject and first words of the mail about a version, where one is sent; `null` if none can be made. */
  readonly mailOf: (version: Version, locale: Locale) => LintMail | null;
}

export interface OwnLink {
  /** A version's id, or `draft`. */
  readonly version: string;
  /** The text, from the policy's folder. */
  readonly path: string;
  readonly url: string;
  readonly place: Place;
}

export interface LintMail {
  readonly subject: string;
  readonly text: string;
}

/** The smallest project that shows the point. */
export interface Example {
  /** The text of one version in force, in `locale` (default `en`), or of the draft. */
  readonly text?: string;
  readonly locale?: Locale;
  /** Of its plain text; the newest one. */
  readonly textFormat?: TextFormat;
  /** Several versions, oldest first; `text` is then left out. */
  readonly versions?: readonly ExampleVersion[];
  readonly policy?: Partial<Policy>;
  readonly organisation?: Partial<Organisation>;
  readonly asOf?: IsoDate;
}

export interface ExampleVersion {
  readonly id?: string;
  readonly published?: IsoDate;
  readonly texts: Partial<Record<Locale, string>>;
  readonly change?: Partial<Version['change']>;
  readonly withoutConsent?: Version['withoutConsent'];
  readonly notifications?: Version['notifications'];
  readonly facts?: Facts;
}
