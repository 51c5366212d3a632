/**
 * For programs, in Node and in browsers: what changed between two documents.
 *
 * ```ts
 * import { redline, renderRedline } from 'gazette/redline';
 *
 * const { html, changes } = renderRedline(from, to);
 * ```
 *
 * A document is plain JSON: `parse` of `gazette/parse` makes it from Markdown, and a site's API serves it at
 * `api/v1/POLICY/VERSION/LOCALE.json` under `document`. Nothing here reads a disk or the network, throws for what stands
 * in a document, or keeps state that a caller can see.
 */
export type {
  Alert,
  AlertKind,
  Block,
  Change,
  ChangeStats,
  ChangeType,
  ClauseRef,
  Heading,
  Mark,
  PolicyDocument,
  Run,
  WordChange,
} from '../model/index.ts';
export {
  changesOf,
  type Edit,
  type HtmlOptions,
  type Redline,
  type RedlineLabels,
  redline,
  renderRedline,
  type TypedChanges,
} from '../redline/index.ts';
