/** Reads a PDF as a screen reader does: by its tags, without bullets, numbers of items and page furniture. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** Everything drawn on a page, in the order of drawing. */
export async function drawnText(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** The tagged text of a whole PDF. */
export async function taggedText(pdf: PDFDocumentProxy): Promise<string> {
  let text = '';
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const byId = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((other) => other !== undefined);
        if (id !== undefined) byId.set(id, (byId.get(id) ?? '') + item.str);
      } else if (item.type.startsWith('beginMarkedContent')) open.push(item.id ?? undefined);
      else open.pop();
    }
    const read = (node: StructNode): string => {
      if (node.role === 'Lbl') return '';
      if (node.type === 'content') return byId.get(node.id ?? '') ?? '';
      return (node.children ?? []).map(read).join('');
    };
    text += read((await page.getStructTree()) as StructNode);
  }
  return text;
}
