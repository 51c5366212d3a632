/** The words of a redline and its changes in Hebrew. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ChangeTense, ClauseRef } from '../../model/index.ts';
import type { Dictionary } from '../dictionary.ts';
import {
  bare,
  clauseOf,
  formerNumber,
  headingOf,
  namedEdits,
  type Place,
  quoted,
  rowName,
  soleAlert,
} from '../sentence.ts';
import { hebrew } from './counted.ts';

const CHANGES = { one: 'שינוי אחד', two: 'שני שינויים', other: 'שינויים' };
const WORDS = { one: 'מילה אחת', two: 'שתי מילים', other: 'מילים' };

export const changes: Dictionary['redline'] = {
  title: 'שינויים',
  between: (from, to) => `גרסה מיום ${from} וגרסה מיום ${to}`,
  count: (stats) =>
    `${hebrew(stats.changes, CHANGES)}: נוספו ${hebrew(stats.wordsAdded, WORDS)}, הוסרו ${hebrew(stats.wordsRemoved, WORDS)}.`,
  none: 'הנוסחים זהים מילה במילה.',
  listTitle: 'רשימת השינויים',
  textTitle: 'הנוסח עם סימוני השינויים',
  legend: 'מקרא',
  legendAdded: 'נוסף',
  legendRemoved: 'הוסר',
  legendMoved: 'הועבר',
  added: '[נוסף: ',
  removed: '[הוסר: ',
  end: ']',
  movedHere: '[הועבר לכאן]',
  movedAway: 'הטקסט שהיה כאן הועבר. הצגת המקום החדש',
  oldText: 'הנוסח הקודם',
  newText: 'הנוסח החדש',
  sideView: 'זה לצד זה',
  alert: (kind) => ALERTS[kind],
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => said(change, inNote(change), tense),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `${hebrew(count, { one: 'שינוי קטן אחד', two: 'שני שינויים קטנים', other: 'שינויים קטנים' })} במראה: פיסוק, עיצוב, פריסה.`,
  places: (count) => hebrew(count, CHANGES),
  rest: (count) => `שינויים אחרים (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'פרטי קשר',
  date: 'תאריך',
  amount: 'סכום',
  period: 'תקופה',
  number: 'מספר',
  right: 'זכות או חובה',
  recipient: 'נמען',
  limit: 'גבול',
  reference: 'הפניה לסעיף',
  negation: 'שלילה',
};

/** A verb in every tense, in the gender and number of its subject. */
type Verb = Readonly<Record<ChangeTense, string>>;
const verb = (past: string, future: string, would: string): Verb => ({
  will: future,
  has: past,
  had: past,
  would,
});
const ADD = verb('נוסף', 'ייווסף', 'היה נוסף');
const DROP = verb('הוסר', 'יוסר', 'היה מוסר');
const MOVE = verb('הועבר', 'יועבר', 'היה מועבר');
const ADD_F = verb('נוספה', 'תיווסף', 'הייתה נוספת');
const DROP_F = verb('הוסרה', 'תוסר', 'הייתה מוסרת');
const REPLACE = verb('הוחלף', 'יוחלף', 'היה מוחלף');
const CHANGE = verb('השתנה', 'ישתנה', 'היה משתנה');
const CHANGE_P = verb('השתנו', 'ישתנו', 'היו משתנים');
const SPLIT = verb('פוצלה', 'תפוצל', 'הייתה מפוצלת');
const MERGE = verb('אוחדו', 'יאוחדו', 'היו מאוחדות');
const TURN_F = verb('הפכה', 'תהפוך', 'הייתה הופכת');

