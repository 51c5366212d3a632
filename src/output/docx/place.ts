/** Where a paragraph stands on one side of a comparison, and what properties it has from that. */
import type { Alignment, Item, List } from '../../model/index.ts';
import { BOXES, INDENT, LEVELS, LISTS } from './numbering.ts';
import { element, val } from './xml.ts';

type Frame =
  | { readonly kind: 'list'; readonly list: List; readonly numId: number }
  | { readonly kind: 'item'; readonly item: Item; isFresh: boolean }
  | { readonly kind: 'quote' };

/** What a paragraph has from the boxes around it. */
interface Taken {
  readonly style: string | null;
  readonly numbering: string;
  readonly indent: number;
  /** The number that Word counts for it, in Word's own notation: `%1:2:0:.`; `null` if it has none. */
  readonly label: string | null;
  /** What stands before the words of a numbered item with a box. */
  readonly box?: string;
}

/** Of a paragraph in no box. */
const NOWHERE: Taken = { style: null, numbering: '', indent: 0, label: null };

/** The number of a level as Word notes it: which level, the count, digits, and what follows. */
export const labelOf = (level: number, count: number): string => `%${level + 1}:${count}:0:.`;

/** The boxes around a paragraph on one side. */
export class Place {
  readonly #frames: Frame[] = [];

  enterList(list: List, numId: number): void {
    this.#frames.push({ kind: 'list', list, numId });
  }

  enterItem(item: Item): void {
    this.#frames.push({ kind: 'item', item, isFresh: true });
  }

  enterQuote(): void {
    this.#frames.push({ kind: 'quote' });
  }

  leave(): void {
    this.#frames.pop();
  }

  /** Level of the list that a next item would stand in, from 0. */
  get level(): number {
    return Math.min(LEVELS, this.#frames.filter(({ kind }) => kind === 'list').length) - 1;
  }

  /** Takes the item's number or bullet if no paragraph of the item had it, and gives the properties from the boxes. */
  take(): Taken {
    if (this.#frames.length === 0) return NOWHERE;
    const { level } = this;
    const quotes = this.#frames.filter(({ kind }) => kind === 'quote').length;
    const at = this.#frames.findLastIndex(({ kind }) => kind === 'item');
    const frame = this.#frames[at];
    const indent = quotes * INDENT;
    if (frame?.kind !== 'item')
      return { style: quotes > 0 ? 'Quote' : null, numbering: '', indent, label: null };
    const style = this.#frames.slice(at).some(({ kind }) => kind === 'quote') ? 'Quote' : 'ListParagraph';
    if (!frame.isFresh) return { style, numbering: '', indent: indent + INDENT * (level + 1), label: null };
    frame.isFresh = false;
    const list = this.#frames.findLast((other) => other.kind === 'list');
    const own = list?.kind === 'list' ? list.numId : LISTS.bullets;
    const { checked } = frame.item;
    // A bullet turns into the box; a numbered item keeps its number, so its box stands before the words.
    const isNumbered = own !== LISTS.bullets;
    const ordered = list?.kind === 'list' && list.list.ordered ? list.list : null;
    const numId = checked === null || isNumbered ? own : checked ? LISTS.checked : LISTS.unchecked;
    return {
      style,
      box: checked !== null && isNumbered ? `${checked ? BOXES.checked : BOXES.unchecked} ` : '',
      numbering: element('w:numPr', {}, val('ilvl', level), val('numId', numId)),
      // The list's own indent holds, unless a quotation moves the whole list in.
      indent: quotes > 0 ? indent + INDENT * (level + 1) : 0,
      label: ordered ? labelOf(level, ordered.start + ordered.items.indexOf(frame.item)) : null,
    };
  }
}

export interface ParagraphLook {
  readonly style: string | null;
  readonly numbering?: string;
  readonly indent?: number;
  readonly align?: Alignment;
  /** What stands before the words of a numbered item with a box. */
  readonly box?: string;
  /** The number that Word counts for the paragraph; see `Taken`. */
  readonly label?: string | null;
}

/** The properties of a paragraph without their marks, in the order that the schema wants. */
export function paragraphProperties({
  style,
  numbering = '',
  indent = 0,
  align = null,
}: ParagraphLook): string {
  return [
    style === null ? '' : val('pStyle', style),
    numbering,
    indent === 0 ? '' : element('w:ind', { 'w:left': indent, 'w:hanging': numbering === '' ? null : INDENT }),
    align === null || align === 'left' ? '' : val('jc', align),
  ].join('');
}
