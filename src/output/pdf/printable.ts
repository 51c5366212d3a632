/** What a printer prints: a document's body and all that its file says of itself. Nothing that changes with the day. */
import type { Locale } from '../../model/index.ts';

export interface Printable {
  readonly title: string;
  /** One sentence: what this document is. */
  readonly subject: string;
  readonly lang: Locale;
  readonly author: string;
  /** HTML. */
  readonly body: string;
  /** Lines at the foot of every page, left; the page number stands right. */
  readonly footer: readonly string[];
  readonly pageLabel: (page: string, pages: string) => string;
  /** Stands for the day of printing in the file's dates. */
  readonly date: string;
  /** Emoji of the body, each with the words that stand for it. */
  readonly emoji: Readonly<Record<string, string>>;
  /** The sources from which the document was made, inside the file as they are. */
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** A standard that a file may claim to follow. None is claimed unless asked for: no validator has looked here. */
export const CLAIMS = ['pdfa-3a', 'pdfua-1'] as const;
export type Claim = (typeof CLAIMS)[number];

/** The claims in a list separated by commas; what is none is left out. */
export const claimsOf = (list: string): Claim[] => CLAIMS.filter((claim) => list.split(',').includes(claim));

/** A printed file and what the browser knew of it. Plain data: it goes to another thread. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly printable: Omit<Printable, 'pageLabel' | 'body' | 'emoji'>;
  /** The words of every link, in the order of the text. */
  readonly links: readonly string[];
  /** The words of every heading, in the order of the text. */
  readonly headings: readonly string[];
  /** Of each item of a list, in the order of the text, how many of its elements are terms. */
  readonly terms: readonly number[];
  /** Whether any of it is read from right to left. */
  readonly isTurned: boolean;
  readonly claims: readonly Claim[];
  /** Names of the faces of other scripts that stand in it beside the tool's own. */
  readonly letters: readonly string[];
  /** Digest of all that the file depends on. */
  readonly key: string;
}
