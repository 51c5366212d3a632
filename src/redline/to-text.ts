/** A redline as plain text in wdiff notation: `[-old-]` and `{+new+}`, one block a line. */
import { type Heading, textOfRuns } from '../model/index.ts';
import { pairCells } from './columns.ts';
import type { Segment } from './inline.ts';
import { compareInline, compareLeaf, leafEdits, type Redline } from './redline.ts';
import { textOfLeaf } from './tree.ts';
import { type LeafEdit, standingLeaf } from './weave.ts';

/** The whole new text with its changes marked. */
export function redlineText(redline: Redline): string {
  const lines: string[] = [];
  for (const edit of leafEdits(redline.edits)) {
    const line = lineOf(edit);
    if (line !== '') lines.push(line);
  }
  return lines.map((line) => `${line}\n`).join('');
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
      .map(({ a, b }) => marked(compareInline(a?.runs ?? null, b?.runs ?? null).segments))
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
    const { op } = segments[at]!;
    let end = at;
    let part = '';
    while (end < segments.length && segments[end]!.op === op) part += plain(segments[end++]!);
    text += op === 'kept' ? part : op === 'inserted' ? `{+${part}+}` : `[-${part}-]`;
    at = end;
  }
  return text;
}

function plain({ content }: Segment): string {
  if (typeof content === 'string') return content;
  return content.type === 'image' ? content.alt : content.type === 'note' ? String(content.number) : ' ';
}

/** Long enough to recognise a moved text by. */
const SHORT = 60;
const shortened = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
