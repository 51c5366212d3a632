/**
 * Parses Markdown with a parser in Rust where its tree is known to be the same as remark's.
 *
 * Problem: remark, the reference, takes most of the time of a build. The parser in Rust is about seven times as fast, and
 * follows CommonMark and GFM as well, but the two differ in places.
 *
 * Idea: a list of patterns (`DOUBTS`, `ADDRESSES`) covers every construct on which they are known to differ, or which is so rare
 * that nobody has compared them on it. Text that matches one is read by remark, all other text by the fast parser.
 *
 * Example: “We keep *data* for 3 years.” is read by the fast parser; “we keep_*data*_” by remark, since emphasis of both kinds
 * side by side is on the list. A text is cut into parts first (`parts.ts`), so one doubtful sentence slows its own part only.
 *
 * Bounds: the list can miss a difference. So a caller must check the words of the result, against the digest in the ledger
 * (`archive/archive.ts`) or the words of the Word file (`import/docx/take-in.ts`), and read the text with remark if they differ.
 * What is published is always read by remark first. `fast.test.ts` compares both parsers on generated texts.
 */
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { joined } from './joined.ts';
import type { FastTree } from './parse.ts';
import { partsOf } from './parts.ts';

/** Constructs that the two parsers read differently, or might; each line is a kind. */
const DOUBTS: readonly RegExp[] = [
  // Emphasis of both kinds side by side, next to a hard break or an escaped sign, or with more than three signs.
  /\*_|_\*|\\\n[ \t>]*[*_~]|[*_~] *\\\n|[*_]{4}|~{3}|\\[*_~][*_~]|[*_~]\\[*_~]|~[*_]|[*_]~/,
  // A hard break inside a link's words.
  /\[[^\]\n]*(?:\\| {2})\n/,
  // Control characters, HTML, footnotes, references, front matter in TOML.
  /^\+\+\+|[\t\r\f\0]|<|\[\^|\]\[|^ {0,3}\[[^\]\n]+\]:/m,
  // A byte order mark; punctuation next to emphasis that only one of them may know as punctuation.
  /\uFEFF|[*_~][^\0-\x7f\p{L}\p{M}\p{N}\u00a0«»“”„‘’–—…№]|[^\0-\x7f\p{L}\p{M}\p{N}\u00a0«»“”„‘’–—…№][*_~]/u,
  // Boxes of task lists.
  /^(?: *(?:[-+*]|\d+[.)]) )+ *\[[ xX]\]/m,
  // Deeply indented lines that begin no list item: code, or paragraphs of nested items.
  /^[ >]* {4,}(?![ \n]|[-+*] |\d+[.)] )/m,
  // Items without words.
  /^[ >]*(?:[-+*]|\d+[.)])(?: *\\?)$/m,
  // A line that might be the second line of a table.
  /^[ >]*[-:+*][-: ]*\|/m,
  // A thematic break at the beginning that opens no front matter.
  /^---[ \t]*\n(?![\s\S]*?\n---[ \t]*(?:\n|$))/,
];

/**
 * Bare addresses in a table, or next to each other, an entity, an image, or letters before an `@`; addresses that follow neither a
 * blank nor an opening bracket or quotation mark, or whose host name is unusual.
 */
const ADDRESSES: readonly RegExp[] = [
  /\|.*(?:https?:\/\/|www\.)|(?:https?:\/\/|www\.).*\|/i,
  /(?:https?:\/\/|www\.)\S*(?:&[#\w]+;|!\[)/i,
  /(?<![\s(«“"*]|^)(?:https?:\/\/|www\.)|(?:https?:\/\/|www\.)(?![a-z0-9-]+\.[a-z0-9])/im,
  /(?<!(?:[\s(«“"]|^)[\w.+-]{1,64})@|@(?![a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[\s.,;:!?)»”"]|$))/im,
  /(?:mailto|xmpp):/i,
  /(?:https?:|www\.)\S*(?:[^\s/](?:https?:|www\.)|@)|@\S*(?:https?:|www\.|@)|[^\0-\x7f][\w.+-]*@/i,
];
/** The target of a link, which is not text. */
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

/** Joins neighbouring parts that the same parser reads. */
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
