/** The words of the desk, where a company's own people write, check and publish. A language without them is shown the tool's own. */
import type { DecidedClass, Mechanism, NoticeSubject } from '../model/index.ts';

/** A question that is asked before something is written, and its explanation. */
export interface Asked {
  readonly label: string;
  readonly help?: string;
}

export interface DeskWords {
  readonly name: string;
  /** Under every page. */
  readonly foot: (folder: string) => string;
  readonly back: string;
  readonly skip: string;
  readonly languages: string;
  readonly save: string;
  readonly saved: string;
  readonly saving: string;
  readonly unsaved: string;
  /** The program was ended, or does not answer. */
  readonly away: string;
  readonly copyText: string;
  readonly needsScript: string;

  readonly list: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly holds: string;
    readonly comes: string;
    readonly nothingComes: string;
    readonly promised: string;
    readonly nothingPromised: string;
    readonly open: string;
    readonly nothingOpen: string;
    readonly draft: string;
    readonly noDraft: string;
    readonly findings: (errors: number, others: number) => string;
    readonly days: (days: number) => string;
    readonly review: (date: string) => string;
    readonly mechanism: Readonly<Record<Mechanism, string>>;
    readonly unreadable: string;
  };

  readonly policy: {
    readonly versions: string;
    readonly noVersions: string;
    readonly beginLead: string;
    readonly from: string;
    readonly fromInForce: (version: string) => string;
    readonly fromAnnounced: (version: string) => string;
    /** Where a text begun from the one in force lacks what is announced. */
    readonly announced: (versions: string) => string;
    /** The words of a version as files. */
    readonly clean: string;
    readonly parts: string;
    readonly fromEmpty: string;
    readonly fromTemplate: string;
    readonly beginButton: string;
    readonly draft: string;
    readonly write: string;
    readonly addText: (language: string) => string;
    readonly about: string;
    readonly publish: string;
    readonly text: string;
    readonly notice: string;
    readonly more: string;
    readonly redlineFrom: (version: string) => string;
    readonly allClear: string;
  };

  readonly edit: {
    readonly title: (language: string) => string;
    readonly label: string;
    readonly help: string;
    readonly preview: string;
    readonly asText: string;
    readonly asRedline: string;
    /** Where `gazette dev` shows it. */
    readonly asPage: string;
    readonly changes: string;
    readonly against: (version: string) => string;
    readonly first: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly elsewhere: string;
    readonly line: (line: number) => string;
    readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
    /** How many findings are only worth knowing. */
    readonly notes: (count: number) => string;
    readonly files: string;
    readonly word: string;
    readonly pdf: string;
    readonly notText: string;
    /** Buttons that write the signs of Markdown. */
    readonly tools: Readonly<Record<'heading' | 'bold' | 'italic' | 'list' | 'numbers' | 'link', string>>;
  };

  /** Somebody else wrote meanwhile. */
  readonly conflict: {
    readonly title: string;
    readonly body: string;
    readonly gone: string;
    readonly show: string;
    readonly mine: string;
    readonly theirs: string;
    readonly reloaded: string;
    readonly differences: string;
  };

  readonly word: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly reading: string;
    readonly tracked: (changes: number, comments: number) => string;
    readonly accepted: string;
    readonly original: string;
    readonly remarks: string;
    readonly comments: string;
    readonly difference: string;
    readonly same: string;
    readonly conflicts: string;
    readonly conflictsLead: string;
    readonly noConflicts: string;
    readonly take: string;
    readonly cancel: string;
    readonly refused: (reason: string) => string;
    readonly taken: string;
    readonly tooLarge: (megabytes: number) => string;
    readonly empty: string;
    readonly author: (name: string) => string;
    readonly somebody: string;
  };

  /** What several people would have otherwise, and who changed what. */
  readonly reviews: {
    readonly title: string;
    readonly lead: string;
    readonly open: (count: number) => string;
    readonly none: string;
    readonly conflict: (number: number) => string;
    /** Before the first section. */
    readonly beginning: string;
    /** The words that the draft keeps. */
    readonly now: string;
    /** A wording without words. */
    readonly nothing: string;
    /** Where the draft has no words. */
    readonly empty: string;
    readonly take: string;
    readonly keep: string;
    readonly write: string;
    readonly own: Asked;
    readonly put: string;
    /** The words of the draft are others by now. */
    readonly moved: string;
    readonly joined: string;
    readonly joinedLead: string;
    readonly was: string;
    readonly becomes: string;
    readonly who: string;
    readonly where: string;
    /** The files that people sent back, before they are merged. */
    readonly files: {
      readonly title: string;
      readonly compared: (people: string, base: string) => string;
      readonly joins: (count: number) => string;
      readonly conflicts: (count: number) => string;
      readonly take: string;
      /** One file whose changes are merged, in place of taking its text. */
      readonly one: string;
      readonly refused: (file: string, reason: string) => string;
      readonly twice: (file: string) => string;
      readonly tooMany: (most: number) => string;
      readonly openFirst: string;
    };
    /** In a Word file, at a conflict. */
    readonly inWord: (number: number) => string;
  };

  readonly about: {
    readonly title: string;
    readonly lead: string;
    readonly class: Asked;
    readonly classes: Readonly<Record<DecidedClass, Asked>>;
    readonly material: Asked;
    readonly yes: string;
    readonly no: string;
    readonly undecided: string;
    readonly reason: Asked;
    readonly effective: Asked;
    readonly earliest: (date: string, days: number | null) => string;
    readonly takeEarliest: string;
    readonly approved: Asked;
    readonly label: Asked;
    readonly kinds: Asked;
    readonly kindNames: Readonly<Record<string, string>>;
    readonly summary: (language: string) => string;
    readonly summaryLead: string;
    readonly clause: string;
    readonly noClause: string;
    readonly was: string;
    readonly becomes: string;
    readonly means: string;
    readonly addPoint: string;
    readonly removePoint: string;
    readonly incomplete: string;
    readonly broken: string;
    readonly rest: string;
    readonly clear: string;
    readonly wrongDay: string;
    readonly refused: string;
  };

  readonly publish: {
    readonly title: string;
    readonly lead: string;
    readonly published: Asked;
    readonly late: Asked;
    readonly replaces: Asked;
    readonly replacesNone: string;
    readonly show: string;
    readonly refused: string;
    readonly refusedLead: string;
    readonly missing: string;
    readonly outcome: string;
    readonly version: (version: string, date: string) => string;
    readonly first: string;
    readonly follows: (version: string) => string;
    readonly files: (files: string) => string;
    readonly ledger: (replaced: string | null) => string;
    readonly draftGoes: string;
    readonly pages: (languages: string, from: string | null) => string;
    readonly noticeFirst: (date: string) => string;
    readonly noticeIn: (languages: string, date: string) => string;
    readonly noticeMissing: string;
    readonly noticeNone: string;
    readonly fact: (path: string, list: string, again: boolean) => string;
    readonly period: (days: number, promised: number | null) => string;
    readonly told: string;
    readonly notices: string;
    readonly sure: string;
    readonly button: string;
    readonly changed: string;
    readonly done: (version: string) => string;
    readonly after: string;
  };

  /** The last button, and what it stands under. */
  readonly agreement: {
    /** In the place of what was shown, once an answer is another. */
    readonly again: string;
    readonly differs: string;
    readonly unsure: string;
  };

  readonly event: {
    /** By the names of the commands; every event that has a command needs one. */
    readonly titles: Readonly<Record<string, string>>;
    /** By the option without its dashes (`note`), or by the command and it (`reviewed.note`) where two ask different things. */
    readonly fields: Readonly<Record<string, Asked>>;
    /** By their names, or by that of the option and theirs where one name means two things. */
    readonly choices: Readonly<Record<string, string>>;
    readonly day: string;
    readonly dayHelp: string;
    /** Where nothing is chosen. */
    readonly whole: string;
    readonly required: string;
    readonly wrong: string;
    /** Above what was entered. */
    readonly answers: string;
    /** In the place of an answer that was not given. */
    readonly empty: string;
    /** What applies from the day of a withdrawal. */
    readonly holdsThen: (day: string, version: string) => string;
    readonly nothingThen: (day: string, until: string | null, next: string | null) => string;
    readonly sure: (line: number) => string;
    readonly write: string;
    readonly done: (line: number) => string;
    readonly show: string;
  };

  readonly notice: {
    readonly title: string;
    readonly lead: string;
    readonly planned: string;
    readonly none: string;
    readonly about: Readonly<Record<NoticeSubject, string>>;
    readonly subject: string;
    readonly preheader: string;
    readonly mail: string;
    readonly plain: string;
    readonly short: string;
    readonly files: string;
    readonly failed: string;
  };

  /** Refusals. */
  readonly refused: {
    readonly title: string;
    readonly token: string;
    readonly origin: string;
    readonly host: string;
    readonly missing: string;
    readonly tooMuch: string;
    readonly failed: string;
  };
}
