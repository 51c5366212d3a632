/** What a change's sentence is made of, the same in every language. */
import type { Alert, Change, ClauseRef, WordChange } from '../model/index.ts';

/** Longer quotations are cut at a word: the redline below holds the whole. */
const QUOTE_CHARACTERS = 140;

/** Signs that begin or end a text only because of the words around it. */
const LOOSE_BEFORE = /^[\s,;:.!?)\]}»”]+(?=[^\s])/u;
const LOOSE_AFTER = /[\s,;:.。、，；：،؛]+$/u;
const LOOSE_CUT = /[\s,;:.…|/–—。、，；：،؛-]+$/u;

/** `text` on one line, cut at a word if long. It begins and ends with its words, as it stands in quotation marks. */
export function quoted(text: string): string {
  // Cells and paragraphs must not read as one sentence.
  const bared = text.replace(LOOSE_BEFORE, '').replace(LOOSE_AFTER, '');
  const line = (/[\p{L}\p{N}]/u.test(bared) ? bared : text)
    .trim()
    .replace(/ *\t+ */g, ' | ')
    .replace(/ *\n+ */g, ' / ')
    .replace(/\s+/g, ' ');
  if (line.length <= QUOTE_CHARACTERS) return line;
  const cut = line.slice(0, QUOTE_CHARACTERS);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE_CHARACTERS / 2));
  // One sign says that it goes on, also where the cut falls behind a sentence.
  return `${whole.replace(LOOSE_CUT, '')}…`;
}

/** A section number without its closing dot. */
export const bare = (number: string) => number.replace(/\.$/, '');

/** `text` with a capital letter, as a sentence of its own begins. */
export const capital = (text: string) =>
  text.replace(/^(?!\p{Script=Georgian})\p{Ll}/u, (letter) => letter.toUpperCase());

/** `text` without its capital letter, as it goes on behind a colon. */
export const inside = (text: string) => text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** A section on both sides; of what moved, two sections. */
export type Place = Pick<Change, 'from' | 'to'> & { readonly type?: Change['type'] };

/** The number that a section had, where it has another one now. */
export const formerNumber = ({ from, to, type }: Place): string | null =>
  type !== 'moved' && from?.number && to?.number && from.number !== to.number ? bare(from.number) : null;

/** The clause that a change speaks of: where the text stands now, or where it stood. */
export const clauseOf = (change: Change): ClauseRef | null => change.to ?? change.from;

/** The heading of a clause that came, went or moved: the first line of its text. */
export const headingOf = (text: string | null) => (text ?? '').split('\n')[0] ?? '';

/** What a row of a table is called: its first cell, as readers knew it. */
export const rowName = ({ oldText, newText }: Change): string =>
  quoted((oldText ?? newText ?? '').split('\t')[0] ?? '');

/** How many replacements a sentence names; the rest is counted. */
const NAMED_EDITS = 3;
/** Of those that must not be missed it names more. */
const NAMED_ALERTS = 8;

/** The replacements that a sentence names, in order: those with an alert before the others. */
export function namedEdits({ edits, alerts }: Change): readonly WordChange[] {
  const whole = edits.map((edit) => inItsUnit(edit, alerts));
  if (edits.length <= NAMED_EDITS) return whole;
  const meets = (text: string, alert: string) =>
    text !== '' && alert !== '' && (text.includes(alert) || alert.includes(text));
  const isTelling = (edit: WordChange) =>
    alerts.some((alert) => meets(edit.old, alert.old) || meets(edit.new, alert.new));
  const telling = edits.filter(isTelling).slice(0, NAMED_ALERTS);
  const others = edits.filter((edit) => !telling.includes(edit)).slice(0, NAMED_EDITS - telling.length);
  const named = new Set([...telling, ...(telling.length < NAMED_EDITS ? others : [])]);
  return whole.filter((_, i) => named.has(edits[i]!));
}

/** A replacement with what it belongs to: of «3» in «3 years» the whole period. */
function inItsUnit(edit: WordChange, alerts: readonly Alert[]): WordChange {
  if (edit.old === '' || edit.new === '') return edit;
  const alert = alerts.find(({ old, new: next }) => old.includes(edit.old) && next.includes(edit.new));
  return alert ? { old: alert.old, new: alert.new } : edit;
}

/** A sentence may name the value alone if at most this many other characters changed with it. */
const AROUND_ALERT = 4;

/** The alert that is all there is to a change: one replacement of one number, period, date, amount or contact. */
export function soleAlert({ edits, alerts }: Change): Alert | null {
  const [only] = alerts;
  const isAll =
    edits.length === 1 &&
    alerts.length === 1 &&
    only!.old !== '' &&
    only!.new !== '' &&
    only!.kind !== 'negation' &&
    edits[0]!.old.length + edits[0]!.new.length <= only!.old.length + only!.new.length + AROUND_ALERT;
  return isAll ? only! : null;
}
