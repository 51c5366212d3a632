/** What a source of histories gives, whatever it is: the texts of a document, one after the other. */
import type { NewVersion } from '../../archive/index.ts';
import type { IsoDate, Locale, Origin } from '../../model/index.ts';
import type { Lost } from './settle.ts';

/** A text as it stood after a change. */
export interface TextState {
  /** Place in the order of the source; in all languages of a document the same count. */
  readonly order: number;
  /** Seconds since 1970. */
  readonly at: number;
  /** The day of publication where the source names it; `null`: that of the moment. */
  readonly day: IsoDate | null;
  /** Where it stood: a file's path. */
  readonly path: string;
  /** Which change it was: a commit, or the file's own name. */
  readonly ref: string;
  /** Which of the document's texts it is. */
  readonly text: number;
  /** The watcher says of the change that it is its own, not the company's. */
  readonly isTechnical: boolean;
}

/** A text, or why it cannot be read. Equal texts are there once. */
export type SourceText = string | { readonly refused: string };

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
  /** How often the file was moved. */
  readonly moves: number;
  /** The day on which the file went, and the change that took it; `null`: it is there. */
  readonly ended: { readonly day: IsoDate; readonly ref: string } | null;
}

export interface HistoryOptions {
  readonly timeZone: string;
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
  /** Days that stood before the one before, or after today. */
  readonly skewed: number;
  /** States that could not be read, a sentence each. */
  readonly refused: readonly string[];
  /** What no policy has, in the last version. */
  readonly lost: Lost;
  readonly dates: readonly DatedVersion[];
  readonly ended: { readonly day: IsoDate; readonly ref: string } | null;
}

/** A version as it is written. */
export type HistoryVersion = Omit<NewVersion, 'policy'>;

export interface ImportedHistory {
  readonly title: string;
  readonly versions: readonly HistoryVersion[];
  readonly report: HistoryReport;
}
