/** What a source of histories gives, whatever it is: the texts of a document, one after the other. */
import type { NewVersion } from '../../archive/index.ts';
import type { OtherLanguage } from '../../languages/index.ts';
import type { IsoDate, Locale, Origin } from '../../model/index.ts';
import type { Moment } from './git.ts';
import type { Lost } from './settle.ts';

/** A text as it stood after a change. */
export interface TextState {
  /** Place in the order of the source; in all languages of a document the same count. */
  readonly order: number;
  readonly moment: Moment;
  /** By the change's other clock: author's or committer's. */
  readonly otherMoment: Moment;
  /** The day of publication where the source names it; `null`: that of the moment. */
  readonly day: IsoDate | null;
  /** The day from which it holds, where the source names that one; `null`: it says nothing of it. */
  readonly holds: IsoDate | null;
  /** Where it stood: a file's path. */
  readonly path: string;
  /** Which change it was: a commit, or the file's own name. */
  readonly ref: string;
  /** Which of the document's texts it is; `null`: the change took it away. */
  readonly text: number | null;
  /** The watcher says of the change that it is its own, not the company's. */
  readonly isTechnical: boolean;
  /** The source says that the change puts the text before it right: in which words. */
  readonly correction?: string;
}

/** A text, or why it cannot be read. Equal texts are there once. */
export type SourceText = string | { readonly refused: string };

/** A version that was taken in before. */
export interface KnownVersion {
  readonly id: string;
  readonly published: IsoDate;
  readonly effective: IsoDate;
  /** Its change in the source; `null`: it was published here. */
  readonly ref: string | null;
  /** It was announced and withdrawn before its day. */
  readonly neverHeld: boolean;
  readonly withdrawn: IsoDate | null;
}

/** What was taken in of a document before, oldest first, and how its last version is written, by language. */
export interface KnownHistory {
  readonly versions: readonly KnownVersion[];
  readonly last: Readonly<Partial<Record<Locale, string>>>;
}

export interface SourceDocument {
  /** The id of the policy that it becomes. */
  readonly policy: string;
  /** Where it stands now, for people. */
  readonly path: string;
  readonly from: Origin['from'];
  /** What its texts are called where they do not say it, or whatever they say. */
  readonly title: { readonly words: string; readonly isFixed: boolean };
  /** The authoritative language first. */
  readonly languages: readonly { readonly locale: Locale; readonly states: readonly TextState[] }[];
  readonly texts: readonly SourceText[];
  /** By text: what stood beside it on its page and was left out, a line each. */
  readonly beside: ReadonlyMap<number, readonly string[]>;
  /** How often the file was moved. */
  readonly moves: number;
  /** The day on which the file went, and the change that took it; `null`: it is there. */
  readonly ended: { readonly day: IsoDate; readonly ref: string } | null;
  /** What the archive has of it; `null`: nothing. */
  readonly known: KnownHistory | null;
  /** The first day on which nothing of it holds any more, and what the source says of it. */
  readonly repealed?: { readonly day: IsoDate; readonly why: string };
  /** What is not understood of it, a sentence each. */
  readonly notes?: readonly string[];
}

export interface HistoryOptions {
  /** Whose days count; `null`: those of each clock's own place. */
  readonly timeZone: string | null;
  /** Where the organisation is; `null`: nobody has said. */
  readonly home: string | null;
  readonly today: IsoDate;
  /** Changes within so many days are one version: 1 for those of one day. */
  readonly windowDays: number;
  /** A text that comes back within so many days was never gone; 0: it was. */
  readonly flipDays: number;
  /** By path in the source: the policy that each document becomes, for links between them. */
  readonly policies: Readonly<Record<string, string>>;
}

/** What the typed date of a version says, beside the day on which it was published. */
export type DateVerdict = 'agrees' | 'stale' | 'differs' | 'none';

export interface DatedVersion {
  readonly version: string;
  readonly ref: string;
  readonly published: IsoDate;
  /** The day that the text shows, and its line. */
  readonly shown: IsoDate | null;
  readonly line: string | null;
  readonly verdict: DateVerdict;
  /** What no policy has, and its text had. */
  readonly lost: Lost;
}

/** A change whose day cannot be: before the one before it, after the next, or after today. */
export interface SkewedDay {
  readonly ref: string;
  /** What its clock said, and the day that is taken for it. */
  readonly stated: IsoDate | null;
  readonly day: IsoDate;
}

/** What became of a document's history. */
export interface HistoryReport {
  readonly policy: string;
  readonly path: string;
  readonly states: number;
  readonly versions: number;
  readonly moves: number;
  /** Changes that left every word as it was; of these, those that moved the typed date. */
  readonly unchanged: number;
  readonly dateOnly: number;
  /** Changes that went into a version with others, of the same day or window. */
  readonly folded: number;
  /** Changes to and fro between two texts. */
  readonly flips: number;
  readonly technical: number;
  readonly skewed: readonly SkewedDay[];
  /** Changes that fell on another day where the organisation is than where the change was made. */
  readonly abroad: number;
  /** When the file was away and came back: in these days there was none. */
  readonly gaps: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** Announced versions that an earlier day took the place of. */
  readonly replaced: number;
  /** Changes from before the last version taken in that would be versions and are none in the archive. */
  readonly absent: readonly { readonly day: IsoDate; readonly ref: string }[];
  /** States that could not be read, a sentence each. */
  readonly refused: readonly string[];
  /** What no policy has, in the last version. */
  readonly lost: Lost;
  /** What stood beside the text of the last version on its page, a line each. */
  readonly beside: readonly string[];
  readonly dates: readonly DatedVersion[];
  readonly ended: { readonly day: IsoDate; readonly ref: string } | null;
  /** What is not understood of its source, a sentence each. */
  readonly notes: readonly string[];
}

/** Something that is said of a version on a day. */
export interface Told {
  readonly version: string;
  readonly day: IsoDate;
  readonly note: string;
}

/** A text taken in as one in `locale`; `found`: the language that it is in, if that is sure. */
export interface TextInOther extends OtherLanguage {
  readonly version: string;
  readonly locale: Locale;
}

/** A version as it is written, the announced ones that are withdrawn for it, and the one that it puts right. */
export type HistoryVersion = Omit<NewVersion, 'policy'> & {
  readonly replaces: readonly { readonly version: string; readonly day: IsoDate }[];
  readonly corrects: Told | null;
};

export interface ImportedHistory {
  readonly title: string;
  /** Those that the archive does not have. */
  readonly versions: readonly HistoryVersion[];
  /** The version with which the policy ends, where the archive does not know it; `null`: it goes on. */
  readonly ends: Told | null;
  /** Texts of the last of them that are surely not in the language they are taken in as. */
  readonly inOtherLanguages: readonly TextInOther[];
  /** How many it has. */
  readonly known: number;
  /** The version of the archive that this history does not lead to: nothing can be added to it. */
  readonly stranger: string | null;
  readonly report: HistoryReport;
}
