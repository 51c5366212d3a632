/** The words of a redline and its changes in Kazakh. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ChangeTense, ClauseRef } from '../../model/index.ts';
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

/** Every verb in every tense: endings follow the vowels of each. */
const ADD = verb('қосыл', 'ды', 'а');
const DROP = verb('алынып тастал', 'ды', 'а');
const MOVE = verb('көшіріл', 'ді', 'е');
const SPLIT = verb('бөлін', 'ді', 'е');
const MERGE = verb('біріктіріл', 'ді', 'е');
const CHANGE = verb('өзгер', 'ді', 'е');
const TICK = verb('қойыл', 'ды', 'а');
const UNTICK = verb('алын', 'ды', 'а');

/** «қосылды», «қосылады», «қосылар еді». */
function verb(stem: string, past: 'ды' | 'ді', vowel: 'а' | 'е'): Readonly<Record<ChangeTense, string>> {
  const came = `${stem}${past}`;
  return { will: `${stem}${vowel}${past}`, has: came, had: came, would: `${stem}${vowel}р еді` };
}

function sentence(change: Change, tense: ChangeTense = 'has'): string {
  const where = clauseOf(change);
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Жаңа бөлім ${ADD[tense]}: ${named(change.to, headingOf(change.newText))}.`
        : `${inClause(where, change)}${ADD[tense]}: «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? `Бөлім ${DROP[tense]}: ${named(change.from, headingOf(change.oldText))}.`
        : `${inClause(where, change)}${DROP[tense]}: «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `«${headingOf(change.newText)}» бөлімі басқа орынға ${MOVE[tense]}${fromTo(change)}.${more(change, tense)}`
        : `${inClause(where, change)}басқа орынға ${MOVE[tense]}: «${quoted(change.newText ?? '')}».${more(change, tense)}`;
    case 'reworded':
      return `${inClause(where, change)}${edits(change, tense)}.`;
    case 'split':
      return `${inClause(where, change)}абзац ${SPLIT[tense]}, бөліктер саны: ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${inClause(where, change)}абзацтар ${MERGE[tense]}.`;
    case 'table':
      return `${inClause(where, change)}кестедегі «${rowName(change)}» жолында: ${edits(change, tense)}.`;
    case 'link':
      return `${inClause(where, change)}сілтеме ${CHANGE[tense]}: ${wasBecomes(change.edits[0]?.old || 'сілтеме жоқ', change.edits[0]?.new || 'сілтеме жоқ', tense)}.`;
    case 'formatting':
      return `${inClause(where, change)}безендірілуі ${CHANGE[tense]}, сөздері сол қалпында.`;
    case 'heading-level':
      return `${inClause(where, change)}тақырып деңгейі ${CHANGE[tense]}.`;
    case 'item-number':
      return `${inClause(where, change)}тізім тармақтарының нөмірлері ${CHANGE[tense]}: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'нөмірсіз'} → ${bare(next) || 'нөмірсіз'}`).join(', ')}.`;
    case 'checkbox':
      return `${inClause(where, change)}«${quoted(change.newText ?? change.oldText ?? '')}» тармағында ${boxed(change, tense)}.`;
    case 'renumbered':
      return `Бөлім нөмірлері ${CHANGE[tense]}: ${change.edits.map((edit) => `${bare(edit.old)} → ${bare(edit.new)}`).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change, tense: ChangeTense): string {
  if (edit?.new === '[x]')
    return edit.old === '' ? `белгісі бар құсбелгі өрісі ${ADD[tense]}` : `белгі ${TICK[tense]}`;
  if (edit?.new === '[ ]')
    return edit.old === '' ? `белгісі жоқ құсбелгі өрісі ${ADD[tense]}` : `белгі ${UNTICK[tense]}`;
  return edit?.old === '[x]'
    ? `белгісі бар құсбелгі өрісі ${DROP[tense]}`
    : `белгісі жоқ құсбелгі өрісі ${DROP[tense]}`;
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${clause.number} ` : '';
  return `${number}«${title}»`;
}

const inClause = (clause: ClauseRef | null, { note }: Change) =>
  (clause ? `${named(clause)} бөлімі: ` : 'Басында: ') + (note === undefined ? '' : `${note}-ескерту: `);

function wasBecomes(old: string, next: string, tense: ChangeTense): string {
  if (tense === 'will') return `өзгеріске дейін ${old}, өзгерістен кейін ${next}`;
  return tense === 'would' ? `өзгеріссіз ${old}, өзгеріспен ${next}` : `бұрын ${old}, енді ${next}`;
}

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? `: бұрынғы нөмірі ${bare(from.number)}, жаңа нөмірі ${bare(to.number)}`
    : '';
}

function edits(change: Change, tense: ChangeTense): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: ${wasBecomes(`«${only.old}»`, `«${only.new}»`, tense)}`;
  const shown = change.edits.slice(0, NAMED_EDITS).map(({ old, new: next }) => {
    if (old === '') return `«${quoted(next)}» ${ADD[tense]}`;
    return next === '' ? `«${quoted(old)}» ${DROP[tense]}` : `«${quoted(old)}» орнына «${quoted(next)}»`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`тағы ${rest} жерде`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : `мәтін ${CHANGE[tense]}`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? ` Сонымен қатар: ${edits(change, tense)}.` : '';
