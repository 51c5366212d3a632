/**
 * Mends what a browser leaves undone in the tags of a PDF: a role for every type that older readers do not know, a body
 * for every list item, words for every link, and nothing on a page that is neither tagged nor an artefact.
 * Source: ISO 14289-1 (PDF/UA-1), 7; ISO 32000-1, 14.7 and 14.8.
 */
import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { markContent } from './artifacts.ts';
import { describeLinks } from './links.ts';
import { type PageContent, readContent, writeContent } from './page-content.ts';
import { repeatedHeads } from './repeated-heads.ts';
import { StructTree } from './struct-tree.ts';
import { giveTerms } from './terms.ts';
import { unicodeOf } from './unicode.ts';
import { partWords } from './word-parts.ts';

const name = PDFName.of;

/** Types of PDF 2.0 and those that stand for them in readers of older files. */
const ROLES = { Strong: 'Span', Em: 'Span' } as const;

/** What the browser knew of a printed text, in its order. */
export interface Spoken {
  /** The words of each link. */
  readonly links: readonly string[];
  /** Of each item of a list, how many of its elements are terms. */
  readonly terms: readonly number[];
  /** Whether any of it is read from right to left. */
  readonly isTurned: boolean;
  /** Names of the faces of other scripts: their letters have marks of words by themselves. */
  readonly letters: readonly string[];
}

/** Mends `pdf` in place. */
export function mendTags(pdf: PDFDocument, { links, terms, isTurned, letters }: Spoken): void {
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
  root.set(name('RoleMap'), pdf.context.obj(ROLES));
  const tree = new StructTree(pdf, root);
  const pages = pdf
    .getPages()
    .map(({ node, ref }): PageContent => ({ ref, node, content: readContent(pdf, node) }));
  const repeated = repeatedHeads(tree, pages);
  // Words of right-to-left lines, where letters are told apart from what is drawn, have their marks by now.
  const isParted = letters.length === 0 || !isTurned;
  for (const page of pages) {
    page.node.set(name('Tabs'), name('S'));
    const copies = repeated.get(page.ref) ?? new Set();
    const parted = isParted
      ? partWords(page.content, { fonts: unicodeOf(pdf, page.node), but: copies, isTurned })
      : { content: page.content, added: [] };
    for (const [id, parts] of parted.added) tree.divide(page.ref, id, parts);
    const marked = markContent(parted.content, copies);
    writeContent(pdf, page.node, marked.content);
    tree.drop(page.ref, new Set(marked.dropped));
  }
  tree.prune();
  giveTerms(tree, terms);
  for (const item of tree.all('LI')) tree.giveBody(item);
  describeLinks(pdf, tree, links);
}