/** Of a reference that did not follow a new number. */
const SHOULD: Verb = {
  will: 'יצטרך להיות',
  has: 'צריך להיות כעת',
  had: 'צריך להיות כעת',
  would: 'היה צריך להיות',
};

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `${ADD[tense]} סעיף ${named(change.to, headingOf(change.newText))}.`
        : `${where}${ADD[tense]} ”${quoted(change.newText ?? '')}”.`;
    case 'removed':
      return change.wholeClause
        ? `${DROP[tense]} סעיף ${named(change.from, headingOf(change.oldText))}.`
        : `${where}${DROP[tense]} ”${quoted(change.oldText ?? '')}”.`;
    case 'moved':
      return change.wholeClause
        ? `${MOVE[tense]} סעיף ”${headingOf(change.newText)}”${fromTo(change)}.${more(change, tense)}`
        : `${where}${MOVE[tense]}${fromClause(change)} ”${quoted(change.newText ?? '')}”.${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}.`;
    case 'split':
      return `${where}פסקה ${SPLIT[tense]} ל־${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${where}פסקאות ${MERGE[tense]} לאחת.${more(change, tense)}`;
    case 'table':
      return `${where}בשורת הטבלה ”${rowName(change)}”: ${edits(change, tense)}.`;
    case 'link':
      return `${where}${CHANGE[tense]} הקישור: במקום ${change.edits[0]?.old || 'ללא קישור'} – ${change.edits[0]?.new || 'ללא קישור'}.`;
    case 'formatting':
      return `${where}${CHANGE[tense]} העיצוב, המילים נותרו כשהיו.`;
    case 'typography':
      return `${where}${CHANGE_P[tense]} מירכאות, רווחים או מקפים, המילים נותרו כשהיו.`;
    case 'to-table':
      return `${where}רשימה ${TURN_F[tense]} לטבלה${differing(change, tense)}.`;
    case 'from-table':
      return `${where}טבלה ${TURN_F[tense]} לרשימה${differing(change, tense)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `במקום ”${edit.old}” ${SHOULD[tense]} ”${edit.new}”`).join('; ')}.`;
    case 'heading-level':
      return `${where}${CHANGE[tense]} דרג הכותרת.`;
    case 'item-number':
      return `${where}${CHANGE_P[tense]} מספרי הפריטים: ${change.edits.map(numbers).join(', ')}.`;
    case 'checkbox':
      return `${where}${boxed(change, tense)} ”${quoted(change.newText ?? change.oldText ?? '')}”.`;
    case 'renumbered':
      return `${CHANGE_P[tense]} מספרי הסעיפים: ${change.edits.map(numbers).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** In words: an arrow would point the wrong way in one of the directions that a page may have. */
const numbers = ({ old, new: next }: Change['edits'][number]) =>
  `במקום ${bare(old) || 'ללא מספר'} – ${bare(next) || 'ללא מספר'}`;

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change, tense: ChangeTense): string {
  if (edit?.new === '[x]')
    return edit.old === '' ? `${ADD_F[tense]} תיבה מסומנת לפריט` : `${ADD[tense]} סימון בתיבה של הפריט`;
  if (edit?.new === '[ ]')
    return edit.old === '' ? `${ADD_F[tense]} תיבה ריקה לפריט` : `${DROP[tense]} הסימון מהתיבה של הפריט`;
  return edit?.old === '[x]'
    ? `${DROP_F[tense]} התיבה המסומנת של הפריט`
    : `${DROP_F[tense]} התיבה הריקה של הפריט`;
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${bare(clause.number)} ` : '';
  return `${number}”${title}”`;
}

const inNote = ({ note }: Change) => (note === undefined ? '' : `הערה ${note}: `);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `סעיף ${named(clause)}${formerly(change)}: ` : 'בתחילה: ') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return ` (סעיף ${former} קודם לכן)`;
  return place.to === null && place.from?.number ? ' (בנוסח הקודם)' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `סעיף ${named(clause)}${formerly(place)}` : 'בתחילה';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0 ? '; התוכן נותר כשהיה' : `; מה ששונה: ${edits(change, tense)}`;
}

const fromClause = ({ from, to }: Change) =>
  from && from.anchor !== to?.anchor ? ` מסעיף ${named(from)}` : '';

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? ` מ־${bare(from.number)} ל־${bare(to.number)}`
    : '';
}

function edits(change: Change, tense: ChangeTense): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: ”${only.old}” ${REPLACE[tense]} ב”${only.new}”`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `${ADD[tense]} ”${quoted(next)}”`;
    return next === ''
      ? `${DROP[tense]} ”${quoted(old)}”`
      : `”${quoted(old)}” ${REPLACE[tense]} ב”${quoted(next)}”`;
  });
  const rest = change.edits.length - shown.length;
  const others =
    rest > 0 ? [`ועוד ${hebrew(rest, { one: 'מקום אחד', two: 'שני מקומות', other: 'מקומות' })}`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : `${CHANGE[tense]} הנוסח`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? ` בתוך כך: ${edits(change, tense)}.` : '';
