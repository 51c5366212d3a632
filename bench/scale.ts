/**
 * `npm run bench -- --only scale`: sites of many texts, ours and its peers' on the same Markdown, interleaved in one run.
 *
 * Ours is the whole site without PDFs: for each text its page, record, redline, Word files, downloads and API entry, and a
 * page for each clause. A page of a peer is one text. So peers are asked twice: for as many pages as there are texts, and for
 * as many as our site has. Times are CPU seconds of all processes, medians; memory is the largest resident set. Compare
 * ratios: machines differ, and the same machine from minute to minute.
 *
 * `--beside DIR` builds the same archive with another checkout as well, in turn with ours.
 *
 * Peers are installed on demand into a folder of their own (`--peers DIR`); without the network they are left out.
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, median, medianOf, type Run } from './cpu.ts';
import { astroNoOp, peersIn } from './scale-peers.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export interface ScaleOptions {
  /** Numbers of texts. */
  readonly sizes: readonly number[];
  /** Where peers are, or are installed to. */
  readonly peers: string;
  readonly rounds: number;
  /** Another checkout with its packages, of an earlier commit for instance. */
  readonly beside?: string | undefined;
}

/** Real neighbours of the corpus where it is there, else the versions of our own policies: texts of one policy, oldest first. */
function histories(): string[][] {
  const corpus = join(PROJECT, '../shared/corpus/redline');
  const isThere = existsSync(corpus);
  const folder = isThere ? corpus : join(PROJECT, 'policies');
  const paths = globSync(isThere ? '*/{old,new}.md' : '*/2*/*.md', { cwd: folder }).sort();
  const groups = Map.groupBy(paths, (path) => path.split('/')[0]);
  return [...groups.values()].map((group) =>
    // `old.md` before `new.md`; versions by their days.
    (isThere ? group.reverse() : group).map((path) => plain(readFileSync(join(folder, path), 'utf8'))),
  );
}

