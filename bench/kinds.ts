/**
 * What happens between two documents, told without a redline: the drawing script wants pairs in which much happens, and a
 * redline may not choose the pairs that it is judged by.
 */
import type { Block, Item, PolicyDocument } from '../src/model/index.ts';
import { textOfRuns } from '../src/model/index.ts';
import { folded, heaviestRising, probesOf, saidBy } from './probes.ts';

export const KINDS = [
  'moved section',
  'moved within a list',
  'moved paragraph',
  'moved and edited',
  'renumbered by hand',
  'renumbered list',
  'other columns',
  'footnotes',
  'looks alone',
] as const;
export type Kind = (typeof KINDS)[number];

interface Leaf {
  readonly text: string;
  readonly place: 'heading' | 'item' | 'paragraph';
  /** Where the item is counted: the numbers of the ordered lists it stands in. */
  readonly number: string;
}

/** Texts shorter than this stand elsewhere by chance. */
const TELLING_CHARACTERS = 40;
/** A text is still the same one, edited, while it keeps so many of its words. */
const KEPT_SHARE = 0.75;

/** The kinds of changes between `from` and `to`, in the order of `KINDS`. */
export function kindsOf(from: PolicyDocument, to: PolicyDocument): Kind[] {
  const [olds, news] = [leavesOf(from.blocks), leavesOf(to.blocks)];
  const probes = probesOf(from, to);
  const moved = new Set(probes.moved);
  const movedAt = (place: Leaf['place']) => news.some((leaf) => leaf.place === place && moved.has(leaf.text));
  const says = (leaves: readonly Leaf[]) => saidBy(leaves.map(({ text }) => text).join('\n'));
  const has: Record<Kind, boolean> = {
    'moved section': movedAt('heading') || moved.size >= 4,
    'moved within a list': movedAt('item'),
    'moved paragraph': movedAt('paragraph'),
    'moved and edited': isMovedAndEdited(olds, news),
    'renumbered by hand': probes.renumbered.length > 0,
    'renumbered list': isListRenumbered(olds, news),
    'other columns': haveOtherColumns(from, to),
    footnotes: notesIn(from) !== notesIn(to),
    'looks alone':
      says(olds) === says(news) &&
      JSON.stringify(from.blocks) !== JSON.stringify(to.blocks) &&
      !haveOtherColumns(from, to),
  };
  return KINDS.filter((kind) => has[kind]);
}

function leavesOf(
  blocks: readonly (Block | Item)[],
  place: Leaf['place'] = 'paragraph',
  number = '',
): Leaf[] {
  return blocks.flatMap((block): Leaf[] => {
    switch (block.type) {
      case 'heading':
        return [{ text: folded(textOfRuns(block.runs)), place: 'heading', number }];
      case 'paragraph':
        return [{ text: folded(textOfRuns(block.runs)), place, number }];
      case 'list':
        return block.items.flatMap((item, i) =>
          leavesOf(item.blocks, 'item', block.ordered ? `${number}${block.start + i}.` : number),
        );
      case 'quote':
        return leavesOf(block.blocks, place, number);
      default:
        return [];
    }
  });
}

const notesIn = ({ blocks }: PolicyDocument) =>
  blocks.reduce((sum, block) => sum + (block.type === 'notes' ? block.notes.length : 0), 0);

/** Tables with the same first cell whose head has another number of cells. */
function haveOtherColumns(from: PolicyDocument, to: PolicyDocument): boolean {
  const headsOf = ({ blocks }: PolicyDocument) =>
    blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows[0]!.cells.map(({ runs }) => folded(textOfRuns(runs)))] : [],
    );
  const olds = new Map(headsOf(from).map((head) => [head[0], head.length]));
  return headsOf(to).some(([first, ...rest]) => {
    const was = olds.get(first);
    return was !== undefined && was !== rest.length + 1;
  });
}

function isListRenumbered(olds: readonly Leaf[], news: readonly Leaf[]): boolean {
  const numbers = new Map(olds.map(({ text, number }) => [text, number]));
  return news.some(({ text, number }) => {
    const was = numbers.get(text);
    return text.length >= TELLING_CHARACTERS && was && number && was !== number;
  });
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Whether a long text that keeps most of its words stands elsewhere among those that stay. */
function isMovedAndEdited(olds: readonly Leaf[], news: readonly Leaf[]): boolean {
  const [oldTexts, newTexts] = [olds, news].map((leaves) => new Set(leaves.map(({ text }) => text))) as [
    Set<string>,
    Set<string>,
  ];
  const gone = olds.flatMap(({ text }, at) =>
    text.length >= TELLING_CHARACTERS * 2 && !newTexts.has(text) ? [{ at, words: wordsOf(text) }] : [],
  );
  const pairs = news.map(({ text }) => {
    if (oldTexts.has(text)) return { at: olds.findIndex((old) => old.text === text), isEdited: false };
    if (text.length < TELLING_CHARACTERS * 2) return null;
    const words = wordsOf(text);
    const partner = gone.find(
      (old) =>
        [...words].filter((word) => old.words.has(word)).length >=
        KEPT_SHARE * Math.max(words.size, old.words.size),
    );
    return partner ? { at: partner.at, isEdited: true } : null;
  });
  const placed = pairs.filter((pair) => pair !== null);
  const stays = heaviestRising(placed.map(({ at }, b) => ({ a: at, b, weight: 1 })));
  return placed.some(({ isEdited }, i) => isEdited && !stays.has(i));
}
