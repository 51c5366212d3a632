/**
 * Follows every clause through the versions of a text.
 *
 * A clause is its heading and what stands under it before the next heading of any depth. Anchors are its identity; where
 * the author (or an import) gave it another one, the redline says which old clause most of its words come from.
 */
import type { ClauseHistory, ClauseRef, ClauseStep, PolicyDocument } from '../model/index.ts';
import { changesOf, refOf } from './changes.ts';
import { leafEdits, type Redline, redline } from './redline.ts';
import { type Leaf, textOfLeaf } from './tree.ts';
import { countWords } from './words.ts';

/** A clause under another anchor is the same one if at least this share of its words comes from there. */
const INHERITED_SHARE = 0.5;

export interface VersionText {
  readonly version: string;
  readonly document: PolicyDocument;
}

/** The history of every clause that any of `versions` (oldest first) has: in reading order of the last one, then those that went. */
export function clauseHistories(versions: readonly VersionText[]): ClauseHistory[] {
  let alive = new Map<string, ClauseStep[]>();
  const gone: ClauseStep[][] = [];
  versions.forEach(({ version, document }, i) => {
    const before = versions[i - 1];
    if (!before) {
      alive = new Map();
      for (const clause of headingsOf(document)) alive.set(clause.anchor, [stepOf(version, 'first', clause)]);
      return;
    }
    const next = new Map<string, ClauseStep[]>();
    const { steps, removed, origins } = compare(version, before.document, document);
    for (const step of steps) {
      const origin = origins.get(step.clause.anchor);
      const earlier = origin === undefined ? [] : (alive.get(origin) ?? []);
      next.set(step.clause.anchor, [...earlier, step]);
    }
    for (const step of removed) gone.push([...(alive.get(step.clause.anchor) ?? []), step]);
    alive = next;
  });
  return [...alive.values(), ...gone.reverse()].map((steps) => ({
    anchor: steps.at(-1)!.clause.anchor,
    steps,
  }));
}

/** The clauses of the new side with what happened to each, those that went, and which old anchor each continues. */
function compare(version: string, from: PolicyDocument, to: PolicyDocument) {
  const result = redline(from, to);
  const { changes } = changesOf(result);
  const origins = originsOf(result, headingsOf(from), headingsOf(to));
  const continued = new Set(origins.values());
  const old = new Map(headingsOf(from).map((clause) => [clause.anchor, clause]));

  const touching = (anchor: string, side: 'from' | 'to') =>
    changes.filter((change) => change.type !== 'renumbered' && change[side]?.anchor === anchor);
  const steps = headingsOf(to).map((clause): ClauseStep => {
    const origin = origins.get(clause.anchor);
    const own = touching(clause.anchor, 'to');
    // What was taken out stands in the old clause, and is told of the clause that continues it.
    const taken = origin ? touching(origin, 'from').filter((change) => change.to === null) : [];
    const all = [...new Set([...own, ...taken])].sort((a, b) => a.id - b.id);
    const isMovedOnly =
      all.length > 0 && all.every((change) => change.type === 'moved' && change.edits.length === 0);
    const isMoved = all.some((change) => change.type === 'moved' && change.wholeClause);
    const fate =
      origin === undefined ? 'added' : all.length === 0 ? 'kept' : isMovedOnly ? 'moved' : 'changed';
    return {
      ...stepOf(version, fate, clause),
      movedFrom: isMoved && origin ? (old.get(origin)?.number ?? null) : null,
      changes: all.map(({ id }) => id),
      words: {
        removed: all.reduce((sum, { words }) => sum + words.removed, 0),
        added: all.reduce((sum, { words }) => sum + words.added, 0),
      },
    };
  });
  const removed = headingsOf(from)
    .filter(({ anchor }) => !continued.has(anchor))
    .map((clause): ClauseStep => {
      const own = touching(clause.anchor, 'from');
      const words = own.reduce((sum, change) => sum + change.words.removed, 0);
      return {
        ...stepOf(version, 'removed', clause),
        changes: own.map(({ id }) => id),
        words: { removed: words, added: 0 },
      };
    });
  return { steps, removed, origins };
}

const stepOf = (version: string, fate: ClauseStep['fate'], clause: ClauseRef): ClauseStep => ({
  version,
  fate,
  clause,
  movedFrom: null,
  changes: [],
  words: { removed: 0, added: 0 },
});

/** New anchor → the old anchor whose clause it continues; a new clause has none. */
function originsOf(
  result: Redline,
  from: readonly ClauseRef[],
  to: readonly ClauseRef[],
): Map<string, string> {
  const old = new Set(from.map(({ anchor }) => anchor));
  const origins = new Map(to.filter(({ anchor }) => old.has(anchor)).map(({ anchor }) => [anchor, anchor]));
  const free = new Set([...old].filter((anchor) => !origins.has(anchor)));
  if (free.size === 0) return origins;
  const places = clausesAt(result);
  for (const { anchor } of to) {
    if (origins.has(anchor)) continue;
    const { words, byOrigin } = wordsOf(result, places, anchor);
    const [best, count] =
      [...byOrigin].filter(([origin]) => free.has(origin)).sort((a, b) => b[1] - a[1])[0] ?? [];
    if (best === undefined || count! < words * INHERITED_SHARE) continue;
    origins.set(anchor, best);
    free.delete(best);
  }
  return origins;
}

/** How many words the clause `anchor` has, and how many of them stand in leaves that come from which old clause. */
function wordsOf(
  result: Redline,
  { oldClauseAt, newClauseAt }: ReturnType<typeof clausesAt>,
  anchor: string,
): { words: number; byOrigin: Map<string, number> } {
  const byOrigin = new Map<string, number>();
  let words = 0;
  for (const { a, b, op } of leafEdits(result.edits)) {
    if (b === null || op === 'from' || newClauseAt(b.index) !== anchor) continue;
    const count = Math.max(1, countWords(textOfLeaf(b)));
    words += count;
    const origin = a && oldClauseAt(a.index);
    if (origin) byOrigin.set(origin, (byOrigin.get(origin) ?? 0) + count);
  }
  return { words, byOrigin };
}

/** In which clause a leaf of either side stands. */
function clausesAt(result: Redline) {
  const [olds, news]: [index: number, anchor: string][][] = [[], []];
  const note = (list: [number, string][], leaf: Leaf | null) => {
    if (leaf?.block?.type === 'heading') list.push([leaf.index, leaf.block.anchor]);
  };
  for (const { a, b, op } of leafEdits(result.edits)) {
    if (op !== 'to') note(olds!, a);
    if (op !== 'from') note(news!, b);
  }
  const finder = (list: [number, string][]) => {
    const sorted = list.sort((a, b) => a[0] - b[0]);
    return (index: number) => sorted.findLast(([at]) => at <= index)?.[1] ?? null;
  };
  return { oldClauseAt: finder(olds!), newClauseAt: finder(news!) };
}

const headingsOf = (document: PolicyDocument): ClauseRef[] =>
  document.blocks.filter((block) => block.type === 'heading').map(refOf);
