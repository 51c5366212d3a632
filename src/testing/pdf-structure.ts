/** The structure of a PDF as an archive's validator looks at it. It shares no code with what writes it. */
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const name = PDFName.of;

export interface Structure {
  readonly info: Readonly<Record<string, string>>;
  readonly xmp: string;
  readonly lang: string;
  readonly showsTitle: boolean;
  readonly roles: Readonly<Record<string, string>>;
  /** Files inside, with how they belong to the document. */
  readonly files: readonly {
    readonly name: string;
    readonly relationship: string;
    readonly bytes: Uint8Array;
  }[];
  /** Every element of the tag tree in order. */
  readonly elements: readonly Tag[];
  readonly links: readonly { readonly words: string; readonly flags: number }[];
  /** Whether every page is gone through in the order of its tags. */
  readonly hasTabOrder: boolean;
  readonly hasUnicode: boolean;
}

export interface Tag {
  readonly type: string;
  readonly parent: string;
  readonly kids: readonly string[];
  readonly alt: string | null;
  readonly lang: string | null;
}

export async function structureOf(bytes: Uint8Array): Promise<Structure> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const elements: Tag[] = [];
  collect(root, 'Root', elements);
  const infoDict = context.lookup(context.trailerInfo.Info) as PDFDict;
  const metadata = catalog.lookup(name('Metadata')) as PDFRawStream;
  const roleMap = root.lookup(name('RoleMap'), PDFDict);
  const fonts = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(name('Type')) === name('Font'),
    )
    .filter((font) => font.get(name('Subtype')) === name('Type0'));
  return {
    info: Object.fromEntries(
      infoDict.keys().map((key) => [key.decodeText(), text(infoDict.lookup(key)) ?? '']),
    ),
    xmp: Buffer.from(metadata.contents).toString('utf8'),
    lang: text(catalog.lookup(name('Lang'))) ?? '',
    showsTitle:
      String(catalog.lookup(name('ViewerPreferences'), PDFDict).get(name('DisplayDocTitle'))) === 'true',
    roles: Object.fromEntries(
      roleMap.keys().map((key) => [key.decodeText(), (roleMap.get(key) as PDFName).decodeText()]),
    ),
    files: filesIn(catalog),
    elements,
    links: pdf.getPages().flatMap(({ node }) =>
      (node.Annots()?.asArray() ?? []).map((ref) => {
        const link = context.lookup(ref) as PDFDict;
        return {
          words: text(link.lookup(name('Contents'))) ?? '',
          flags: Number(String(link.get(name('F')))),
        };
      }),
    ),
    hasTabOrder: pdf.getPages().every(({ node }) => node.get(name('Tabs')) === name('S')),
    hasUnicode: fonts.length > 0 && fonts.every((font) => font.has(name('ToUnicode'))),
  };
}

function text(value: unknown): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

function kidsOf(dict: PDFDict) {
  const kids = dict.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [dict.get(name('K'))!];
  return list.map((kid) => (kid instanceof PDFRef ? dict.context.lookup(kid) : kid));
}

function collect(dict: PDFDict, type: string, elements: Tag[]) {
  for (const kid of kidsOf(dict)) {
    if (!(kid instanceof PDFDict)) continue;
    const own = kid.get(name('S'));
    if (!(own instanceof PDFName)) continue;
    const kids = kidsOf(kid).map((inner) => {
      const s = inner instanceof PDFDict ? (inner.get(name('S')) ?? inner.get(name('Type'))) : undefined;
      return s instanceof PDFName ? s.decodeText() : 'content';
    });
    elements.push({
      type: own.decodeText(),
      parent: type,
      kids,
      alt: text(kid.lookup(name('Alt'))),
      lang: text(kid.lookup(name('Lang'))),
    });
    collect(kid, own.decodeText(), elements);
  }
}

function filesIn(catalog: PDFDict): Structure['files'] {
  const list = catalog.lookupMaybe(name('AF'), PDFArray);
  return (list?.asArray() ?? []).map((ref) => {
    const file = catalog.context.lookup(ref) as PDFDict;
    const stream = file.lookup(name('EF'), PDFDict).lookup(name('F')) as PDFRawStream;
    return {
      name: text(file.lookup(name('UF'))) ?? '',
      relationship: (file.get(name('AFRelationship')) as PDFName).decodeText(),
      bytes: new Uint8Array(inflateSync(stream.contents)),
    };
  });
}

const PAINTS = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
  OPS.paintImageXObject,
  OPS.paintFormXObjectBegin,
  OPS.shadingFill,
]);

/** How often a page paints something that is neither tagged nor an artefact. */
export async function unmarkedPaints(pdf: PDFDocumentProxy, page: number): Promise<number> {
  const { fnArray, argsArray } = await (await pdf.getPage(page)).getOperatorList();
  let depth = 0;
  let count = 0;
  fnArray.forEach((fn, i) => {
    if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) depth++;
    else if (fn === OPS.endMarkedContent) depth--;
    else if (depth === 0 && (PAINTS.has(fn) || paintsPath(fn, argsArray[i]))) count++;
  });
  return count;
}

/** A path comes with the operator that paints it; a path that only clips is not paint. */
function paintsPath(fn: number, args: unknown): boolean {
  return fn === OPS.constructPath && PAINTS.has((args as [number])[0]);
}

/** What stands last on each page but the last: the tag around its last words. */
export async function lastTags(pdf: PDFDocumentProxy): Promise<string[]> {
  const tags: string[] = [];
  for (let n = 1; n < pdf.numPages; n++) {
    const tree = await (await pdf.getPage(n)).getStructTree();
    let last = '';
    const visit = (node: unknown, block: string) => {
      const { role, type, children } = node as { role?: string; type?: string; children?: unknown[] };
      if (type === 'content') last = block;
      const isBlock = role !== undefined && /^(H\d?|P|LI|TD|TH|Lbl)$/.test(role);
      for (const child of children ?? []) visit(child, isBlock ? role : block);
    };
    visit(tree, '');
    tags.push(last);
  }
  return tags;
}
