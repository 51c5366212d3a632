/** The clause tree of a document: which heading is below which. */
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

/** The clause `anchor` alone: its heading and the blocks up to the next heading. `null`: there is no such clause. */
export function clauseDocument({ blocks }: PolicyDocument, anchor: string): PolicyDocument | null {
  const from = blocks.findIndex((block) => block.type === 'heading' && block.anchor === anchor);
  if (from < 0) return null;
  const next = blocks.findIndex(
    (block, at) => at > from && (block.type === 'heading' || block.type === 'notes'),
  );
  return { blocks: blocks.slice(from, next < 0 ? undefined : next) };
}

/** The top-level parts of a document: the blocks before the first heading, then each top-level clause with its subclauses. */
export function sectionsOf({
  blocks,
}: PolicyDocument): { readonly anchor: string | null; readonly document: PolicyDocument }[] {
  const depth = Math.min(
    ...blocks.map((block) => (block.type === 'heading' ? block.depth : Number.POSITIVE_INFINITY)),
  );
  const sections: { anchor: string | null; blocks: PolicyDocument['blocks'][number][] }[] = [];
  for (const block of blocks) {
    const opens = block.type === 'heading' && block.depth === depth;
    if (opens || sections.length === 0) sections.push({ anchor: opens ? block.anchor : null, blocks: [] });
    sections.at(-1)!.blocks.push(block);
  }
  return sections.map((section) => ({ anchor: section.anchor, document: { blocks: section.blocks } }));
}
