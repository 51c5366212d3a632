/** The typed line that says when a text was updated or takes effect: «Last updated: 14 August 2025». */
import type { Heading, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { datesIn, LANGUAGES, type Language } from '../../languages/index.ts';
import type { IsoDate } from '../../model/index.ts';
import { oneLine } from '../text.ts';

export interface DateLine {
  readonly node: Paragraph | Heading;
  /** Its words, on one line. */
  readonly text: string;
  readonly date: IsoDate;
  /** `effective`: from when the text holds; `updated`: when it was changed. */
  readonly says: 'effective' | 'updated';
}

/** Such a line stands among so many first, or so many last blocks. */
const [FIRST, LAST] = [15, 3];
/** And is short. */
const MOST_CHARACTERS = 110;

const wordsOf = (part: (line: Language['imports']['dateLine']) => string | null) =>
  LANGUAGES.flatMap(({ imports: { dateLine } }) => part(dateLine) ?? []).join('|');

const LABEL = new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${wordsOf(({ label }) => label)})`, 'iu');
/** «2018 жылдың 1 мамырында күшіне енеді», «1 мая 2018 года вступает в силу». */
const DATE_FIRST = new RegExp(`^\\P{L}*\\d.{0,40}(?:${wordsOf(({ behindDate }) => behindDate)})`, 'iu');
const EFFECTIVE = new RegExp(
  wordsOf(({ effective }) => effective),
  'iu',
);

const says = (text: string) => (EFFECTIVE.test(text) ? 'effective' : 'updated');

/** The words that such a line is made of, and no others. */
const LABEL_WORDS = new RegExp(`^(?:${wordsOf(({ words }) => words)})$`, 'iu');

/** The first line of that kind; `null` if there is none, or none with a day that exists. */
export function findDateLine(tree: Root): DateLine | null {
  const { children } = tree;
  const places = [...children.slice(0, FIRST), ...children.slice(Math.max(FIRST, children.length - LAST))];
  for (const node of places) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const text = oneLine(textOf(node));
    if (text.length > MOST_CHARACTERS || !(LABEL.test(text) || DATE_FIRST.test(text))) continue;
    const dates = datesIn(text);
    // Two days are a story: «updated on 11 March, effective as of 17 March» says more than a date.
    if (new Set(dates.map(({ date }) => date)).size !== 1) continue;
    // Whoever takes the line out must lose nothing but a date: a sentence, or a clause's heading, is text.
    const rest = dates.reduce((left, { words }) => left.replace(words, ' '), text);
    const extra = (rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LABEL_WORDS.test(word));
    if (extra.length > 0) continue;
    const next = children[children.indexOf(node) + 1];
    if (node.type === 'heading' && next && next.type !== 'heading' && says(text) === 'effective') continue;
    return { node, text, date: dates[0]!.date, says: says(text) };
  }
  return null;
}
