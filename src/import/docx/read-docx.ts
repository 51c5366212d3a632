/** A Word file as HTML, with what a person must know of it. Everything here happens in a thread with bounds. */
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { cleanPart, wordsIn } from './clean.ts';
import { elementsIn, writePart } from './dom.ts';
import { PLAIN_LISTS, settleLists } from './lists.ts';
import { DocxError, type DocxParts, openDocx, partOf } from './package.ts';
import { linkReferences } from './references.ts';
import { countRevisions, settleRevisions, type View } from './revisions.ts';

export interface ReadDocx {
  readonly html: string;
  /** Labels that became words of their paragraphs: `1.1.`, `а)`. */
  readonly labels: readonly string[];
  /** Words that nobody sees in Word, left out. */
  readonly hidden: readonly string[];
  /** Words under a highlighter, which a policy does not have. */
  readonly highlighted: readonly string[];
  /** Formulas, of which the signs were kept. */
  readonly formulas: number;
  /** Words of headers and footers, left out. */
  readonly edges: readonly string[];
  /** Every paragraph's words as Word shows them, to hold the result against. */
  readonly words: readonly string[];
  /** Tracked changes that the file had. */
  readonly changes: number;
  /** Comments that the file has, each with who wrote it. */
  readonly comments: readonly { readonly author: string; readonly text: string }[];
}

/** Styles of what our own files say around a text. */
const AROUND: ReadonlySet<string> = new Set(['Organisation', 'Title', 'Dates', 'BoxedNote', 'Record']);

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
  const [numbering, styles] = [partOf(parts, 'word/numbering.xml'), partOf(parts, 'word/styles.xml')];
  const isOurs = parts.get('word/styles.xml')?.includes('w:val="Policy record"') ?? false;
  const found = {
    changes: 0,
    formulas: 0,
    hidden: [] as string[],
    highlighted: [] as string[],
    labels: [] as string[],
    words: [] as string[],
  };
  for (const path of TEXT_PARTS) {
    const part = partOf(parts, path);
    if (!part) continue;
    found.changes += countRevisions(part);
    settleRevisions(part, view);
    linkReferences(part);
    const { hidden, formulas, highlighted } = cleanPart(part);
    found.hidden.push(...hidden);
    found.formulas += formulas;
    found.highlighted.push(...highlighted);
    found.words.push(...wordsIn(part, isOurs ? AROUND : new Set()));
    found.labels.push(...settleLists(part, numbering, styles));
    parts.set(path, writePart(part));
  }
  const around = [...parts.keys()].filter((path) => /\/(header|footer)\d*\.xml$/.test(path));
  const edges = (isOurs ? [] : around)
    .flatMap((path) => wordsIn(partOf(parts, path)!))
    .filter((words) => words.trim() !== '');
  const comments = commentsOf(parts);
  for (const path of ['word/comments.xml', ...around]) parts.delete(path);
  if (numbering) parts.set('word/numbering.xml', PLAIN_LISTS);
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
    return { html: value, comments, edges, ...found };
  } catch (error) {
    throw new DocxError('its text could not be read: open it in Word and save it again', { cause: error });
  }
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
