/** The words of a redline and its changes in Arabic. Apart from the others, so that a browser loads these alone. */
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
import { arabic } from './counted.ts';

const CHANGES = { one: 'تغيير واحد', two: 'تغييران', few: 'تغييرات', many: 'تغييرًا', other: 'تغيير' };
const WORDS = { one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' };

export const changes: Dictionary['redline'] = {
  title: 'التغييرات',
  between: (from, to) => `نسخة ${from} ونسخة ${to}`,
  count: (stats) =>
    `${arabic(stats.changes, CHANGES)}: المضاف ${arabic(stats.wordsAdded, WORDS)}، والمحذوف ${arabic(stats.wordsRemoved, WORDS)}.`,
  none: 'النصان متطابقان كلمة بكلمة.',
  listTitle: 'قائمة التغييرات',
  textTitle: 'النص مع علامات التغيير',
  legend: 'مفتاح العلامات',
  legendAdded: 'مضاف',
  legendRemoved: 'محذوف',
  legendMoved: 'منقول',
  added: '[أُضيف: ',
  removed: '[حُذف: ',
  end: ']',
  movedHere: '[نُقل إلى هنا]',
  movedAway: 'نُقل النص من هنا. إظهار المكان الجديد',
  oldText: 'النص السابق',
  newText: 'النص الجديد',
  sideView: 'جنبًا إلى جنب',
  alert: (kind) => ALERTS[kind],
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => said(change, inNote(change), tense),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `${arabic(count, { one: 'تغيير صغير واحد', two: 'تغييران صغيران', few: 'تغييرات صغيرة', many: 'تغييرًا صغيرًا', other: 'تغيير صغير' })} في المظهر: علامات الترقيم والتنسيق والتخطيط.`,
  places: (count) => arabic(count, CHANGES),
  rest: (count) => `تغييرات أخرى (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'وسيلة اتصال',
  date: 'تاريخ',
  amount: 'مبلغ',
  period: 'مدة',
  number: 'رقم',
  right: 'حق أو واجب',
  recipient: 'متلقٍ',
  limit: 'حد',
  reference: 'إحالة',
  negation: 'نفي',
};

/** A verb in every tense, in the masculine or the feminine of its subject. */
type Verb = Readonly<Record<ChangeTense, string>>;
const verb = (past: string, present: string, be: 'كان' | 'كانت' = 'كان'): Verb => ({
  will: `س${present}`,
  has: past,
  had: past,
  would: `${be} س${present}`,
});
const ADD = verb('أُضيف', 'يُضاف');
const DROP = verb('حُذف', 'يُحذف');
const MOVE = verb('نُقل', 'يُنقل');
const CHANGE = verb('تغيّر', 'يتغيّر');
const CHANGE_F = verb('تغيّرت', 'تتغيّر', 'كانت');
const SPLIT_F = verb('قُسّمت', 'تُقسّم', 'كانت');
const MERGE_F = verb('دُمجت', 'تُدمج', 'كانت');
const TURN = verb('تحوّل', 'يتحوّل');
const TURN_F = verb('تحوّلت', 'تتحوّل', 'كانت');
const REPLACE = verb('حلّ', 'يحلّ');
const TICK_F = verb('وُضعت', 'توضع', 'كانت');
const UNTICK_F = verb('أُزيلت', 'تُزال', 'كانت');

/** Of a reference that did not follow a new number. */
const SHOULD: Verb = {
  will: 'يجب أن يكون',
  has: 'يجب أن يكون الآن',
  had: 'يجب أن يكون الآن',
  would: 'كان يجب أن يكون',
};

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `${ADD[tense]} القسم ${named(change.to, headingOf(change.newText))}.`
        : `${where}${ADD[tense]} «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? `${DROP[tense]} القسم ${named(change.from, headingOf(change.oldText))}.`
        : `${where}${DROP[tense]} «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `${MOVE[tense]} القسم «${headingOf(change.newText)}»${fromTo(change)}.${more(change, tense)}`
        : `${where}${MOVE[tense]}${fromClause(change)} «${quoted(change.newText ?? '')}».${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}.`;
    case 'split':
      return `${where}${SPLIT_F[tense]} فقرة، وعدد الأجزاء: ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${where}${MERGE_F[tense]} فقرات في فقرة واحدة.${more(change, tense)}`;
    case 'table':
      return `${where}في صف الجدول «${rowName(change)}»: ${edits(change, tense)}.`;
    case 'link':
      return `${where}${CHANGE[tense]} الرابط من ${change.edits[0]?.old || 'لا شيء'} إلى ${change.edits[0]?.new || 'لا شيء'}.`;
    case 'formatting':
      return `${where}${CHANGE[tense]} التنسيق، والكلمات كما هي.`;
    case 'typography':
      return `${where}${CHANGE_F[tense]} علامات الاقتباس أو المسافات أو الشرطات، والكلمات كما هي.`;
    case 'to-table':
      return `${where}${TURN_F[tense]} قائمة إلى جدول${differing(change, tense)}.`;
    case 'from-table':
      return `${where}${TURN[tense]} جدول إلى قائمة${differing(change, tense)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `بدلًا من «${edit.old}» ${SHOULD[tense]} «${edit.new}»`).join('؛ ')}.`;
    case 'heading-level':
      return `${where}${CHANGE[tense]} مستوى العنوان.`;
    case 'item-number':
      return `${where}${CHANGE_F[tense]} أرقام البنود: ${change.edits.map(numbers).join('، ')}.`;
    case 'checkbox':
      return `${where}${boxed(change, tense)} «${quoted(change.newText ?? change.oldText ?? '')}».`;
    case 'renumbered':
      return `${CHANGE_F[tense]} أرقام الأقسام: ${change.edits.map(numbers).join('، ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** In words: an arrow would point the wrong way in one of the directions that a page may have. */
const numbers = ({ old, new: next }: Change['edits'][number]) =>
  `من ${bare(old) || 'بلا رقم'} إلى ${bare(next) || 'بلا رقم'}`;

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change, tense: ChangeTense): string {
  if (edit?.new === '[x]')
    return edit.old === '' ? `${ADD[tense]} مربع مؤشَّر إلى` : `${TICK_F[tense]} علامة في مربع`;
  if (edit?.new === '[ ]')
    return edit.old === '' ? `${ADD[tense]} مربع فارغ إلى` : `${UNTICK_F[tense]} العلامة من مربع`;
  return edit?.old === '[x]' ? `${DROP[tense]} المربع المؤشَّر من` : `${DROP[tense]} المربع الفارغ من`;
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${bare(clause.number)} ` : '';
  return `${number}«${title}»`;
}

const inNote = ({ note }: Change) => (note === undefined ? '' : `الحاشية ${note}: `);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `القسم ${named(clause)}${formerly(change)}: ` : 'في البداية: ') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return ` (القسم ${former} سابقًا)`;
  return place.to === null && place.from?.number ? ' (في النص السابق)' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `القسم ${named(clause)}${formerly(place)}` : 'في البداية';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0 ? '؛ والمضمون كما هو' : `؛ والمختلف: ${edits(change, tense)}`;
}

const fromClause = ({ from, to }: Change) =>
  from && from.anchor !== to?.anchor ? ` من القسم ${named(from)}` : '';

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? ` من ${bare(from.number)} إلى ${bare(to.number)}`
    : '';
}

function edits(change: Change, tense: ChangeTense): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: ${CHANGE[tense]} من «${only.old}» إلى «${only.new}»`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `${ADD[tense]} «${quoted(next)}»`;
    return next === ''
      ? `${DROP[tense]} «${quoted(old)}»`
      : `${REPLACE[tense]} «${quoted(next)}» محل «${quoted(old)}»`;
  });
  const rest = change.edits.length - shown.length;
  const others =
    rest > 0
      ? [
          `وكذلك ${arabic(rest, { one: 'موضع واحد آخر', two: 'موضعان آخران', few: 'مواضع أخرى', many: 'موضعًا آخر', other: 'موضع آخر' })}`,
        ]
      : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('؛ ') : `${CHANGE[tense]} النص`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? ` ورافق ذلك: ${edits(change, tense)}.` : '';
