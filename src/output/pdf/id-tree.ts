/**
 * The tree by which cells are found under their ids. Its names must be in order, and after the ids were counted anew they are not.
 * Source: ISO 32000-1, 7.9.6 and 14.7.2.
 */
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

const name = PDFName.of;

/** Puts the names of the tree of ids in order, in the leaves that there are. */
export function sortIds(pdf: PDFDocument): void {
  const tree = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)?.lookupMaybe(name('IDTree'), PDFDict);
  if (!tree) return;
  const leaves = leavesOf(tree);
  const pairs = leaves.flatMap(({ names }) => pairsIn(names)).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { node, names } of leaves) {
    const own = pairs.splice(0, names.size() / 2);
    own.forEach(({ key, value }, i) => {
      names.set(2 * i, PDFString.of(key));
      names.set(2 * i + 1, value);
    });
    if (node.has(name('Limits')) && own.length > 0)
      node.set(name('Limits'), pdf.context.obj([PDFString.of(own[0]!.key), PDFString.of(own.at(-1)!.key)]));
  }
}

interface LeafOfIds {
  readonly node: PDFDict;
  readonly names: PDFArray;
}

function leavesOf(node: PDFDict): LeafOfIds[] {
  const names = node.lookupMaybe(name('Names'), PDFArray);
  const kids = node.lookupMaybe(name('Kids'), PDFArray);
  return [
    ...(names ? [{ node, names }] : []),
    ...(kids ? kids.asArray().flatMap((_, i) => leavesOf(kids.lookup(i, PDFDict))) : []),
  ];
}

const pairsIn = (names: PDFArray): { readonly key: string; readonly value: PDFObject }[] =>
  Array.from({ length: names.size() / 2 }, (_, i) => ({
    key: names.lookup(2 * i, PDFString).asString(),
    value: names.get(2 * i + 1),
  }));
