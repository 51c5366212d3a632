/**
 * The list of changes for people: by section, what matters first, the trivial folded.
 *
 * One list for the page, the mail, the PDF, the feed and the review: whoever shows changes asks here in which order.
 */
import {
  ALERT_KINDS,
  type AlertKind,
  type Change,
  type ChangeType,
  type ClauseRef,
  type WordChange,
} from './change.ts';
import { type ChangeTense, inEveryTense, type Tensed } from './change-tense.ts';

/** What changed in one section. */
export interface ChangeGroup {
  /** The section as it was and as it is; `null` before the first heading, or on the side that lacks it. */
  readonly from: ClauseRef | null;
  readonly to: ClauseRef | null;
  /** What matters most stands first. */
  readonly changes: readonly Change[];
}

export interface ChangeList {
  /** Sections with something that must not be missed first, then the others, both in reading order. */
  readonly groups: readonly ChangeGroup[];
  /** Changes of formatting only, in reading order. */
  readonly trivial: readonly Change[];
}

/** The sentences for a list of changes, in the tense of the version that makes them; past if left out. */
export interface ListWords {
  /** A change with the section that it stands in. */
  readonly sentence: (change: Change, tense?: ChangeTense) => string;
  /** The same under the name of its section. */
  readonly item: (change: Change, tense?: ChangeTense) => string;
  readonly section: (group: Pick<ChangeGroup, 'from' | 'to'>) => string;
  /** How many changes of formatting there are. */
  readonly trivial: (count: number) => string;
}

export interface ToldChange {
  readonly id: number;
  readonly type: ChangeType;
  /** The sentence, in each tense. */
  readonly tenses: Tensed;
  /** Each kind once, in the order in which they matter. */
  readonly alerts: readonly AlertKind[];
}

export interface ToldSection {
  /** Of the section in the new text, or in the old one if it was removed; `null`: outside any section. */
  readonly anchor: string | null;
  readonly title: string;
  readonly items: readonly ToldChange[];
}

export interface ToldList {
  readonly sections: readonly ToldSection[];
  readonly trivial: { readonly title: string; readonly items: readonly ToldChange[] } | null;
}

/** One line of the list, for a list without sections. */
export interface ToldLine {
  /** The changes it tells of. */
  readonly changes: readonly Change[];
  readonly sentence: string;
}

const LOOKS: ReadonlySet<ChangeType> = new Set(['formatting', 'typography', 'heading-level']);

/** Whether a change concerns formatting only: no letter and no digit was added or removed. */
function isTrivial({ type, edits, alerts, oldText, newText }: Change): boolean {
  if (alerts.length > 0) return false;
  if (LOOKS.has(type)) return true;
  if ((type === 'split' || type === 'merged') && edits.length === 0) return true;
  const values: readonly WordChange[] =
    type === 'added' || type === 'removed' ? [{ old: oldText ?? '', new: newText ?? '' }] : edits;
  const isWordless = (text: string) => !/[\p{L}\p{N}]/u.test(text);
  return (
    type !== 'link' &&
    type !== 'checkbox' &&
    type !== 'moved' &&
    values.length > 0 &&
    values.every((value) => isWordless(value.old) && isWordless(value.new))
  );
}

/** Ranks of changes without an alert; a kind that is not named ranks in the middle. */
const ORDER: readonly ChangeType[] = ['removed', 'added', 'to-table', 'from-table', 'table', 'reworded'];
const LAST: readonly ChangeType[] = ['moved', 'split', 'merged', 'item-number', 'renumbered'];

function rankOf({ alerts, type, wholeClause }: Change): number {
  if (alerts.length > 0) return Math.min(...alerts.map(({ kind }) => ALERT_KINDS.indexOf(kind)));
  if (wholeClause && type !== 'moved') return ALERT_KINDS.length;
  const first = ORDER.indexOf(type);
  if (first >= 0) return ALERT_KINDS.length + 1 + first;
  return ALERT_KINDS.length + 10 + LAST.indexOf(type);
}

const byRank = (x: Change, y: Change) => rankOf(x) - rankOf(y) || x.id - y.id;

/** `changes` as people read them. */
export function changeList(changes: readonly Change[]): ChangeList {
  const trivial = changes.filter(isTrivial);
  const groups: { from: ClauseRef | null; to: ClauseRef | null; changes: Change[] }[] = [];
  for (const change of changes) {
    if (trivial.includes(change)) continue;
    const { to } = change;
    // What moved here came from another section.
    const from = change.type === 'moved' ? null : change.from;
    const group = groups.find((one) => belongs(change, one));
    if (!group) groups.push({ from, to, changes: [change] });
    else {
      group.changes.push(change);
      group.from ??= from;
      group.to ??= to;
    }
  }
  const ranked = groups.map((group) => ({ ...group, changes: [...group.changes].sort(byRank) }));
  const isUrgent = (group: ChangeGroup) => group.changes.some(({ alerts }) => alerts.length > 0);
  return { groups: [...ranked.filter(isUrgent), ...ranked.filter((group) => !isUrgent(group))], trivial };
}

/** Whether a change belongs to the section of a group: a removal to the old section, anything else to the new one. */
function belongs({ from, to, type }: Change, group: Pick<ChangeGroup, 'from' | 'to'>): boolean {
  if (type === 'renumbered') return false;
  if (to) return (group.to ?? group.from)?.anchor === to.anchor;
  if (from) return group.from?.anchor === from.anchor || (!group.from && group.to?.anchor === from.anchor);
  return group.from === null && group.to === null;
}

/** `changes` in words, by section. */
export function toldList(changes: readonly Change[], words: ListWords): ToldList {
  const { groups, trivial } = changeList(changes);
  return {
    sections: groups.map((group) => ({
      anchor: (group.to ?? group.from)?.anchor ?? null,
      title: group.changes[0]!.type === 'renumbered' ? '' : words.section(group),
      items: group.changes.map((change) => told(change, words.item)),
    })),
    trivial:
      trivial.length === 0
        ? null
        : {
            title: words.trivial(trivial.length),
            items: trivial.map((change) => told(change, words.sentence)),
          },
  };
}

/** `changes` as lines of plain text: each section's name, under it what changed, numbered as the redline marks it. */
export function toldText(changes: readonly Change[], words: ListWords, tense: ChangeTense = 'has'): string {
  const { sections, trivial } = toldList(changes, words);
  const blocks = trivial ? [...sections, trivial] : sections;
  return blocks
    .flatMap(({ title, items }) => [
      ...(title === '' ? [] : [title]),
      ...items.map(({ id, tenses }) => `${title === '' ? '' : '  '}${id}. ${tenses[tense]}`),
    ])
    .join('\n');
}

const told = (change: Change, say: ListWords['sentence']): ToldChange => ({
  id: change.id,
  type: change.type,
  tenses: inEveryTense((tense) => say(change, tense)),
  alerts: ALERT_KINDS.filter((kind) => change.alerts.some((alert) => alert.kind === kind)),
});

/** `changes` in words, line by line: each sentence names its section, and all changes of formatting are one line. */
export function toldLines(
  changes: readonly Change[],
  words: ListWords,
  tense: ChangeTense = 'has',
): ToldLine[] {
  const { groups, trivial } = changeList(changes);
  const lines = groups
    .flatMap((group) => group.changes)
    .map((change): ToldLine => ({ changes: [change], sentence: words.sentence(change, tense) }));
  if (trivial.length === 0) return lines;
  const sentence = trivial.length === 1 ? words.sentence(trivial[0]!, tense) : words.trivial(trivial.length);
  return [...lines, { changes: trivial, sentence }];
}
