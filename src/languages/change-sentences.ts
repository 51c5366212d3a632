/** Sentences of changes out of the phrases of one language: what they say of a change, and in which order, is the same in all. */
import type { AlertKind, Change, ChangeStats, ChangeTense, ClauseRef } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
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
} from './sentence.ts';

type Words = Dictionary['redline'];
/** What is said of a change says when it comes. */
type Tell<Arguments extends readonly string[] = []> = (tense: ChangeTense, ...parts: Arguments) => string;

/** What a box of a list is told to be: it came or went with or without its tick, or was ticked or cleared. */
export type BoxFate = 'ticked' | 'cleared' | 'addedTicked' | 'addedEmpty' | 'removedTicked' | 'removedEmpty';

/** What one language says. A `section` is named by its word, its number and its heading: «Abschnitt 3 „Fristen“». */
export interface ChangePhrases {
  readonly fixed: Omit<Words, 'alert' | 'sentence' | 'item' | 'section' | 'count'>;
  readonly count: (stats: ChangeStats) => string;
  readonly alerts: Readonly<Record<AlertKind, string>>;
  /** In the language's quotation marks. */
  readonly quote: (text: string) => string;
  /** Before what is said of a place. */
  readonly colon: string;
  /** Between what is said of several places. */
  readonly semicolon?: string;
  readonly section: (name: string) => string;
  readonly beginning: string;
  readonly note: (number: number) => string;
  /** Behind a section: its former number; that only the old text has it. */
  readonly formerly: (number: string) => string;
  readonly inOldText: string;

  readonly sectionAdded: Tell<[section: string]>;
  readonly sectionRemoved: Tell<[section: string]>;
  readonly sectionMoved: Tell<[section: string]>;
  /** The numbers of a section that moved. */
  readonly numbers: Tell<[old: string, next: string]>;
  readonly added: Tell<[text: string]>;
  readonly removed: Tell<[text: string]>;
  readonly moved: Tell<[text: string]>;
  /** Where a text stood before it moved. */
  readonly fromSection: (name: string) => string;
  readonly replaced: Tell<[old: string, next: string]>;
  /** One value in the place of another: `what` is the name of an alert. */
  readonly value: Tell<[what: string, old: string, next: string]>;
  readonly textChanged: Tell;
  readonly morePlaces: (count: number) => string;
  /** What else became different in a text that moved, was split or merged. */
  readonly besides: (edits: string) => string;
  readonly split: (tense: ChangeTense, count: number) => string;
  readonly merged: Tell;
  readonly inRow: (row: string) => string;
  readonly link: Tell<[old: string, next: string]>;
  readonly noLink: string;
  readonly formatting: Tell;
  readonly typography: Tell;
  readonly toTable: Tell;
  readonly fromTable: Tell;
  readonly allThere: string;
  readonly different: (edits: string) => string;
  readonly reference: Tell<[old: string, next: string]>;
  readonly headingLevel: Tell;
  readonly itemNumbers: Tell<[numbers: string]>;
  readonly noNumber: string;
  readonly box: (tense: ChangeTense, fate: BoxFate, item: string) => string;
  readonly renumbered: Tell<[numbers: string]>;
}

/** The words of a redline in the language of `phrases`. */
export function changesIn(phrases: ChangePhrases): Words {
  const { fixed, count, alerts, colon } = phrases;
  const inNote = ({ note }: Change) => (note === undefined ? '' : `${phrases.note(note)}${colon}`);
  const inPlace = (change: Change) =>
    `${placeOf(phrases, clauseOf(change), change)}${colon}${inNote(change)}`;
  return {
    ...fixed,
    count,
    alert: (kind) => alerts[kind],
    sentence: (change, tense = 'has') => said(phrases, change, inPlace(change), tense),
    item: (change, tense = 'has') => capital(said(phrases, change, inNote(change), tense)),
    section: (place) => placeOf(phrases, place.to ?? place.from, place),
  };
}

/** `where`: what stands before: the section, the note, or nothing. */
function said(phrases: ChangePhrases, change: Change, where: string, tense: ChangeTense): string {
  const whole = wholeClauseSaid(phrases, change, tense);
  return whole ?? `${where}${partSaid(phrases, change, tense)}.${besides(phrases, change, tense)}`;
}

/** Of a section that came, went or moved. */
function wholeClauseSaid(phrases: ChangePhrases, change: Change, tense: ChangeTense): string | null {
  const { type, from, to, oldText, newText, wholeClause } = change;
  if (type === 'renumbered') return `${capital(phrases.renumbered(tense, pairsOf(change, phrases)))}.`;
  if (!wholeClause) return null;
  const section = (clause: ClauseRef | null, text: string | null) =>
    phrases.section(nameOf(phrases, clause, headingOf(text)));
  if (type === 'added') return `${capital(phrases.sectionAdded(tense, section(to, newText)))}.`;
  if (type === 'removed') return `${capital(phrases.sectionRemoved(tense, section(from, oldText)))}.`;
  if (type !== 'moved') return null;
  const isRenumbered = from?.number && to?.number && from.number !== to.number;
  const numbers = isRenumbered ? phrases.numbers(tense, bare(from.number), bare(to.number)) : '';
  return `${capital(phrases.sectionMoved(tense, section(null, newText)))}${numbers}.${besides(phrases, change, tense)}`;
}

