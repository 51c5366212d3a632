/**
 * What a good redline must show in a certain way, found in the two documents alone: blocks that stand unchanged on both sides,
 * of which some moved, and items whose only change is the number before them. Blocks whose text repeats prove neither.
 */
import type { Block, Item, Note, PolicyDocument, Row } from '../src/model/index.ts';
import { textOfRuns } from '../src/model/index.ts';

export interface Probes {
  /** Texts that each side has once, in the order of the new one: left in place or shown as moved, never as inserted. */
  readonly shared: readonly string[];
  /** The fewest of them, in letters, that let all others stay in place. Of two that changed places it may be either. */
  readonly moved: readonly string[];
  readonly renumbered: readonly string[];
}

/** Shorter texts stand elsewhere by chance. */
const MOVED_CHARACTERS = 40;
const RENUMBERED_CHARACTERS = 12;
const NUMBER = /^(?:§\s*)?(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+(?=\p{L})/u;

export function probesOf(from: PolicyDocument, to: PolicyDocument): Probes {
  const [olds, news] = [from, to].map((document) => textsOf(document.blocks).map(folded)) as [
    string[],
    string[],
  ];
  const shared = sharedTexts(olds, news);
  return { shared, moved: movedTexts(olds, shared), renumbered: renumberedTexts(olds, news) };
}

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a text says, whatever its quotation marks, blanks and hyphens look like. */
export const saidBy = (text: string): string =>
  folded(text.normalize('NFC').replace(/[\u00ad\u200b-\u200d]/g, ''))
    .replace(/[«»“”„]/g, '"')
    .replace(/[‘’]/g, "'");

function textsOf(blocks: readonly (Block | Item | Row | Note)[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [textOfRuns(block.runs)];
      case 'list':
        return textsOf(block.items);
      case 'item':
      case 'quote':
      case 'note':
        return textsOf(block.blocks);
      case 'notes':
        return textsOf(block.notes);
      case 'table':
        return textsOf(block.rows);
      case 'row':
        return [block.cells.map(({ runs }) => textOfRuns(runs)).join('')];
      default:
        return [];
    }
  });
}

const once = (texts: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text: string) => counts.get(text) === 1;
};

function sharedTexts(olds: readonly string[], news: readonly string[]): string[] {
  const [isOnceOld, isOnceNew] = [once(olds), once(news)];
  return news.filter((text) => text.length >= MOVED_CHARACTERS && isOnceOld(text) && isOnceNew(text));
}

function movedTexts(olds: readonly string[], shared: readonly string[]): string[] {
  const place = new Map(olds.map((text, i) => [text, i]));
  const candidates = shared.map((text, b) => ({ a: place.get(text)!, b, weight: text.length }));
  const stays = heaviestRising(candidates);
  return shared.filter((_, i) => !stays.has(i));
}

function renumberedTexts(olds: readonly string[], news: readonly string[]): string[] {
  const bare = (text: string) => text.replace(NUMBER, '');
  const [isOnceOld, isOnceNew] = [once(olds.map(bare)), once(news.map(bare))];
  const numbers = new Map(olds.map((text) => [bare(text), NUMBER.exec(text)?.[1]]));
  return news.flatMap((text) => {
    const [own, is] = [bare(text), NUMBER.exec(text)?.[1]];
    const was = numbers.get(own);
    const isProbe = own.length >= RENUMBERED_CHARACTERS && isOnceOld(own) && isOnceNew(own);
    return isProbe && is && was && was !== is ? [own] : [];
  });
}

interface Placed {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Those new positions that stay in order and weigh most together. */
export function heaviestRising(placed: readonly Placed[]): Set<number> {
  const total: number[] = [];
  const before: number[] = [];
  for (const [i, { a, weight }] of placed.entries()) {
    let [most, best] = [0, -1];
    for (let j = 0; j < i; j++) if (placed[j]!.a < a && total[j]! > most) [most, best] = [total[j]!, j];
    total.push(most + weight);
    before.push(best);
  }
  const rising = new Set<number>();
  let at = total.indexOf(Math.max(...total));
  for (; at >= 0; at = before[at]!) rising.add(placed[at]!.b);
  return rising;
}
