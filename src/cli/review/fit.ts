/** Makes a comment no longer than a code host accepts: the least important blocks are left out, and named. */

export interface Block {
  readonly text: string;
  /** Rank; 0 is the most important. */
  readonly rank: number;
  /** Name of the block for the sentence on what was left out: `the marked text of privacy`. */
  readonly name: string;
}

/** Of a comment. GitHub takes 65,536 characters, and the rest is for what a CI adds. */
export const COMMENT_LENGTH = 60_000;

/** Characters reserved for the sentence on what was left out. */
const SPARE = 1_000;
const NAMED = 8;

/** `head` and `blocks` in order, without the least important blocks where there is no room, and a sentence that names those. */
export function fitted(head: string, blocks: readonly Block[], length = COMMENT_LENGTH): string {
  const kept = new Set<Block>();
  let used = head.length + SPARE;
  for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
    const size = block.text.length + 2;
    if (used + size >= length) continue;
    kept.add(block);
    used += size;
  }
  const left = [...new Set(blocks.filter((block) => !kept.has(block)).map(({ name }) => name))];
  const parts = [head, ...blocks.filter((block) => kept.has(block)).map(({ text }) => text)];
  return `${[...parts, ...(left.length === 0 ? [] : [leftOut(left)])].join('\n\n')}\n`;
}

function leftOut(names: readonly string[]): string {
  const more = names.length - NAMED;
  const first = names.slice(0, NAMED).map((name) => name.slice(0, 80));
  const all = more > 0 ? `${first.join('; ')}; and ${more} more` : first.join('; ');
  return `_Left out, since a comment has a limit of length: ${all}. \`gazette review --out FILE --length 0\` writes all of it._`;
}
