/** The words of a version's record: what the ledger has about it, and how anyone can check that. */
import type {
  CorrectedThing,
  EventType,
  LedgerEvent,
  Locale,
  Notification,
  Origin,
  SaidKey,
} from '../model/index.ts';

/** What is said of a notice that is on record. */
export type GivenNotice = Pick<Notification, 'channel' | 'date' | 'audience'>;

/** What the ledger has about a version, for those who want to check it. */
export interface RecordWords {
  readonly title: string;
  readonly lead: string;
  /** What a digest proves and what it does not. */
  readonly statement: string;
  readonly origin: (origin: Origin) => string;
  readonly events: string;
  readonly eventAt: (date: string, line: number) => string;
  readonly notified: (notice: GivenNotice) => string;
  /** What the keys of a version’s record are called that its pages have as they are. */
  readonly said: Readonly<Record<SaidKey, string>>;
  /** A sentence for each kind of event; a note or a reason stands behind it. */
  readonly event: {
    readonly [T in EventType]: (
      event: Extract<LedgerEvent, { readonly type: T }>,
      languageIn: (locale: Locale) => string,
    ) => string;
  };
  readonly digests: string;
  readonly file: string;
  readonly digest: string;
  readonly check: string;
  readonly needsScript: string;
  readonly checking: string;
  readonly isSame: string;
  readonly isOther: string;
  readonly isLost: string;
  readonly chainHolds: string;
  readonly chainBreaks: string;
  readonly byHand: string;
  readonly byHandLead: string;
  readonly witnesses: string;
  readonly witness: (type: 'time-stamp' | 'signature' | 'opentimestamps', lines: number) => string;
  readonly noWitness: string;
  /** What each witness proves and to whom, and what nothing proves. */
  readonly proven: {
    readonly title: string;
    /** `moment`: day and time, of the authority's clock. */
    readonly time: (moment: string, authority: string) => string;
    readonly key: (fingerprint: string) => string;
    readonly block: (height: number) => string;
    readonly nothing: string;
    readonly digests: string;
    readonly said: string;
  };
  /** `language`: of the note, where it is not that of the page. */
  readonly corrected: (date: string, language: string | null) => string;
  /** Of a correction whose note is in another language: which thing it is, what stood there and what is right. */
  readonly correctedValue: (what: CorrectedThing, was: string | null, becomes: string) => string;
  /** Before that note. */
  readonly noteIn: (language: string) => string;
  /** Behind corrections: that the text itself stays. */
  readonly unchanged: string;
  readonly reviewed: (date: string) => string;
  readonly unconfirmed: string;
  readonly translationAdded: (date: string) => string;
  /** The same in a line of facts. */
  readonly unconfirmedShort: string;
}
