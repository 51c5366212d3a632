/** What a reader meets in a redline's HTML, counted: marked words against the fewest possible, islands, cut words. */
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { isStable, projection } from '../src/testing/project.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type State = 'same' | 'ins' | 'del' | 'moved';

const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const BLOCK = /^(p|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|t[hd]|hr|div|section)$/;
/** At most so many unchanged words between two changes are an island. */
const ISLAND_WORDS = 2;

export interface Figures {
  readonly exact: boolean;
  readonly valid: boolean;
  /** Tokens marked as inserted or deleted. */
  readonly marked: number;
  /** Tokens shown as moved at their new place. */
  readonly moved: number;
  readonly fewest: number;
  readonly islands: number;
  readonly cut: number;
}

/** Measures `html`, the redline of two documents whose plain HTML is `oldHtml` and `newHtml`. */
export function measure(html: string, oldHtml: string, newHtml: string): Figures {
  const pieces: { state: State; text: string; block: number }[] = [];
  let block = 0;
  const visit = (nodes: readonly Node[], state: State) => {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) pieces.push({ state, text: node.value, block });
      if (!('tagName' in node)) continue;
      const mark = node.attrs.find(({ name }) => name === 'data-rl')?.value;
      // Numbers that follow and other looks of the same words are not marked for readers: they see the new side alone.
      const isQuiet =
        node.attrs.some(({ name }) => name === 'data-rl-kind') && /^(ins|del)$/.test(node.tagName);
      if (mark === 'note' || (isQuiet && node.tagName === 'del')) continue;
      if (isQuiet) {
        visit(node.childNodes, state);
        continue;
      }
      const isBlock = BLOCK.test(node.tagName);
      if (isBlock) block++;
      visit(node.childNodes, stateInside(state, node.tagName, mark));
      if (isBlock) block++;
    }
  };
  visit(parseFragment(html).childNodes, 'same');
  const side = (gone: State) => sideFigures(pieces.filter(({ state }) => state !== gone));
  const [newSide, oldSide] = [side('del'), side('ins')];
  return {
    exact:
      projection(html, 'new') === projection(newHtml, 'plain') &&
      projection(html, 'old') === projection(oldHtml, 'plain'),
    valid: isStable(html),
    marked: newSide.ins + oldSide.del,
    moved: newSide.moved,
    fewest: fewestMarked(wordsOf(oldHtml), wordsOf(newHtml)),
    islands: islandsIn(pieces),
    cut: newSide.cut + oldSide.cut,
  };
}

function stateInside(outer: State, tag: string, mark: string | undefined): State {
  if (tag === 'ins' || mark === 'ins') return 'ins';
  if (tag === 'del' || mark === 'del') return 'del';
  return mark === 'to' ? 'moved' : outer;
}

/** Counts whole tokens by the states they touch; a token partly marked is cut. */
function sideFigures(pieces: readonly { state: State; text: string; block: number }[]) {
  const figures = { ins: 0, del: 0, moved: 0, cut: 0 };
  let text = '';
  const states: State[] = [];
  let last = -1;
  for (const piece of pieces) {
    if (piece.block !== last) {
      text += '\n';
      states.push('same');
    }
    last = piece.block;
    text += piece.text;
    for (let i = 0; i < piece.text.length; i++) states.push(piece.state);
  }
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const own = new Set(states.slice(index, index + token.length));
    const state = (['ins', 'del', 'moved'] as const).find((one) => own.has(one));
    if (state) figures[state]++;
    if (own.size > 1 && own.has('same')) figures.cut++;
  }
  return figures;
}

function islandsIn(pieces: readonly { state: State; text: string; block: number }[]): number {
  const runs: { state: State; text: string; block: number }[] = [];
  for (const piece of pieces) {
    if (piece.state === 'same' && piece.text.trim() === '') continue;
    const last = runs.at(-1);
    if (last && last.state === piece.state && last.block === piece.block) last.text += piece.text;
    else runs.push({ ...piece });
  }
  const isChange = (run: { state: State } | undefined) => run?.state === 'ins' || run?.state === 'del';
  return runs.filter((run, i) => {
    const [before, after] = [runs[i - 1], runs[i + 1]];
    const isBetween =
      run.state === 'same' && isChange(before) && isChange(after) && before!.block === after!.block;
    return isBetween && (run.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= ISLAND_WORDS;
  }).length;
}

const wordsOf = (html: string): string[] =>
  (
    projection(html, 'plain')
      .replace(/<[^>]*>/g, ' ')
      .match(TOKEN) ?? []
  ).slice();

/**
 * N + M − 2 × the longest common subsequence: what a redline without moves must mark at the least.
 * Source: H. Hyyrö, "Bit-parallel LCS-length computation revisited", 2004; one bit a token of the shorter text.
 */
function fewestMarked(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  const masks = new Map<string, bigint>();
  for (const [i, token] of short.entries()) masks.set(token, (masks.get(token) ?? 0n) | (1n << BigInt(i)));
  const all = (1n << BigInt(short.length)) - 1n;
  let row = all;
  for (const token of long) {
    const matches = row & (masks.get(token) ?? 0n);
    row = ((row + matches) | (row - matches)) & all;
  }
  const left = row.toString(2).replace(/0/g, '').length;
  return a.length + b.length - 2 * (short.length - left);
}
