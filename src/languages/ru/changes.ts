/** The words of a redline and its changes in Russian. Apart from the others, so that a browser loads these alone. */
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
  title: 'Изменения',
  between: (from, to) => `Редакция от ${from} и редакция от ${to}`,
  count: (stats) => {
    const changes = counted('ru', stats.changes, {
      one: 'изменение',
      few: 'изменения',
      many: 'изменений',
      other: 'изменения',
    });
    const words = (count: number) =>
      counted('ru', count, { one: 'слово', few: 'слова', many: 'слов', other: 'слова' });
    return `${changes}: добавлено ${words(stats.wordsAdded)}, исключено ${words(stats.wordsRemoved)}.`;
  },
  none: 'Тексты совпадают слово в слово.',
  listTitle: 'Список изменений',
  textTitle: 'Текст с пометками',
  legend: 'Условные обозначения',
  legendAdded: 'добавлено',
  legendRemoved: 'исключено',
  legendMoved: 'перенесено',
  added: '[добавлено: ',
  removed: '[исключено: ',
  end: ']',
  movedHere: '[перенесено сюда]',
  movedAway: 'Текст отсюда перенесён. Показать, куда',
  oldText: 'Прежний текст',
  newText: 'Новый текст',
  sideView: 'Рядом: прежний и новый текст',
  alert: (kind) => ALERTS[kind],
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => capital(said(change, inNote(change), tense)),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `${counted('ru', count, { one: 'мелкое изменение', few: 'мелких изменения', many: 'мелких изменений', other: 'мелкого изменения' })} внешнего вида: знаки препинания, оформление, вёрстка.`,
  places: (count) =>
    counted('ru', count, {
      one: 'изменение',
      few: 'изменения',
      many: 'изменений',
      other: 'изменения',
    }),
  rest: (count) => `Остальные изменения (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'контакт',
  date: 'дата',
  amount: 'сумма',
  period: 'срок',
  number: 'число',
  right: 'право или обязанность',
  recipient: 'получатель',
  limit: 'предел',
  reference: 'ссылка на раздел',
  negation: 'отрицание',
};

/** Before a participle, in its gender (masculine, feminine, neuter, plural): nothing where the change came. */
type Be = Readonly<Record<'m' | 'f' | 'n' | 'p', string>>;
const CAME: Be = { m: '', f: '', n: '', p: '' };
const BE: Readonly<Record<ChangeTense, Be>> = {
  will: { m: 'будет ', f: 'будет ', n: 'будет ', p: 'будут ' },
  has: CAME,
  had: CAME,
  would: { m: 'был бы ', f: 'была бы ', n: 'было бы ', p: 'были бы ' },
};
const CHANGE: Readonly<Record<ChangeTense, string>> = {
  will: 'изменятся',
  has: 'изменились',
  had: 'изменились',
  would: 'изменились бы',
};

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'должно будет стоять',
  has: 'теперь должно быть',
  had: 'теперь должно быть',
  would: 'должно было бы стоять',
};
/** «стал», «станет», before what it becomes. */
const BECOME: Readonly<Record<ChangeTense, { readonly m: string; readonly f: string }>> = {
  will: { m: 'станет', f: 'станет' },
  has: { m: 'стал', f: 'стала' },
  had: { m: 'стал', f: 'стала' },
  would: { m: 'стал бы', f: 'стала бы' },
};

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  const be = BE[tense];
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? capital(`${be.m}добавлен раздел ${named(change.to, headingOf(change.newText))}.`)
        : `${where}${be.n}добавлено «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? capital(`${be.m}исключён раздел ${named(change.from, headingOf(change.oldText))}.`)
        : `${where}${be.n}исключено «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `Раздел «${headingOf(change.newText)}» ${be.m}перенесён${fromTo(change, tense)}.${more(change, tense)}`
        : `${where}${be.n}перенесено${change.from && change.from.anchor !== change.to?.anchor ? ` из раздела ${named(change.from)}` : ''} «${quoted(change.newText ?? '')}».${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}.`;
    case 'split':
      return `${where}абзац ${be.m}разделён на ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${where}абзацы ${be.p}объединены в один.${more(change, tense)}`;
    case 'table':
      return `${where}в строке таблицы «${rowName(change)}»: ${edits(change, tense)}.`;
    case 'link':
      return `${where}${be.f}изменена ссылка: ${wasBecomes(change.edits[0]?.old || 'без ссылки', change.edits[0]?.new || 'без ссылки', tense)}.`;
    case 'formatting':
      return `${where}${be.n}изменено оформление, слова те же.`;
    case 'typography':
      return `${where}${CHANGE[tense]} кавычки, пробелы или дефисы, слова те же.`;
    case 'to-table':
      return `${where}список ${BECOME[tense].m} таблицей${differing(change, tense)}.`;
    case 'from-table':
      return `${where}таблица ${BECOME[tense].f} списком${differing(change, tense)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `вместо «${edit.old}» ${SHOULD[tense]} «${edit.new}»`).join('; ')}.`;
    case 'heading-level':
      return `${where}${be.m}изменён уровень заголовка.`;
    case 'item-number':
      return `${where}${CHANGE[tense]} номера пунктов списка: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'без номера'} → ${bare(next) || 'без номера'}`).join(', ')}.`;
    case 'checkbox':
      return `${where}${boxed(change, be)} «${quoted(change.newText ?? change.oldText ?? '')}».`;
    case 'renumbered':
      return `${capital(CHANGE[tense])} номера разделов: ${change.edits.map((edit) => `${bare(edit.old)} → ${bare(edit.new)}`).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change, be: Be): string {
  if (edit?.new === '[x]')
    return edit.old === ''
      ? `${be.m}добавлен флажок с отметкой у пункта`
      : `${be.f}поставлена отметка у пункта`;
  if (edit?.new === '[ ]')
    return edit.old === '' ? `${be.m}добавлен флажок без отметки у пункта` : `${be.f}снята отметка у пункта`;
  return edit?.old === '[x]'
    ? `${be.m}убран флажок с отметкой у пункта`
    : `${be.m}убран флажок без отметки у пункта`;
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${bare(clause.number)} ` : '';
  return `${number}«${title}»`;
}

