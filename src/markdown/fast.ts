/**
 * The same tree from a parser in Rust, for texts where that is sure: about seven times as fast as remark, which stays the
 * reference. Both follow CommonMark and GFM; where they are known to part, or a construct is so rare that nobody has
 * compared them on it, there is no fast way. `fast.test.ts` holds both against each other.
 *
 * “We keep *data* for 3 years.” goes the fast way; “we keep_*data*_” does not, since the two have not been found equal on
 * emphasis of both kinds side by side, and remark reads that part. A text is cut in parts first (`parts.ts`), so that one doubtful
 * sentence costs its own part only.
 *
 * Bounds: each doubt below is tried once a part. A text is published as remark reads it; this way is for texts whose words the
 * ledger has, and is held against them.
 */
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { FastTree } from './parse.ts';
import { joined, partsOf } from './parts.ts';

/** What the two are known to read differently, or might; each line a kind. */
const DOUBTS: readonly RegExp[] = [
  // Emphasis of both kinds side by side, beside a hard break or an escaped sign, of more than three signs.
  /\*_|_\*|\\\n[ \t>]*[*_~]|[*_~] *\\\n|[*_]{4}|~{3}|\\[*_~][*_~]|[*_~]\\[*_~]|~[*_]|[*_]~/,
  // A hard break inside a link's words.
  /\[[^\]\n]*(?:\\| {2})\n/,
  // Control characters, HTML, footnotes, references, front matter that is no YAML.
  /^\+\+\+|[\t\r\f\0]|<|\[\^|\]\[|^ {0,3}\[[^\]\n]+\]:/m,
  // A byte order mark; signs beside emphasis that one of them may not know for a sign yet.
  /\uFEFF|[*_~][^\0-\x7f\p{L}\p{M}\p{N}\u00a0«»“”„‘’–—…№]|[^\0-\x7f\p{L}\p{M}\p{N}\u00a0«»“”„‘’–—…№][*_~]/u,
  // Boxes of task lists.
  /^(?: *(?:[-+*]|\d+[.)]) )+ *\[[ xX]\]/m,
  // Deep lines that are no list: code, or paragraphs of nested items.
  /^[ >]* {4,}(?![ \n]|[-+*] |\d+[.)] )/m,
  // Items without words.
  /^[ >]*(?:[-+*]|\d+[.)])(?: *\\?)$/m,
  // A line that might be a table's second one.
  /^[ >]*[-:+*][-: ]*\|/m,
  // A rule at the beginning that is no front matter.
  /^---[ \t]*\n(?![\s\S]*?\n---[ \t]*(?:\n|$))/,
];

/**
 * Addresses in a table, or beside each other, an entity, a picture, or letters before an `@`; those that begin neither at a
 * blank nor in a bracket or a quotation, or that have no plain name of a host.
 */
const ADDRESSES: readonly RegExp[] = [
  /\|.*(?:https?:\/\/|www\.)|(?:https?:\/\/|www\.).*\|/i,
  /(?:https?:\/\/|www\.)\S*(?:&[#\w]+;|!\[)/i,
  /(?<![\s(«“"*]|^)(?:https?:\/\/|www\.)|(?:https?:\/\/|www\.)(?![a-z0-9-]+\.[a-z0-9])/im,
  /(?<!(?:[\s(«“"]|^)[\w.+-]{1,64})@|@(?![a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[\s.,;:!?)»”"]|$))/im,
  /(?:mailto|xmpp):/i,
  /(?:https?:|www\.)\S*(?:[^\s/](?:https?:|www\.)|@)|@\S*(?:https?:|www\.|@)|[^\0-\x7f][\w.+-]*@/i,
];
/** Where links lead is no text. */
const DESTINATION = /\]\([^()\s]*\)/g;

export const fastTree: FastTree = (markdown, reference) => {
  const parts = byParser(markdown);
  const [first] = parts;
  if (parts.length === 1 && !first!.isSure) return null;
  const read = ({ text, isSure }: Part) =>
    isSure
      ? (markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as Root)
      : reference(text);
  return parts.length === 1
    ? read(first!)
    : joined(parts.map((part) => ({ text: part.text, tree: read(part) })));
};

interface Part {
  readonly text: string;
  readonly isSure: boolean;
}

/** Neighbours that are read by the same parser are one part. */
function byParser(markdown: string): Part[] {
  const parts: Part[] = [];
  for (const text of partsOf(markdown)) {
    const part = { text, isSure: isSure(text) };
    const before = parts.at(-1);
    if (before?.isSure === part.isSure) parts[parts.length - 1] = { ...part, text: before.text + text };
    else parts.push(part);
  }
  return parts;
}

function isSure(markdown: string): boolean {
  if (DOUBTS.some((doubt) => doubt.test(markdown))) return false;
  const words = markdown.replace(DESTINATION, '] ');
  return !ADDRESSES.some((doubt) => doubt.test(words));
}
