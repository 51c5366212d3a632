/** What changed in a leaf that both sides have: its words, or the cells of a row, and where its links lead. */
import type { Alert, Change, ChangeType, WordChange } from '../model/change.ts';
import type { Row } from '../model/document.ts';
import { equalMarks } from '../model/inline.ts';
import { alertsAt, sideOf, textOf } from './alerts.ts';
import { pairCells } from './columns.ts';
import { type LeafEdit, readingOf } from './edits.ts';
import { compareTexts, type Segment } from './inline.ts';
import { isSameText } from './looks.ts';
import { compareInline, compareLeaf } from './redline.ts';
import { type Leaf, textOfLeaf, typedOf } from './tree.ts';
import { countWords, wordsIn } from './words.ts';

export interface PairChanges {
  /** `null`: nothing that is told of this leaf alone; its typed number followed the others, or it only looks different. */
  readonly type: ChangeType | null;
  /** Replacements; of a row, what each changed cell was and is. */
  readonly words: readonly WordChange[];
  /** Old and new addresses of links whose words stayed. */
  readonly links: readonly WordChange[];
  /** The typed number that it had and has, where it is another one. */
  readonly number: WordChange | null;
  readonly alerts: readonly Alert[];
  readonly count: Change['words'];
}

/** What changed from one leaf to the other. */
export function pairChanges(edit: LeafEdit): PairChanges {
  const { kind } = edit.b!;
  const parts = kind === 'row' ? cellSegments(edit) : [leafSegments(edit)];
  const words = kind === 'row' ? parts.flatMap(cellChanges) : parts.flatMap(wordChanges);
  const links = parts.flatMap(linkChanges);
  const isRenumbered = parts.some(
    ([first]) => first?.quiet === 'number' && typeof first.content === 'string',
  );
  return {
    type: pairType(edit, parts, words, links),
    words,
    links,
    number: isRenumbered ? numbersOf(edit) : null,
    alerts: parts.flatMap((segments) => alertsAt(segments, readingOf(edit))),
    count: countChanged(parts.flat()),
  };
}

/** The numbers that an author typed before both sides; `null`: what follows the count there is a reference to another part. */
function numbersOf(edit: LeafEdit): WordChange | null {
  const shown = (leaf: Leaf) => typedOf(leaf, readingOf(edit))?.shown;
  const [old, now] = [shown(edit.a!), shown(edit.b!)];
  return old === undefined || now === undefined ? null : { old, new: now };
}

function leafSegments(edit: LeafEdit): readonly Segment[] {
  const { kind } = edit.b!;
  if (kind === 'code') return compareTexts(textOfLeaf(edit.a!), textOfLeaf(edit.b!), readingOf(edit));
  return kind === 'heading' || kind === 'paragraph' ? compareLeaf(edit).segments : [];
}

const cellSegments = (edit: LeafEdit): (readonly Segment[])[] =>
  pairCells(edit.a!.block as Row, edit.b!.block as Row).map(
    ({ a, b }) => compareInline(a?.runs ?? null, b?.runs ?? null, readingOf(edit)).segments,
  );

/** So short a cell is named whole: “3 years” and “5 years” say more than “3” and “5”. */
const SHORT_CELL = 60;

/** The old and the new value of a cell that changed; of a long one, its replacements. */
function cellChanges(segments: readonly Segment[]): WordChange[] {
  const changes = wordChanges(segments);
  if (changes.length === 0) return [];
  const side = (gone: Segment['op']) => sideOf(segments, gone).replace(/\s+/g, ' ').trim();
  const whole = { old: side('inserted'), new: side('deleted') };
  return Math.max(whole.old.length, whole.new.length) <= SHORT_CELL ? [whole] : changes;
}

function pairType(
  { a, b }: LeafEdit,
  parts: readonly (readonly Segment[])[],
  words: readonly WordChange[],
  links: readonly WordChange[],
): ChangeType | null {
  if (b!.kind === 'row' && words.length > 0) return 'table';
  if (words.length > 0 || b!.kind === 'code') return 'reworded';
  if (depthOf(a!) !== depthOf(b!)) return 'heading-level';
  if (links.length > 0) return 'link';
  const segments = parts.flat();
  const isDressed = segments.some(
    ({ op, oldMarks, newMarks }) => op === 'kept' && !equalMarks(oldMarks!, newMarks!),
  );
  if (isDressed || !segments.some(({ quiet }) => quiet)) return 'formatting';
  const quiet = segments.filter((segment) => segment.quiet === 'typography');
  return isSameText(sideOf(quiet, 'inserted'), sideOf(quiet, 'deleted')) ? null : 'typography';
}

const depthOf = ({ block }: Leaf) => (block?.type === 'heading' ? block.depth : 0);

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
  for (const segment of segments) {
    const text = textOf(segment);
    if (segment.op === 'kept' || segment.quiet) flush();
    else if (segment.op === 'deleted') old += text;
    else next += text;
  }
  flush();
  return changes;
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
export function countChanged(segments: readonly Segment[]): Change['words'] {
  let removed = 0;
  let added = 0;
  for (const { op, content, quiet } of segments) {
    if (typeof content !== 'string' || quiet) continue;
    if (op === 'deleted') removed += countWords(content);
    if (op === 'inserted') added += countWords(content);
  }
  return { removed, added };
}

/** How many words each of two texts has that the other lacks. */
export function wordsApart(oldText: string | null, newText: string | null): Change['words'] {
  const counts = new Map<string, number>();
  let [removed, added] = [0, 0];
  for (const word of wordsIn(oldText ?? '')) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsIn(newText ?? '')) {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    else added++;
  }
  for (const left of counts.values()) removed += left;
  return { removed, added };
}
