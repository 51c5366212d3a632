/** Every word of the interface. One file a language implements this; a missing word does not compile. */
import type {
  AlertKind,
  ChangeStats,
  ClauseFate,
  IsoDate,
  ListWords,
  Locale,
  Standing,
  Status,
  Tense,
  Tensed,
} from '../model/index.ts';
import type { PageWords } from './page-words.ts';
import type { RecordWords } from './record-words.ts';

export type { GivenNotice } from './record-words.ts';

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
    dates: {
      effective: string;
      lastDay: string | null;
      /** The day of its withdrawal, also where that is still to come. */
      withdrawn: string | null;
    },
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
    /** What the tool writes into the ledger; readers are told `insteadPublished`. */
    readonly replacedBy: (id: string) => string;
    /** Of a version that was withdrawn: which one was published to stand where it was to stand. */
    readonly insteadPublished: (version: string) => string;
    /** The same where that one is still to come, and where it came. */
    readonly insteadApplies: Readonly<Record<'will' | 'has', (version: string) => string>>;
    /** Of a version that never begins: that its day changes nothing, before that day and from it on; which one stays in force. */
    readonly nothingChanges: Readonly<Record<'will' | 'has', (effective: string, stays: string) => string>>;
    /** Of a version withdrawn while it held: the days after it on which nothing was in force. */
    readonly nothingHeld: (from: string, until: string) => string;
    /** Behind the day of what is announced: how certain it is. */
    readonly unlessWithdrawn: string;
    /** Before a reason that is in another language than the page. */
    readonly reasonIn: (language: string) => string;
    /** That the company asks for new consent, before the day of the change and from it on. */
    readonly consent: Readonly<Record<'will' | 'has', string>>;
    /** Beside it: that what holds without it is not said there, and whom to ask; `null`: the company names nobody. */
    readonly withoutConsent: (contact: string | null) => string;
    /** Over what another version changes that stands in the place of this one, or that came after it. */
    readonly changesWith: Readonly<Record<'will' | 'has' | 'had', (version: string) => string>>;
    /** Of a change that the company calls editorial. */
    readonly editorial: string;
    /** The same where it comes or came: that its words count all the same. */
    readonly editorialCounts: Readonly<Record<'will' | 'has' | 'had', (effective: string) => string>>;
    /** Of a sample, in the place of `published`. */
    readonly publishedAsSample: string;
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
    /** The same of the first one. */
    readonly firstUpcoming: (date: string) => string;
    /** On the pages of the version that stays, of one that was announced and does not come. */
    readonly recalled: (effective: string, withdrawn: string) => string;
    readonly recalledText: string;
    readonly withdrawnOn: (date: string) => string;
    /** The same before that day. */
    readonly willBeWithdrawnOn: (date: string) => string;
    /** The word for the status of an announced version whose withdrawal is on record, before its day. */
    readonly willNotCome: string;
    /** Behind links that lead to a text in another language: «(на русском языке)». */
    readonly inLanguage: (language: string) => string;
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
  /** What is made up: each says that it was never published, or that it has no effect. */
  readonly sample: {
    /** Beside a sentence that says so. */
    readonly badge: string;
    /** Where it stands alone. */
    readonly mark: string;
    /** Before what is said of its status, which is true of the sample alone. */
    readonly only: (line: string) => string;
    /** Before what is so in truth: that nothing changes. */
    readonly outside: (line: string) => string;
    /** Before what the sample has in the place of a value that stays. */
    readonly becomes: string;
    /** A sample that is to follow the text in force. */
    readonly coming: (date: string) => string;
    /** Of a text that is none: the one before it is. */
    readonly before: (organisation: string) => string;
    readonly version: (organisation: string) => string;
    /** One side of a comparison is a sample, and which; both are. */
    readonly pair: (organisation: string, version: string) => string;
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
    /** The version behind those words, by its day and, if several have it, its number. */
    readonly named: (date: string, id: string) => string;
    readonly period: (since: string, lastDay: string | null) => string;
    /** The same where the end is only announced, so a withdrawal of the next version would undo it. */
    readonly announcedPeriod: (since: string, lastDay: string) => string;
    readonly notYet: (day: string, tense: Tense, first: string | null) => string;
    /** Of a policy of which the archive has nothing: of what was in force it cannot say anything. */
    readonly nothing: (day: string) => string;
    readonly repealed: (day: string, tense: Tense, withdrawn: string) => string;
    readonly announced: (published: string, effective: string) => string;
    /** Of a version that was withdrawn before its day. */
    readonly recalled: (published: string, effective: string, withdrawn: string) => string;
    /** Of a sample that was to come after that day. */
    readonly sample: (effective: string) => string;
    /** The same before the day of the withdrawal. */
    readonly toBeRecalled: (published: string, effective: string, withdrawn: string) => string;
    readonly noNotice: string;
    readonly notADay: string;
  };
  readonly record: RecordWords;
  /** What follows the status of the version that brings a change. */
  readonly tensed: {
    readonly whatChanged: Tensed;
    readonly whatChangedWith: Tensed;
    readonly was: Tensed;
    readonly becomes: Tensed;
    readonly means: Tensed;
    readonly newText: Tensed;
    /** Where a link leads to a redline. */
    readonly wordForWord: Tensed;
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
    /** A change with the section that it stands in; under the section's name; the name; how many changes of looks there are. */
    readonly sentence: ListWords['sentence'];
    readonly item: ListWords['item'];
    readonly section: ListWords['section'];
    readonly trivial: ListWords['trivial'];
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
    /** What nobody else needs: forms of the notice, code to paste. */
    readonly developers: string;
  };
  /** The notice on the company's own home page. */
  readonly banner: {
    /** Name of the region, for screen readers. */
    readonly label: string;
    readonly upcoming: (title: string, date: string) => string;
    readonly inForce: (title: string, date: string) => string;
    /** The same of a sample, in which alone it is so. */
    readonly sample: (sentence: string) => string;
    /** That an announced change does not take place. */
    readonly recalled: (title: string, date: string) => string;
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
    /** Of an editorial version, which does not move the day of the last update. */
    readonly edited: (date: string) => string;
    readonly willBeEdited: (date: string) => string;
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
    /** Of several versions together. */
    readonly times: (count: number) => string;
    /** Where versions are many. */
    readonly leadYears: string;
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
  readonly print: {
    readonly page: (page: string, pages: string) => string;
    readonly whereStatus: (url: string) => string;
    /** Before the day from which a version in force or superseded applies, on a page that is never printed again. */
    readonly effective: string;
    /** Of one that is superseded by then. */
    readonly lastDay: string;
    /** The version that it takes the place of, will take, or was to take. */
    readonly replaces: (version: string) => string;
    readonly willReplace: (version: string) => string;
    readonly wasToReplace: (version: string) => string;
    /** Before what it changes, on a page that is never printed again, and before the address of the whole comparison. */
    readonly changes: string;
    readonly wordForWord: string;
    /** Of one that was withdrawn while it held and that no other followed on that day. */
    readonly nothingAfter: (withdrawn: string) => string;
    /** Before a day, on a page that a browser prints. */
    readonly asOf: string;
  };
}
