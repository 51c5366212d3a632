/**
 * A redline as plain text in wdiff notation: `[-old-]` and `{+new+}`, one block a line. Numbers and boxes of items stand before
 * their first line, references to notes in brackets, as in the text format of today. What is not marked for readers (numbers that
 * follow, other looks of the same words) stands as it is now.
 */
import { type Heading, textOfRuns, type WordChange } from '../model/index.ts';
import { pairCells } from './columns.ts';
import { type BoxEdit, type Edit, type LeafEdit, readingOf, standingLeaf } from './edits.ts';
import type { Segment } from './inline.ts';
import { signsOf } from './item-signs.ts';
import { compareInline, compareLeaf, type Redline } from './redline.ts';
import { textOfLeaf } from './tree.ts';

/** The whole new text with its changes marked. */
export function redlineText(redline: Redline): string {
  return redline.edits
    .flatMap(linesOf)
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(edit: Edit): string[] {
  if (edit.type === 'leaf') return [lineOf(edit)].filter((line) => line !== '');
  if (edit.type === 'merge')
    return [edit.children.map((part) => marked(compareLeaf(part).segments)).join('')];
  const lines = edit.children.flatMap(linesOf);
  const signs = edit.type === 'box' ? signsOf(edit) : null;
  if (!signs || edit.type !== 'box') return lines;
  const before = [signs.number, signs.box]
    .map((sign) => signText(sign, edit.op))
    .filter((sign) => sign !== '');
  if (before.length === 0) return lines;
  const [first, ...rest] = lines;
  return [[...before, ...(first === undefined ? [] : [first])].join(' '), ...rest];
}

/** A sign that is the same, came, went or changed. Of an item that came or went whole, the sign is a part of it. */
function signText({ old, new: next }: WordChange, op: BoxEdit['op']): string {
  if (old === next) return old;
  const was = old === '' ? '' : `[-${old}-]`;
  const is = next === '' ? '' : `{+${next}+}`;
  return op === 'inserted' ? is : op === 'deleted' ? was : `${was}${is}`;
}

function lineOf(edit: LeafEdit): string {
  const leaf = standingLeaf(edit);
  if (leaf.kind === 'rule' || leaf.kind === 'empty') return '';
  if (edit.op === 'from') return edit.move!.kind === 'moved' ? `[-> ${shortened(textOfLeaf(leaf))}]` : '';
  const number = leaf.block?.type === 'heading' ? numberOf(leaf.block) : '';
  const moved = edit.op === 'to' && edit.move!.kind === 'moved' ? '[<-] ' : '';
  return `${moved}${number}${contentOf(edit)}`;
}

const numberOf = (heading: Heading) => (heading.number === null ? '' : `${heading.number} `);

function contentOf(edit: LeafEdit): string {
  const leaf = (edit.b ?? edit.a)!;
  if (leaf.block?.type === 'row') {
    if (edit.op === 'inserted' || edit.op === 'deleted') {
      const cells = leaf.block.cells.map((cell) => textOfRuns(cell.runs)).join('\t');
      return edit.op === 'inserted' ? `{+${cells}+}` : `[-${cells}-]`;
    }
    const other = edit.a!.block;
    if (other?.type !== 'row') return '';
    return pairCells(other, leaf.block)
      .map(({ a, b }) => marked(compareInline(a?.runs ?? null, b?.runs ?? null, readingOf(edit)).segments))
      .join('\t');
  }
  if (leaf.kind === 'code') {
    const text = textOfLeaf(leaf);
    if (edit.op === 'inserted') return `{+${text}+}`;
    if (edit.op === 'deleted') return `[-${text}-]`;
    const old = textOfLeaf(edit.a!);
    return old === text ? text : `[-${old}-]{+${text}+}`;
  }
  return marked(compareLeaf(edit).segments);
}

function marked(segments: readonly Segment[]): string {
  let text = '';
  let at = 0;
  while (at < segments.length) {
    const { op, quiet } = segments[at]!;
    let end = at;
    let part = '';
    while (end < segments.length && segments[end]!.op === op && segments[end]!.quiet === quiet)
      part += plain(segments[end++]!);
    text +=
      op === 'kept' || quiet
        ? op === 'deleted'
          ? ''
          : part
        : op === 'inserted'
          ? `{+${part}+}`
          : `[-${part}-]`;
    at = end;
  }
  return text;
}

function plain({ content }: Segment): string {
  if (typeof content === 'string') return content;
  return content.type === 'image' ? content.alt : content.type === 'note' ? `[${content.number}]` : ' ';
}

/** Long enough to recognise a moved text by. */
const SHORT = 60;
const shortened = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