const inNote = ({ note }: Change) => (note === undefined ? '' : `сноска ${note}: `);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `Раздел ${named(clause)}${formerly(change)}: ` : 'В начале: ') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return ` (прежде раздел ${former})`;
  return place.to === null && place.from?.number ? ' (в прежнем тексте)' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `Раздел ${named(clause)}${formerly(place)}` : 'В начале';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0 ? '; сказано то же' : `; что отличается: ${edits(change, tense)}`;
}

function wasBecomes(old: string, next: string, tense: ChangeTense): string {
  if (tense === 'will') return `до изменения ${old}, станет ${next}`;
  return tense === 'would' ? `без изменения ${old}, стало бы ${next}` : `было ${old}, стало ${next}`;
}

/** «Раздел … перенесён: был 7, стал 8». */
function fromTo({ from, to }: Change, tense: ChangeTense): string {
  if (!from?.number || !to?.number || from.number === to.number) return '';
  const [old, next] = [bare(from.number), bare(to.number)];
  if (tense === 'will') return `: до изменения ${old}, станет ${next}`;
  return tense === 'would' ? `: без изменения ${old}, стал бы ${next}` : `: был ${old}, стал ${next}`;
}

function edits(change: Change, tense: ChangeTense): string {
  const be = BE[tense];
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: ${wasBecomes(`«${only.old}»`, `«${only.new}»`, tense)}`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `${be.n}добавлено «${quoted(next)}»`;
    return next === ''
      ? `${be.n}исключено «${quoted(old)}»`
      : `«${quoted(old)}» ${be.n}заменено на «${quoted(next)}»`;
  });
  const rest = change.edits.length - shown.length;
  const others =
    rest > 0
      ? [`и ещё ${counted('ru', rest, { one: 'место', few: 'места', many: 'мест', other: 'места' })}`]
      : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : `${be.m}изменён текст`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? ` При этом ${edits(change, tense)}.` : '';
