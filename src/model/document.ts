/**
 * A policy's text as plain data: what the page, the redline, the PDF and the API are made from.
 *
 * A document is a flat list of blocks in reading order. A heading opens a clause; the clause tree is derived
 * (`clauses.ts`). Section numbers stand beside the heading, not in its text, so renumbering is not a change of text.
 */

/** The formatting of a run of text. Order matters: the first mark is the outermost element. */
export type Mark =
  | { readonly type: 'strong' }
  | { readonly type: 'emphasis' }
  | { readonly type: 'strike' }
  | { readonly type: 'code' }
  | { readonly type: 'link'; readonly href: string; readonly title?: string };

/** A stretch of inline content under one set of marks. */
export type Run =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly type: 'break'; readonly marks: readonly Mark[] }
  | {
      readonly type: 'image';
      readonly src: string;
      readonly alt: string;
      readonly title?: string;
      readonly marks: readonly Mark[];
    }
  /** A reference to a footnote: `number` is its order of first mention, `use` counts mentions of one note from 1. */
  | {
      readonly type: 'note';
      readonly id: string;
      readonly number: number;
      readonly use: number;
      readonly marks: readonly Mark[];
    };

export interface Heading {
  readonly type: 'heading';
  /** 1–6, as in HTML. */
  readonly depth: number;
  /** Unique in the document; the same in every language. */
  readonly anchor: string;
  /** Generated section number with its closing dot, `8.` or `8.2.`; `null` when the policy types its own. */
  readonly number: string | null;
  readonly runs: readonly Run[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly runs: readonly Run[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list; 1 for bullets. */
  readonly start: number;
  readonly items: readonly Item[];
}

export interface Item {
  readonly type: 'item';
  /** A task list's box; `null` for an ordinary item. */
  readonly checked: boolean | null;
  readonly blocks: readonly Block[];
}

export interface Quote {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
}

export interface Code {
  readonly type: 'code';
  readonly language: string;
  readonly text: string;
}

export interface Rule {
  readonly type: 'rule';
}

export type Alignment = 'left' | 'center' | 'right' | null;

export interface Table {
  readonly type: 'table';
  /** The first row is the head. Every row has as many cells as the head. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly type: 'row';
  readonly head: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly type: 'cell';
  readonly head: boolean;
  readonly align: Alignment;
  readonly runs: readonly Run[];
}

/** The footnotes, last block of a document that has any. */
export interface Notes {
  readonly type: 'notes';
  readonly notes: readonly Note[];
}

export interface Note {
  readonly type: 'note';
  readonly id: string;
  readonly number: number;
  /** How often the text refers to it; the note links back to each place. */
  readonly uses: number;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Quote | Code | Rule | Table | Notes;

export interface PolicyDocument {
  readonly blocks: readonly Block[];
}

/** The text of `runs` as a reader sees it: images give their alternative text, a hard break is a space. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(textOfRun).join('');
}

function textOfRun(run: Run): string {
  switch (run.type) {
    case 'text':
      return run.text;
    case 'break':
      return ' ';
    case 'image':
      return run.alt;
    case 'note':
      return String(run.number);
    default:
      return run satisfies never;
  }
}

/** A heading's text with its generated number: `8. Retention`. */
export function headingLabel(heading: Heading): string {
  const text = textOfRuns(heading.runs).replace(/\s+/g, ' ').trim();
  return heading.number === null ? text : `${heading.number} ${text}`;
}
