/**
 * `node bench/rearrange.ts --from DIR --out DIR [--seed 7] [--pairs 200]`: makes pairs of which we know what changed.
 *
 * The texts are real ones (`new.md` of each pair in `--from`); what happens to them is drawn by lot: blocks moved within a list,
 * whole sections moved, moved and edited, two blocks swapped; items put into numbered lists; headings that somebody numbered by
 * hand; columns added; footnotes; texts in which only the looks change. A pair is of the half that its text is of.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pick, randomFrom } from './random.ts';

type Random = () => number;
/** A text in blocks, each with the blank line behind it. */
type Blocks = readonly string[];
type Change = (blocks: Blocks, random: Random) => [Blocks, Blocks] | null;

const LIST = /^(?:[-*+]|\d+[.)]) /;
const isProse = (block: string) => /^[\p{L}\p{N}]/u.test(block) && !LIST.test(block) && block.length > 80;
const isHeading = (block: string) => /^#{2,4} /.test(block);
const at = (blocks: Blocks, is: (block: string) => boolean) =>
  blocks.flatMap((block, i) => (is(block) ? [i] : []));

/** Items of a list block, one a line. */
const itemsOf = (block: string) => block.split(/\n(?=(?:[-*+]|\d+[.)]) )/);
const listsOf = (blocks: Blocks) => at(blocks, (block) => LIST.test(block) && itemsOf(block).length >= 4);

/** The blocks of a text. What stands in a fence is one block, whatever lines it leaves empty: code is no prose. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let fence = '';
  for (const block of text.split(/\n{2,}/)) {
    if (fence === '') blocks.push(block);
    else blocks.push(`${blocks.pop()}\n\n${block}`);
    for (const [, mark] of block.matchAll(/^ {0,3}(`{3,}|~{3,})/gm))
      if (fence === '') fence = mark!;
      else if (mark!.startsWith(fence)) fence = '';
  }
  return blocks;
}

const swapped = <T>(list: readonly T[], i: number, j: number): T[] =>
  list.map((one, n) => (n === i ? list[j]! : n === j ? list[i]! : one));
const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to > from ? to - 1 : to, 0, list[from]!);
};

/** A word in the middle of a text becomes another one. */
const edited = (text: string, random: Random) => {
  const words = text.split(' ');
  if (words.length < 12) return text;
  const place = 3 + Math.floor(random() * (words.length - 6));
  return words.toSpliced(place, 1, 'otherwise').join(' ');
};

/** Where sections of the deepest common kind begin and end. */
function sectionsOf(blocks: Blocks): [number, number][] {
  const starts = at(blocks, isHeading);
  return starts.map((start, i) => [start, starts[i + 1] ?? blocks.length]);
}

