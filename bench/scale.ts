/**
 * `npm run bench -- --only scale`: sites of many texts, ours and its peers' on the same Markdown, interleaved in one run.
 *
 * Every page of a peer is one text; ours are the text's page, its record, its downloads and its API entry: the whole site,
 * without PDFs. Times are CPU seconds of all processes, medians of three; memory is the largest resident set. Compare ratios:
 * machines differ, and the same machine from minute to minute.
 *
 * Peers are installed on demand into a folder of their own (`--peers DIR`); without the network they are left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PEERS = { '@11ty/eleventy': '3.1.2', vitepress: '1.6.4' } as const;

export interface ScaleOptions {
  /** Numbers of texts. */
  readonly sizes: readonly number[];
  /** Where peers are, or are installed to. */
  readonly peers: string;
  readonly rounds: number;
}

interface Run {
  readonly cpu: number;
  readonly megabytes: number;
}

/** Runs a program and gives the CPU time of it and its children, and its largest size. */
function measured(command: string, args: readonly string[], cwd: string): Run {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'MEASURED %U %S %M', command, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const [, user, system, size] = /MEASURED ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? [];
  if (status !== 0 || user === undefined)
    throw new Error(`${command} ${args.join(' ')} failed:\n${stderr.slice(-2000)}`);
  return { cpu: Number(user) + Number(system), megabytes: Math.round(Number(size) / 1024) };
}

const median = (runs: readonly Run[]): Run => ({
  cpu: runs.map(({ cpu }) => cpu).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!,
  megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
});

/** Texts: real ones of the corpus where it is there, else our own, told apart by a line; none is the same as another. */
function textsFor(count: number): string[] {
  const corpus = join(PROJECT, '../shared/corpus/redline');
  const files = existsSync(corpus)
    ? globSync('*/*.md', { cwd: corpus })
        .sort()
        .map((path) => join(corpus, path))
    : globSync('policies/*/*/*.md', { cwd: PROJECT })
        .sort()
        .map((path) => join(PROJECT, path));
  const texts = files.map((path) => plain(readFileSync(path, 'utf8')));
  return Array.from({ length: count }, (_, i) => `Text number ${i + 1}.\n\n${texts[i % texts.length]}`);
}

