/** Every word of the interface. One file a language implements this; a missing word does not compile. */
import type {
  AlertKind,
  Change,
  ChangeStats,
  ClauseFate,
  EventType,
  IsoDate,
  LedgerEvent,
  Locale,
  Notification,
  Origin,
  Standing,
  Status,
  Tense,
  Tensed,
} from '../model/index.ts';
import type { PageWords } from './page-words.ts';

/** What is said of a notice that is on record. */
export type GivenNotice = Pick<Notification, 'channel' | 'date' | 'audience'>;

export interface Dictionary extends PageWords {
  readonly locale: Locale;
  /** The language's name in itself. */
  readonly languageName: string;
  readonly date: (date: IsoDate) => string;
  readonly shortDate: (date: IsoDate) => string;

  readonly site: {
    readonly policiesOf: (organisation: string) => string;
    readonly lead: string;
    readonly skipToContent: string;
    readonly languages: string;
    readonly ledger: string;
    readonly checksums: string;
    readonly frozen: string;
    readonly builtAsOf: (date: string) => string;
    readonly noPolicies: string;
    readonly forMachines: string;
    readonly search: string;
    /** On every page of a site that shows drafts. */
    readonly preview: string;
    /** A draft against the text in force. */
    readonly draftChanges: string;
  };
  readonly status: (status: Status) => string;
  /**
   * One sentence on a status with its absolute dates. `lastDay`: the last day on which it holds; a version with `withdrawn` and
   * without a last day never comes into force.
   */
  readonly statusLine: (
    status: Status,
    dates: { effective: string; lastDay: string | null; withdrawn: string | null },
  ) => string;
  readonly standing: (standing: Standing) => string;
  readonly version: {
    readonly ofDate: (date: string) => string;
    readonly short: (date: string, id: string) => string;
    readonly lastUpdated: string;
    readonly effective: string;
    /** Of one that holds no more. */
    readonly wasEffective: string;
    readonly willBeEffective: string;
    /** Of a version that was withdrawn before its day. */
    readonly wouldBeEffective: string;
    readonly published: string;
    readonly entered: (date: string) => string;
    readonly inForceSince: (date: string) => string;
    readonly digest: string;
    readonly number: string;
    readonly before: string;
    readonly after: string;
    readonly replacedBy: (id: string) => string;
    readonly noneInForce: string;
    readonly contents: string;
    readonly downloads: string;
    readonly pdf: string;
    readonly word: string;
    /** A redline for downloading. */
    readonly redlinePdf: string;
    readonly redlineWord: string;
    readonly markdown: string;
    readonly text: string;
    readonly archive: string;
    readonly read: string;
    readonly readInForce: string;
    readonly whatChangedSince: string;
    readonly firstVersion: string;
    readonly upcoming: (date: string) => string;
    /** On the pages of the version that stays, of one that was announced and does not come. */
    readonly recalled: (effective: string, withdrawn: string) => string;
    readonly recalledText: string;
    readonly withdrawnOn: (date: string) => string;
    /** Behind links that lead to a text in another language: «(на русском языке)». */
    readonly inLanguage: (language: string) => string;
    readonly permalink: (clause: string) => string;
    readonly table: (n: number) => string;
    readonly backToText: (number: number) => string;
    /** Inside a line, before a date. */
    readonly updated: string;
    /** The last day of a version in force, of which the next one is announced. */
    readonly until: (date: string) => string;
    /** Which language prevails. */
    readonly binding: (language: string) => string;
    /** All versions, where little room is. */
    readonly versions: string;
  };
  readonly sample: {
    readonly badge: string;
    readonly version: (organisation: string) => string;
    /** One side of a comparison is a sample; both are. */
    readonly pair: (organisation: string) => string;
    readonly both: (organisation: string) => string;
  };
  readonly pending: {
    readonly title: string;
    readonly body: (language: string) => string;
    readonly link: (language: string) => string;
  };
  readonly translationNote: (language: string) => string;
  readonly history: {
    readonly title: string;
    readonly of: (policy: string) => string;
    readonly lead: string;
    readonly from: string;
    readonly until: string;
    readonly untilNow: string;
    readonly periods: string;
    readonly status: string;
    readonly versionColumn: string;
    readonly compareTitle: string;
    readonly older: string;
    readonly newer: string;
    readonly compare: string;
    readonly earlier: (count: number) => string;
    /** Of a version that was taken in from elsewhere. */
    readonly undecided: string;
    readonly stats: (added: number, removed: number) => string;
    /** Of a version: what was, notices, other files. */
    readonly more: string;
  };
  /** The answer to "which text held on a day"; `day` may be a place to fill in later. */
  readonly asOf: {
    readonly title: string;
    readonly label: string;
    readonly show: string;
    readonly inForce: (day: string, tense: Tense) => string;
    readonly period: (since: string, lastDay: string | null) => string;
    readonly notYet: (day: string, tense: Tense, first: string | null) => string;
    readonly repealed: (day: string, tense: Tense, withdrawn: string) => string;
    readonly announced: (published: string, effective: string) => string;
    /** Of a version that was withdrawn before its day. */
    readonly recalled: (published: string, effective: string, withdrawn: string) => string;
    readonly noNotice: string;
    readonly notADay: string;
  };
  /** What the ledger has about a version, for those who want to check it. */
  readonly record: {
    readonly title: string;
    readonly lead: string;
    /** What a digest proves and what it does not. */
    readonly statement: string;
    readonly origin: (origin: Origin) => string;
    readonly events: string;
    readonly eventAt: (date: string, line: number) => string;
    readonly notified: (notice: GivenNotice) => string;
    /** What the keys of a version’s record are called; one without words is called as it is written. */
    readonly said: Readonly<Record<string, string>>;
    /** A sentence for each kind of event. */
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
    readonly corrected: (date: string) => string;
    readonly reviewed: (date: string) => string;
    readonly unconfirmed: string;
    readonly translationAdded: (date: string) => string;
    /** The same in a line of facts. */
    readonly unconfirmedShort: string;
  };
  readonly summary: { readonly byCompany: string };
  /** What follows the status of the version that brings a change. */
  readonly tensed: {
    readonly whatChanged: Tensed;
    readonly whatChangedWith: Tensed;
    readonly was: Tensed;
    readonly becomes: Tensed;
    readonly means: Tensed;
    readonly newText: Tensed;
  };
  readonly redline: {
    /** Of a comparison, whatever the day. */
    readonly title: string;
    readonly between: (from: string, to: string) => string;
    readonly count: (stats: ChangeStats) => string;
    readonly none: string;
    readonly listTitle: string;
    readonly textTitle: string;
    readonly legend: string;
    readonly legendAdded: string;
    readonly legendRemoved: string;
    readonly legendMoved: string;
    readonly added: string;
    readonly removed: string;
    readonly end: string;
    readonly movedHere: string;
    readonly movedAway: string;
    readonly oldText: string;
    readonly newText: string;
    readonly sideView: string;
    /** One word for a thing that must not be missed. */
    readonly alert: (kind: AlertKind) => string;
    readonly sentence: (change: Change) => string;
    /** How a sentence names the section of a change; left out where the section is named above. */
    readonly where: (change: Change) => string;
    /** Of what stands in no section. */
    readonly whole: string;
    readonly places: (count: number) => string;
    /** The changes of which the company says nothing. */
    readonly rest: (count: number) => string;
  };
  readonly comparePage: {
    readonly title: string;
    readonly lead: string;
    readonly needsScript: string;
    readonly working: string;
    readonly failed: string;
    readonly unknown: string;
    readonly same: string;
    /** The version before comes after the other one. */
    readonly backwards: string;
    readonly swap: string;
    readonly prebuilt: string;
    /** Of a version that never comes into force. */
    readonly neverHeld: (version: string) => string;
  };
  readonly notice: {
    readonly title: string;
    readonly lead: string;
    readonly subject: string;
    readonly preheader: string;
    readonly phone: string;
    readonly desktop: string;
    /** What buttons say, by the name of the form; a form without words here has a label of its own. */
    readonly forms: Readonly<Record<string, string>>;
    readonly short: string;
    readonly feed: string;
  };
  /** The notice on the company's own home page. */
  readonly banner: {
    /** Name of the region, for screen readers. */
    readonly label: string;
    readonly upcoming: (title: string, date: string) => string;
    readonly inForce: (title: string, date: string) => string;
    readonly changes: string;
    readonly changed: string;
    readonly newText: string;
    readonly hide: string;
    /** How many changes stand on the page of all policies only. */
    readonly more: (count: string) => string;
    readonly homePage: string;
    readonly embedLead: (days: string) => string;
    readonly script: string;
    readonly frame: string;
    readonly snippet: string;
  };
  /** Reading a text, and citing it. */
  readonly reading: {
    readonly minutes: (minutes: number) => string;
    readonly citation: (parts: { organisation: string; title: string; date: string }) => string;
    /** What is put behind a citation for a clause: its number, or its heading if it has none. */
    readonly citedClause: (number: string | null, title: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly nextReview: (date: string) => string;
  };
  /** One clause through the versions. */
  readonly clause: {
    readonly changed: (date: string) => string;
    /** The same before the day. */
    readonly willChange: (date: string) => string;
    readonly added: string;
    readonly willBeAdded: (date: string) => string;
    readonly willBeMoved: (date: string) => string;
    readonly movedFrom: (number: string) => string;
    readonly moved: string;
    readonly history: string;
    readonly historyOf: (clause: string) => string;
    readonly lead: string;
    readonly since: (date: string) => string;
    readonly fate: (fate: ClauseFate, words: { readonly removed: number; readonly added: number }) => string;
    readonly gone: (date: string) => string;
    /** The same of what is announced. */
    readonly comes: (date: string) => string;
    readonly goes: (date: string) => string;
    readonly showChange: string;
    readonly inVersion: string;
    /** `more`: so many beside those that are named. */
    readonly keptIn: (dates: string, more: number) => string;
    /** To a section. */
    readonly link: string;
    /** Name of the button beside a heading. */
    readonly tools: (clause: string) => string;
    /** Of a section, where its name is said beside it. */
    readonly past: string;
    /** With `{day}`. */
    readonly onDay: string;
    /** Changes that are not said in words. */
    readonly morePlaces: (count: number) => string;
  };
  /** How much changed when, as a table that is also a picture. */
  readonly picture: {
    readonly title: string;
    readonly lead: string;
    readonly clause: string;
    readonly key: Readonly<Record<'changed' | 'added' | 'removed' | 'moved' | 'stands', string>>;
    readonly unchanged: (count: number) => string;
  };
  /** Moving about in a redline. */
  readonly redlineTools: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    /** With `{n}` and `{all}`. */
    readonly position: string;
    readonly onlyChanged: string;
    /** How many paragraphs are folded: with `{n}`. */
    readonly folded: string;
    readonly marks: string;
    readonly keys: string;
    readonly skipToText: string;
  };
  readonly search: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly submit: string;
    readonly policy: string;
    readonly status: string;
    readonly any: string;
    readonly needsScript: string;
    readonly failed: string;
    /** With `{n}`. */
    readonly found: string;
    readonly none: string;
    readonly more: string;
  };
  readonly api: {
    readonly title: string;
    readonly lead: string;
    readonly address: string;
    readonly holds: string;
    readonly schema: string;
    readonly rows: {
      readonly index: string;
      readonly policy: string;
      readonly document: string;
      readonly release: string;
      readonly consent: string;
      readonly timemap: string;
      readonly feeds: string;
      readonly llms: string;
      readonly ledger: string;
    };
    readonly stable: string;
  };
  readonly print: {
    readonly page: (page: string, pages: string) => string;
    readonly whereStatus: (url: string) => string;
    /** Before the day from which a version in force or superseded applies, on a page that is never printed again. */
    readonly effective: string;
  };
}
