/**
 * `npm run bench`: our redline and its peers side by side, measured in one run.
 *
 * Real pairs of policy versions are read from `../shared/corpus/redline` or the folder named with `--set`, if there is
 * one; else the small set of our own in `bench/pairs`. Times are CPU; compare ratios, not seconds.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentText } from '../src/model/index.ts';
import { benchGoals } from './goals.ts';
import { benchLaw } from './law.ts';
import { type Figures, measure } from './measure.ts';
import { peers } from './peers.ts';
import { benchPrint } from './print.ts';
import { parse, redlineDocs } from './redline.ts';
import { benchScale } from './scale.ts';
import { benchWeight } from './weight.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    limit: { type: 'string' },
    seconds: { type: 'string', default: '25' },
    only: { type: 'string' },
    half: { type: 'string' },
    base: { type: 'string' },
    worst: { type: 'string', default: '0' },
    sizes: { type: 'string', default: '100,300,1000' },
    rounds: { type: 'string', default: '3' },
    beside: { type: 'string' },
    peers: { type: 'string', default: join(tmpdir(), 'gazette-bench-peers') },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(
    'npm run bench -- [--set DIR] [--limit PAIRS] [--seconds N: time for each engine] [--only redline|goals|law|print|scale|weight] [--half open|seen|unseen] [--worst N] [--base DIR] [--sizes 100,300,1000] [--rounds 3] [--peers DIR] [--beside CHECKOUT]',
  );
  process.exit(0);
}

if (values.only === 'print') {
  await benchPrint();
  process.exit(0);
}

if (values.only === 'weight') process.exit(benchWeight() ? 0 : 1);

if (values.only === 'law') process.exit((await benchLaw()) ? 0 : 1);

if (values.only === 'goals') {
  const corpus = join(HERE, '../../shared/corpus/redline');
  const sets = values.set?.split(',') ?? [existsSync(corpus) ? corpus : join(HERE, 'pairs')];
  const worst = Number(values.worst);
  process.exit(benchGoals({ sets, half: values.half, base: values.base, worst }) ? 0 : 1);
}

if (values.only === 'scale') {
  await benchScale({
    sizes: values.sizes.split(',').map(Number),
    rounds: Number(values.rounds),
    beside: values.beside,
    peers: values.peers,
  });
  process.exit(0);
}

const CORPUS = join(HERE, '../../shared/corpus/redline');
const folder = values.set ?? (existsSync(CORPUS) ? CORPUS : join(HERE, 'pairs'));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const pairs = names
  .map((name) => ({
    name,
    old: readFileSync(join(folder, name, 'old.md'), 'utf8'),
    new: readFileSync(join(folder, name, 'new.md'), 'utf8'),
  }))
  .sort((a, b) => a.new.length - b.new.length)
  .slice(0, Number(values.limit ?? names.length));

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
function timed<T>(work: () => T): [T, number] {
  const start = cpuMs();
  const value = work();
  return [value, cpuMs() - start];
}

console.error(`${pairs.length} pairs from ${folder === CORPUS ? 'the corpus' : folder}`);
const startOfParsing = cpuMs();
const documents = pairs.map((pair) => ({ old: parse(pair.old), new: parse(pair.new) }));
const parsingMs = cpuMs() - startOfParsing;
const pages = documents.map((pair) => ({
  old: redlineDocs(pair.old, pair.old),
  new: redlineDocs(pair.new, pair.new),
}));
const texts = documents.map((pair) => ({ old: documentText(pair.old, 1), new: documentText(pair.new, 1) }));

interface Result {
  readonly name: string;
  readonly ms: readonly number[];
  readonly figures: readonly (Figures | null)[];
}

/** Runs an engine from the smallest pair up until its time is over. */
function run(
  name: string,
  compare: (at: number) => string,
  sides: (at: number) => { old: string; new: string },
): Result {
  const ms: number[] = [];
  const figures: (Figures | null)[] = [];
  const until = performance.now() + Number(values.seconds) * 1000;
  for (let at = 0; at < pairs.length && performance.now() < until; at++) {
    try {
      const [html, first] = timed(() => compare(at));
      const [, second] = first < 500 ? timed(() => compare(at)) : [null, first];
      ms.push(Math.min(first, second));
      const side = sides(at);
      figures.push(measure(html, side.old, side.new));
    } catch (error) {
      ms.push(Number.NaN);
      figures.push(null);
      console.error(
        `${name} failed on ${pairs[at]!.name}: ${error instanceof Error ? error.message : error}`,
      );
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${name} ${at + 1}/${pairs.length}   `);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  return { name, ms, figures };
}

for (let at = 0; at < Math.min(6, pairs.length); at++) redlineDocs(documents[at]!.old, documents[at]!.new);
const results = [
  run(
    'Gazette',
    (at) => redlineDocs(documents[at]!.old, documents[at]!.new),
    (at) => pages[at]!,
  ),
  ...peers().map((peer) =>
    peer.reads === 'html'
      ? run(
          peer.name,
          (at) => peer.compare(pages[at]!.old, pages[at]!.new),
          (at) => pages[at]!,
        )
      : run(
          peer.name,
          (at) => peer.compare(texts[at]!.old, texts[at]!.new),
          (at) => ({ old: texts[at]!.old, new: texts[at]!.new }),
        ),
  ),
];

const sum = (list: readonly number[]) =>
  list.reduce((total, one) => total + (Number.isNaN(one) ? 0 : one), 0);
const percent = (count: number, all: number) => (all === 0 ? '–' : `${((100 * count) / all).toFixed(0)}`);
const ours = results[0]!;
const rows = results.map(({ name, ms, figures }) => {
  const done = figures.filter((one): one is Figures => one !== null);
  const isText = peers().some((peer) => peer.name === name && peer.reads === 'text');
  const total = (pick: (one: Figures) => number) => sum(done.map(pick));
  const sorted = ms.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  return [
    name,
    `${done.length}`,
    sum(ms).toFixed(0),
    done.length === 0 ? '–' : (sum(ours.ms.slice(0, ms.length)) / sum(ms)).toFixed(3),
    (sorted[Math.floor(sorted.length * 0.5)] ?? 0).toFixed(1),
    (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1),
    isText ? '–' : percent(done.filter((one) => one.exact).length, done.length),
    isText ? '–' : percent(done.filter((one) => one.valid).length, done.length),
    (
      total((one) => one.marked) /
      Math.max(
        1,
        total((one) => one.fewest),
      )
    ).toFixed(2),
    (
      (1000 * total((one) => one.islands)) /
      Math.max(
        1,
        total((one) => one.fewest),
      )
    ).toFixed(1),
    `${total((one) => one.cut)}`,
    `${total((one) => one.moved)}`,
  ];
});
const head = [
  'engine',
  'pairs',
  'CPU ms',
  'ours/its',
  'p50',
  'p95',
  'exact %',
  'valid %',
  'size ×',
  'islands/1k',
  'words cut',
  'words moved',
];
const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
const line = (cells: readonly string[]) =>
  `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
console.log(
  `parsing both sides: ${parsingMs.toFixed(0)} ms, apart from every engine's time; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
if (values.only !== 'redline') await benchPrint();