/** What every tool takes alike: no front matter, pictures, HTML, addresses that are none, or braces that templates read. */
const plain = (text: string) =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/<[^>\n]*>/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/(?<!\]\()(?:https?:\/\/|www\.)\S+/g, 'address')
    .replace(/\]\((?!https?:\/\/[\w./%?=&#-]+\))[^)]*\)/g, ']')
    .replace(/\{[{%#][^}\n]*\}+/g, '')
    .replace(/\{#[^}\n]*\}/g, '')
    .replace(/[{}<>]/g, '')
    .replace(/^# .*$/gm, '');

/** Version `i` of policy `p`: real neighbours in turn, each with a line of its own, so that no two texts are the same. */
const textOf = (known: readonly string[][], p: number, i: number) => {
  const history = known[p % known.length]!;
  return `Policy ${p + 1}, text ${i + 1}.\n\n${history[i % history.length]}`;
};

const POLICIES = 50;
/** A site is built only for an organisation that has a name and an address; an earlier commit may not ask for them. */
const NAMED = ['--name', 'Bench', '--site', 'https://bench.example'];

function imported({ project, root }: Builder, dated: string): Run {
  const asks = gazette(project, 'import', 'markdown', '--help').stdout.includes('--name');
  return gazette(project, 'import', 'markdown', dated, ...(asks ? NAMED : []), '--root', root);
}

/** A checkout and its archive. */
interface Builder {
  readonly name: string;
  readonly project: string;
  readonly root: string;
}

/** An archive of so many texts for each builder: fifty policies at most, each with its versions a day apart. Gives the texts. */
function archivesOf(count: number, builders: readonly Builder[], note: Note): string[] {
  const known = histories();
  const dated = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const policies = Math.min(count, POLICIES);
  const texts = Array.from({ length: count }, (_, n) => {
    const [p, i] = [n % policies, Math.floor(n / policies)];
    const day = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    const text = textOf(known, p, i);
    writeFileSync(join(dated, `p${p + 1}-${day}.md`), `# Policy ${p + 1}\n\n${text}`);
    return text;
  });
  for (const builder of builders) note(`${builder.name}, import`, imported(builder, dated));
  rmSync(dated, { recursive: true, force: true });
  return texts;
}

/** The texts, `pages` of them, as a folder for a peer. */
function writeTexts(texts: readonly string[], pages: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < pages; n++)
    writeFileSync(join(folder, `t${n + 1}.md`), `Page ${n + 1}.\n\n${texts[n % texts.length]}`);
}

interface Built extends Run {
  readonly pages: { readonly all: number; readonly made: number };
  readonly seconds: Readonly<Record<string, number>>;
}

/** The command line of a checkout; an earlier one has no entry in JavaScript. */
const entryOf = (project: string): string =>
  [join(project, 'src/cli/start.js'), join(project, 'src/cli/main.ts')].find((path) => existsSync(path))!;

const gazette = (project: string, ...args: string[]): Run =>
  measured(process.execPath, [entryOf(project), ...args], project);

function built({ project, root }: Builder, ...args: string[]): Built {
  const run = gazette(project, 'build', '--no-pdf', '--json', '--root', root, ...args);
  return { ...run, ...(JSON.parse(run.stdout) as Pick<Built, 'pages' | 'seconds'>) };
}

/** Copies a built site file by file: the least that any generator of it can cost. */
function plainCopy(from: string, to: string): Run {
  rmSync(to, { recursive: true, force: true });
  const script = `const fs = require('node:fs'), path = require('node:path');
for (const e of fs.readdirSync(${JSON.stringify(from)}, { recursive: true, withFileTypes: true })) {
  if (!e.isFile()) continue;
  const source = path.join(e.parentPath, e.name), target = path.join(${JSON.stringify(to)}, source.slice(${from.length}));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, fs.readFileSync(source));
}`;
  return measured(process.execPath, ['-e', script], PROJECT);
}

type Note = <R extends Run>(name: string, run: R) => R;

export async function benchScale({ sizes, peers, rounds, beside }: ScaleOptions): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const rivals = peersIn(peers);
  try {
    for (const size of sizes) {
      const builder = (name: string, project: string): Builder => ({
        name,
        project,
        root: join(work, `${size} ${name}`),
      });
      const ours = builder('ours', PROJECT);
      const builders = [ours, ...(beside === undefined ? [] : [builder('beside', beside)])];
      const runs = new Map<string, Run[]>();
      const stages: Record<string, Built[]> = {};
      const note: Note = (name, run) => {
        runs.set(name, [...(runs.get(name) ?? []), run]);
        return run;
      };
      const staged = (name: string, run: Built) => {
        stages[name] = [...(stages[name] ?? []), note(name, run)];
      };
      // The second start in a row bundles the code.
      for (const { project } of [...builders, ...builders]) gazette(project, '--help');
      const texts = archivesOf(size, builders, note);
      // As many as the first build has: each round adds a version.
      let pages = 0;
      for (let round = 0; round < rounds; round++) {
        for (const one of builders) {
          rmSync(join(one.root, '.cache'), { recursive: true, force: true });
          rmSync(join(one.root, 'dist'), { recursive: true, force: true });
          const { all } = note(`${one.name}, cold`, built(one)).pages;
          pages ||= all;
        }
        for (const one of builders) staged(`${one.name}, everything kept`, built(one, '--force'));
        for (const one of builders) note(`${one.name}, nothing changed`, built(one));
        for (const one of builders) {
          addVersion(one, round);
          staged(`${one.name}, one version more`, built(one));
        }
        note('copy of the site', plainCopy(join(ours.root, 'dist'), join(work, 'copy')));
        note(`Astro, ${pages} pages, no-op`, astroNoOp(pages, join(work, 'astro')));
        for (const count of new Set([size, pages]))
          for (const { name, most, build } of rivals) {
            if (count > most) continue;
            writeTexts(texts, count, join(work, 'texts'));
            note(`${name}, ${count} pages`, build(join(work, 'texts')));
          }
      }
      report({ size, pages, site: join(ours.root, 'dist'), runs, stages });
      for (const { root } of builders) rmSync(root, { recursive: true, force: true });
    }
    starts(work, rounds, beside);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Commands that end soon, with the policies that ship with the older checkout: both can read those. */
function starts(work: string, rounds: number, beside: string | undefined): void {
  const root = join(work, 'shipped');
  const builders = [PROJECT, ...(beside === undefined ? [] : [beside])];
  for (const isKept of [false, true]) {
    rmSync(root, { recursive: true, force: true });
    cpSync(join(beside ?? PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
    if (isKept) mkdirSync(join(root, '.cache'));
    for (const command of ['next', 'check']) {
      const cpu = (project: string) => gazette(project, command, '--root', root).cpu;
      // The first start may have to bundle the code, and the next one keeps what it found.
      const all = Array.from({ length: rounds + 2 }, () => builders.map(cpu)).slice(2);
      const [ours = 0, other] = builders.map((_, i) => medianOf(all.map((one) => one[i]!)));
      const ratio =
        other === undefined ? '' : `, beside ${other.toFixed(3)} s: ÷ ${(ours / other).toFixed(2)}`;
      console.log(`\n${command}, ${isKept ? 'kept' : 'nothing kept'}: ${ours.toFixed(3)} s CPU${ratio}`);
    }
  }
}

interface Report {
  readonly size: number;
  readonly pages: number;
  readonly site: string;
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  readonly stages: Readonly<Record<string, readonly Built[]>>;
}

function report({ size, pages, site, runs, stages }: Report): void {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  console.log(`\n${size} texts, ${pages} pages, ${files.length} files, ${Math.round(bytes / 1e6)} MB`);
  for (const [name, all] of runs) {
    const { cpu, megabytes } = median(all);
    const other = runs.get(name.replace(/^ours,/, 'beside,'));
    const ratio =
      name.startsWith('ours,') && other ? `  ÷ beside ${(cpu / median(other).cpu).toFixed(2)}` : '';
    const own = Number(/, (\d+) pages/.exec(name)?.[1] ?? pages);
    console.log(
      `${name.padEnd(28)} ${cpu.toFixed(2).padStart(8)} s CPU  ${String(megabytes).padStart(5)} MB  ${((cpu / own) * 1000).toFixed(2).padStart(7)} ms a page${ratio}`,
    );
  }
  for (const [name, all] of Object.entries(stages)) {
    const spent = Object.keys(all[0]!.seconds).map(
      (stage) => `${stage} ${medianOf(all.map(({ seconds }) => seconds[stage] ?? 0)).toFixed(2)}`,
    );
    const made = medianOf(all.map(({ pages: { made } }) => made));
    console.log(`${name}: ${made} pages made; by stage (s CPU): ${spent.join(', ')}`);
  }
}

/** Takes a version more of the first policy in. */
function addVersion(builder: Builder, round: number): void {
  const { root } = builder;
  const texts = globSync('policies/p1/*/en.md', { cwd: root }).sort();
  const last = texts.at(-1)!;
  const day = basename(dirname(last)).slice(0, 10);
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const dated = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  for (const path of texts) cpSync(join(root, path), join(dated, `p1-${basename(dirname(path))}.md`));
  writeFileSync(
    join(dated, `p1-${next}.md`),
    `${readFileSync(join(root, last), 'utf8')}\nSentence ${round + 1} more.\n`,
  );
  imported(builder, dated);
  rmSync(dated, { recursive: true, force: true });
}
