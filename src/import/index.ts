/** The door of `import`: documents and histories from elsewhere. */
export { type ImportedDocx, importDocx } from './docx/index.ts';
export { DocxError, MAX_FILE_BYTES, tooLarge } from './docx/package.ts';
export { VIEWS, type View } from './docx/revisions.ts';
export * from './history/index.ts';
export { legalizeHistory } from './legalize/index.ts';
export { withoutHtml } from './markdown-of-html.ts';
export { markdownFrom, oneLine } from './text.ts';
