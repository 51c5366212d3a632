/** One of our own Word files, taken apart and put together otherwise, for tests of what is taken in. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { View } from '../import/docx/revisions.ts';
import { type DocxOptions, takeIn } from '../import/docx/take-in.ts';
import { parseMarkdown } from '../markdown/index.ts';
import type { Numbering, PolicyDocument } from '../model/index.ts';
import { redlineFile } from './redline-file.ts';

export const NAMESPACE =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const parse = (markdown: string, numbering: Numbering = 'decimal'): PolicyDocument =>
  parseMarkdown(markdown, { numbering }).document;

/** One of our own files, to take apart and put together otherwise. */
export const ours = (old: string, next: string) => redlineFile(parse(old), parse(next));

/** A Word file whose parts are changed; `null` takes one out. */
export function changed(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files = unzipSync(ours('Text.', 'Text.'));
  delete files['word/footer1.xml'];
  for (const [path, content] of Object.entries(parts)) {
    if (content === null) delete files[path];
    else files[path] = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
  }
  return zipSync(files);
}

/** A Word file with these paragraphs, as XML. */
export const withBody = (body: string, styles?: string) =>
  changed({
    'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${NAMESPACE}>${styles}</w:styles>` }),
  });

export const p = (text: string, style = '', run = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const options = { view: 'accepted' as View, numbering: null, base: null, sibling: null, site: null };
export const taken = (bytes: Uint8Array, more: Partial<DocxOptions> = {}) =>
  takeIn(bytes, { ...options, ...more });
