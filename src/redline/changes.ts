/**
 * A redline's edits → typed changes in reading order.
 *
 * Neighbouring leaves of one kind in one clause make one change; a clause that came or went whole is one change;
 * renumbering is said once for the whole document.
 */
import type { Change, ChangeStats, ChangeType, ClauseRef, Note, WordChange } from '../model/index.ts';
import { alertsOf } from './alerts.ts';
import { refOf } from './clause-ref.ts';
import { changedBoxes, changedNumbers, signsOf } from './item-signs.ts';
import { notePlaces } from './note-places.ts';
import { countChanged, pairChanges, tableWords, wordChanges } from './pair-changes.ts';
import { compareLeaf, isUntouched, leafEdits, type Redline } from './redline.ts';
import { type Leaf, textOfLeaf } from './tree.ts';
import type { BoxEdit, Edit, LeafEdit, SplitEdit } from './weave.ts';
import { countWords } from './words.ts';

export interface TypedChanges {
  readonly changes: readonly Change[];
  readonly stats: ChangeStats;
  /** The changes that begin at an edit. */
  readonly places: ReadonlyMap<Edit, readonly number[]>;
}

type Draft = { -readonly [K in keyof Change]: Change[K] } & { edits: WordChange[] };

interface Found {
  readonly change: Draft;
  readonly edit: Edit;
  /** Last leaves covered, to tell whether the next edit continues this change. */
  lastA: number;
  lastB: number;
  clause: ClauseRef | null;
}

