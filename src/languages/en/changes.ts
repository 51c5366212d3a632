/** The words of a redline and its changes in English. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ChangeTense, ClauseRef } from '../../model/index.ts';
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';
import {
  bare,
  capital,
  clauseOf,
  formerNumber,
  headingOf,
  namedEdits,
  type Place,
  quoted,
  rowName,
  soleAlert,
} from '../sentence.ts';

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
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => capital(said(change, inNote(change), tense)),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `${counted('en', count, { one: 'small change', other: 'small changes' })} of appearance: punctuation, formatting, layout.`,
  places: (count) => counted('en', count, { one: 'change', other: 'changes' }),
  rest: (count) => `Other changes (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'contact',
  date: 'date',
  amount: 'amount',
  period: 'period',
  number: 'number',
  right: 'right or duty',
  recipient: 'recipient',
  limit: 'limit',
  reference: 'reference',
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

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'will have to be',
  has: 'should by now be',
  had: 'should by now be',
  would: 'would have had to be',
};
const BECOME: Readonly<Record<ChangeTense, string>> = {
  will: 'will become',
  has: 'became',
  had: 'became',
  would: 'would have become',
};

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  const be = BE[tense];
  const was = (verb: 'was' | 'were') => be || `${verb} `;
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Section ${named(change.to, headingOf(change.newText))} ${be}added.`
        : `${where}${done('added', `“${quoted(change.newText ?? '')}”`, tense)}.`;
    case 'removed':
      return change.wholeClause
        ? `Section ${named(change.from, headingOf(change.oldText))} ${be}removed.`
        : `${where}${done('removed', `“${quoted(change.oldText ?? '')}”`, tense)}.`;
    case 'moved':
      return change.wholeClause
        ? `Section “${headingOf(change.newText)}” ${be}moved${fromTo(change)}.${more(change, tense)}`
        : `${where}${done(`moved${fromClause(change)}`, `“${quoted(change.newText ?? '')}”`, tense)}.${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}.`;
    case 'split':
      return `${where}a paragraph ${was('was')}split into ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${where}paragraphs ${was('were')}merged into one.${more(change, tense)}`;
    case 'table':
      return `${where}in the table row “${rowName(change)}”: ${edits(change, tense)}.`;
    case 'link':
      return `${where}link ${CHANGE[tense]} from ${change.edits[0]?.old || 'none'} to ${change.edits[0]?.new || 'none'}.`;
    case 'formatting':
      return `${where}formatting ${CHANGE[tense]}, the words are the same.`;
    case 'typography':
      return `${where}quotation marks, spaces or hyphens ${CHANGE[tense]}, the words are the same.`;
    case 'to-table':
      return `${where}a list ${BECOME[tense]} a table${differing(change, tense)}.`;
    case 'from-table':
      return `${where}a table ${BECOME[tense]} a list${differing(change, tense)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `“${edit.old}” ${SHOULD[tense]} “${edit.new}”`).join('; ')}.`;
    case 'heading-level':
      return `${where}level of the heading ${CHANGE[tense]}.`;
    case 'item-number':
      return `${where}numbers of items ${CHANGE[tense]}: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'none'} → ${bare(next) || 'none'}`).join(', ')}.`;
    case 'checkbox':
      return `${where}${boxed(change, be)} “${quoted(change.newText ?? change.oldText ?? '')}”.`;
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

const inNote = ({ note }: Change) => (note === undefined ? '' : `note ${note}: `);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `Section ${named(clause)}${formerly(change)}: ` : 'At the beginning: ') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return ` (section ${former} before)`;
  return place.to === null && place.from?.number ? ' (in the old text)' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `Section ${named(clause)}${formerly(place)}` : 'At the beginning';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0
    ? '; all of it is still there'
    : `; what is different: ${edits(change, tense)}`;
}

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
  const shown = namedEdits(change).map(({ old, new: next }) => {
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