/** What every tool takes alike: no front matter, no pictures, no HTML, no braces that templates read. */
const plain = (text: string) =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/<[^>\n]*>/g, '')
    .replace(/\{[{%#][^}\n]*\}+/g, '')
    .replace(/\{#[^}\n]*\}/g, '')
    .replace(/[{}<>]/g, '')
    .replace(/^# .*$/gm, '');

/** An archive of so many texts: fifty policies at most, each with its versions a day apart. */
function archiveOf(texts: readonly string[], folder: string): void {
  const dated = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const policies = Math.min(texts.length, 50);
  for (const [i, text] of texts.entries()) {
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(i / policies))).toISOString().slice(0, 10);
    writeFileSync(
      join(dated, `p${(i % policies) + 1}-${day}.md`),
      `# Policy ${(i % policies) + 1}\n\n${text}`,
    );
  }
  execFileSync(process.execPath, ['src/cli/main.ts', 'import', 'markdown', dated, '--root', folder], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  rmSync(dated, { recursive: true, force: true });
}

const ours = (root: string, ...args: string[]) =>
  measured(
    process.execPath,
    [join(PROJECT, 'src/cli/main.ts'), 'build', '--no-pdf', '--json', '--root', root, ...args],
    PROJECT,
  );

/** Copies a built site file by file: the least that any generator of it can cost. */
function plainCopy(from: string, to: string): Run {
  rmSync(to, { recursive: true, force: true });
  const script = `const { cpSync } = require('node:fs'); cpSync(${JSON.stringify(from)}, ${JSON.stringify(to)}, { recursive: true });`;
  return measured(process.execPath, ['-e', script], PROJECT);
}

interface Peer {
  readonly name: string;
  readonly build: (texts: string) => Run;
}

function peersIn(folder: string): Peer[] {
  mkdirSync(folder, { recursive: true });
  const missing = Object.entries(PEERS).filter(([name]) => !existsSync(join(folder, 'node_modules', name)));
  if (missing.length > 0) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    const packages = missing.map(([name, version]) => `${name}@${version}`);
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder });
    if (status !== 0) console.log(`peers could not be installed (${packages.join(', ')}): left out`);
  }
  const has = (name: string) => existsSync(join(folder, 'node_modules', name));
  const eleventy: Peer = {
    name: 'Eleventy',
    build: (texts) => {
      const work = join(folder, 'eleventy');
      rmSync(work, { recursive: true, force: true });
      cpSync(texts, join(work, 'in'), { recursive: true });
      mkdirSync(join(work, 'in/_includes'), { recursive: true });
      writeFileSync(
        join(work, 'in/_includes/page.html'),
        '<!doctype html><html><head><meta charset="utf-8"><title>Policy</title></head><body><main>{{ content }}</main></body></html>',
      );
      writeFileSync(join(work, 'in/in.json'), '{ "layout": "page.html" }');
      return measured(
        process.execPath,
        [join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--input=in', '--output=out', '--quiet'],
        work,
      );
    },
  };
  const vitepress: Peer = {
    name: 'VitePress',
    build: (texts) => {
      const work = join(folder, 'vitepress');
      rmSync(work, { recursive: true, force: true });
      cpSync(texts, work, { recursive: true });
      mkdirSync(join(work, '.vitepress'), { recursive: true });
      writeFileSync(
        join(work, '.vitepress/config.mjs'),
        'export default { title: "Policies", ignoreDeadLinks: true, markdown: { html: false } };\n',
      );
      return measured(
        process.execPath,
        [join(folder, 'node_modules/vitepress/bin/vitepress.js'), 'build', '.'],
        work,
      );
    },
  };
  return [...(has('@11ty/eleventy') ? [eleventy] : []), ...(has('vitepress') ? [vitepress] : [])];
}

export async function benchScale({ sizes, peers, rounds }: ScaleOptions): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const rivals = peersIn(peers);
  try {
    for (const size of sizes) {
      const texts = textsFor(size);
      const root = join(work, `${size}`);
      archiveOf(texts, root);
      const folder = join(work, `${size}-texts`);
      mkdirSync(folder, { recursive: true });
      for (const [i, text] of texts.entries()) writeFileSync(join(folder, `t${i + 1}.md`), text);
      const runs = new Map<string, Run[]>();
      const note = (name: string, run: Run) => runs.set(name, [...(runs.get(name) ?? []), run]);
      for (let round = 0; round < rounds; round++) {
        rmSync(join(root, '.cache'), { recursive: true, force: true });
        note('ours, cold', ours(root));
        note('ours, warm', ours(root, '--force'));
        note('ours, nothing changed', ours(root));
        changeOne(root);
        note('ours, one version more', ours(root));
        note('copy of the site', plainCopy(join(root, 'dist'), join(work, 'copy')));
        for (const { name, build } of rivals)
          if (name !== 'VitePress' || size <= 300) note(name, build(folder));
      }
      const files = readdirSync(join(root, 'dist'), { recursive: true }).length;
      console.log(`\n${size} texts, ${files} files`);
      const eleventy = runs.get('Eleventy');
      for (const [name, all] of runs) {
        const { cpu, megabytes } = median(all);
        const ratio = eleventy ? `  ${(cpu / median(eleventy).cpu).toFixed(2)} of Eleventy` : '';
        console.log(
          `${name.padEnd(24)} ${cpu.toFixed(2).padStart(8)} s CPU  ${String(megabytes).padStart(5)} MB  ${((cpu / size) * 1000).toFixed(1).padStart(6)} ms a text${ratio}`,
        );
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const lastVersion = (root: string) =>
  globSync('policies/p1/*/en.md', { cwd: root })
    .sort()
    .map((path) => join(root, path))
    .at(-1)!;

/** Takes a version more of the first policy in. */
function changeOne(root: string): void {
  const last = lastVersion(root);
  const day = basename(dirname(last)).slice(0, 10);
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const dated = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  for (const path of globSync('policies/p1/*/en.md', { cwd: root }).sort())
    cpSync(join(root, path), join(dated, `p1-${basename(dirname(path))}.md`));
  writeFileSync(join(dated, `p1-${next}.md`), `${readFileSync(last, 'utf8')}\nOne sentence more.\n`);
  execFileSync(process.execPath, ['src/cli/main.ts', 'import', 'markdown', dated, '--root', root], {
    cwd: PROJECT,
    stdio: 'ignore',
  });
  rmSync(dated, { recursive: true, force: true });
}
