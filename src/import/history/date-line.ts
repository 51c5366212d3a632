/** The typed line that says when a text was updated or takes effect: «Last updated: 14 August 2025». */
import type { Heading, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { datesIn, type IsoDate } from '../../model/index.ts';
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

const LABEL =
  /^[\p{P}\p{S}\s]*(?:this (?:policy|version|notice|document|page|statement|agreement)\b.{0,40}?\b)?(?:(?:was |is )?(?:(?:page |date )?(?:last|of last)[- ])?(?:page |date )?(?:update[ds]?|modified|revis(?:ed|ion)|changed|amended|reviewed|effective|in effect|in force|dated?)\b|version\b|(?:дата )?(?:последне\p{L}* )?(?:обновл|измен|редакци|вступ|действ|опубликован|верси)|(?:соңғы )?(?:жаңарт|жаңартыл|өзгерт|күшіне|қолданыс|жариялан|редакция))/iu;
/** «2018 жылдың 1 мамырында күшіне енеді», «1 мая 2018 года вступает в силу». */
const DATE_FIRST = /^\P{L}*\d.{0,40}(?:күшіне ен|вступа(?:ет|ют) в силу)/iu;
const EFFECTIVE = /effective|in effect|in force|вступ|действ|күшіне|қолданыс/iu;

const says = (text: string) => (EFFECTIVE.test(text) ? 'effective' : 'updated');

/** The words that such a line is made of, and no others. */
const LABEL_WORDS =
  /^(?:this|version|верси[яи]|policy|notice|document|page|statement|agreement|was|is|last|date|of|on|as|from|since|starting|the|update[ds]?|modified|revis(?:ed|ion)|changed|amended|reviewed|effective|in|effect|force|dated?|st|nd|rd|th|дата|последне\p{L}*|обновл\p{L}*|измен\p{L}*|редакци\p{L}*|вступ\p{L}*|действ\p{L}*|опубликован\p{L}*|в|с|силу|от|г|год\p{L}*|соңғы|жаңарт\p{L}*|өзгерт\p{L}*|күшіне|ен\p{L}*|қолданыс\p{L}*|жариялан\p{L}*|редакция|күні|бастап)$/iu;

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
