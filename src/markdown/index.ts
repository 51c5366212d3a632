/** The door of `markdown`: text in, document, HTML and problems out. */
export { type LiteralEmphasis, literalEmphases, withEmphasis } from './emphasis.ts';
export { type EmphasisAdvice, emphasisAdvice } from './emphasis-advice.ts';
export { fastTree } from './fast.ts';
export type { FrontMatterSource } from './front-matter.ts';
export { droppedProtocol } from './link-address.ts';
export { type Mention, mentionsIn } from './mentions.ts';
export { hasNode, nodesOf } from './nodes.ts';
export { type ParsedText, type ParseOptions, PIPELINE_VERSION, parseMarkdown } from './parse.ts';
export { PartReader } from './parts.ts';
export { DEFINITION, linkerOf } from './references.ts';
export {
  isIntact,
  marked,
  piecesOf,
  type Regenerated,
  type Region,
  regenerated,
  regionsOf,
  withoutMarks,
} from './regions.ts';
export { type ArticleOptions, articleHtml } from './to-html.ts';
export { atOnce, inTurns } from './turns.ts';