const CHANGES: Readonly<Record<string, Change>> = {
  'swap two paragraphs': (blocks, random) => {
    const places = at(blocks, isProse);
    if (places.length < 6) return null;
    const i = Math.floor(random() * (places.length - 3));
    return [blocks, swapped(blocks, places[i]!, places[i + 1 + Math.floor(random() * 2)]!)];
  },
  'move a paragraph': (blocks, random) => {
    const places = at(blocks, isProse);
    if (places.length < 8) return null;
    return [blocks, moved(blocks, pick(places, random), pick(places, random))];
  },
  'move and edit a paragraph': (blocks, random) => {
    const places = at(blocks, isProse);
    if (places.length < 8) return null;
    const [from, to] = [pick(places, random), pick(places, random)];
    return [blocks, moved(blocks.with(from, edited(blocks[from]!, random)), from, to)];
  },
  'move a section': (blocks, random) => {
    const sections = sectionsOf(blocks);
    if (sections.length < 5) return null;
    const [[start, end], [to]] = [pick(sections, random), pick(sections, random)] as const;
    if (to >= start && to <= end) return null;
    const rest = blocks.toSpliced(start, end - start);
    return [blocks, rest.toSpliced(to > start ? to - (end - start) : to, 0, ...blocks.slice(start, end))];
  },
  'move within a list': (blocks, random) => {
    const lists = listsOf(blocks);
    if (lists.length === 0) return null;
    const place = pick(lists, random);
    const items = itemsOf(blocks[place]!);
    const next = moved(items, Math.floor(random() * items.length), Math.floor(random() * items.length));
    return [blocks, blocks.with(place, next.join('\n'))];
  },
  'move and edit a section': (blocks, random) => {
    const next = CHANGES['move a section']!(blocks, random);
    if (!next) return null;
    // Only what moved has another place: the first block that differs begins the section or what it jumped over.
    const from = next[1].findIndex((block, i) => block !== blocks[i]);
    const place = next[1].findIndex((block, i) => i > from && isProse(block));
    if (place < 0) return null;
    return [blocks, next[1].with(place, edited(next[1][place]!, random))];
  },
  'move and edit an item': (blocks, random) => {
    const lists = listsOf(blocks);
    if (lists.length === 0) return null;
    const place = pick(lists, random);
    const items = itemsOf(blocks[place]!);
    const from = Math.floor(random() * items.length);
    const next = moved(
      items.with(from, edited(items[from]!, random)),
      from,
      Math.floor(random() * items.length),
    );
    return [blocks, blocks.with(place, next.join('\n'))];
  },
  'number headings by hand': (blocks, random) => {
    const starts = at(blocks, isHeading);
    if (starts.length < 4) return null;
    const gone = pick(starts.slice(0, -1), random);
    const numbered = (skip: number) => {
      let number = 0;
      return blocks.flatMap((block, i) => {
        if (i === skip) return [];
        return isHeading(block) ? [block.replace(/^(#+ )(?:[\d.]+ )?/, `$1${++number}. `)] : [block];
      });
    };
    return random() < 0.5 ? [numbered(-1), numbered(gone)] : [numbered(gone), numbered(-1)];
  },
  'number paragraphs by hand': (blocks, random) => {
    const places = at(blocks, isProse);
    if (places.length < 6) return null;
    const gone = pick(places.slice(0, -2), random);
    const numbered = (skip: number) => {
      let number = 0;
      return blocks.flatMap((block, i) => {
        if (i === skip) return [];
        return isProse(block) ? [`2.${++number}. ${block}`] : [block];
      });
    };
    return [numbered(-1), numbered(gone)];
  },
  'number clauses of clauses by hand': (blocks, random) => {
    const places = at(blocks, isProse);
    if (places.length < 8) return null;
    const gone = pick(places.slice(0, -3), random);
    const numbered = (skip: number) => {
      let [clause, number] = [0, 0];
      return blocks.flatMap((block, i) => {
        if (i === skip) return [];
        if (isHeading(block)) [clause, number] = [clause + 1, 0];
        return isProse(block) ? [`${clause}.${++number}.1. ${block}`] : [block];
      });
    };
    return random() < 0.5 ? [numbered(-1), numbered(gone)] : [numbered(gone), numbered(-1)];
  },
  'put an item into a numbered list': (blocks, random) => {
    const lists = listsOf(blocks);
    if (lists.length === 0) return null;
    const place = pick(lists, random);
    const count = (items: readonly string[]) =>
      items.map((item, i) => item.replace(/^(?:[-*+]|\d+[.)]) /, `${i + 1}. `)).join('\n');
    const items = itemsOf(blocks[place]!);
    const next = items.toSpliced(
      Math.floor(random() * items.length),
      0,
      '- An item that was not there before.',
    );
    return [blocks.with(place, count(items)), blocks.with(place, count(next))];
  },
  'add a column': (blocks, random) => {
    const tables = at(blocks, (block) => block.startsWith('|') && block.split('\n').length > 3);
    if (tables.length === 0) return null;
    const place = pick(tables, random);
    const rows = blocks[place]!.split('\n').map((row, i) =>
      row.replace(/\|\s*$/, `| ${i === 0 ? 'Since' : i === 1 ? '---' : `20${10 + i}`} |`),
    );
    return [blocks, blocks.with(place, rows.join('\n'))];
  },
  'add a footnote': (blocks, random) => {
    const places = at(blocks, isProse);
    if (places.length < 3) return null;
    const place = pick(places, random);
    const next = blocks.with(place, `${blocks[place]}[^added]`);
    return [blocks, [...next, '[^added]: A note that was not there before.']];
  },
  'change looks alone': (blocks, random) => {
    const places = at(blocks, isProse).filter((i) => /["“”]| - |\d \d/.test(blocks[i]!) || random() < 0.5);
    if (places.length < 3) return null;
    const looks = (text: string) =>
      text
        .replace(/(^|\s)"(?=\p{L})/gu, '$1«')
        .replace(/(?<=\p{L})"/gu, '»')
        .replace(/“/g, '«')
        .replace(/”/g, '»')
        .replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
    return [blocks, blocks.map((block, i) => (places.includes(i) ? looks(block).normalize('NFD') : block))];
  },
};

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '7' },
    pairs: { type: 'string', default: '220' },
  },
});
if (!values.from || !values.out) throw new Error('--from and --out: expected two folders');
const [from, out] = [values.from, values.out];
const random = randomFrom(Number(values.seed));
const names = readdirSync(from)
  .filter((name) => /^\d+$/.test(name))
  .sort();
const kinds = Object.keys(CHANGES);
let drawn = 0;
for (let tries = 0; drawn < Number(values.pairs) && tries < 20_000; tries++) {
  const kind = kinds[drawn % kinds.length]!;
  const source = pick(names, random);
  // Texts of the half that nobody looks at stay in it.
  const { half } = JSON.parse(readFileSync(join(from, source, 'meta.json'), 'utf8')) as { half?: string };
  const text = readFileSync(join(from, source, 'new.md'), 'utf8')
    .replace(/\r\n/g, '\n')
    .trim();
  const pair = text.length < 80_000 ? CHANGES[kind]!(blocksOf(text), random) : null;
  if (!pair || pair[0].join('\n\n') === pair[1].join('\n\n')) continue;
  drawn++;
  const id = String(drawn).padStart(3, '0');
  mkdirSync(join(out, id), { recursive: true });
  writeFileSync(join(out, id, 'old.md'), `${pair[0].join('\n\n')}\n`);
  writeFileSync(join(out, id, 'new.md'), `${pair[1].join('\n\n')}\n`);
  writeFileSync(
    join(out, id, 'meta.json'),
    `${JSON.stringify({ id, source, kind, seed: Number(values.seed), half, changedWords: 50 }, null, 2)}\n`,
  );
}
console.log(`${drawn} pairs, ${kinds.length} kinds`);
