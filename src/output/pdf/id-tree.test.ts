import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { sortIds } from './id-tree.ts';

it('puts the names of cells in order over all leaves, each with what it names and its limits', async () => {
  const pdf = await PDFDocument.create();
  const leaf = (...ids: readonly [string, number][]) => ({
    Limits: [PDFString.of(ids[0]![0]), PDFString.of(ids.at(-1)![0])],
    Names: ids.flatMap(([id, cell]) => [PDFString.of(id), cell]),
  });
  const tree = { Kids: [leaf(['c', 3], ['a', 1]), leaf(['d', 4], ['b', 2])] };
  pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.obj({ IDTree: tree }));
  sortIds(pdf);
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  expect(root.lookup(PDFName.of('IDTree'), PDFDict).toString().replace(/\s+/g, ' ')).toBe(
    '<< /Kids [ << /Limits [ (a) (b) ] /Names [ (a) 1 (b) 2 ] >> << /Limits [ (c) (d) ] /Names [ (c) 3 (d) 4 ] >> ] >>',
  );
});

it('leaves a file without such a tree as it is', async () => {
  const pdf = await PDFDocument.create();
  sortIds(pdf);
  expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(false);
});
