/**
 * For programs, in Node and in browsers: what changed between two documents, as data and as HTML.
 *
 * ```ts
 * import { renderRedline } from 'gazette/redline';
 *
 * const { html } = renderRedline(from, to);
 * ```
 *
 * A document is plain JSON: `parse` of `gazette/parse` makes it from Markdown, and a site's API serves it at
 * `api/v1/POLICY/VERSION/LOCALE.json` under `document`. Nothing here reads a disk or the network, throws for what stands
 * in a document, or keeps state that a caller can see.
 *
 * It knows no language. Dates in words and sums stay whole, and references that follow a new number stay quiet, with a reading of
 * `gazette/changes`, which also tells the changes one by one.
 */
import type { PolicyDocument } from '../model/document.ts';
import { IN_FIGURES, type Reading } from '../redline/reading.ts';
import { compare, type Redline } from '../redline/redline.ts';
import { type HtmlOptions, redlineBlocks } from '../redline/to-html.ts';

export type { Block, Heading, Mark, PolicyDocument, Run } from '../model/document.ts';
export type { Edit } from '../redline/edits.ts';
export type { Reading } from '../redline/reading.ts';
export type { Redline } from '../redline/redline.ts';
export type { HtmlOptions, RedlineLabels } from '../redline/to-html.ts';

export interface RedlineOptions {
  /** What is known of the languages of the texts: `readingIn` of `gazette/changes`. Left out: numbers and addresses alone. */
  readonly reading?: Reading;
}

/** What leads from `from` (the old text) to `to` (the new one). */
export const redline = (
  from: PolicyDocument,
  to: PolicyDocument,
  { reading = IN_FIGURES }: RedlineOptions = {},
): Redline => compare(from, to, reading);

export interface RenderedRedline {
  readonly redline: Redline;
  /** The article's body, whole and as its top-level blocks. */
  readonly html: string;
  readonly blocks: readonly string[];
}

/** A redline with its HTML: the new text, with what came and what went marked. */
export function renderRedline(
  from: PolicyDocument,
  to: PolicyDocument,
  { reading, ...options }: RedlineOptions & HtmlOptions = {},
): RenderedRedline {
  const made = redline(from, to, reading && { reading });
  const blocks = redlineBlocks(made, options);
  return { redline: made, html: blocks.join('\n'), blocks };
}
