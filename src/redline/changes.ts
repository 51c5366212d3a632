/**
 * A redline's edits → typed changes in reading order.
 *
 * Neighbouring leaves of one kind in one clause make one change; a clause that came or went whole is one change;
 * renumbering is said once for the whole document.
 */
import type { Change, ChangeStats, ChangeType, ClauseRef, Note, WordChange } from '../model/index.ts';
import { alertsAt } from './alerts.ts';
import { blank, type Draft, type Found, joined } from './change-draft.ts';
import { refOf } from './clause-ref.ts';
import type { BoxEdit, Edit, LeafEdit, MergeEdit, SplitEdit } from './edits.ts';
import { changedBoxes, changedNumbers, signsOf } from './item-signs.ts';
import { type NotePlaces, notePlaces } from './note-places.ts';
import { staleReferences } from './numbering.ts';
import { countChanged, pairChanges, wordChanges } from './pair-changes.ts';
import { compareLeaf, isUntouched, leafEdits, type Redline } from './redline.ts';
import { alertAcross, joinMerged, joinReshaped } from './rejoined.ts';
import { type Box, type Leaf, textOfLeaf, typedOf } from './tree.ts';
import { countWords } from './words.ts';

export interface TypedChanges {
  readonly changes: readonly Change[];
  readonly stats: ChangeStats;
  /** The changes that begin at an edit. */
  readonly places: ReadonlyMap<Edit, readonly number[]>;
}

/** The typed changes of `redline`; asked again, what was found before. */
export function changesOf(redline: Redline): TypedChanges {
  redline.typed ??= readChanges(redline);
  return redline.typed;
}

function readChanges(redline: Redline): TypedChanges {
  const found = new ChangeReader(redline).read();
  joinMerged(found, redline.reading);
  joinReshaped(found, redline.reading);
  alertAcross(found, redline.reading);
  const changes = found.map(({ change }, i): Change => ({ ...change, id: i + 1 }));
  const places = new Map<Edit, number[]>();
  for (const [i, { edit }] of found.entries()) places.set(edit, [...(places.get(edit) ?? []), i + 1]);
  return { changes, stats: statsOf(changes), places };
}

/** Walks the edits and keeps track of the clause on each side. */
class ChangeReader {
  readonly #redline: Redline;
  readonly #notes: NotePlaces;
  readonly #found: Found[] = [];
  readonly #renumbered: WordChange[] = [];
  #renumberedAt: Edit | null = null;
  #note: number | null = null;
  #from: ClauseRef | null = null;
  #to: ClauseRef | null = null;
  #last: Found | null = null;

  constructor(redline: Redline) {
    this.#redline = redline;
    this.#notes = notePlaces(redline);
  }

  read(): Found[] {
    this.#visit(this.#redline.edits);
    if (this.#renumberedAt) {
      const change = blank('renumbered', null, null);
      change.edits.push(...this.#renumbered);
      this.#found.push({ change, edit: this.#renumberedAt, lastA: -1, lastB: -1, holds: null });
    }
    return this.#found;
  }

  #visit(edits: readonly Edit[]) {
    for (const edit of edits) {
      if (edit.type === 'leaf') this.#leaf(edit);
      else if (edit.type === 'box') this.#box(edit);
      else if (edit.type === 'split') this.#split(edit);
      else this.#merge(edit);
    }
  }

