/** The words of a redline and its changes in English. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ChangeTense, ClauseRef } from '../../model/index.ts';
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

/** Before a participle: nothing where the change came. */
const BE: Readonly<Record<ChangeTense, string>> = {
  will: 'will be ',
  has: '',
  had: '',
  would: 'would have been ',
};
const CHANGE: Readonly<Record<ChangeTense, string>> = {
  will: 'will change',
  has: 'changed',
  had: 'changed',
  would: 'would have changed',
};

/** «added “x”», «“x” will be added». */
const done = (participle: string, text: string, tense: ChangeTense) =>
  BE[tense] === '' ? `${participle} ${text}` : `${text} ${BE[tense]}${participle}`;

function sentence(change: Change, tense: ChangeTense = 'has'): string {
  const where = clauseOf(change);
  const be = BE[tense];
  const was = (verb: 'was' | 'were') => be || `${verb} `;
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Section ${named(change.to, headingOf(change.newText))} ${be}added.`
        : `${inClause(where, change)}${done('added', `“${quoted(change.newText ?? '')}”`, tense)}.`;
    case 'removed':
      return change.wholeClause
        ? `Section ${named(change.from, headingOf(change.oldText))} ${be}removed.`
        : `${inClause(where, change)}${done('removed', `“${quoted(change.oldText ?? '')}”`, tense)}.`;
    case 'moved':
      return change.wholeClause
        ? `Section “${headingOf(change.newText)}” ${be}moved${fromTo(change)}.${more(change, tense)}`
        : `${inClause(where, change)}${done(`moved${fromClause(change)}`, `“${quoted(change.newText ?? '')}”`, tense)}.${more(change, tense)}`;
    case 'reworded':
      return `${inClause(where, change)}${edits(change, tense)}.`;
    case 'split':
      return `${inClause(where, change)}a paragraph ${was('was')}split into ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${inClause(where, change)}paragraphs ${was('were')}merged into one.`;
    case 'table':
      return `${inClause(where, change)}in the table row “${rowName(change)}”: ${edits(change, tense)}.`;
    case 'link':
      return `${inClause(where, change)}link ${CHANGE[tense]} from ${change.edits[0]?.old || 'none'} to ${change.edits[0]?.new || 'none'}.`;
    case 'formatting':
      return `${inClause(where, change)}formatting ${CHANGE[tense]}, the words are the same.`;
    case 'heading-level':
      return `${inClause(where, change)}level of the heading ${CHANGE[tense]}.`;
    case 'item-number':
      return `${inClause(where, change)}numbers of items ${CHANGE[tense]}: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'none'} → ${bare(next) || 'none'}`).join(', ')}.`;
    case 'checkbox':
      return `${inClause(where, change)}${boxed(change, be)} “${quoted(change.newText ?? change.oldText ?? '')}”.`;
    case 'renumbered':
      return `Section numbers ${CHANGE[tense]}: ${change.edits.map((edit) => `${bare(edit.old)} → ${bare(edit.new)}`).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change, be: string): string {
  if (edit?.new === '[x]') return edit.old === '' ? `a ticked box ${be}added to` : `the box ${be}ticked for`;
  if (edit?.new === '[ ]')
    return edit.old === '' ? `an empty box ${be}added to` : `the tick ${be}removed from the box for`;
  return edit?.old === '[x]' ? `the ticked box ${be}removed from` : `the empty box ${be}removed from`;
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${bare(clause.number)} ` : '';
  return `${number}“${title}”`;
}

const inClause = (clause: ClauseRef | null, { note }: Change) =>
  (clause ? `Section ${named(clause)}: ` : 'At the beginning: ') +
  (note === undefined ? '' : `note ${note}: `);

const fromClause = ({ from, to }: Change) =>
  from && from.anchor !== to?.anchor ? ` from section ${named(from)}` : '';

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? ` from ${bare(from.number)} to ${bare(to.number)}`
    : '';
}

function edits(change: Change, tense: ChangeTense): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]} ${CHANGE[tense]} from “${only.old}” to “${only.new}”`;
  const shown = change.edits.slice(0, NAMED_EDITS).map(({ old, new: next }) => {
    if (old === '') return done('added', `“${quoted(next)}”`, tense);
    return next === ''
      ? done('removed', `“${quoted(old)}”`, tense)
      : `“${quoted(old)}” ${BE[tense]}replaced by “${quoted(next)}”`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`and ${counted('en', rest, { one: 'more place', other: 'more places' })}`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : `text ${CHANGE[tense]}`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? ` On the way: ${edits(change, tense)}.` : '';
