/**
 * Tells once what came or went where it is told in each part: «[removed: …]» around a list that went, not in each of its items.
 *
 * Who listens to a file, or reads it in black and white, hears of a passage where it begins and where it ends. A passage is what
 * stands together on one side alone: an item, a row, or sections with all that is in them. Changes inside what stays are passages of
 * their own.
 */
import { escapeMarkup } from '../../model/index.ts';

export interface PassageWords {
  readonly added: string;
  readonly removed: string;
  readonly end: string;
}

type Side = 'ins' | 'del';

/** An open element, and on which side alone it stands. */
interface Open {
  readonly tag: string;
  readonly own: Side | null;
  readonly whole: Side | null;
}

const TOKEN = /<span class="rl-word" data-rl="note">([^<]*)<\/span>|<(\/?)([a-z][a-z\d]*)([^>]*)>|[^<]+/g;
const VOID = /^(br|hr|img|input|col)$/;

/** The marked text of a redline, `html`, with each passage told once. `words`: those that it is told with. */
export function tellOnce(html: string, words: PassageWords): string {
  const labels = new Map<string, Side | null>([
    [escapeMarkup(words.added), 'ins'],
    [escapeMarkup(words.removed), 'del'],
    [escapeMarkup(words.end), null],
  ]);
  const tokens = [...html.matchAll(TOKEN)];
  const gone = new Set<number>();
  const walk = new Walk();
  tokens.forEach(([text, label, slash, tag, rest], i) => {
    if (label !== undefined && labels.has(label)) {
      for (const token of walk.label(labels.get(label)!, i)) gone.add(token);
    } else if (tag === undefined) walk.text(text);
    else if (slash === '/') walk.close();
    else walk.open(tag, rest!);
  });
  return tokens.map(([text], i) => (gone.has(i) ? '' : text)).join('');
}

/** Goes through a text and knows what stands around the place that it has come to. */
class Walk {
  readonly #open: Open[] = [];
  /** The passage that ended last, if nothing has followed it that stands on another side. */
  #ended: { readonly at: number; readonly side: Side } | null = null;
  /** The change in which it is. */
  #change: { readonly side: Side; readonly isTold: boolean; readonly isWhole: boolean } | null = null;
  /** On which sides the table has columns alone that its head tells of. */
  #columns = new Set<Side>();

  /** Goes over a label in token `at` and gives the tokens that are told already. */
  label(side: Side | null, at: number): number[] {
    if (side === null) {
      const change = this.#change;
      this.#change = null;
      if (change === null) return [];
      if (!change.isTold) return [at];
      this.#ended = change.isWhole ? { at, side: change.side } : null;
      return [];
    }
    const isTold = !this.#isOfColumn(side);
    const isWhole = this.#whole() === side;
    const last = this.#ended;
    this.#change = { side, isTold, isWhole };
    if (!isTold) return [at];
    this.#ended = null;
    return isWhole && last?.side === side ? [last.at, at] : [];
  }

  text(text: string): void {
    if (this.#change !== null || /^\s*$/.test(text)) return;
    // The number of a section that came or went belongs to its passage.
    if (this.#whole() === null || this.#whole() !== this.#ended?.side) this.#ended = null;
  }

  open(tag: string, rest: string): void {
    const mark = / data-rl="(ins|del)"/.exec(rest)?.[1] as Side | undefined;
    const own = mark ?? null;
    if (VOID.test(tag)) {
      if (tag !== 'br' && this.#change === null && (own ?? this.#whole()) !== this.#ended?.side)
        this.#ended = null;
      return;
    }
    if (tag === 'table') this.#columns = new Set();
    if (tag === 'th' && own !== null) this.#columns.add(own);
    this.#open.push({ tag, own, whole: own ?? this.#whole() });
  }

  close(): void {
    this.#open.pop();
  }

  #whole(): Side | null {
    return this.#open.at(-1)?.whole ?? null;
  }

  /** Whether a cell of a column stands here of which the head has told that it came or went. */
  #isOfColumn(side: Side): boolean {
    const cell = this.#open.findLast(({ tag }) => tag === 'td');
    return cell?.own === side && this.#columns.has(side);
  }
}
