/** Trees of the parts of a text as one tree, with places in the whole text. */
import type { Nodes, Parents, Root, RootContent, Table } from 'mdast';
import type { Place } from './plain-words.ts';
import { addRows } from './table-portions.ts';

type Point = NonNullable<Root['position']>['start'];

/** Takes the parts of one text, one after the other. The given trees are not changed. */
export class Joining {
  readonly #children: RootContent[] = [];
  #place: Place = { line: 1, offset: 0 };
  #start: Point | null = null;
  #end: Point = { line: 1, column: 1, offset: 0 };

  /** Where the next part begins. */
  get place(): Place {
    return this.#place;
  }

  /** `head`: lines of an earlier part, under which the rows of `text` were read. */
  add({ text, tree, head = '' }: ReadPart): void {
    const { line, offset } = this.#place;
    const [back, less] = [line - 1 - linesIn(head), offset - head.length];
    const own = tree.children.map((child) => moved(child, back, less));
    if (head === '') for (const child of own) this.#children.push(child);
    else {
      const table = own[0] as Table;
      addRows(this.#children.at(-1) as Table, table.children.slice(1), table.position!.end);
    }
    this.#start ??= tree.position!.start;
    this.#goOn(text, movedPoint(tree.position!.end, back, less));
  }

  /** Blocks that were made for this place; they become blocks of the tree themselves. */
  take(text: string, blocks: readonly RootContent[]): void {
    for (const block of blocks) this.#children.push(block);
    this.#goOn(text, null);
  }

  /** Rows of the table that is the last block, made for this place. */
  takeRows(text: string, rows: Table['children']): void {
    const end = rows.at(-1)?.position?.end;
    if (end) addRows(this.#children.at(-1) as Table, rows, { ...end });
    this.#goOn(text, null);
  }

  #goOn(text: string, end: Point | null): void {
    this.#start ??= { line: 1, column: 1, offset: 0 };
    this.#place = behind(this.#place, text);
    this.#end = end ?? {
      line: this.#place.line,
      column: text.length - text.lastIndexOf('\n'),
      offset: this.#place.offset,
    };
  }

  tree(): Root {
    return {
      type: 'root',
      children: this.#children,
      position: { start: this.#start ?? this.#end, end: this.#end },
    };
  }
}

/** A part with its tree, whose places are those in the part alone. */
export interface ReadPart {
  readonly text: string;
  readonly tree: Root;
  readonly head?: string;
}

/** Joins several trees into one. The given trees are not changed. */
export function joined(parts: readonly ReadPart[]): Root {
  const joining = new Joining();
  for (const part of parts) joining.add(part);
  return joining.tree();
}

/** Where what follows `text` begins. */
export const behind = ({ line, offset }: Place, text: string): Place => ({
  line: line + linesIn(text),
  offset: offset + text.length,
});

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function moved<N extends Nodes>(node: N, lines: number, characters: number): N {
  const copy = { ...node };
  const { position } = node;
  if (position)
    copy.position = {
      start: movedPoint(position.start, lines, characters),
      end: movedPoint(position.end, lines, characters),
    };
  if ('children' in copy)
    (copy as Parents).children = copy.children.map((child) => moved(child, lines, characters)) as never;
  return copy;
}

const movedPoint = ({ line, column, offset = 0 }: Point, lines: number, characters: number): Point => ({
  line: line + lines,
  column,
  offset: offset + characters,
});
