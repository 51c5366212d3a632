/** The words of a printed file, held against those of its text, piece by piece. */
import { directionOf } from '../../languages/index.ts';
import type { Locale } from '../../model/index.ts';
import type { Printable } from '../pdf/printable.ts';
import { attribute, elementsIn, textsIn, treeOf, wordsOf } from './html.ts';
import { folded } from './pdf-folded.ts';
import { type Order, pdfFurniture, pdfWords } from './pdf-words.ts';

const DAMAGED = 'Unexpected bytes, expected a PDF';

/** What is wrong with the words of a printed text, or `null`: it has these pieces, one after the other. */
export async function printedFault(
  bytes: Uint8Array,
  pieces: readonly string[],
  locale: Locale,
): Promise<string | null> {
  try {
    // A line that is read from right to left is drawn from left to right, part by part. Who listens hears the order of the tags.
    const orders: readonly Order[] = directionOf(locale) === 'rtl' ? ['tagged'] : ['drawn', 'told'];
    for (const order of orders) {
      const fault = orderFault(folded(await pdfWords(bytes, order)), pieces);
      if (fault !== null) return fault;
    }
    return null;
  } catch {
    return DAMAGED;
  }
}

/**
 * The same for a printed redline, `body`. What floats is drawn before the lines around it, and quotations of both directions stand
 * in one line: so each letter must stand there as often as in the redline, and each word somewhere.
 */
export async function markedFault(bytes: Uint8Array, body: string): Promise<string | null> {
  try {
    const pieces = textsIn(treeOf(body), (element) => attribute(element, 'hidden') !== null);
    return countFault(folded(await pdfWords(bytes)), pieces);
  } catch {
    return DAMAGED;
  }
}

/**
 * What stands at the edges of pages and is marked as no part of the text, or `null`: the foot of the page, and the heads of tables
 * that go on. Its letters are counted, since feet are read from both sides.
 */
export async function furnitureFault(
  bytes: Uint8Array,
  { body, footer, pageLabel }: Pick<Printable, 'body' | 'footer' | 'pageLabel'>,
): Promise<string | null> {
  try {
    const pages = await pdfFurniture(bytes);
    const elements = elementsIn(treeOf(body));
    const heads = elements.filter(({ tagName }) => tagName === 'thead').map(wordsOf);
    // Where a picture cannot be had, a browser draws the words that stand for it.
    const alternatives = elements.flatMap((element) => attribute(element, 'alt') ?? []);
    const allowed = countOf(folded([...heads, ...alternatives].join('')));
    for (const [i, found] of pages.entries()) {
      const label = pageLabel(String(i + 1), String(pages.length));
      const left = countOf(folded([...footer, label].join('')));
      for (const letter of folded(found)) left.set(letter, (left.get(letter) ?? 0) - 1);
      const strange = [...left].find(
        ([letter, count]) => count < 0 && !ITEM.test(letter) && -count > (allowed.get(letter) ?? 0),
      );
      if (strange)
        return `Unexpected words at the edges of page ${i + 1}: “${folded(found).slice(0, LONGEST)}”, expected its foot`;
    }
    return null;
  } catch {
    return DAMAGED;
  }
}

function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const LEFTWARDS = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

function orderFault(words: string, pieces: readonly string[]): string | null {
  let wanted = pieces.map(folded).filter((piece) => piece !== '');
  const known = new Set(wanted);
  let at = 0;
  while (wanted.length > 0) {
    const [piece, ...after] = wanted as [string, ...string[]];
    const found = words.indexOf(piece, at);
    if (found < 0) return `Unexpected words, expected “${excerpt(pieces, piece)}” where the text has it`;
    const between = words.slice(at, found);
    // The number or sign of an item, and the head of a table that goes on over a page.
    const isKnown = ITEM.test(between) || known.has(between);
    if (!isKnown) return `Unexpected words “${between.slice(0, LONGEST)}”, expected none there`;
    wanted = after;
    at = found + piece.length;
  }
  return words.length === at ? null : `Unexpected words “${words.slice(at, at + LONGEST)}” after the end`;
}

function countFault(words: string, pieces: readonly string[]): string | null {
  const left = countOf(pieces.map(folded).join(''));
  for (const letter of words) left.set(letter, (left.get(letter) ?? 0) - 1);
  const [gone] = [...left].find(([, count]) => count > 0) ?? [];
  const [more] = [...left].find(([letter, count]) => count < 0 && !ITEM.test(letter)) ?? [];
  if (gone !== undefined) return `Unexpected words: “${gone}” is missing, expected those of the redline`;
  if (more !== undefined) return `Unexpected words with “${more}”, expected those of the redline`;
  const wanted = pieces.flatMap((piece) => piece.split(/\s+/u)).filter((word) => !LEFTWARDS.test(word));
  const absent = wanted.find((word) => !words.includes(folded(word)));
  return absent === undefined ? null : `Unexpected absence of “${absent}”, expected the words of the redline`;
}

const LONGEST = 60;
const ITEM = /^(?:[\d.]{0,12}[•◦▪–]?[☑☐]?\[?\d{0,4}\]?)$/u;

const excerpt = (pieces: readonly string[], piece: string) =>
  (pieces.find((one) => folded(one) === piece) ?? piece).slice(0, LONGEST);
