/**
 * Reads a PDF sign by sign in the order of its tags, with the blanks that are in it and no others. A viewer guesses blanks from
 * where words stand; a reader of the tags does not, so what is missing here is missing there.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** Types of tags after which a reader pauses: their words are never one with those that follow. */
const BLOCK = /^(P|H\d?|L|LI|Lbl|LBody|TR|TH|TD|Table|Art|Sect|BlockQuote|Div|Document)$/;

/** The words of a whole PDF, parted as a reader of its tags parts them, without bullets and numbers of items. */
export async function spokenText(pdf: PDFDocumentProxy): Promise<string> {
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      return { tree: (await page.getStructTree()) as Node, shown: await shownBy(page) };
    }),
  );
  return pages
    .map(({ tree, shown }) => read(tree, shown))
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();
}

function read(node: Node, shown: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return shown.get(node.id?.replace(/^.*_mc/, '') ?? '') ?? '';
  const words = (node.children ?? []).map((child) => read(child, shown)).join('');
  if (node.role === 'Lbl' && !/\p{L}/u.test(words)) return '';
  return BLOCK.test(node.role ?? '') ? `\n${words}\n` : words;
}

/** The signs of each marked sequence of a page. */
async function shownBy(page: PDFPageProxy): Promise<Map<string, string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown = new Map<string, string>();
  const open: (string | null)[] = [];
  fnArray.forEach((fn, i) => {
    if (fn === OPS.beginMarkedContent) open.push(null);
    else if (fn === OPS.beginMarkedContentProps) open.push(markIn(argsArray[i] as unknown[]));
    else if (fn === OPS.endMarkedContent) open.pop();
    else if (fn === OPS.showText) {
      const id = open.findLast((one) => one !== null);
      const signs = (argsArray[i] as [readonly unknown[]])[0];
      if (id !== undefined && id !== null)
        shown.set(id, (shown.get(id) ?? '') + signs.map(charactersOf).join(''));
    }
  });
  return shown;
}

const markIn = ([, mark]: readonly unknown[]): string | null =>
  mark === null || mark === undefined ? null : String(mark);

const charactersOf = (sign: unknown): string =>
  typeof sign === 'object' && sign !== null && 'unicode' in sign ? String(sign.unicode) : '';
