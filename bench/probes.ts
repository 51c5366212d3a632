/**
 * What a good redline must show in a certain way, found in the two documents alone: blocks that moved unchanged, and items
 * whose only change is the number before them. Blocks whose text repeats prove neither.
 */
import type { Block, Item, Note, PolicyDocument, Row } from '../src/model/index.ts';
import { textOfRuns } from '../src/model/index.ts';

export interface Probes {
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
  return { moved: movedTexts(olds, news), renumbered: renumberedTexts(olds, news) };
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

function movedTexts(olds: readonly string[], news: readonly string[]): string[] {
  const [isOnceOld, isOnceNew] = [once(olds), once(news)];
  const place = new Map(olds.map((text, i) => [text, i]));
  const shared = news.filter((text) => text.length >= MOVED_CHARACTERS && isOnceOld(text) && isOnceNew(text));
  const stays = longestRising(shared.map((text) => place.get(text)!));
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

/** Positions of a longest rising run within `numbers`. */
export function longestRising(numbers: readonly number[]): Set<number> {
  const before: number[] = [];
  const ends: number[] = [];
  numbers.forEach((number, i) => {
    let length = ends.length;
    while (length > 0 && numbers[ends[length - 1]!]! >= number) length--;
    before[i] = length > 0 ? ends[length - 1]! : -1;
    ends[length] = i;
  });
  const rising = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) rising.add(at);
  return rising;
}
