/** The words of a redline and its changes in Kazakh. Apart from the others, so that a browser loads these alone. */
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
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => capital(said(change, inNote(change), tense)),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `Сыртқы түріндегі ${counted('kk', count, { other: 'ұсақ өзгеріс' })}: тыныс белгілері, безендіру, беттеу.`,
  places: (count) => `Өзгерістер: ${count}`,
  rest: (count) => `Қалған өзгерістер (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'байланыс',
  date: 'күні',
  amount: 'сома',
  period: 'мерзім',
  number: 'сан',
  right: 'құқық немесе міндет',
  recipient: 'алушы',
  limit: 'шек',
  reference: 'бөлімге сілтеме',
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

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'болуы керек болады',
  has: 'болуы керек',
  had: 'болуы керек',
  would: 'болуы керек болар еді',
};
const TURN = verb('айнал', 'ды', 'а');

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Жаңа бөлім ${ADD[tense]}: ${named(change.to, headingOf(change.newText))}.`
        : `${where}${ADD[tense]}: «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? `Бөлім ${DROP[tense]}: ${named(change.from, headingOf(change.oldText))}.`
        : `${where}${DROP[tense]}: «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `«${headingOf(change.newText)}» бөлімі басқа орынға ${MOVE[tense]}${fromTo(change)}.${more(change, tense)}`
        : `${where}басқа орынға ${MOVE[tense]}: «${quoted(change.newText ?? '')}».${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}.`;
    case 'split':
      return `${where}абзац ${SPLIT[tense]}, бөліктер саны: ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${where}абзацтар ${MERGE[tense]}.${more(change, tense)}`;
    case 'table':
      return `${where}кестедегі «${rowName(change)}» жолында: ${edits(change, tense)}.`;
    case 'link':
      return `${where}сілтеме ${CHANGE[tense]}: ${wasBecomes(change.edits[0]?.old || 'сілтеме жоқ', change.edits[0]?.new || 'сілтеме жоқ', tense)}.`;
    case 'formatting':
      return `${where}безендірілуі ${CHANGE[tense]}, сөздері сол қалпында.`;
    case 'typography':
      return `${where}тырнақшалар, бос орындар немесе дефистер ${CHANGE[tense]}, сөздері сол қалпында.`;
    case 'to-table':
      return `${where}тізім кестеге ${TURN[tense]}${differing(change, tense)}.`;
    case 'from-table':
      return `${where}кесте тізімге ${TURN[tense]}${differing(change, tense)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `«${edit.old}» орнына «${edit.new}» ${SHOULD[tense]}`).join('; ')}.`;
    case 'heading-level':
      return `${where}тақырып деңгейі ${CHANGE[tense]}.`;
    case 'item-number':
      return `${where}тізім тармақтарының нөмірлері ${CHANGE[tense]}: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'нөмірсіз'} → ${bare(next) || 'нөмірсіз'}`).join(', ')}.`;
    case 'checkbox':
      return `${where}«${quoted(change.newText ?? change.oldText ?? '')}» тармағында ${boxed(change, tense)}.`;
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

const inNote = ({ note }: Change) => (note === undefined ? '' : `${note}-ескерту: `);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `${named(clause)} бөлімі${formerly(change)}: ` : 'Басында: ') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return ` (бұрын ${former}-бөлім)`;
  return place.to === null && place.from?.number ? ' (бұрынғы мәтінде)' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `${named(clause)} бөлімі${formerly(place)}` : 'Басында';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0 ? '; мазмұны сол қалпында' : `; айырмашылығы: ${edits(change, tense)}`;
}

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
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `«${quoted(next)}» ${ADD[tense]}`;
    return next === '' ? `«${quoted(old)}» ${DROP[tense]}` : `«${quoted(old)}» орнына «${quoted(next)}»`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`тағы ${rest} жерде`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : `мәтін ${CHANGE[tense]}`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? ` Сонымен қатар: ${edits(change, tense)}.` : '';
