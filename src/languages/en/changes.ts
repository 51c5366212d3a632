/** The words of a redline and its changes in English. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ClauseRef } from '../../model/index.ts';
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { bare, clauseOf, headingOf, NAMED_EDITS, quoted, rowName, soleAlert } from '../sentence.ts';

export const changes: Dictionary['redline'] = {
  title: 'Changes',
  between: (from, to) => `Version of ${from} and version of ${to}`,
  count: (stats) => {
    const words = (count: number) => counted('en', count, { one: 'word', other: 'words' });
    return `${counted('en', stats.changes, { one: 'change', other: 'changes' })}: ${words(stats.wordsAdded)} added, ${words(stats.wordsRemoved)} removed.`;
  },
  none: 'The texts are the same, word for word.',
  listTitle: 'List of changes',
  textTitle: 'Text with changes marked',
  legend: 'Key',
  legendAdded: 'added',
  legendRemoved: 'removed',
  legendMoved: 'moved',
  added: '[added: ',
  removed: '[removed: ',
  end: ']',
  movedHere: '[moved here]',
  movedAway: 'The text here was moved. Show where',
  oldText: 'Old text',
  newText: 'New text',
  sideView: 'Side by side',
  alert: (kind) => ALERTS[kind],
  sentence,
  where: (change) => inClause(clauseOf(change), { ...change, note: undefined }),
  whole: 'The document as a whole',
  places: (count) => counted('en', count, { one: 'change', other: 'changes' }),
  rest: (count) => `Other changes (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'contact',
  date: 'date',
  amount: 'amount',
  period: 'period',
  number: 'number',
  negation: 'negation',
};

function sentence(change: Change): string {
  const where = clauseOf(change);
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Section ${named(change.to, headingOf(change.newText))} added.`
        : `${inClause(where, change)}added “${quoted(change.newText ?? '')}”.`;
    case 'removed':
      return change.wholeClause
        ? `Section ${named(change.from, headingOf(change.oldText))} removed.`
        : `${inClause(where, change)}removed “${quoted(change.oldText ?? '')}”.`;
    case 'moved':
      return change.wholeClause
        ? `Section “${headingOf(change.newText)}” moved${fromTo(change)}.${more(change)}`
        : `${inClause(where, change)}moved${change.from && change.from.anchor !== change.to?.anchor ? ` from section ${named(change.from)}` : ''} “${quoted(change.newText ?? '')}”.${more(change)}`;
    case 'reworded':
      return `${inClause(where, change)}${edits(change)}.`;
    case 'split':
      return `${inClause(where, change)}a paragraph was split into ${change.newText?.split('\n').length ?? 2}.${more(change)}`;
    case 'merged':
      return `${inClause(where, change)}paragraphs were merged into one.`;
    case 'table':
      return `${inClause(where, change)}in the table row “${rowName(change)}”: ${edits(change)}.`;
    case 'link':
      return `${inClause(where, change)}link changed from ${change.edits[0]?.old || 'none'} to ${change.edits[0]?.new || 'none'}.`;
    case 'formatting':
      return `${inClause(where, change)}formatting changed, the words are the same.`;
    case 'heading-level':
      return `${inClause(where, change)}level of the heading changed.`;
    case 'item-number':
      return `${inClause(where, change)}numbers of items changed: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'none'} → ${bare(next) || 'none'}`).join(', ')}.`;
    case 'checkbox':
      return `${inClause(where, change)}${boxed(change)} “${quoted(change.newText ?? change.oldText ?? '')}”.`;
    case 'renumbered':
      return `Section numbers changed: ${change.edits.map((edit) => `${bare(edit.old)} → ${bare(edit.new)}`).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** What became of an item's box. */
function boxed({ edits: [edit] }: Change): string {
  if (edit?.new === '[x]') return edit.old === '' ? 'a ticked box added to' : 'the box ticked for';
  if (edit?.new === '[ ]')
    return edit.old === '' ? 'an empty box added to' : 'the tick removed from the box for';
  return edit?.old === '[x]' ? 'the ticked box removed from' : 'the empty box removed from';
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${bare(clause.number)} ` : '';
  return `${number}“${title}”`;
}

const inClause = (clause: ClauseRef | null, { note }: Change) =>
  (clause ? `Section ${named(clause)}: ` : 'At the beginning: ') +
  (note === undefined ? '' : `note ${note}: `);

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? ` from ${bare(from.number)} to ${bare(to.number)}`
    : '';
}

function edits(change: Change): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]} changed from “${only.old}” to “${only.new}”`;
  const shown = change.edits.slice(0, NAMED_EDITS).map(({ old, new: next }) => {
    if (old === '') return `added “${quoted(next)}”`;
    return next === '' ? `removed “${quoted(old)}”` : `“${quoted(old)}” replaced by “${quoted(next)}”`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`and ${counted('en', rest, { one: 'more place', other: 'more places' })}`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : 'text changed';
}

const more = (change: Change) => (change.edits.length > 0 ? ` On the way: ${edits(change)}.` : '');