  #box(edit: BoxEdit) {
    const isWrapper = edit.op === 'wrap-deleted' || edit.op === 'wrap-inserted';
    const wasRenewed = edit.op === 'both' && isOrdered(edit.a) !== isOrdered(edit.b);
    const numbers = changedNumbers(edit);
    if (numbers.length > 0) {
      const change = this.#blank('item-number');
      change.edits.push(...numbers);
      this.#add(edit, change);
    } else if ((isWrapper || wasRenewed) && (edit.a ?? edit.b)!.kind !== 'item')
      this.#add(edit, this.#blank('formatting'));
    for (const item of changedBoxes(edit)) this.#boxOfItem(item);
    if ((edit.b ?? edit.a)!.kind === 'note') this.#noteOf(edit);
    else this.#visit(edit.children);
  }

  /** What changed in a note is told of the clause that refers to it. */
  #noteOf(edit: BoxEdit) {
    const around = [this.#from, this.#to] as const;
    const [a, b] = [edit.a?.block as Note | undefined, edit.b?.block as Note | undefined];
    this.#from = (a && this.#notes.old.get(a.id)) ?? null;
    this.#to = (b && this.#notes.new.get(b.id)) ?? null;
    this.#note = (b ?? a)!.number;
    this.#last = null;
    this.#visit(edit.children);
    [this.#from, this.#to] = around;
    this.#note = null;
    this.#last = null;
  }

  #boxOfItem(item: BoxEdit) {
    const change = this.#blank('checkbox');
    change.oldText = textOfBox(item.a);
    change.newText = textOfBox(item.b);
    change.edits.push(signsOf(item)!.box);
    this.#add(item, change);
    this.#last = null;
  }

  #split(edit: SplitEdit) {
    const pieces = [...leafEdits(edit.children)];
    for (const piece of pieces) this.#heading(piece);
    const texts = [textOfLeaf(edit.a), pieces.map((piece) => textOfLeaf(piece.b!)).join('\n')] as const;
    this.#whole(edit, 'split', pieces, texts);
  }

  #merge(edit: MergeEdit) {
    const parts = edit.children;
    this.#whole(edit, 'merged', parts, [
      parts.map((part) => textOfLeaf(part.a!)).join('\n'),
      textOfLeaf(edit.b),
    ]);
  }

  #whole(
    edit: Edit,
    type: ChangeType,
    parts: readonly LeafEdit[],
    [oldText, newText]: readonly [string, string],
  ) {
    const segments = parts.flatMap((part) => compareLeaf(part).segments);
    const change = { ...this.#blank(type), oldText, newText };
    change.edits.push(...wordChanges(segments));
    change.alerts.push(...alertsAt(segments, this.#redline.reading));
    change.words = countChanged(segments);
    this.#add(edit, change);
    this.#last = null;
  }

  #leaf(edit: LeafEdit) {
    this.#heading(edit);
    if (edit.op === 'pair') {
      if (!isUntouched(edit)) this.#pair(edit);
      else this.#last = null;
      this.#references(edit);
      return;
    }
    const type = ONE_SIDED[edit.op === 'to' && edit.move!.kind === 'placed' ? 'placed' : edit.op];
    if (!type) return;
    const leaf = (edit.op === 'deleted' ? edit.a : edit.b)!;
    if (type === 'moved' && !isSameLeaf(edit)) this.#movedNumber(edit);
    if (this.#last !== null && this.#continues(this.#last, type, edit)) extend(this.#last, edit, leaf);
    else this.#addLeaf(edit, leaf, type);
  }

  /** Keeps track of the clause on each side; a heading of another number is noted for the one renumbering change. */
  #heading(edit: LeafEdit) {
    const [a, b] = [edit.a?.block, edit.b?.block];
    if (a?.type === 'heading' && edit.op !== 'to') this.#from = refOf(a);
    if (b?.type === 'heading' && edit.op !== 'from') this.#to = refOf(b);
    if (edit.op !== 'pair' || a?.type !== 'heading' || b?.type !== 'heading') return;
    if (a.number !== b.number && a.number !== null && b.number !== null)
      this.#renumber(edit, { old: a.number, new: b.number });
  }

  #movedNumber(edit: LeafEdit) {
    const [was, is] = [edit.a!, edit.b!].map((leaf) => typedOf(leaf, this.#redline.reading)?.shown);
    if (was && is && was !== is) this.#renumber(edit, { old: was, new: is });
  }

  #renumber(edit: LeafEdit, number: WordChange) {
    this.#renumbered.push(number);
    this.#renumberedAt ??= edit;
  }

  #pair(edit: LeafEdit) {
    const { type, words, links, number, alerts, count } = pairChanges(edit);
    if (number) this.#renumber(edit, number);
    this.#last = null;
    if (type === null) return;
    const change = this.#blank(type);
    change.oldText = textOfLeaf(edit.a!);
    change.newText = textOfLeaf(edit.b!);
    change.edits.push(...(type === 'link' ? links : words));
    change.alerts.push(...alerts);
    change.words = count;
    this.#add(edit, change);
    // A link that leads elsewhere is a change of its own, whatever else changed beside it.
    if (type === 'link' || links.length === 0) return;
    const other = this.#blank('link');
    other.edits.push(...links);
    this.#add(edit, other);
  }

  /** References that stayed although what they name has another number. */
  #references(edit: LeafEdit) {
    if (this.#redline.numbers.size === 0) return;
    const stale = staleReferences(edit.a!, edit.b!, this.#redline);
    if (stale.length === 0) return;
    const change = this.#blank('reference');
    change.newText = textOfLeaf(edit.b!);
    change.edits.push(...stale);
    change.alerts.push(...stale.map((one) => ({ kind: 'reference', ...one }) as const));
    this.#add(edit, change);
    this.#last = null;
  }

  #addLeaf(edit: LeafEdit, leaf: Leaf, type: ChangeType) {
    const origin = type === 'added' ? null : type === 'moved' ? moveOrigin(edit) : this.#from;
    const change = blank(type, origin, type === 'removed' ? null : this.#to);
    change.wholeClause = leaf.kind === 'heading';
    extend(this.#add(edit, change), edit, leaf);
  }

  /** Whether `edit` goes on where the last change stopped, inside one clause or one run of whole clauses. */
  #continues(entry: Found, type: ChangeType, edit: LeafEdit): boolean {
    if (entry.change.type !== type) return false;
    const leaf = (type === 'removed' ? edit.a : edit.b)!;
    const next = type === 'removed' ? entry.lastA + 1 === leaf.index : entry.lastB + 1 === leaf.index;
    if (!next || leaf.kind === 'heading') return false;
    return type !== 'moved' || entry.lastA + 1 === edit.a!.index;
  }

  #blank(type: ChangeType): Draft {
    return blank(type, this.#from, this.#to);
  }

  #add(edit: Edit, change: Draft): Found {
    if (this.#note !== null) change.note = this.#note;
    const entry: Found = { change, edit, lastA: -1, lastB: -1, holds: null };
    this.#found.push(entry);
    this.#last = entry;
    return entry;
  }
}

/** What becomes of a leaf that has no partner at its place. */
const ONE_SIDED: Readonly<Partial<Record<LeafEdit['op'] | 'placed', ChangeType>>> = {
  inserted: 'added',
  deleted: 'removed',
  to: 'moved',
  placed: 'formatting',
};

/** Adds one more leaf to a change. */
function extend(entry: Found, edit: LeafEdit, leaf: Leaf) {
  const text = textOfLeaf(leaf);
  const { change } = entry;
  if (change.type === 'removed') {
    change.oldText = joined(change.oldText, text);
    change.words = { ...change.words, removed: change.words.removed + countWords(text) };
  } else {
    change.newText = joined(change.newText, text);
    if (change.type === 'added')
      change.words = { ...change.words, added: change.words.added + countWords(text) };
    if (change.type === 'moved' && !isSameLeaf(edit)) {
      const { words, alerts } = pairChanges(edit);
      change.edits.push(...words);
      change.alerts.push(...alerts);
    }
  }
  entry.lastA = edit.a?.index ?? -1;
  entry.lastB = edit.b?.index ?? -1;
  const holds = leaf.kind === 'row' ? 'row' : 'prose';
  entry.holds = entry.holds === null || entry.holds === holds ? holds : 'both';
}

const isSameLeaf = ({ a, b }: LeafEdit) => a!.exact === b!.exact;

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

const isOrdered = (box: Box | null) => box?.block?.type === 'list' && box.block.ordered;

/** The words that a box itself begins with; `null` where there is none. */
function textOfBox(box: Box | null): string | null {
  const leaf = box?.children.find((node): node is Leaf => node.isLeaf);
  return leaf ? textOfLeaf(leaf) : null;
}
