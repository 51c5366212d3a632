/**
 * Markdown → `PolicyDocument`. The order of the stages matters and each says what it reads and writes:
 *
 * remarkParse → remarkFrontmatter → takeFrontMatter → remarkGfm → literalLinks → anchors → lint → remarkRehype → sanitise → document,
 * of which the last three go block by block
 */

import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Block, Numbering, PolicyDocument } from '../model/index.ts';
import { anchors } from './anchors.ts';
import { blocksOfTree } from './blocks-of-tree.ts';
import { type FrontMatterSource, takeFrontMatter } from './front-matter.ts';
import { asPlugin, TEXT_RULES } from './lint/index.ts';
import { literalLinks } from './literal-links.ts';
import { numbered } from './number.ts';
import { PartReader } from './parts.ts';
import { schema } from './sanitize.ts';

/** Part of every cache key. Raise it with any change after which the same source may give another document. */
export const PIPELINE_VERSION = '2';

export interface ParseOptions {
  /** Where the text stands, for messages. */
  readonly path?: string;
  readonly numbering?: Numbering;
  /** Whether headings without a written anchor are reported. */
  readonly wantsAnchors?: boolean;
  /** A faster parser for texts on which both agree. A caller that gives it must check the words of the result (`fast.ts`). */
  readonly fastTree?: FastTree;
}

/** The tree of `markdown`; doubtful parts are read by `reference`. `null`: the reference parser must read all of it. */
export type FastTree = (markdown: string, reference: (part: string) => MdastRoot) => MdastRoot | null;

export interface ParsedText {
  /** The text as it was given. */
  readonly source: string;
  /** The Markdown as a tree with places; headings carry their anchor as `data.hProperties.id`. */
  readonly tree: MdastRoot;
  readonly document: PolicyDocument;
  readonly frontMatter: FrontMatterSource | null;
  /** Everything found on the way, in the order of the text; `fatal: true` marks errors. */
  readonly messages: readonly VFileMessage[];
}

const processorWith = (syntax: PluggableList) =>
  unified()
    .use(remarkParse)
    .use(syntax)
    .use(takeFrontMatter)
    .use(remarkGfm)
    .use(literalLinks)
    .use(anchors)
    .use(TEXT_RULES.map((rule) => asPlugin(rule)))
    .freeze();
const toHtml = unified().use(remarkRehype, { clobberPrefix: '' }).use(rehypeSanitize, schema).freeze();

const withFrontMatter = processorWith([[remarkFrontmatter, ['yaml']]]);
const withoutFrontMatter = processorWith([]);

/**
 * Complete front matter, from `---` to `---`. A text may also begin with a thematic break. If remark-frontmatter (5.0.0) finds
 * no end of what looks like front matter, it reads every list of the text as a paragraph; such a text is parsed without it.
 */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
const processorOf = (markdown: string) =>
  FRONT_MATTER.test(markdown) ? withFrontMatter : withoutFrontMatter;

/** Parses one Markdown text. Never throws for its content: problems are messages. */
export function parseMarkdown(markdown: string, options: ParseOptions = {}): ParsedText {
  const file = new VFile({ value: markdown, ...(options.path ? { path: options.path } : {}) });
  file.data.wantsAnchors = options.wantsAnchors ?? false;
  const [tree, blocks] = readBy(file, options.fastTree);
  return {
    source: markdown,
    tree,
    document: numbered({ blocks }, options.numbering ?? 'none'),
    frontMatter: file.data.frontMatter ?? null,
    messages: [...file.messages].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    ),
  };
}

/** A text nested so deeply that a parser runs out of stack is an error, and counts as empty. */
function readBy(file: VFile, fastTree: FastTree | undefined): [MdastRoot, readonly Block[]] {
  const processor = processorOf(String(file));
  const html = (tree: MdastRoot) => toHtml.runSync(tree, file) as HastRoot;
  try {
    const reference = (part: string) => processorOf(part).parse(part);
    const source = fastTree?.(String(file), reference) ?? new PartReader().tree(String(file), reference);
    const tree = processor.runSync(source, file) as MdastRoot;
    return [tree, blocksOfTree(tree, html)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    file.message('Unexpected depth of nesting, expected quotations and lists of a few levels', {
      source: 'text',
      ruleId: 'nesting',
    }).fatal = true;
    const empty = new VFile('');
    return [processor.runSync(processor.parse(empty), empty) as MdastRoot, []];
  }
}