/** The typed changes of `redline`. */
export function changesOf(redline: Redline): TypedChanges {
  const found: Found[] = [];
  const places = notePlaces(redline);
  let note: number | null = null;
  const renumbered: WordChange[] = [];
  let renumberedAt: LeafEdit | null = null;
  let from: ClauseRef | null = null;
  let to: ClauseRef | null = null;
  let last: Found | null = null;

  visit(redline.edits);
  if (renumbered.length > 0 && renumberedAt) {
    const change = blank('renumbered', null, null);
    change.edits.push(...renumbered);
    found.push({ change, edit: renumberedAt, lastA: -1, lastB: -1, clause: null });
  }
  joinMerged(found);
  const changes = found.map(({ change }, i): Change => ({ ...change, alerts: alertsFor(change), id: i + 1 }));
  const begun = new Map<Edit, number[]>();
  for (const [i, { edit }] of found.entries()) begun.set(edit, [...(begun.get(edit) ?? []), i + 1]);
  return { changes, stats: statsOf(changes), places: begun };

  function visit(edits: readonly Edit[]) {
    for (const edit of edits) {
      if (edit.type === 'leaf') visitLeaf(edit);
      else if (edit.type === 'box') visitBox(edit);
      else visitSplit(edit);
    }
  }

  function visitBox(edit: BoxEdit) {
    const isWrapper = edit.op === 'wrap-deleted' || edit.op === 'wrap-inserted';
    const wasRenewed = edit.op === 'both' && isOrdered(edit.a) !== isOrdered(edit.b);
    const numbers = changedNumbers(edit);
    if (numbers.length > 0) {
      const change = blank('item-number', from, to);
      change.edits.push(...numbers);
      add(edit, change);
    } else if ((isWrapper || wasRenewed) && (edit.a ?? edit.b)!.kind !== 'item')
      add(edit, blank('formatting', from, to));
    for (const item of changedBoxes(edit)) addBoxChange(item);
    if ((edit.b ?? edit.a)!.kind === 'note') visitNote(edit);
    else visit(edit.children);
  }

  /** What changed in a note is told of the clause that refers to it. */
  function visitNote(edit: BoxEdit) {
    const around = { from, to };
    const [a, b] = [edit.a?.block as Note | undefined, edit.b?.block as Note | undefined];
    from = (a && places.old.get(a.id)) ?? null;
    to = (b && places.new.get(b.id)) ?? null;
    note = (b ?? a)!.number;
    last = null;
    visit(edit.children);
    ({ from, to } = around);
    note = null;
    last = null;
  }

  function addBoxChange(item: BoxEdit) {
    const change = blank('checkbox', from, to);
    change.oldText = textOfBox(item.a);
    change.newText = textOfBox(item.b);
    change.edits.push(signsOf(item)!.box);
    add(item, change);
    last = null;
  }

  function visitSplit(edit: SplitEdit) {
    const pieces = [...leafEdits(edit.children)];
    for (const piece of pieces) noteHeading(piece);
    const change = blank('split', from, to);
    const segments = pieces.flatMap((piece) => compareLeaf(piece).segments);
    change.oldText = textOfLeaf(edit.a);
    change.newText = pieces.map((piece) => textOfLeaf(piece.b!)).join('\n');
    change.edits.push(...wordChanges(segments));
    change.words = countChanged(segments, change);
    add(edit, change);
  }

  function visitLeaf(edit: LeafEdit) {
    noteHeading(edit);
    if (edit.op === 'pair') {
      if (!isUntouched(edit)) addPair(edit);
      else last = null;
      return;
    }
    const type =
      edit.op === 'inserted'
        ? 'added'
        : edit.op === 'deleted'
          ? 'removed'
          : edit.op === 'to'
            ? moveType(edit)
            : null;
    if (type === null) return;
    const leaf = (edit.op === 'deleted' ? edit.a : edit.b)!;
    if (last !== null && continues(last, type, edit)) extend(last, edit, leaf);
    else addLeaf(edit, leaf, type);
  }

  /** Keeps track of the clause on each side; a heading of another number is noted for the one renumbering change. */
  function noteHeading(edit: LeafEdit) {
    if (edit.a?.block?.type === 'heading' && edit.op !== 'to') from = refOf(edit.a.block);
    if (edit.b?.block?.type === 'heading' && edit.op !== 'from') to = refOf(edit.b.block);
    if (edit.op !== 'pair' || edit.a?.block?.type !== 'heading' || edit.b?.block?.type !== 'heading') return;
    const [old, next] = [edit.a.block.number, edit.b.block.number];
    if (old === next || old === null || next === null) return;
    renumbered.push({ old, new: next });
    renumberedAt ??= edit;
  }

  function addPair(edit: LeafEdit) {
    const { type, words, links, segments } = pairChanges(edit);
    const change = blank(type, from, to);
    change.oldText = textOfLeaf(edit.a!);
    change.newText = textOfLeaf(edit.b!);
    change.edits.push(...(type === 'link' ? links : words));
    change.words = countChanged(segments, change);
    add(edit, change);
    // A link that leads elsewhere is a change of its own, whatever else changed beside it.
    if (type === 'link' || links.length === 0) return;
    const other = blank('link', from, to);
    other.edits.push(...links);
    add(edit, other);
  }

  function addLeaf(edit: LeafEdit, leaf: Leaf, type: ChangeType) {
    const change = blank(
      type,
      type === 'added' ? null : type === 'moved' ? moveOrigin(edit) : from,
      type === 'removed' ? null : to,
    );
    change.wholeClause = leaf.kind === 'heading';
    const entry = add(edit, change);
    extend(entry, edit, leaf);
    entry.clause = type === 'removed' ? from : to;
  }

  function extend(entry: Found, edit: LeafEdit, leaf: Leaf) {
    const text = textOfLeaf(leaf);
    const { change } = entry;
    const words = countWords(text);
    if (change.type === 'removed') {
      change.oldText = joined(change.oldText, text);
      change.words = { ...change.words, removed: change.words.removed + words };
    } else {
      change.newText = joined(change.newText, text);
      if (change.type === 'added') change.words = { ...change.words, added: change.words.added + words };
      if (change.type === 'moved') change.edits.push(...wordChanges(compareLeaf(edit).segments));
    }
    entry.lastA = edit.a?.index ?? -1;
    entry.lastB = edit.b?.index ?? -1;
  }

  /** Whether `edit` goes on where the last change stopped, inside one clause or one run of whole clauses. */
  function continues(entry: Found, type: ChangeType, edit: LeafEdit): boolean {
    if (entry.change.type !== type) return false;
    const leaf = (type === 'removed' ? edit.a : edit.b)!;
    const next = type === 'removed' ? entry.lastA + 1 === leaf.index : entry.lastB + 1 === leaf.index;
    if (!next || leaf.kind === 'heading') return false;
    return type !== 'moved' || entry.lastA + 1 === edit.a!.index;
  }

  function add(edit: Edit, change: Draft): Found {
    if (note !== null) change.note = note;
    const entry: Found = { change, edit, lastA: -1, lastB: -1, clause: to };
    found.push(entry);
    last = entry;
    return entry;
  }
}

