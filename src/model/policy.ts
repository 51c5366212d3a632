/** A policy (the work), its versions (the text from a date on) and their translations. */
import type { CorrectedThing, Lived, Notification, Review } from '../events/index.ts';
import type {
  ChangeRecord,
  OrganisationRecord,
  OwnWordsRecord,
  PolicyRecord,
  SaidKey,
  SummaryRecord,
  VersionRecord,
} from '../records/index.ts';
import type { IsoInstant } from './date.ts';
import type { TextFormat } from './document-text.ts';
import type { Facts } from './facts.ts';
import type { Locale, Localised } from './locale.ts';

/** How people are told of a change. */
export const NOTICE_CHANNELS = ['home-page', 'email', 'last-updated', 'other'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** What a notice is about: the change itself, or what happened to the announced version since. */
export const NOTICE_SUBJECTS = ['change', 'correction', 'withdrawal'] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

export const POLICY_KINDS = ['privacy', 'cookies', 'terms', 'consent', 'other'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

export const NUMBERINGS = ['decimal', 'none'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** How the company does what its change clause promises. */
export const MECHANISMS = ['home-page-banner', 'email', 'last-updated', 'archive'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** A policy as `policy.yaml` has it, and its id. */
export type Policy = PolicyRecord & { readonly id: string };
/** A promise of the policy's own change clause. */
export type PolicyPromise = Policy['promises'][number];
/** A finding that a person has looked at and lets stand for a while. */
export type Suppression = Policy['suppressed'][number];

/** What a person can decide a change to be. */
export const DECIDED_CLASSES = ['substantive', 'editorial'] as const;
export type DecidedClass = (typeof DECIDED_CLASSES)[number];

/** Kinds of change that no fact shows; a person names them. */
export const STATED_KINDS = [
  'recipient-category',
  'secondary-use',
  'service',
  'price',
  'liability',
  'disputes',
  'new-consent',
] as const;

/** `unknown`: taken in from elsewhere, and nobody has decided yet. It moves the date, and nobody is told of it. */
export const CHANGE_CLASSES = [...DECIDED_CLASSES, 'unknown'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export const ORIGINS = ['git', 'ota', 'markdown'] as const;
/** Where a version was taken in from. */
export type Origin = NonNullable<VersionRecord['origin']>;
/** What the company says of a version's change; decided by a person. */
export type ChangeStatement = ChangeRecord;
/** One point of a summary: what was, what becomes, what it means for the reader. */
export type SummaryPoint = SummaryRecord;

export type { CorrectedThing, Notification, Review, SaidKey };

/** `authoritative` prevails; `official` is the company's own; `informative` only helps; `pending` has no text yet. */
export const STANDINGS = ['authoritative', 'official', 'informative'] as const;
export type Standing = (typeof STANDINGS)[number] | 'pending';

/** One language of a version. Digests are lower-case hexadecimal SHA-256. */
export interface Translation {
  readonly locale: Locale;
  readonly standing: Exclude<Standing, 'pending'>;
  readonly title: string;
  /** Of the bytes of `LOCALE.md`. */
  readonly sourceDigest: string;
  /** Of the bytes of the `.txt` download. */
  readonly textDigest: string;
  /** In which form those bytes are, as the ledger says. */
  readonly textFormat: TextFormat;
  /** When the ledger took it in, if that was later than the version itself. */
  readonly addedAt: IsoInstant | null;
}

/** A version: what its record says, what the ledger tells of it since, and its texts. */
export interface Version extends VersionRecord, Lived {
  readonly policy: string;
  /** Effective date, or effective date and a counter: `2025-12-15`, `2025-12-15.1`. */
  readonly id: string;
  readonly change: ChangeStatement;
  readonly translations: Localised<Translation>;
}

/** The texts of a version, each once. */
export const translationsOf = ({ translations }: Pick<Version, 'translations'>): Translation[] =>
  Object.values(translations).filter((text) => text !== undefined);

export const RULE_PROFILES = ['kz', 'gdpr'] as const;
export type RuleProfile = (typeof RULE_PROFILES)[number];

/** An organisation as `organisation.yaml` has it, with all of its facts, or `null` if it states none. */
export type Organisation = Omit<OrganisationRecord, 'facts' | 'gazette'> & {
  readonly facts: Facts | null;
  /** Words of the interface that the project brings along (`templates/languages/TAG.yaml`). */
  readonly ownWords?: Localised<OwnWordsRecord>;
};
/** A link of the company's own, around every page: a full address, or `policy:ID`. */
export type SiteLink = Organisation['navigation'][number];
