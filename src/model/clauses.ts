/** The clause tree of a document: which heading stands under which. */
import { type Heading, headingLabel, type PolicyDocument } from './document.ts';

export interface ClauseEntry {
  readonly anchor: string;
  readonly number: string | null;
  readonly depth: number;
  /** Number and heading as shown: `8. Retention`. */
  readonly label: string;
  readonly clauses: readonly ClauseEntry[];
}

/** The headings of `document` as a tree, for tables of contents. */
export function clausesOf(document: PolicyDocument): ClauseEntry[] {
  const headings = document.blocks.filter((block): block is Heading => block.type === 'heading');
  return nest(headings);
}

function nest(headings: readonly Heading[]): ClauseEntry[] {
  const entries: ClauseEntry[] = [];
  let at = 0;
  while (at < headings.length) {
    const heading = headings[at] as Heading;
    let end = at + 1;
    while (end < headings.length && (headings[end] as Heading).depth > heading.depth) end++;
    entries.push({
      anchor: heading.anchor,
      number: heading.number,
      depth: heading.depth,
      label: headingLabel(heading),
      clauses: nest(headings.slice(at + 1, end)),
    });
    at = end;
  }
  return entries;
}
