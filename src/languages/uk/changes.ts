/** The words of a redline and its changes in Ukrainian. Apart from the others, so that a browser loads these alone. */
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

const CHANGES = { one: 'зміна', few: 'зміни', many: 'змін', other: 'зміни' };

export const changes: Dictionary['redline'] = {
  title: 'Зміни',
  between: (from, to) => `Редакція від ${from} і редакція від ${to}`,
  count: (stats) => {
    const words = (count: number) =>
      counted('uk', count, { one: 'слово', few: 'слова', many: 'слів', other: 'слова' });
    return `${counted('uk', stats.changes, CHANGES)}: додано ${words(stats.wordsAdded)}, вилучено ${words(stats.wordsRemoved)}.`;
  },
  none: 'Тексти збігаються слово в слово.',
  listTitle: 'Список змін',
  textTitle: 'Текст із позначками',
  legend: 'Умовні позначення',
  legendAdded: 'додано',
  legendRemoved: 'вилучено',
  legendMoved: 'перенесено',
  added: '[додано: ',
  removed: '[вилучено: ',
  end: ']',
  movedHere: '[перенесено сюди]',
  movedAway: 'Текст звідси перенесено. Показати, куди',
  oldText: 'Попередній текст',
  newText: 'Новий текст',
  sideView: 'Поруч: попередній і новий текст',
  alert: (kind) => ALERTS[kind],
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => capital(said(change, inNote(change), tense)),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `${counted('uk', count, { one: 'дрібна зміна', few: 'дрібні зміни', many: 'дрібних змін', other: 'дрібної зміни' })} вигляду: розділові знаки, оформлення, верстка.`,
  places: (count) => counted('uk', count, CHANGES),
  rest: (count) => `Інші зміни (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'контакт',
  date: 'дата',
  amount: 'сума',
  period: 'строк',
  number: 'число',
  right: 'право або обов’язок',
  recipient: 'одержувач',
  limit: 'межа',
  reference: 'посилання на розділ',
  negation: 'заперечення',
};

/** Before an impersonal form in -но, -то, which has no gender: nothing where the change came. */
const BE: Readonly<Record<ChangeTense, string>> = { will: 'буде ', has: '', had: '', would: 'було б ' };
const CHANGE: Readonly<Record<ChangeTense, string>> = {
  will: 'зміняться',
  has: 'змінилися',
  had: 'змінилися',
  would: 'змінилися б',
};

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'має стояти',
  has: 'тепер має бути',
  had: 'тепер має бути',
  would: 'мало б стояти',
};

/** «Became», before what it becomes, by gender. */
const BECOME: Readonly<Record<ChangeTense, { readonly m: string; readonly f: string }>> = {
  will: { m: 'стане', f: 'стане' },
  has: { m: 'став', f: 'стала' },
  had: { m: 'став', f: 'стала' },
  would: { m: 'став би', f: 'стала б' },
};

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  const be = BE[tense];
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? capital(`${be}додано розділ ${named(change.to, headingOf(change.newText))}.`)
        : `${where}${be}додано «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? capital(`${be}вилучено розділ ${named(change.from, headingOf(change.oldText))}.`)
        : `${where}${be}вилучено «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `Розділ «${headingOf(change.newText)}» ${be}перенесено${fromTo(change, tense)}.${more(change, tense)}`
        : `${where}${be}перенесено${change.from && change.from.anchor !== change.to?.anchor ? ` з розділу ${named(change.from)}` : ''} «${quoted(change.newText ?? '')}».${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}.`;
    case 'split':
      return `${where}абзац ${be}поділено на ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${where}абзаци ${be}об’єднано в один.${more(change, tense)}`;
    case 'table':
      return `${where}у рядку таблиці «${rowName(change)}»: ${edits(change, tense)}.`;
    case 'link':
      return `${where}${be}змінено посилання: ${wasBecomes(change.edits[0]?.old || 'без посилання', change.edits[0]?.new || 'без посилання', tense)}.`;
    case 'formatting':
      return `${where}${be}змінено оформлення, слова ті самі.`;
    case 'typography':
      return `${where}${CHANGE[tense]} лапки, пробіли або дефіси, слова ті самі.`;
    case 'to-table':
      return `${where}список ${BECOME[tense].m} таблицею${differing(change, tense)}.`;
    case 'from-table':
      return `${where}таблиця ${BECOME[tense].f} списком${differing(change, tense)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `замість «${edit.old}» ${SHOULD[tense]} «${edit.new}»`).join('; ')}.`;
    case 'heading-level':
      return `${where}${be}змінено рівень заголовка.`;
    case 'item-number':
      return `${where}${CHANGE[tense]} номери пунктів списку: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'без номера'} → ${bare(next) || 'без номера'}`).join(', ')}.`;
    case 'checkbox':
      return `${where}${be}${boxed(change)} «${quoted(change.newText ?? change.oldText ?? '')}».`;
    case 'renumbered':
      return `${capital(CHANGE[tense])} номери розділів: ${change.edits.map((edit) => `${bare(edit.old)} → ${bare(edit.new)}`).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change): string {
  if (edit?.new === '[x]')
    return edit.old === '' ? 'додано прапорець із позначкою до пункту' : 'поставлено позначку біля пункту';
  if (edit?.new === '[ ]')
    return edit.old === '' ? 'додано прапорець без позначки до пункту' : 'знято позначку біля пункту';
  return edit?.old === '[x]'
    ? 'прибрано прапорець із позначкою біля пункту'
    : 'прибрано прапорець без позначки біля пункту';
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${bare(clause.number)} ` : '';
  return `${number}«${title}»`;
}

const inNote = ({ note }: Change) => (note === undefined ? '' : `виноска ${note}: `);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `Розділ ${named(clause)}${formerly(change)}: ` : 'На початку: ') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return ` (раніше розділ ${former})`;
  return place.to === null && place.from?.number ? ' (у попередньому тексті)' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `Розділ ${named(clause)}${formerly(place)}` : 'На початку';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0 ? '; сказано те саме' : `; що відрізняється: ${edits(change, tense)}`;
}

function wasBecomes(old: string, next: string, tense: ChangeTense): string {
  if (tense === 'will') return `до зміни ${old}, стане ${next}`;
  return tense === 'would' ? `без зміни ${old}, стало б ${next}` : `було ${old}, стало ${next}`;
}

/** The numbers of a section that moved. */
function fromTo({ from, to }: Change, tense: ChangeTense): string {
  if (!from?.number || !to?.number || from.number === to.number) return '';
  const [old, next] = [bare(from.number), bare(to.number)];
  if (tense === 'will') return `: до зміни ${old}, стане ${next}`;
  return tense === 'would' ? `: без зміни ${old}, став би ${next}` : `: був ${old}, став ${next}`;
}

function edits(change: Change, tense: ChangeTense): string {
  const be = BE[tense];
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: ${wasBecomes(`«${only.old}»`, `«${only.new}»`, tense)}`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `${be}додано «${quoted(next)}»`;
    return next === ''
      ? `${be}вилучено «${quoted(old)}»`
      : `«${quoted(old)}» ${be}замінено на «${quoted(next)}»`;
  });
  const rest = change.edits.length - shown.length;
  const others =
    rest > 0
      ? [`і ще ${counted('uk', rest, { one: 'місце', few: 'місця', many: 'місць', other: 'місця' })}`]
      : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : `${be}змінено текст`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? ` При цьому ${edits(change, tense)}.` : '';
