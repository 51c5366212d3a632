/** A Word file as HTML, with what a person must know of it. Everything here happens in a thread with bounds. */
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { childOf, elementsIn, writePart } from './dom.ts';
import { markFirstNumbers } from './lists.ts';
import { DocxError, type DocxParts, openDocx, partOf } from './package.ts';
import { linkReferences } from './references.ts';
import { countRevisions, settleRevisions, type View } from './revisions.ts';

export interface ReadDocx {
  readonly html: string;
  /** Whether Word gives headings their numbers. */
  readonly hasNumberedHeadings: boolean;
  /** Tracked changes that the file had. */
  readonly changes: number;
  /** Comments that the file has, each with who wrote it. */
  readonly comments: readonly { readonly author: string; readonly text: string }[];
}

const TEXT_PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'] as const;

/** Word's names of styles are English in every language of Word. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  // What our own files say around the text comes from the record, not from the text.
  "p[style-name='Organisation'] => !",
  "p[style-name='Policy dates'] => !",
  "p[style-name='Boxed note'] => !",
  "p[style-name='Policy record'] => !",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Code'] => pre:fresh",
  "r[style-name='Code text'] => code",
  'strike => s',
];

/** Throws a `DocxError` if the file cannot be read. */
export async function readDocx(bytes: Uint8Array, view: View): Promise<ReadDocx> {
  const parts = openDocx(bytes);
  const numbering = partOf(parts, 'word/numbering.xml');
  let changes = 0;
  for (const path of TEXT_PARTS) {
    const part = partOf(parts, path);
    if (!part) continue;
    changes += countRevisions(part);
    settleRevisions(part, view);
    linkReferences(part);
    markFirstNumbers(part, numbering);
    parts.set(path, writePart(part));
  }
  const comments = commentsOf(parts);
  parts.delete('word/comments.xml');
  const buffer = Buffer.from(
    zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)]))),
  );
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        idPrefix: '',
        // Pictures are not read: what they say in words is kept.
        convertImage: mammoth.images.imgElement(async (image) => ({
          src: '',
          alt: (image as { altText?: string }).altText ?? '',
        })),
      },
    );
    return { html: value, changes, comments, hasNumberedHeadings: numbersHeadings(parts) };
  } catch (error) {
    throw new DocxError('its text could not be read: open it in Word and save it again', { cause: error });
  }
}

/** Whether a heading's style or a heading itself stands in a list. */
function numbersHeadings(parts: DocxParts): boolean {
  const styles = partOf(parts, 'word/styles.xml');
  const headings = new Map<string, boolean>();
  for (const style of styles ? elementsIn(styles, 'w:style') : []) {
    const name = childOf(style, 'w:name')?.getAttribute('w:val') ?? '';
    if (/^heading [1-6]$/i.test(name))
      headings.set(style.getAttribute('w:styleId') ?? '', elementsIn(style, 'w:numPr').length > 0);
  }
  return elementsIn(partOf(parts, 'word/document.xml')!, 'w:p').some((paragraph) => {
    const properties = childOf(paragraph, 'w:pPr');
    const inStyle = headings.get(childOf(properties, 'w:pStyle')?.getAttribute('w:val') ?? '');
    if (inStyle === undefined) return false;
    const own = childOf(childOf(properties, 'w:numPr'), 'w:numId')?.getAttribute('w:val');
    return own === undefined || own === null ? inStyle : own !== '0';
  });
}

function commentsOf(parts: DocxParts): ReadDocx['comments'] {
  const part = partOf(parts, 'word/comments.xml');
  return (part ? elementsIn(part, 'w:comment') : []).map((comment) => ({
    author: comment.getAttribute('w:author') ?? '',
    text: elementsIn(comment, 'w:t')
      .map((text) => text.textContent ?? '')
      .join(''),
  }));
}
