/** The words of a redline and its changes in Kazakh. Apart from the others, so that a browser loads these alone. */
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

export const kkChanges: Dictionary['redline'] = {
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
  sentence: (change) => said(change, inClause(clauseOf(change), change)),
  item: (change) => capital(said(change, inNote(change))),
  section: (group) => sectionName(group),
  trivial: (count) =>
    `Сыртқы түріндегі ${counted('kk', count, { other: 'ұсақ өзгеріс' })}: тыныс белгілері, безендіру, беттеу.`,
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

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Жаңа бөлім қосылды: ${named(change.to, headingOf(change.newText))}.`
        : `${where}қосылды: «${quoted(change.newText ?? '')}».`;
    case 'removed':
      return change.wholeClause
        ? `Бөлім алынып тасталды: ${named(change.from, headingOf(change.oldText))}.`
        : `${where}алынып тасталды: «${quoted(change.oldText ?? '')}».`;
    case 'moved':
      return change.wholeClause
        ? `«${headingOf(change.newText)}» бөлімі басқа орынға көшірілді${fromTo(change)}.${more(change)}`
        : `${where}басқа орынға көшірілді: «${quoted(change.newText ?? '')}».${more(change)}`;
    case 'reworded':
      return `${where}${edits(change)}.`;
    case 'split':
      return `${where}абзац бөлінді, бөліктер саны: ${change.newText?.split('\n').length ?? 2}.${more(change)}`;
    case 'merged':
      return `${where}абзацтар біріктірілді.${more(change)}`;
    case 'table':
      return `${where}кестедегі «${rowName(change)}» жолында: ${edits(change)}.`;
    case 'link':
      return `${where}сілтеме өзгерді: бұрын ${change.edits[0]?.old || 'сілтеме жоқ'}, енді ${change.edits[0]?.new || 'сілтеме жоқ'}.`;
    case 'formatting':
      return `${where}безендірілуі өзгерді, сөздері сол қалпында.`;
    case 'typography':
      return `${where}тырнақшалар, бос орындар немесе дефистер өзгерді, сөздері сол қалпында.`;
    case 'to-table':
      return `${where}тізім кестеге айналды${differing(change)}.`;
    case 'from-table':
      return `${where}кесте тізімге айналды${differing(change)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `«${edit.old}» орнына енді «${edit.new}» болуы керек`).join('; ')}.`;
    case 'heading-level':
      return `${where}тақырып деңгейі өзгерді.`;
    case 'item-number':
      return `${where}тізім тармақтарының нөмірлері өзгерді: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'нөмірсіз'} → ${bare(next) || 'нөмірсіз'}`).join(', ')}.`;
    case 'checkbox':
      return `${where}«${quoted(change.newText ?? change.oldText ?? '')}» тармағында ${boxed(change)}.`;
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
function differing(change: Change): string {
  return change.edits.length === 0 ? '; мазмұны сол қалпында' : `; айырмашылығы: ${edits(change)}`;
}

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? `: бұрынғы нөмірі ${bare(from.number)}, жаңа нөмірі ${bare(to.number)}`
    : '';
}

function edits(change: Change): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: бұрын «${only.old}», енді «${only.new}»`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `«${quoted(next)}» қосылды`;
    return next === '' ? `«${quoted(old)}» алынып тасталды` : `«${quoted(old)}» орнына «${quoted(next)}»`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`тағы ${rest} жерде`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : 'мәтін өзгерді';
}

const more = (change: Change) => (change.edits.length > 0 ? ` Сонымен қатар: ${edits(change)}.` : '');
