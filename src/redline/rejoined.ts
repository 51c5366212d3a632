/** Changes that are one although the redline shows two: paragraphs put together, lists that became tables. */
import type { Change, WordChange } from '../model/index.ts';
import { alertsOf } from './alerts.ts';
import type { Draft, Found } from './change-draft.ts';
import { wordsApart } from './pair-changes.ts';
import type { Reading } from './reading.ts';
import { countWords, wordsIn } from './words.ts';

/** The share of a removed paragraph's words that its neighbour must have for the two to count as merged. */
const MERGED_SHARE = 0.7;
/** Shorter texts stand in others by chance. */
const MERGED_WORDS = 5;

/** A paragraph removed beside one that now holds its words was not removed: the two became one. */
export function joinMerged(found: Found[], reading: Reading): void {
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
    near.change.alerts = alertsOf(near.change.oldText, near.change.newText ?? '', reading);
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

/** The share of the shorter one's words that the other must have for a table to be the list before it. */
const RESHAPED_SHARE = 0.4;

/** A list and its table stand so near each other at most; what else changed beside them stands between. */
const NEAR = 3;

/** A list taken out near a table put in that says the same: it became that table, and is told row by row. */
export function joinReshaped(found: Found[], reading: Reading): void {
  for (let at = 0; at < found.length; at++) {
    const [first, place] = [found[at]!, found[at]!.change];
    if (place.type !== 'removed' && place.type !== 'added') continue;
    for (let other = at + 1; other <= Math.min(at + NEAR, found.length - 1); other++) {
      const second = found[other]!;
      const [old, next] = place.type === 'removed' ? [first, second] : [second, first];
      if (!areOneText(old, next)) continue;
      const change = reshaped(old.change, next.change, next.holds !== 'prose', reading);
      found[at] = { ...first, change };
      found.splice(other, 1);
      break;
    }
  }
}

/** Whether a list and a table of one clause say the same. */
function areOneText(old: Found, next: Found): boolean {
  if (old.change.type !== 'removed' || next.change.type !== 'added') return false;
  if (old.change.from?.anchor !== next.change.to?.anchor || old.change.wholeClause || next.change.wholeClause)
    return false;
  const isOneTable = (old.holds === 'prose') !== (next.holds === 'prose');
  return isOneTable && isReshaped(old.change.oldText!, next.change.newText!);
}

function isReshaped(oldText: string, newText: string): boolean {
  const { removed, added } = wordsApart(oldText, newText);
  const [old, next] = [countWords(oldText), countWords(newText)];
  return Math.max(old - removed, next - added) >= RESHAPED_SHARE * Math.min(old, next);
}

function reshaped(old: Draft, next: Draft, isTable: boolean, reading: Reading): Draft {
  const pairs = linePairs(old.oldText!.split('\n'), next.newText!.split('\n'));
  const differing = pairs.filter(({ old: was, new: is }) => !isSaid(was, is));
  return {
    ...next,
    type: isTable ? 'to-table' : 'from-table',
    from: old.from,
    oldText: old.oldText,
    edits: differing.map(({ old: was, new: is }) => ({ old: asLine(was), new: asLine(is) })),
    alerts: differing.flatMap(({ old: was, new: is }) => alertsOf(was, is, reading)),
    words: wordsApart(old.oldText, next.newText),
  };
}

const asLine = (text: string) => text.replace(/\t/g, ' | ');

function isSaid(was: string, is: string): boolean {
  const { removed, added } = wordsApart(was.toLowerCase(), is.toLowerCase());
  return removed + added === 0;
}

/** Each line with the one that is most like it, in the order of the new ones; a header row has none. */
function linePairs(olds: readonly string[], news: readonly string[]): WordChange[] {
  const likes = news
    .flatMap((next) => olds.map((old) => ({ old, next, share: likeness(old, next) })))
    .filter(({ share }) => share > 0)
    .sort((x, y) => y.share - x.share);
  const [left, partner] = [new Set(olds), new Map<string, string>()];
  for (const { old, next } of likes) {
    if (!left.has(old) || partner.has(next)) continue;
    left.delete(old);
    partner.set(next, old);
  }
  const pairs = news.map((line): WordChange => ({ old: partner.get(line) ?? '', new: line }));
  // The head of a table names what the list left unsaid.
  const head = news.find((line) => line.includes('\t'));
  return [
    ...pairs.filter(({ old, new: next }) => old !== '' || next !== head),
    ...[...left].map((old) => ({ old, new: '' })),
  ];
}

/** The share of common words; a row that is called as the item begins is that item. */
function likeness(old: string, next: string): number {
  const name = (text: string) => wordsIn((text.split(/[\t:–—]/)[0] ?? '').toLowerCase()).join(' ');
  const [a, b] = [wordsIn(old.toLowerCase()), new Set(wordsIn(next.toLowerCase()))];
  const common = a.filter((word) => b.has(word)).length;
  return (2 * common) / (a.length + b.size) + (name(old) === name(next) ? 1 : 0);
}

/** What came and what went in one clause are compared as wholes: a paragraph written anew is not one to the redline. */
export function alertAcross(found: readonly Found[], reading: Reading): void {
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
    next[0]!.alerts.push(
      ...alertsOf(was, is, reading).filter((alert) => alert.old !== '' || alert.new !== ''),
    );
  }
}

const textsOf = (changes: readonly Change[], side: 'oldText' | 'newText') =>
  changes.map((change) => change[side] ?? '').join('\n');
