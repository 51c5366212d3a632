/** What changed in a leaf that both sides have: its words, or the cells of a row, and where its links lead. */
import type { Change, ChangeType, Row, WordChange } from '../model/index.ts';
import { type CellPair, pairCells } from './columns.ts';
import type { Segment } from './inline.ts';
import { compareInline, compareLeaf } from './redline.ts';
import type { LeafEdit } from './weave.ts';
import { countWords } from './words.ts';

export interface PairChanges {
  readonly type: ChangeType;
  /** Replacements; of a row, what each changed cell was and is. */
  readonly words: readonly WordChange[];
  /** Old and new addresses of links whose words stayed. */
  readonly links: readonly WordChange[];
  /** Compared words; none for a row or code. */
  readonly segments: readonly Segment[];
}

/** What changed from one leaf to the other. */
export function pairChanges(edit: LeafEdit): PairChanges {
  const { kind } = edit.b!;
  if (kind === 'row') {
    const cells = pairCells(edit.a!.block as Row, edit.b!.block as Row).map((cell) => ({
      cell,
      segments: segmentsOf(cell),
    }));
    const words = cells.flatMap(({ segments }) => cellChanges(segments));
    const links = cells.flatMap(({ cell, segments }) => (cell.a && cell.b ? linkChanges(segments) : []));
    return { type: pairType(edit, words, links), words, links, segments: [] };
  }
  const segments = kind === 'heading' || kind === 'paragraph' ? compareLeaf(edit).segments : [];
  const [words, links] = [wordChanges(segments), linkChanges(segments)];
  return { type: pairType(edit, words, links), words, links, segments };
}

const segmentsOf = ({ a, b }: CellPair) => compareInline(a?.runs ?? null, b?.runs ?? null).segments;

/** So short a cell is named whole: “3 years” and “5 years” say more than “3” and “5”. */
const SHORT_CELL = 60;

/** The old and the new value of a cell that changed; of a long one, its replacements. */
function cellChanges(segments: readonly Segment[]): WordChange[] {
  const changes = wordChanges(segments);
  if (changes.length === 0) return [];
  const side = (gone: Segment['op']) =>
    segments
      .filter(({ op }) => op !== gone)
      .map(textOf)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  const whole = { old: side('inserted'), new: side('deleted') };
  return Math.max(whole.old.length, whole.new.length) <= SHORT_CELL ? [whole] : changes;
}

type Texts = Pick<Change, 'type' | 'oldText' | 'newText'>;

function pairType(edit: LeafEdit, words: readonly WordChange[], links: readonly WordChange[]): ChangeType {
  if (edit.b!.kind === 'row' && words.length > 0) return 'table';
  if (words.length > 0 || edit.b!.kind === 'code') return 'reworded';
  const [a, b] = [edit.a!.block, edit.b!.block];
  const depthOf = (block: typeof a) => (block?.type === 'heading' ? block.depth : 0);
  if (depthOf(a) !== depthOf(b)) return 'heading-level';
  return links.length > 0 ? 'link' : 'formatting';
}

/** Replacements: each deletion with the insertion that follows it. */
export function wordChanges(segments: readonly Segment[]): WordChange[] {
  const changes: WordChange[] = [];
  let old = '';
  let next = '';
  const flush = () => {
    const change = { old: old.replace(/\s+/g, ' ').trim(), new: next.replace(/\s+/g, ' ').trim() };
    if (change.old !== '' || change.new !== '') changes.push(change);
    [old, next] = ['', ''];
  };
  for (const { op, content } of segments) {
    const text = textOf({ content });
    if (op === 'deleted') old += text;
    else if (op === 'inserted') next += text;
    else flush();
  }
  flush();
  return changes;
}

/** What stands in a segment as a reader sees it. */
function textOf({ content }: Pick<Segment, 'content'>): string {
  if (typeof content === 'string') return content;
  return content.type === 'image' ? content.alt : content.type === 'note' ? `[${content.number}]` : ' ';
}

/** Old and new addresses of links whose words stayed. */
function linkChanges(segments: readonly Segment[]): WordChange[] {
  const changes = new Map<string, WordChange>();
  for (const { op, oldMarks, newMarks } of segments) {
    if (op !== 'kept') continue;
    const hrefOf = (marks: Segment['oldMarks']) => marks?.find((mark) => mark.type === 'link');
    const [old, next] = [hrefOf(oldMarks), hrefOf(newMarks)];
    const [oldHref, newHref] = [old?.type === 'link' ? old.href : '', next?.type === 'link' ? next.href : ''];
    if (oldHref !== newHref) changes.set(`${oldHref}\n${newHref}`, { old: oldHref, new: newHref });
  }
  return [...changes.values()];
}

/** How many words came and went. */
export function countChanged(segments: readonly Segment[], change: Texts): Change['words'] {
  if (change.type === 'table' || segments.length === 0) return tableWords(change);
  let removed = 0;
  let added = 0;
  for (const { op, content } of segments) {
    if (typeof content !== 'string') continue;
    if (op === 'deleted') removed += countWords(content);
    if (op === 'inserted') added += countWords(content);
  }
  return { removed, added };
}

/** For rows: how many words each side has that the other lacks. */
export function tableWords(change: Texts): Change['words'] {
  const bag = (text: string | null) => (text ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [old, next] = [bag(change.oldText), bag(change.newText)];
  const missing = (words: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return words.filter((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    }).length;
  };
  return { removed: missing(old, next), added: missing(next, old) };
}
