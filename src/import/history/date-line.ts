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
    return { node, text, date: dates[0]!.date, says: EFFECTIVE.test(text) ? 'effective' : 'updated' };
  }
  return null;
}
