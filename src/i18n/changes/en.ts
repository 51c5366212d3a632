/** The words of a redline and its changes in English. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ClauseRef } from '../../model/index.ts';
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

export const enChanges: Dictionary['redline'] = {
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
  sentence: (change) => said(change, inClause(clauseOf(change), change)),
  item: (change) => capital(said(change, inNote(change))),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `${counted('en', count, { one: 'small change', other: 'small changes' })} of appearance: punctuation, formatting, layout.`,
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

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Section ${named(change.to, headingOf(change.newText))} added.`
        : `${where}added “${quoted(change.newText ?? '')}”.`;
    case 'removed':
      return change.wholeClause
        ? `Section ${named(change.from, headingOf(change.oldText))} removed.`
        : `${where}removed “${quoted(change.oldText ?? '')}”.`;
    case 'moved':
      return change.wholeClause
        ? `Section “${headingOf(change.newText)}” moved${fromTo(change)}.${more(change)}`
        : `${where}moved${change.from && change.from.anchor !== change.to?.anchor ? ` from section ${named(change.from)}` : ''} “${quoted(change.newText ?? '')}”.${more(change)}`;
    case 'reworded':
      return `${where}${edits(change)}.`;
    case 'split':
      return `${where}a paragraph was split into ${change.newText?.split('\n').length ?? 2}.${more(change)}`;
    case 'merged':
      return `${where}paragraphs were merged into one.${more(change)}`;
    case 'table':
      return `${where}in the table row “${rowName(change)}”: ${edits(change)}.`;
    case 'link':
      return `${where}link changed from ${change.edits[0]?.old || 'none'} to ${change.edits[0]?.new || 'none'}.`;
    case 'formatting':
      return `${where}formatting changed, the words are the same.`;
    case 'typography':
      return `${where}quotation marks, spaces or hyphens changed, the words are the same.`;
    case 'to-table':
      return `${where}a list became a table${differing(change)}.`;
    case 'from-table':
      return `${where}a table became a list${differing(change)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `“${edit.old}” should by now be “${edit.new}”`).join('; ')}.`;
    case 'heading-level':
      return `${where}level of the heading changed.`;
    case 'item-number':
      return `${where}numbers of items changed: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'none'} → ${bare(next) || 'none'}`).join(', ')}.`;
    case 'checkbox':
      return `${where}${boxed(change)} “${quoted(change.newText ?? change.oldText ?? '')}”.`;
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
function differing(change: Change): string {
  return change.edits.length === 0 ? '; all of it is still there' : `; what is different: ${edits(change)}`;
}

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? ` from ${bare(from.number)} to ${bare(to.number)}`
    : '';
}

function edits(change: Change): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]} changed from “${only.old}” to “${only.new}”`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `added “${quoted(next)}”`;
    return next === '' ? `removed “${quoted(old)}”` : `“${quoted(old)}” replaced by “${quoted(next)}”`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`and ${counted('en', rest, { one: 'more place', other: 'more places' })}`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : 'text changed';
}

const more = (change: Change) => (change.edits.length > 0 ? ` On the way: ${edits(change)}.` : '');
