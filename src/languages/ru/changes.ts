/** The words of a redline and its changes in Russian. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ClauseRef } from '../../model/index.ts';
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { bare, clauseOf, headingOf, NAMED_EDITS, quoted, rowName, soleAlert } from '../sentence.ts';

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
  sentence,
  where: (change) => inClause(clauseOf(change), { ...change, note: undefined }),
  whole: 'Документ в целом',
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
  negation: 'отрицание',
};

function sentence(change: Change): string {
  const where = clauseOf(change);
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Добавлен раздел ${named(change.to, headingOf(change.newText))}.`
        : `${inClause(where, change)}добавлено «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? `Исключён раздел ${named(change.from, headingOf(change.oldText))}.`
        : `${inClause(where, change)}исключено «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `Раздел «${headingOf(change.newText)}» перенесён${fromTo(change)}.${more(change)}`
        : `${inClause(where, change)}перенесено${change.from && change.from.anchor !== change.to?.anchor ? ` из раздела ${named(change.from)}` : ''} «${quoted(change.newText ?? '')}».${more(change)}`;
    case 'reworded':
      return `${inClause(where, change)}${edits(change)}.`;
    case 'split':
      return `${inClause(where, change)}абзац разделён на ${change.newText?.split('\n').length ?? 2}.${more(change)}`;
    case 'merged':
      return `${inClause(where, change)}абзацы объединены в один.`;
    case 'table':
      return `${inClause(where, change)}в строке таблицы «${rowName(change)}»: ${edits(change)}.`;
    case 'link':
      return `${inClause(where, change)}изменена ссылка: было ${change.edits[0]?.old || 'без ссылки'}, стало ${change.edits[0]?.new || 'без ссылки'}.`;
    case 'formatting':
      return `${inClause(where, change)}изменено оформление, слова те же.`;
    case 'heading-level':
      return `${inClause(where, change)}изменён уровень заголовка.`;
    case 'item-number':
      return `${inClause(where, change)}изменились номера пунктов списка: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'без номера'} → ${bare(next) || 'без номера'}`).join(', ')}.`;
    case 'checkbox':
      return `${inClause(where, change)}${boxed(change)} «${quoted(change.newText ?? change.oldText ?? '')}».`;
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

const inClause = (clause: ClauseRef | null, { note }: Change) =>
  (clause ? `Раздел ${named(clause)}: ` : 'В начале: ') + (note === undefined ? '' : `сноска ${note}: `);

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? `: был ${bare(from.number)}, стал ${bare(to.number)}`
    : '';
}

function edits(change: Change): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: было «${only.old}», стало «${only.new}»`;
  const shown = change.edits.slice(0, NAMED_EDITS).map(({ old, new: next }) => {
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
