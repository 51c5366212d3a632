/**
 * For programs, in Node and in browsers: Markdown of a policy in, its document and its plain text out.
 *
 * ```ts
 * import { parse } from 'gazette/parse';
 *
 * const { document, problems } = parse('## Retention {#retention}\n\nWe keep data for 3 years.\n');
 * ```
 *
 * This brings a whole CommonMark parser and a sanitiser along: `docs/api.md` has its size. A page that only compares
 * documents needs `gazette/redline` alone.
 */
import { parseMarkdown } from '../markdown/parse.ts';
import {
  documentText,
  type Numbering,
  type PolicyDocument,
  TEXT_FORMAT,
  type TextFormat,
} from '../model/index.ts';
import { type Problem, problemOf } from './problem.ts';

export type { Block, Heading, Mark, Numbering, PolicyDocument, Run, TextFormat } from '../model/index.ts';
export type { Problem } from './problem.ts';

export interface ParseOptions {
  /** `decimal`: headings get section numbers; `none` (the default): the text types its own. */
  readonly numbering?: Numbering;
}

export interface Parsed {
  readonly document: PolicyDocument;
  /** What was found on the way, in the order of the text. */
  readonly problems: readonly Problem[];
}

/** The document of one Markdown text. Never throws for what stands in it: unsafe markup is dropped and reported. */
export function parse(markdown: string, { numbering = 'none' }: ParseOptions = {}): Parsed {
  const { document, messages } = parseMarkdown(markdown, { numbering });
  return { document, problems: messages.map(problemOf) };
}

/**
 * The plain text of a document: what the ledger holds a digest of. UTF-8 when it is written to a file. `format`: the text
 * format that the ledger names with the digest (`textFormat`); the newest if left out.
 */
export const plainText = (document: PolicyDocument, format: TextFormat = TEXT_FORMAT): string =>
  documentText(document, format);
