/**
 * `npm run bench -- --only goals --set DIR[,DIR]`: holds the redline against its goals and prints pass or fail for each.
 *
 * A set that was drawn in halves is judged half by half: `seen`, which rules are made from, and `unseen`, which nobody looks
 * at; any other set is `open`. `--half` takes one of the three. `--worst 5` names the pairs that miss a goal, never those of the
 * unseen half. `--base DIR` names a checkout whose redline is measured beside ours: each runs in a process of its own, without
 * parsing, and the median of three runs counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medianOf } from './cpu.ts';
import { type Figures, measure } from './measure.ts';
import { probesOf, saidBy } from './probes.ts';
import { cutIn, foldedSide, readSide } from './reading.ts';
import { parse, redlineDocs } from './redline.ts';

export interface GoalOptions {
  readonly sets: readonly string[];
  readonly half?: string | undefined;
  readonly base?: string | undefined;
  /** How many pairs to name for each goal that is missed. */
  readonly worst?: number | undefined;
}

interface Sums {
  pairs: number;
  exact: number;
  valid: number;
  marked: number;
  fewest: number;
  islands: number;
  /** Of texts that stand on both sides: letters shown as moved, those shown as inserted, and the fewest that must be moved. */
  movedLetters: number;
  insertedLetters: number;
  fewestMoved: number;
  renumbered: number;
  renumberedClean: number;
  falseMarks: number;
  wordsCut: number;
  unitsCut: number;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

const HALVES = ['open', 'seen', 'unseen'] as const;
type Half = (typeof HALVES)[number];

/** Prints the goals of every set and half; true if all are met. */
export function benchGoals({ sets, half, base, worst = 0 }: GoalOptions): boolean {
  let isGood = true;
  for (const set of sets)
    for (const [own, names] of halvesOf(set)) {
      if (names.length === 0 || (half && half !== own)) continue;
      const pairs = names.map((name) => ({ name, sums: sumsOf(join(set, name)) }));
      const rows = goalsOf(pairs.map(({ sums }) => sums).reduce(added));
      if (base) rows.push(cpuGoal(set, names, base));
      console.log(`\n${basename(set)}, ${own}: ${names.length} pairs`);
      for (const [at, [name, value, goal, isMet]] of rows.entries()) {
        console.log(`${isMet ? 'pass' : 'FAIL'}  ${name}: ${value} (${goal})`);
        isGood &&= isMet;
        const missed = own === 'unseen' ? [] : pairs.filter(({ sums }) => goalsOf(sums)[at]?.[3] === false);
        for (const pair of missed.slice(0, worst))
          console.log(`      ${pair.name}: ${goalsOf(pair.sums)[at]![1]}`);
      }
    }
  return isGood;
}

/** The pairs of a set by its halves. Sets that were not drawn in halves are open. */
function halvesOf(set: string): [Half, string[]][] {
  const halves = new Map<Half, string[]>(HALVES.map((half) => [half, []]));
  for (const name of readdirSync(set).sort()) {
    if (!existsSync(join(set, name, 'old.md'))) continue;
    const file = join(set, name, 'meta.json');
    const { half = 'open' } = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as {
      half?: Half;
    };
    halves.get(half)!.push(name);
  }
  return [...halves];
}

const noSums = (): Sums => ({
  pairs: 0,
  exact: 0,
  valid: 0,
  marked: 0,
  fewest: 0,
  islands: 0,
  movedLetters: 0,
  insertedLetters: 0,
  fewestMoved: 0,
  renumbered: 0,
  renumberedClean: 0,
  falseMarks: 0,
  wordsCut: 0,
  unitsCut: 0,
});

const added = (a: Sums, b: Sums): Sums => {
  const sums = noSums();
  for (const name of Object.keys(sums) as (keyof Sums)[]) sums[name] = a[name] + b[name];
  return sums;
};

function sumsOf(folder: string): Sums {
  const sums = { ...noSums(), pairs: 1 };
  const [old, next] = ['old.md', 'new.md'].map((file) => parse(readFileSync(join(folder, file), 'utf8'))) as [
    ReturnType<typeof parse>,
    ReturnType<typeof parse>,
  ];
  const html = redlineDocs(old, next);
  addFigures(sums, measure(html, redlineDocs(old, old), redlineDocs(next, next)));
  addReading(sums, html, probesOf(old, next));
  return sums;
}

function addFigures(sums: Sums, figures: Figures): void {
  sums.exact += figures.exact ? 1 : 0;
  sums.valid += figures.valid ? 1 : 0;
  sums.marked += figures.marked;
  sums.fewest += figures.fewest;
  sums.islands += figures.islands;
}

function addReading(sums: Sums, html: string, probes: ReturnType<typeof probesOf>): void {
  const [raw, old] = [readSide(html, 'new'), readSide(html, 'old')];
  const side = foldedSide(raw);
  const statesOf = (text: string) => {
    const at = side.text.indexOf(text);
    return at < 0 ? [] : side.states.slice(at, at + text.length);
  };
  for (const text of probes.shared)
    for (const state of statesOf(text)) {
      if (state === 'moved') sums.movedLetters++;
      if (state === 'ins') sums.insertedLetters++;
    }
  for (const text of probes.moved) sums.fewestMoved += text.length;
  for (const text of probes.renumbered) {
    // A short text stands in others, too: it is clean where it stands by itself.
    let at = side.text.indexOf(text);
    if (at < 0) continue;
    sums.renumbered++;
    while (at >= 0 && side.states.slice(at, at + text.length).includes('ins'))
      at = side.text.indexOf(text, at + 1);
    if (at >= 0) sums.renumberedClean++;
  }
  if (saidBy(raw.text) === saidBy(old.text))
    sums.falseMarks += raw.states.filter((state, i) => state === 'ins' && /\S/.test(raw.text[i]!)).length;
  for (const one of [raw, old]) {
    const { words, units } = cutIn(one);
    sums.wordsCut += words;
    sums.unitsCut += units;
  }
}

type Row = readonly [name: string, value: string, goal: string, isMet: boolean];

function goalsOf(sums: Sums): Row[] {
  const percent = (part: number, all: number) => (all === 0 ? 100 : (100 * part) / all);
  const least = (name: string, value: number, goal: number, of: number): Row => [
    name,
    `${value.toFixed(1)} % of ${of}`,
    `at least ${goal} %`,
    value >= goal,
  ];
  const none = (name: string, count: number): Row => [name, `${count}`, 'none', count === 0];
  const size = sums.marked / Math.max(1, sums.fewest);
  const elsewhere = sums.movedLetters + sums.insertedLetters;
  const moved = sums.movedLetters / Math.max(1, sums.fewestMoved);
  const islands = (1000 * sums.islands) / Math.max(1, sums.fewest);
  return [
    least('exact both ways', percent(sums.exact, sums.pairs), 100, sums.pairs),
    least('valid HTML', percent(sums.valid, sums.pairs), 100, sums.pairs),
    ['size against the fewest', size.toFixed(3), 'at most 1.2', size <= 1.2],
    ['islands in 1,000 words', islands.toFixed(2), 'at most 3', islands <= 3],
    least('letters of moved texts shown as moved', percent(sums.movedLetters, elsewhere), 93, elsewhere),
    ['letters shown as moved against the fewest', moved.toFixed(2), 'at most 2', moved <= 2],
    least('renumbered items left clean', percent(sums.renumberedClean, sums.renumbered), 97, sums.renumbered),
    none('letters marked although the texts say the same', sums.falseMarks),
    none('words divided by a mark', sums.wordsCut),
    none('numbers, dates, sums and addresses divided by a mark', sums.unitsCut),
  ];
}

const RUNS = 3;
const MOST_SHARE = 0.55;

/** Our CPU time against that of the redline in `base`, on the same documents, in turns. */
function cpuGoal(set: string, names: readonly string[], base: string): Row {
  const timed = (root: string) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(HERE, 'goals-cpu.ts'), root, set, ...names],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  };
  const shares = Array.from({ length: RUNS }, () => timed(join(HERE, '..')) / timed(base));
  const share = medianOf(shares);
  return ['CPU against the base', share.toFixed(2), `at most ${MOST_SHARE}`, share <= MOST_SHARE];
}
