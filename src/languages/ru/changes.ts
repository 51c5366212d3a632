/** The words of a redline and its changes in Russian. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ChangeTense, ClauseRef } from '../../model/index.ts';
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

function sentence(change: Change, tense: ChangeTense = 'has'): string {
  const where = clauseOf(change);
  const be = BE[tense];
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? capital(`${be.m}добавлен раздел ${named(change.to, headingOf(change.newText))}.`)
        : `${inClause(where, change)}${be.n}добавлено «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? capital(`${be.m}исключён раздел ${named(change.from, headingOf(change.oldText))}.`)
        : `${inClause(where, change)}${be.n}исключено «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `Раздел «${headingOf(change.newText)}» ${be.m}перенесён${fromTo(change, tense)}.${more(change, tense)}`
        : `${inClause(where, change)}${be.n}перенесено${change.from && change.from.anchor !== change.to?.anchor ? ` из раздела ${named(change.from)}` : ''} «${quoted(change.newText ?? '')}».${more(change, tense)}`;
    case 'reworded':
      return `${inClause(where, change)}${edits(change, tense)}.`;
    case 'split':
      return `${inClause(where, change)}абзац ${be.m}разделён на ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${inClause(where, change)}абзацы ${be.p}объединены в один.`;
    case 'table':
      return `${inClause(where, change)}в строке таблицы «${rowName(change)}»: ${edits(change, tense)}.`;
    case 'link':
      return `${inClause(where, change)}${be.f}изменена ссылка: ${wasBecomes(change.edits[0]?.old || 'без ссылки', change.edits[0]?.new || 'без ссылки', tense)}.`;
    case 'formatting':
      return `${inClause(where, change)}${be.n}изменено оформление, слова те же.`;
    case 'heading-level':
      return `${inClause(where, change)}${be.m}изменён уровень заголовка.`;
    case 'item-number':
      return `${inClause(where, change)}${CHANGE[tense]} номера пунктов списка: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'без номера'} → ${bare(next) || 'без номера'}`).join(', ')}.`;
    case 'checkbox':
      return `${inClause(where, change)}${boxed(change, be)} «${quoted(change.newText ?? change.oldText ?? '')}».`;
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

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${bare(clause.number)} ` : '';
  return `${number}«${title}»`;
}

const inClause = (clause: ClauseRef | null, { note }: Change) =>
  (clause ? `Раздел ${named(clause)}: ` : 'В начале: ') + (note === undefined ? '' : `сноска ${note}: `);

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
  const shown = change.edits.slice(0, NAMED_EDITS).map(({ old, new: next }) => {
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
