/**
 * The heads of a table that goes on over the page. A browser draws them again on each page and tags every copy as content of
 * the one head, so that a reader hears it once for each page. The first is the head; the others belong to the paper.
 * Source: ISO 14289-1, 7.1: what is repeated for the sake of pages is an artefact.
 */
import type { PDFRef } from '@cantoo/pdf-lib';
import { type PageContent, sequenceOf } from './page-content.ts';
import type { Mark, StructTree } from './struct-tree.ts';

/** The marked sequences of each page that repeat a head. A head that is cut by the end of a page goes on; it is not repeated. */
export function repeatedHeads(
  tree: StructTree,
  pages: readonly PageContent[],
): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const found = new Map<PDFRef, Set<number>>();
  const shownBy = ({ page, id }: Mark) =>
    shown(sequenceOf(pages.find(({ ref }) => ref === page)!.content, id) ?? []);
  for (const row of tree.all('TR')) {
    if (tree.kidTypesOf(row).some((type) => type !== 'TH')) continue;
    for (const copies of copiesIn(tree.marksOf(row))) {
      const [first, ...others] = copies;
      const words = shownBy(first!);
      for (const copy of others)
        if (copy.page !== first!.page && shownBy(copy) === words)
          found.set(copy.page, (found.get(copy.page) ?? new Set()).add(copy.id));
    }
  }
  return found;
}

/** Marks of one element, where it has several. */
const copiesIn = (marks: readonly Mark[]): Mark[][] =>
  [...Map.groupBy(marks, ({ owner }) => owner).values()].filter((copies) => copies.length > 1);

/** What a sequence shows, wherever on its page. */
const shown = (lines: readonly string[]): string =>
  lines.flatMap((line) => (/T[jJ]$/.test(line) ? (line.match(/<[\dA-Fa-f]+>/g) ?? []) : [])).join('');