/** Of a change inside of a section, without its full stop. */
function partSaid(phrases: ChangePhrases, change: Change, tense: ChangeTense): string {
  const [first] = change.edits;
  const quote = (text: string | null) => phrases.quote(quoted(text ?? ''));
  switch (change.type) {
    case 'added':
      return phrases.added(tense, quote(change.newText));
    case 'removed':
      return phrases.removed(tense, quote(change.oldText));
    case 'moved':
      return `${phrases.moved(tense, quote(change.newText))}${fromSection(phrases, change)}`;
    case 'reworded':
      return editsSaid(phrases, change, tense);
    case 'split':
      return phrases.split(tense, change.newText?.split('\n').length ?? 2);
    case 'merged':
      return phrases.merged(tense);
    case 'table':
      return `${phrases.inRow(phrases.quote(rowName(change)))}${phrases.colon}${editsSaid(phrases, change, tense)}`;
    case 'link':
      return phrases.link(tense, first?.old || phrases.noLink, first?.new || phrases.noLink);
    case 'to-table':
      return `${phrases.toTable(tense)}${differing(phrases, change, tense)}`;
    case 'from-table':
      return `${phrases.fromTable(tense)}${differing(phrases, change, tense)}`;
    case 'reference':
      return change.edits
        .map((edit) => phrases.reference(tense, phrases.quote(edit.old), phrases.quote(edit.new)))
        .join(phrases.semicolon ?? '; ');
    case 'item-number':
      return phrases.itemNumbers(tense, pairsOf(change, phrases));
    case 'checkbox':
      return phrases.box(tense, boxFate(change), quote(change.newText ?? change.oldText));
    case 'formatting':
      return phrases.formatting(tense);
    case 'typography':
      return phrases.typography(tense);
    case 'heading-level':
      return phrases.headingLevel(tense);
    case 'renumbered':
      return phrases.renumbered(tense, pairsOf(change, phrases));
    default:
      return change.type satisfies never;
  }
}

const pairsOf = ({ edits }: Change, { noNumber }: ChangePhrases): string =>
  edits.map(({ old, new: next }) => `${bare(old) || noNumber} → ${bare(next) || noNumber}`).join(', ');

/** What becomes of an item's box. */
function boxFate({ edits: [edit] }: Change): BoxFate {
  if (edit?.new === '[x]') return edit.old === '' ? 'addedTicked' : 'ticked';
  if (edit?.new === '[ ]') return edit.old === '' ? 'addedEmpty' : 'cleared';
  return edit?.old === '[x]' ? 'removedTicked' : 'removedEmpty';
}

function nameOf({ quote }: ChangePhrases, clause: ClauseRef | null, title = clause?.title ?? ''): string {
  return `${clause?.number ? `${bare(clause.number)} ` : ''}${quote(title)}`;
}

/** The section of a change, with the number that it had, or that only the old text has it. */
function placeOf(phrases: ChangePhrases, clause: ClauseRef | null, place: Place): string {
  if (!clause) return phrases.beginning;
  const former = formerNumber(place);
  const behind =
    former !== null
      ? phrases.formerly(former)
      : place.to === null && place.from?.number
        ? phrases.inOldText
        : '';
  return `${phrases.section(nameOf(phrases, clause))}${behind}`;
}

const fromSection = (phrases: ChangePhrases, { from, to }: Change) =>
  from && from.anchor !== to?.anchor ? phrases.fromSection(nameOf(phrases, from)) : '';

/** What a table says that its list did not, or the reverse. */
const differing = (phrases: ChangePhrases, change: Change, tense: ChangeTense) =>
  change.edits.length === 0 ? phrases.allThere : phrases.different(editsSaid(phrases, change, tense));

function editsSaid(phrases: ChangePhrases, change: Change, tense: ChangeTense): string {
  const { quote } = phrases;
  const only = soleAlert(change);
  if (only) return phrases.value(tense, phrases.alerts[only.kind], quote(only.old), quote(only.new));
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return phrases.added(tense, quote(quoted(next)));
    return next === ''
      ? phrases.removed(tense, quote(quoted(old)))
      : phrases.replaced(tense, quote(quoted(old)), quote(quoted(next)));
  });
  const rest = change.edits.length - shown.length;
  const all = rest > 0 ? [...shown, phrases.morePlaces(rest)] : shown;
  return all.length > 0 ? all.join(phrases.semicolon ?? '; ') : phrases.textChanged(tense);
}

/** Changes that say in a sentence of its own what became different on the way. */
const ON_THE_WAY: readonly Change['type'][] = ['moved', 'split', 'merged'];

const besides = (phrases: ChangePhrases, change: Change, tense: ChangeTense) =>
  ON_THE_WAY.includes(change.type) && change.edits.length > 0
    ? ` ${phrases.besides(editsSaid(phrases, change, tense))}.`
    : '';
