/** The words of a redline and its changes in Uzbek. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ChangeTense, ClauseRef } from '../../model/index.ts';
import type { Dictionary } from '../dictionary.ts';
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
  title: 'Oʻzgarishlar',
  between: (from, to) => `${from} tahriri va ${to} tahriri`,
  count: (stats) =>
    `${stats.changes} ta oʻzgarish: ${stats.wordsAdded} soʻz qoʻshilgan, ${stats.wordsRemoved} soʻz chiqarilgan.`,
  none: 'Matnlar soʻzma-soʻz bir xil.',
  listTitle: 'Oʻzgarishlar roʻyxati',
  textTitle: 'Oʻzgarishlari belgilangan matn',
  legend: 'Shartli belgilar',
  legendAdded: 'qoʻshilgan',
  legendRemoved: 'chiqarilgan',
  legendMoved: 'koʻchirilgan',
  added: '[qoʻshildi: ',
  removed: '[chiqarildi: ',
  end: ']',
  movedHere: '[shu yerga koʻchirilgan]',
  movedAway: 'Bu yerdagi matn koʻchirilgan. Qayerga ekanini koʻrsatish',
  oldText: 'Oldingi matn',
  newText: 'Yangi matn',
  sideView: 'Yonma-yon',
  alert: (kind) => ALERTS[kind],
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => capital(said(change, inNote(change), tense)),
  section: (group) => sectionName(group),
  trivial: (count) => `Koʻrinishdagi ${count} ta mayda oʻzgarish: tinish belgilari, bezak, joylashuv.`,
  places: (count) => `${count} ta oʻzgarish`,
  rest: (count) => `Boshqa oʻzgarishlar (${count})`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: 'aloqa maʼlumoti',
  date: 'sana',
  amount: 'summa',
  period: 'muddat',
  number: 'son',
  right: 'huquq yoki majburiyat',
  recipient: 'oluvchi',
  limit: 'chegara',
  reference: 'boʻlimga havola',
  negation: 'inkor',
};

/** Every verb in every tense: «qoʻshildi», «qoʻshiladi», «qoʻshilar edi». */
const verb = (stem: string): Readonly<Record<ChangeTense, string>> => ({
  will: `${stem}adi`,
  has: `${stem}di`,
  had: `${stem}di`,
  would: `${stem}ar edi`,
});
const ADD = verb('qoʻshil');
const DROP = verb('chiqaril');
const MOVE = verb('koʻchiril');
const SPLIT = verb('boʻlin');
const MERGE = verb('birlashtiril');
const CHANGE = verb('oʻzgar');
const TICK = verb('qoʻyil');
const UNTICK = verb('olib tashlan');
const REPLACE = verb('almashtiril');
const TURN = verb('aylan');

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: 'boʻlishi kerak boʻladi',
  has: 'boʻlishi kerak',
  had: 'boʻlishi kerak',
  would: 'boʻlishi kerak boʻlar edi',
};

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `Yangi boʻlim ${ADD[tense]}: ${named(change.to, headingOf(change.newText))}.`
        : `${where}${ADD[tense]}: “${quoted(change.newText ?? '')}”.`;
    case 'removed':
      return change.wholeClause
        ? `Boʻlim ${DROP[tense]}: ${named(change.from, headingOf(change.oldText))}.`
        : `${where}${DROP[tense]}: “${quoted(change.oldText ?? '')}”.`;
    case 'moved':
      return change.wholeClause
        ? `“${headingOf(change.newText)}” boʻlimi ${MOVE[tense]}${fromTo(change)}.${more(change, tense)}`
        : `${where}${fromClause(change)}${MOVE[tense]}: “${quoted(change.newText ?? '')}”.${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}.`;
    case 'split':
      return `${where}xatboshi ${SPLIT[tense]}, qismlar soni: ${change.newText?.split('\n').length ?? 2}.${more(change, tense)}`;
    case 'merged':
      return `${where}xatboshilar ${MERGE[tense]}.${more(change, tense)}`;
    case 'table':
      return `${where}jadvalning “${rowName(change)}” satrida: ${edits(change, tense)}.`;
    case 'link':
      return `${where}havola ${CHANGE[tense]}: ${wasBecomes(change.edits[0]?.old || 'havolasiz', change.edits[0]?.new || 'havolasiz', tense)}.`;
    case 'formatting':
      return `${where}bezagi ${CHANGE[tense]}, soʻzlari oʻsha.`;
    case 'typography':
      return `${where}qoʻshtirnoqlar, boʻshliqlar yoki defislar ${CHANGE[tense]}, soʻzlari oʻsha.`;
    case 'to-table':
      return `${where}roʻyxat jadvalga ${TURN[tense]}${differing(change, tense)}.`;
    case 'from-table':
      return `${where}jadval roʻyxatga ${TURN[tense]}${differing(change, tense)}.`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `“${edit.old}” oʻrnida “${edit.new}” ${SHOULD[tense]}`).join('; ')}.`;
    case 'heading-level':
      return `${where}sarlavha darajasi ${CHANGE[tense]}.`;
    case 'item-number':
      return `${where}roʻyxat bandlari raqamlari ${CHANGE[tense]}: ${change.edits.map(({ old, new: next }) => `${bare(old) || 'raqamsiz'} → ${bare(next) || 'raqamsiz'}`).join(', ')}.`;
    case 'checkbox':
      return `${where}“${quoted(change.newText ?? change.oldText ?? '')}” bandida ${boxed(change, tense)}.`;
    case 'renumbered':
      return `Boʻlimlar raqamlari ${CHANGE[tense]}: ${change.edits.map((edit) => `${bare(edit.old)} → ${bare(edit.new)}`).join(', ')}.`;
    default:
      return change.type satisfies never;
  }
}

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change, tense: ChangeTense): string {
  if (edit?.new === '[x]')
    return edit.old === '' ? `belgilangan katakcha ${ADD[tense]}` : `katakchaga belgi ${TICK[tense]}`;
  if (edit?.new === '[ ]')
    return edit.old === '' ? `boʻsh katakcha ${ADD[tense]}` : `katakchadan belgi ${UNTICK[tense]}`;
  return edit?.old === '[x]' ? `belgilangan katakcha ${DROP[tense]}` : `boʻsh katakcha ${DROP[tense]}`;
}

function named(clause: ClauseRef | null, title = clause?.title ?? ''): string {
  const number = clause?.number ? `${clause.number} ` : '';
  return `${number}“${title}”`;
}

const inNote = ({ note }: Change) => (note === undefined ? '' : `${note}-izoh: `);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `${named(clause)} boʻlimi${formerly(change)}: ` : 'Boshida: ') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return ` (ilgari ${former}-boʻlim)`;
  return place.to === null && place.from?.number ? ' (oldingi matnda)' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `${named(clause)} boʻlimi${formerly(place)}` : 'Boshida';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0 ? '; mazmuni oʻsha' : `; farqi: ${edits(change, tense)}`;
}

function wasBecomes(old: string, next: string, tense: ChangeTense): string {
  if (tense === 'will') return `oʻzgarishgacha ${old}, oʻzgarishdan keyin ${next}`;
  return tense === 'would' ? `oʻzgarishsiz ${old}, oʻzgarish bilan ${next}` : `ilgari ${old}, endi ${next}`;
}

const fromClause = ({ from, to }: Change) =>
  from && from.anchor !== to?.anchor ? `${named(from)} boʻlimidan ` : '';

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? `: oldingi raqami ${bare(from.number)}, yangi raqami ${bare(to.number)}`
    : '';
}

function edits(change: Change, tense: ChangeTense): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}: ${wasBecomes(`“${only.old}”`, `“${only.new}”`, tense)}`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `“${quoted(next)}” ${ADD[tense]}`;
    return next === ''
      ? `“${quoted(old)}” ${DROP[tense]}`
      : `“${quoted(old)}” ${REPLACE[tense]}, yangisi: “${quoted(next)}”`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`yana ${rest} joyda`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('; ') : `matn ${CHANGE[tense]}`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? ` Shu bilan birga: ${edits(change, tense)}.` : '';
