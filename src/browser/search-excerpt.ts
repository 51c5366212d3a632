/** Chooses the excerpt of a clause: the part with the most search terms, cut between words. */
import type { Mark } from './search-marks.ts';

/** A piece of the text, and whether it is marked as found. */
export interface Piece {
  readonly words: string;
  readonly isMarked: boolean;
}

/** About how many letters an excerpt has, and how many of them before the first word found: two lines on a wide screen. */
const [LENGTH, BEFORE] = [190, 50];
/** A longer word is cut: in scripts without blanks a whole paragraph would be one word. */
const WORD = 24;

export function excerptOf(text: string, marks: readonly Mark[]): Piece[] {
  const windows = marks.map((mark) => windowFrom(mark, marks));
  const most = Math.max(...windows.map(({ value }) => value));
  const best = windows.find(({ value }) => value === most);
  const from = !best || best.to <= LENGTH ? 0 : wordStart(text, best.from - BEFORE);
  const to = from + LENGTH >= text.length ? text.length : wordEnd(text, from + LENGTH);
  return [
    ...(from > 0 ? [{ words: '… ', isMarked: false }] : []),
    ...piecesOf(text, marks, from, to),
    ...(to < text.length ? [{ words: ' …', isMarked: false }] : []),
  ];
}

/** The value of an excerpt that begins with `first`: each term counts once, by its best match. */
function windowFrom(first: Mark, marks: readonly Mark[]) {
  const best = new Map<number, number>();
  let end = first.to;
  for (const { from, to, term, likeness } of marks)
    if (from >= first.from && to <= first.from + LENGTH - BEFORE && likeness > (best.get(term) ?? 0)) {
      best.set(term, likeness);
      end = Math.max(end, to);
    }
  return {
    from: first.from,
    to: end,
    value: [...best.values()].reduce((sum, likeness) => sum + likeness, 0),
  };
}

/** A part of `text` with its marks; marks that overlap or touch become one. */
export function piecesOf(text: string, marks: readonly Mark[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, isMarked: boolean) => {
    const words = text.slice(at, end);
    const last = pieces.at(-1);
    if (words === '') return;
    if (last?.isMarked === isMarked) pieces[pieces.length - 1] = { words: last.words + words, isMarked };
    else pieces.push({ words, isMarked });
    at = end;
  };
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    if (mark.from < from || mark.to > to) continue;
    if (mark.from > at) add(mark.from, false);
    if (mark.to > at) add(mark.to, true);
  }
  add(to, false);
  return pieces;
}

function wordStart(text: string, at: number): number {
  const blank = text.slice(0, at).search(/\s\S*$/u);
  return blank >= 0 && at - blank <= WORD ? blank + 1 : whole(text, at);
}

function wordEnd(text: string, at: number): number {
  const rest = text.slice(at).search(/\s/u);
  const end = rest < 0 ? text.length : at + rest;
  return end - at <= WORD ? end : whole(text, at);
}

/** Never cuts between the two halves of a surrogate pair. */
const whole = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at);
