/** The words of a redline and its changes in Kazakh. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ClauseRef } from '../../model/index.ts';
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { bare, clauseOf, headingOf, NAMED_EDITS, quoted, rowName, soleAlert } from '../sentence.ts';

export const changes: Dictionary['redline'] = {
  title: 'Өзгерістер',
  between: (from, to) => `Салыстырылатын редакциялар: ${from} және ${to}`,
  count: (stats) =>
    `${counted('kk', stats.changes, { other: 'өзгеріс' })}: ${counted('kk', stats.wordsAdded, { other: 'сөз' })} қосылды, ${counted('kk', stats.wordsRemoved, { other: 'сөз' })} алынып тасталды.`,
  none: 'Мәтіндер сөзбе-сөз бірдей.',
  listTitle: 'Өзгерістер тізімі',
  textTitle: 'Белгілері бар мәтін',
  legend: 'Шартты белгілер',
  legendAdded: 'қосылған',
  legendRemoved: 'алынып тасталған',
  legendMoved: 'басқа орынға көшірілген',
  added: '[қосылды: ',
  removed: '[алынып тасталды: ',
  end: ']',
  movedHere: '[осы жерге көшірілген]',
  movedAway: 'Мұндағы мәтін басқа орынға көшірілген. Қайда екенін көрсету',
  oldText: 'Бұрынғы мәтін',
  newText: 'Жаңа мәтін',
  sideView: 'Қатар: бұрынғы және жаңа мәтін',
  alert: (kind) => ALERTS[kind],
  sentence,
  where: (change) => inClause(clauseOf(change), { ...change, note: undefined }),
  whole: 'Жалпы құжат',
  places: (count) => `Өзгерістер: ${count}`,
  rest: (count) => `Қалған өзгерістер (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'байланыс',
  date: 'күні',
  amount: 'сома',
  period: 'мерзім',
  number: 'сан',
  negation: 'болымсыздық',
};

function sentence(change: Change): string {
  const where = clauseOf(change);
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Жаңа бөлім қосылды: ${named(change.to, headingOf(change.newText))}.`
        : `${inClause(where, change)}қосылды: «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? `Бөлім алынып тасталды: ${named(change.from, headingOf(change.oldText))}.`
        : `${inClause(where, change)}алынып тасталды: «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `«${headingOf(change.newText)}» бөлімі басқа орынға көшірілді${fromTo(change)}.${more(change)}`
        : `${inClause(where, change)}басқа орынға көшірілді: «${quoted(change.newText ?? '')}».${more(change)}`;
    case 'reworded':
      return `${inClause(where, change)}${edits(change)}.`;
    case 'split':
      return `${inClause(where, change)}абзац бөлінді, бөліктер саны: ${change.newText?.split('\n').length ?? 2}.${more(change)}`;
    case 'merged':
      return `${inClause(where, change)}абзацтар біріктірілді.`;
    case 'table':
      return `${inClause(where, change)}кестедегі «${rowName(change)}» жолында: ${edits(change)}.`;
    case 'link':
      return `${inClause(where, change)}сілтеме өзгерді: бұрын ${change.edits[0]?.old || 'сілтеме жоқ'}, енді ${change.edits[0]?.new || 'сілтеме жоқ'}.`;
    case 'formatting':
      return `${inClause(where, change)}безендірілуі өзгерді, сөздері сол қалпында.`;
    case 'heading-level':
      return `${inClause(where, change)}тақырып деңгейі өзгерді.`;
    case 'item-number':
      return `${inClause(where, change)}тізім тармақтарының нөмірлері өзгерді: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'нөмірсіз'} → ${bare(next) || 'нөмірсіз'}`).join(', ')}.`;
    case 'checkbox':
      return `${inClause(where, change)}«${quoted(change.newText ?? change.oldText ?? '')}» тармағында ${boxed(change)}.`;
    case 'renumbered':
      return `Бөлім нөмірлері өзгерді: ${change.edits.map((edit) => `${bare(edit.old)} → ${bare(edit.new)}`).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** What became of an item's box. */
function boxed({ edits: [edit] }: Change): string {
  if (edit?.new === '[x]') return edit.old === '' ? 'белгісі бар құсбелгі өрісі қосылды' : 'белгі қойылды';
  if (edit?.new === '[ ]') return edit.old === '' ? 'белгісі жоқ құсбелгі өрісі қосылды' : 'белгі алынды';
  return edit?.old === '[x]'
    ? 'белгісі бар құсбелгі өрісі алынып тасталды'
    : 'белгісі жоқ құсбелгі өрісі алынып тасталды';
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${clause.number} ` : '';
  return `${number}«${title}»`;
}

const inClause = (clause: ClauseRef | null, { note }: Change) =>
  (clause ? `${named(clause)} бөлімі: ` : 'Басында: ') + (note === undefined ? '' : `${note}-ескерту: `);

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? `: бұрынғы нөмірі ${bare(from.number)}, жаңа нөмірі ${bare(to.number)}`
    : '';
}

function edits(change: Change): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: бұрын «${only.old}», енді «${only.new}»`;
  const shown = change.edits.slice(0, NAMED_EDITS).map(({ old, new: next }) => {
    if (old === '') return `«${quoted(next)}» қосылды`;
    return next === '' ? `«${quoted(old)}» алынып тасталды` : `«${quoted(old)}» орнына «${quoted(next)}»`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`тағы ${rest} жерде`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : 'мәтін өзгерді';
}

const more = (change: Change) => (change.edits.length > 0 ? ` Сонымен қатар: ${edits(change)}.` : '');
