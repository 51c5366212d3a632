/** Gives every heading its anchor: the one the author wrote, `## Retention {#retention}`, or a derived one. */
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { nodesOf } from './nodes.ts';

const WRITTEN = /[ \t]*\{#([^{}\s]*)\}[ \t]*$/;
const ANCHOR = /^[a-z][a-z0-9-]*$/;
/** Ids that pages give to footnotes and to the changes of a redline. */
const RESERVED = /^(fn|change)-/;
/** How many words of a heading a derived anchor has: enough to tell headings apart, short enough for an address. */
const DERIVED_WORDS = 8;

/**
 * Reads: headings and a closing `{#anchor}` in their text.
 * Writes: the heading's `id`; takes the `{#anchor}` out of the text.
 * Errors: `anchor/invalid`, `anchor/reserved`, `anchor/duplicate`; warns `anchor/missing`.
 */
export function anchors() {
  return (tree: Root, file: VFile) => {
    const taken = new Map<string, Heading>();
    for (const heading of nodesOf(tree, 'heading')) {
      const written = takeWritten(heading);
      if (written === null) {
        const reason = `Unexpected heading without an anchor, expected one such as \`{#retention}\` at its end`;
        if (file.data.wantsAnchors)
          file.message(reason, { place: heading.position, source: 'anchor', ruleId: 'missing' });
      } else {
        checkWritten(written, heading, taken.get(written), file);
      }
      const anchor = written === null || taken.has(written) ? unusedAnchor(heading, taken) : written;
      taken.set(anchor, heading);
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id: anchor } };
    }
  };
}

declare module 'vfile' {
  interface DataMap {
    /** Whether a heading without a written anchor is worth a warning. */
    wantsAnchors: boolean;
  }
}

function takeWritten(heading: Heading): string | null {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return null;
  const match = WRITTEN.exec(last.value);
  if (!match) return null;
  last.value = last.value.slice(0, match.index);
  return match[1] ?? '';
}

function checkWritten(anchor: string, heading: Heading, first: Heading | undefined, file: VFile) {
  const at = (ruleId: string) => ({ place: heading.position, source: 'anchor', ruleId });
  if (!ANCHOR.test(anchor)) {
    const reason = `Unexpected anchor \`${anchor}\`, expected small letters, digits and hyphens such as \`retention\``;
    file.message(reason, at('invalid')).fatal = true;
  } else if (RESERVED.test(anchor)) {
    file.message(
      `Unexpected anchor \`${anchor}\`: \`fn-…\` and \`change-…\` are kept for footnotes and redlines`,
      at('reserved'),
    ).fatal = true;
  }
  if (first) {
    const line = first.position?.start.line;
    file.message(
      `Unexpected second anchor \`${anchor}\`, expected it once (first on line ${line})`,
      at('duplicate'),
    ).fatal = true;
  }
}

function unusedAnchor(heading: Heading, taken: ReadonlyMap<string, unknown>): string {
  const words =
    textOf(heading)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const base = words.slice(0, DERIVED_WORDS).join('-') || 'section';
  let anchor = base;
  for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
  return anchor;
}
