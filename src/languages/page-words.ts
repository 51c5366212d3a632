/** The words of pages and of their parts that stand by themselves. */

export interface PageWords {
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
      readonly collections: string;
      readonly feeds: string;
      readonly llms: string;
      readonly ledger: string;
    };
    readonly stable: string;
  };
  /** The facts of a text at a glance. */
  readonly dataSummary: {
    readonly title: string;
    readonly category: string;
    readonly purposes: string;
    readonly period: string;
    readonly recipients: string;
    readonly unknown: string;
    readonly short: string;
    readonly binds: string;
    readonly rights: string;
    /** Since when a cell says what it says. */
    readonly changed: (since: string, before: string) => string;
    readonly isNew: (since: string) => string;
  };
  /** Ways to hear of changes. */
  readonly follow: {
    readonly title: string;
    /** The same where little room is. */
    readonly short: string;
    readonly lead: string;
    readonly calendar: string;
    readonly calendarLead: string;
    readonly calendarAdd: (date: string) => string;
    readonly calendarNone: string;
    readonly mail: string;
    readonly mailLead: string;
    readonly mailSubject: (title: string) => string;
    readonly feed: string;
    readonly feedLead: string;
    readonly feedAddress: string;
    readonly feedAll: string;
    readonly copy: string;
  };
  /** All changes of the company by date. */
  readonly changesPage: {
    readonly title: string;
    readonly lead: string;
    readonly firstVersion: string;
    readonly years: string;
  };
  /** Two languages side by side. */
  readonly beside: {
    readonly title: string;
    readonly link: (language: string) => string;
    readonly standing: (language: string) => string;
    readonly missing: string;
    readonly short: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly body: string;
    readonly asOf: string;
  };
  /** What the change clause promises, and what is on record about it. */
  readonly promises: {
    readonly title: string;
    readonly given: (date: string) => string;
    readonly none: string;
    readonly notYet: (due: string) => string;
    readonly byItself: string;
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
    /** Words of the question that no text has; with `{words}`. */
    readonly missing: string;
    readonly more: string;
  };
}
