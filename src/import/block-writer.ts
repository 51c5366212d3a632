/**
 * Writes the Markdown of similar texts, such as the versions of a history: a block that an earlier text had is not written again.
 *
 * Blocks are told apart by all that they are made of but their places. Blocks of which one decides how its neighbour is written
 * (lists and code) are written together. Texts with anything but plain blocks at their top are written at once.
 */
import type { Nodes, RootContent } from 'mdast';
import { Recent } from '../model/index.ts';
import { markdownFrom } from './text.ts';

/** Blocks of so many characters are remembered. */
const REMEMBERED = 1_000_000;
/** A block of more characters is a long table, and is not remembered. */
const LONGEST = 100_000;

const ALONE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'blockquote', 'thematicBreak']);
const TOGETHER: ReadonlySet<string> = new Set(['list', 'code']);
/** What follows a block, so that its own last line end is told from that of the text. */
const END = { type: 'thematicBreak' } as const;
const WRITTEN_END = '\n\n---\n';

export class BlockWriter {
  readonly #written = new Recent<string>(REMEMBERED);

  /** The same as `markdownFrom` gives. */
  write(blocks: readonly RootContent[]): string {
    if (!blocks.every(({ type }) => ALONE.has(type) || TOGETHER.has(type))) return markdownFrom(blocks);
    const written: string[] = [];
    for (let at = 0; at < blocks.length; ) {
      let end = at + 1;
      while (end < blocks.length && TOGETHER.has(blocks[end - 1]!.type) && TOGETHER.has(blocks[end]!.type))
        end += 1;
      written.push(this.#write(blocks.slice(at, end)));
      at = end;
    }
    const text = written.join('\n\n');
    return text === '' || /[\r\n]$/.test(text) ? text : `${text}\n`;
  }

  #write(blocks: readonly RootContent[]): string {
    const write = () => markdownFrom([...blocks, END]).slice(0, -WRITTEN_END.length);
    return blocks.some(isLong) ? write() : this.#written.of(blocks.map(keyOf).join(''), write);
  }
}

const isLong = ({ position }: RootContent): boolean =>
  position !== undefined && position.end.offset! - position.start.offset! > LONGEST;

function keyOf(node: Nodes): string {
  if (node.type === 'text') return `${node.value.length}:${node.value}`;
  let key = `${node.type}{`;
  for (const [name, value] of Object.entries(node))
    if (
      name !== 'type' &&
      name !== 'position' &&
      name !== 'children' &&
      value !== null &&
      value !== undefined
    )
      key += `${name}=${JSON.stringify(value)};`;
  if ('children' in node) for (const child of node.children) key += keyOf(child as Nodes);
  return `${key}}`;
}
