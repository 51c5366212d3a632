/** Takes in a small Word file of a test. */
import { type DocxOptions, type ImportedDocx, takeIn } from '../import/docx/take-in.ts';
import { type WordParts, wordFile } from './word-file.ts';

const NOTHING: DocxOptions = { view: 'accepted', numbering: null, base: null, sibling: null, site: null };

export const takenIn = (parts: WordParts | Uint8Array, options: Partial<DocxOptions> = {}): ImportedDocx =>
  takeIn(parts instanceof Uint8Array ? parts : wordFile(parts), { ...NOTHING, ...options });

/** The lines of the Markdown that say anything. */
export const linesOf = ({ markdown }: ImportedDocx): string[] =>
  markdown.split('\n').filter((line) => line.trim() !== '');

/** The headings with their marks, without anchors. */
export const headingsOf = (imported: ImportedDocx): string[] =>
  linesOf(imported)
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/ \{#.*$/, ''));
