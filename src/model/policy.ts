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

/** The channels by which people are notified of a change. */
export const NOTICE_CHANNELS = ['home-page', 'email', 'last-updated', 'other'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** What a notice is about: the change itself, or a later event of the version. */
export const NOTICE_SUBJECTS = ['change', 'correction', 'withdrawal'] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

export const POLICY_KINDS = ['privacy', 'cookies', 'terms', 'consent', 'other'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

export const NUMBERINGS = ['decimal', 'none'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** The ways in which the company keeps the promises of its change clause. */
export const MECHANISMS = ['home-page-banner', 'email', 'last-updated', 'archive'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** A policy as `policy.yaml` has it, and its id. */
export type Policy = PolicyRecord & { readonly id: string };
/** A promise of the policy's own change clause. */
export type PolicyPromise = Policy['promises'][number];
/** A finding that a person has looked at and accepts until a day. */
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

/** `unknown`: imported, and nobody has decided yet. It moves "last updated" and sends no notice. */
export const CHANGE_CLASSES = [...DECIDED_CLASSES, 'unknown'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export const ORIGINS = ['git', 'ota', 'markdown'] as const;
/** Where a version was imported from. */
export type Origin = NonNullable<VersionRecord['origin']>;
/** The company's statement about a version's change, decided by a person. */
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
  /** The text format of those bytes, as recorded in the ledger. */
  readonly textFormat: TextFormat;
  /** When it was entered in the ledger, if later than the version itself. */
  readonly addedAt: IsoInstant | null;
}

/** A version: its record, its later events in the ledger, and its texts. */
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

/** An organisation as in `organisation.yaml`, with all its facts, or `null` if it states none. */
export type Organisation = Omit<OrganisationRecord, 'facts' | 'gazette'> & {
  readonly facts: Facts | null;
  /** Words of the interface that the project brings along (`templates/languages/TAG.yaml`). */
  readonly ownWords?: Localised<OwnWordsRecord>;
};
/** A link of the company's own, around every page: a full address, or `policy:ID`. */
export type SiteLink = Organisation['navigation'][number];