/** So many of a removed paragraph's words must stand in its neighbour for the two to count as merged. */
const MERGED_SHARE = 0.7;
/** Shorter texts stand in others by chance. */
const MERGED_WORDS = 5;

/** A paragraph removed beside one that now holds its words was not removed: the two became one. */
function joinMerged(found: Found[]) {
  for (let at = found.length - 1; at >= 0; at--) {
    const { change } = found[at]!;
    if (change.type !== 'removed' || change.wholeClause || countWords(change.oldText ?? '') < MERGED_WORDS)
      continue;
    const near = [found[at - 1], found[at + 1]].find((other) => isMergedInto(change, other?.change));
    if (!near) continue;
    const isBefore = found.indexOf(near) > at;
    const texts = [near.change.oldText, change.oldText];
    near.change.type = 'merged';
    near.change.oldText = (isBefore ? texts.reverse() : texts).join('\n');
    near.change.edits = [];
    near.change.words = tableWords(near.change);
    found.splice(at, 1);
  }
}

function isMergedInto(removed: Draft, other: Draft | undefined): boolean {
  if (other?.type !== 'reworded' && other?.type !== 'merged') return false;
  if (other.from?.anchor !== removed.from?.anchor) return false;
  const missing = tableWords({
    ...removed,
    newText: other.edits.map((edit) => edit.new).join(' ') || other.newText,
  }).removed;
  return missing <= (1 - MERGED_SHARE) * countWords(removed.oldText ?? '');
}

const WITHOUT_ALERTS = new Set<ChangeType>(['renumbered', 'item-number', 'checkbox', 'link', 'formatting']);

/** Whole texts are compared where both sides have one; of a moved text only what was edited on the way. */
function alertsFor(change: Draft): Change['alerts'] {
  if (WITHOUT_ALERTS.has(change.type)) return [];
  if (change.type === 'moved') return change.edits.flatMap((edit) => alertsOf(edit.old, edit.new));
  return change.oldText !== null && change.newText !== null ? alertsOf(change.oldText, change.newText) : [];
}

const moveType = (edit: LeafEdit): ChangeType => (edit.move!.kind === 'moved' ? 'moved' : 'formatting');

/** The clause in which a moved leaf stood: the last heading before it on the old side. */
function moveOrigin(edit: LeafEdit): ClauseRef | null {
  let box = edit.a!.parent;
  while (box.parent) box = box.parent;
  let ref: ClauseRef | null = null;
  for (const node of box.children) {
    if ((node.isLeaf ? node.index : node.first) > edit.a!.index) break;
    if (node.isLeaf && node.block?.type === 'heading') ref = refOf(node.block);
  }
  return ref;
}

function blank(type: ChangeType, from: ClauseRef | null, to: ClauseRef | null): Draft {
  return {
    id: 0,
    type,
    from,
    to,
    wholeClause: false,
    oldText: null,
    newText: null,
    edits: [],
    alerts: [],
    words: { removed: 0, added: 0 },
  };
}

function statsOf(changes: readonly Change[]): ChangeStats {
  const count = (type: ChangeType) => changes.filter((change) => change.type === type).length;
  const sum = (side: 'removed' | 'added') => changes.reduce((total, change) => total + change.words[side], 0);
  return {
    changes: changes.length,
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    wordsAdded: sum('added'),
    wordsRemoved: sum('removed'),
  };
}

const joined = (before: string | null, text: string) => (before === null ? text : `${before}\n${text}`);

const isOrdered = (box: BoxEdit['a']) => box?.block?.type === 'list' && box.block.ordered;

/** The words that a box itself begins with; `null` where there is none. */
function textOfBox(box: BoxEdit['a']): string | null {
  const leaf = box?.children.find((node): node is Leaf => node.isLeaf);
  return leaf ? textOfLeaf(leaf) : null;
}
