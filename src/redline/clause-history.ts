/**
 * Follows every clause through the versions of a text.
 *
 * Anchors are its identity; where the author (or an import) gave it another one, or gave its anchor to another clause, the
 * redline decides (`continued.ts`).
 */
import type { ClauseHistory, ClauseRef, ClauseStep, PolicyDocument } from '../model/index.ts';
import { changesOf } from './changes.ts';
import { refOf } from './clause-ref.ts';
import { continuedClauses } from './continued.ts';
import { knownRedline } from './known.ts';

export interface VersionText {
  readonly version: string;
  /** Equal for equal texts alone. */
  readonly key: string;
  readonly document: () => PolicyDocument;
}

/** What was found of two neighbours: the same whatever the other versions are. */
interface Compared {
  readonly steps: readonly Omit<ClauseStep, 'version'>[];
  readonly removed: readonly Omit<ClauseStep, 'version'>[];
  /** New anchor and the old anchor whose clause it continues; a new clause has none. */
  readonly origins: readonly (readonly [next: string, was: string])[];
}

/** Gives what is known of two texts, or what `make` finds. */
export type Remember = (from: VersionText, to: VersionText, make: () => Compared) => Compared;

/** The history of every clause that any of `versions` (oldest first) has: in reading order of the last one, then those that went. */
export function clauseHistories(
  versions: readonly VersionText[],
  remember: Remember = (_from, _to, make) => make(),
): ClauseHistory[] {
  let alive = new Map<string, ClauseStep[]>();
  const gone: ClauseStep[][] = [];
  versions.forEach((text, i) => {
    const { version } = text;
    const before = versions[i - 1];
    if (!before) {
      alive = new Map();
      for (const clause of headingsOf(text.document()))
        alive.set(clause.anchor, [{ version, ...stepOf('first', clause) }]);
      return;
    }
    const next = new Map<string, ClauseStep[]>();
    const compared = remember(before, text, () => compare(before.document(), text.document()));
    const origins = new Map(compared.origins);
    for (const step of compared.steps) {
      const origin = origins.get(step.clause.anchor);
      const earlier = origin === undefined ? [] : (alive.get(origin) ?? []);
      next.set(step.clause.anchor, [...earlier, { version, ...step }]);
    }
    for (const step of compared.removed)
      gone.push([...(alive.get(step.clause.anchor) ?? []), { version, ...step }]);
    alive = next;
  });
  // An anchor that was given to another clause names that one; the clause that had it before gets a number.
  const names = new Map<string, number>();
  return [...alive.values(), ...gone.reverse()].map((steps) => {
    const { anchor } = steps.at(-1)!.clause;
    const n = (names.get(anchor) ?? 0) + 1;
    names.set(anchor, n);
    return { anchor: n === 1 ? anchor : `${anchor}.${n}`, steps };
  });
}

/** The clauses of the new side with what happened to each, those that went, and which old anchor each continues. */
function compare(from: PolicyDocument, to: PolicyDocument): Compared {
  const result = knownRedline(from, to);
  const { changes } = changesOf(result);
  /** New anchor → the old anchor whose clause it continues; a new clause has none. */
  const origins = new Map(
    [...continuedClauses(result, { byAnchor: true })].map(([next, was]) => [next.anchor, was.anchor]),
  );
  const continued = new Set(origins.values());
  const old = new Map(headingsOf(from).map((clause) => [clause.anchor, clause]));

  const touching = (anchor: string, side: 'from' | 'to') =>
    changes.filter((change) => change.type !== 'renumbered' && change[side]?.anchor === anchor);
  const steps = headingsOf(to).map((clause): Compared['steps'][number] => {
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
      ...stepOf(fate, clause),
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
    .map((clause): Compared['removed'][number] => {
      const own = touching(clause.anchor, 'from');
      const words = own.reduce((sum, change) => sum + change.words.removed, 0);
      return {
        ...stepOf('removed', clause),
        changes: own.map(({ id }) => id),
        words: { removed: words, added: 0 },
      };
    });
  return { steps, removed, origins: [...origins] };
}

const stepOf = (fate: ClauseStep['fate'], clause: ClauseRef): Omit<ClauseStep, 'version'> => ({
  fate,
  clause,
  movedFrom: null,
  changes: [],
  words: { removed: 0, added: 0 },
});

const headingsOf = (document: PolicyDocument): ClauseRef[] =>
  document.blocks.filter((block) => block.type === 'heading').map(refOf);
