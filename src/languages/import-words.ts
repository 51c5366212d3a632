/** By what texts from elsewhere are known: their date lines, their headings, the names of their files. Sources of patterns. */
import type { PolicyKind } from '../model/index.ts';

export interface ImportWords {
  /** The typed line that says when a text was updated or takes effect. */
  readonly dateLine: {
    /** What such a line begins with. */
    readonly label: string;
    /** What may stand behind a date that comes first; `null`: the date always follows. */
    readonly behindDate: string | null;
    /** Words of a line that says from when the text holds. */
    readonly effective: string;
    /** The words that such a line is made of, and no others. */
    readonly words: string;
  };
  /** Words before the number of a heading: “section 2”; `null`: they follow it. */
  readonly numbered: string | null;
  /** How names of files speak of kinds of policies, in Latin letters. */
  readonly fileNames: Readonly<Partial<Record<PolicyKind, string>>>;
  /** Folders in which only such texts stand. */
  readonly folders: readonly string[];
  /** Letters that common libraries write wrongly in Latin ones, or not at all. */
  readonly latinised: readonly (readonly [letter: string, latin: string])[];
}
