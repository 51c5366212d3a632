/** The words of a redline and its changes in Russian. Apart from the others, so that a browser loads these alone. */
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

export const ruChanges: Dictionary['redline'] = {
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
  sentence: (change) => said(change, inClause(clauseOf(change), change)),
  item: (change) => capital(said(change, inNote(change))),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `${counted('ru', count, { one: 'мелкое изменение', few: 'мелких изменения', many: 'мелких изменений', other: 'мелкого изменения' })} внешнего вида: знаки препинания, оформление, вёрстка.`,
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

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Добавлен раздел ${named(change.to, headingOf(change.newText))}.`
        : `${where}добавлено «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? `Исключён раздел ${named(change.from, headingOf(change.oldText))}.`
        : `${where}исключено «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `Раздел «${headingOf(change.newText)}» перенесён${fromTo(change)}.${more(change)}`
        : `${where}перенесено${change.from && change.from.anchor !== change.to?.anchor ? ` из раздела ${named(change.from)}` : ''} «${quoted(change.newText ?? '')}».${more(change)}`;
    case 'reworded':
      return `${where}${edits(change)}.`;
    case 'split':
      return `${where}абзац разделён на ${change.newText?.split('\n').length ?? 2}.${more(change)}`;
    case 'merged':
      return `${where}абзацы объединены в один.${more(change)}`;
    case 'table':
      return `${where}в строке таблицы «${rowName(change)}»: ${edits(change)}.`;
    case 'link':
      return `${where}изменена ссылка: было ${change.edits[0]?.old || 'без ссылки'}, стало ${change.edits[0]?.new || 'без ссылки'}.`;
    case 'formatting':
      return `${where}изменено оформление, слова те же.`;
    case 'typography':
      return `${where}изменились кавычки, пробелы или дефисы, слова те же.`;
    case 'to-table':
      return `${where}список стал таблицей${differing(change)}.`;
    case 'from-table':
      return `${where}таблица стала списком${differing(change)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `вместо «${edit.old}» теперь должно быть «${edit.new}»`).join('; ')}.`;
    case 'heading-level':
      return `${where}изменён уровень заголовка.`;
    case 'item-number':
      return `${where}изменились номера пунктов списка: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'без номера'} → ${bare(next) || 'без номера'}`).join(', ')}.`;
    case 'checkbox':
      return `${where}${boxed(change)} «${quoted(change.newText ?? change.oldText ?? '')}».`;
    case 'renumbered':
      return `Изменились номера разделов: ${change.edits.map((edit) => `${bare(edit.old)} → ${bare(edit.new)}`).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** What became of an item's box. */
function boxed({ edits: [edit] }: Change): string {
  if (edit?.new === '[x]')
    return edit.old === '' ? 'добавлен флажок с отметкой у пункта' : 'поставлена отметка у пункта';
  if (edit?.new === '[ ]')
    return edit.old === '' ? 'добавлен флажок без отметки у пункта' : 'снята отметка у пункта';
  return edit?.old === '[x]' ? 'убран флажок с отметкой у пункта' : 'убран флажок без отметки у пункта';
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
function differing(change: Change): string {
  return change.edits.length === 0 ? '; сказано то же' : `; что отличается: ${edits(change)}`;
}

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? `: был ${bare(from.number)}, стал ${bare(to.number)}`
    : '';
}

function edits(change: Change): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: было «${only.old}», стало «${only.new}»`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `добавлено «${quoted(next)}»`;
    return next === '' ? `исключено «${quoted(old)}»` : `«${quoted(old)}» заменено на «${quoted(next)}»`;
  });
  const rest = change.edits.length - shown.length;
  const others =
    rest > 0
      ? [`и ещё ${counted('ru', rest, { one: 'место', few: 'места', many: 'мест', other: 'места' })}`]
      : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : 'изменён текст';
}

const more = (change: Change) => (change.edits.length > 0 ? ` При этом ${edits(change)}.` : '');
