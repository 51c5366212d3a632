/** The changes of a text in words, by section, each with the old and the new text. */
import { dictionaryOf } from '../../languages/index.ts';
import {
  type Change,
  type ChangeTense,
  changeList,
  type Locale,
  type PolicyDocument,
} from '../../model/index.ts';
import { typedChanges } from '../../redline/index.ts';
import { said } from './markdown.ts';

/** Characters quoted of a text, around the place where both begin to differ. */
const QUOTED = 280;
const BEFORE_DIFFERENCE = 60;

export interface ToldChanges {
  readonly count: number;
  /** What must not be missed, a line each. */
  readonly alerts: readonly string[];
  /** A section each: its name, then its changes. */
  readonly sections: readonly string[];
  /** How many words were added and removed. */
  readonly summary: string;
}

/** In the language of the text. */
export function changesTold(
  from: PolicyDocument,
  to: PolicyDocument,
  locale: Locale,
  tense: ChangeTense,
): ToldChanges {
  const words = dictionaryOf(locale).redline;
  const { changes, stats } = typedChanges(from, to);
  const { groups, trivial } = changeList(changes);
  const told = (change: Change) => {
    const sentence = words.item(change, tense);
    return `- ${said(sentence)}${quotes(change, sentence)}`;
  };
  const sections = groups.map((group) => {
    const title = group.changes[0]!.type === 'renumbered' ? '' : words.section(group);
    return [...(title === '' ? [] : [`**${said(title)}**`, '']), ...group.changes.map(told)].join('\n');
  });
  return {
    count: changes.length,
    alerts: groups.flatMap((group) =>
      group.changes
        .filter(({ alerts }) => alerts.length > 0)
        .map((change) => {
          const kinds = [...new Set(change.alerts.map(({ kind }) => words.alert(kind)))].join(', ');
          return `- **${said(kinds)}**: ${said(words.sentence(change, tense))}`;
        }),
    ),
    sections: trivial.length === 0 ? sections : [...sections, `- ${said(words.trivial(trivial.length))}`],
    summary: said(words.count(stats)),
  };
}

/**
 * The old and new text below a sentence that does not quote them itself. A change of place or formatting has nothing to
 * compare.
 */
function quotes({ oldText, newText, type }: Change, sentence: string): string {
  if (oldText === newText || type === 'moved' || type === 'renumbered') return '';
  const isOneSided = oldText === null || newText === null;
  const at = isOneSided ? 0 : differenceOf(oldText, newText);
  const line = (label: string, text: string | null) =>
    text === null || (isOneSided && sentence.includes(inCells(text)))
      ? ''
      : `\n  - ${label}: ${said(excerpt(inCells(text), at))}`;
  return `${line('before', oldText)}${line('after', newText)}`;
}

const inCells = (row: string): string => row.replaceAll('\t', ' | ');

/** The index of the first character in which two texts differ. */
function differenceOf(a: string, b: string): number {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  return at;
}

function excerpt(text: string, at: number): string {
  if (text.length <= QUOTED) return text;
  const start = Math.max(0, Math.min(at - BEFORE_DIFFERENCE, text.length - QUOTED));
  const end = start + QUOTED;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
