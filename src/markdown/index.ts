/** The door of `markdown`: text in, document and problems out. */
export { parseMarkdown, type ParsedText, type ParseOptions, PIPELINE_VERSION } from './parse.ts';
export type { FrontMatterSource } from './front-matter.ts';
