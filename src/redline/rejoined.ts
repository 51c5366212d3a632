/** Changes that are one although the redline shows two: paragraphs put together, lists that became tables. */
import type { Change, WordChange } from '../model/index.ts';
import { alertsOf } from './alerts.ts';
import type { Draft, Found } from './change-draft.ts';
import { wordsApart } from './pair-changes.ts';
import { countWords, wordsIn } from './words.ts';

/** So many of a removed paragraph's words must stand in its neighbour for the two to count as merged. */
const MERGED_SHARE = 0.7;
/** Shorter texts stand in others by chance. */
const MERGED_WORDS = 5;

/** A paragraph removed beside one that now holds its words was not removed: the two became one. */
export function joinMerged(found: Found[]): void {
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
    near.change.words = wordsApart(near.change.oldText, near.change.newText);
    near.change.alerts = alertsOf(near.change.oldText, near.change.newText ?? '');
    found.splice(at, 1);
  }
}

function isMergedInto(removed: Draft, other: Draft | undefined): boolean {
  if (other?.type !== 'reworded' && other?.type !== 'merged') return false;
  if (other.from?.anchor !== removed.from?.anchor) return false;
  const now = other.edits.map((edit) => edit.new).join(' ') || other.newText;
  const missing = wordsApart(removed.oldText, now).removed;
  return missing <= (1 - MERGED_SHARE) * countWords(removed.oldText ?? '');
}

/** So many of the words of the shorter one must stand in the other for a table to be the list before it. */
const RESHAPED_SHARE = 0.5;

/** A list taken out beside a table put in that says the same: it became that table, and is told row by row. */
export function joinReshaped(found: Found[]): void {
  for (let at = found.length - 1; at > 0; at--) {
    const pair = [found[at - 1]!, found[at]!];
    const old = pair.find(({ change }) => change.type === 'removed');
    const next = pair.find(({ change }) => change.type === 'added');
    if (!old || !next || old.change.from?.anchor !== next.change.to?.anchor) continue;
    const isTable = old.holds === 'prose' && next.holds === 'row';
    const wasTable = old.holds === 'row' && next.holds === 'prose';
    if ((!isTable && !wasTable) || !isReshaped(old.change.oldText!, next.change.newText!)) continue;
    const change = reshaped(old.change, next.change, isTable);
    found.splice(at - 1, 2, { ...pair[0]!, change });
  }
}

function isReshaped(oldText: string, newText: string): boolean {
  const { removed, added } = wordsApart(oldText, newText);
  const [old, next] = [countWords(oldText), countWords(newText)];
  return Math.max(old - removed, next - added) >= RESHAPED_SHARE * Math.min(old, next);
}

function reshaped(old: Draft, next: Draft, isTable: boolean): Draft {
  const pairs = linePairs(old.oldText!.split('\n'), next.newText!.split('\n'));
  const differing = pairs.filter(({ old: was, new: is }) => !isSaid(was, is));
  return {
    ...next,
    type: isTable ? 'to-table' : 'from-table',
    from: old.from,
    oldText: old.oldText,
    edits: differing.map(({ old: was, new: is }) => ({ old: asLine(was), new: asLine(is) })),
    alerts: differing.flatMap(({ old: was, new: is }) => alertsOf(was, is)),
    words: wordsApart(old.oldText, next.newText),
  };
}

const asLine = (text: string) => text.replace(/\t/g, ' | ');

function isSaid(was: string, is: string): boolean {
  const { removed, added } = wordsApart(was.toLowerCase(), is.toLowerCase());
  return removed + added === 0;
}

/** Each line with the one that shares most words with it, in the order of the new ones; a header row has none. */
function linePairs(olds: readonly string[], news: readonly string[]): WordChange[] {
  const left = new Set(olds);
  const pairs = news.map((line): WordChange => {
    let [best, most] = ['', 0];
    const words = new Set(wordsIn(line.toLowerCase()));
    for (const other of left) {
      const common = wordsIn(other.toLowerCase()).filter((word) => words.has(word)).length;
      if (common > most) [best, most] = [other, common];
    }
    left.delete(best);
    return { old: best, new: line };
  });
  const isHeader = ({ old }: WordChange, at: number) => at === 0 && old === '';
  return [...pairs.filter((pair, at) => !isHeader(pair, at)), ...[...left].map((old) => ({ old, new: '' }))];
}

/** What came and what went in one clause are compared as wholes: a paragraph written anew is not one to the redline. */
export function alertAcross(found: readonly Found[]): void {
  const byClause = new Map<string, { old: Draft[]; next: Draft[] }>();
  for (const { change } of found) {
    if ((change.type !== 'added' && change.type !== 'removed') || change.wholeClause) continue;
    const key = (change.to ?? change.from)?.anchor ?? '';
    const sides = byClause.get(key) ?? { old: [], next: [] };
    byClause.set(key, sides);
    if (change.type === 'removed') sides.old.push(change);
    else sides.next.push(change);
  }
  for (const { old, next } of byClause.values()) {
    if (old.length === 0 || next.length === 0) continue;
    const [was, is] = [textsOf(old, 'oldText'), textsOf(next, 'newText')];
    next[0]!.alerts.push(...alertsOf(was, is).filter((alert) => alert.old !== '' || alert.new !== ''));
  }
}

const textsOf = (changes: readonly Change[], side: 'oldText' | 'newText') =>
  changes.map((change) => change[side] ?? '').join('\n');
