/**
 * `node bench/step.ts --clones DIR [--list]`: how well `check` sees whether two languages of a text keep step.
 *
 * Clones lie in `--clones` as `owner+name/…/` (any git directory in it will do); a history without one is named and left out.
 * Of each text the versions are taken in which both languages changed. Those in step, those with a finding, and the sections
 * with a finding are counted: an upper bound of false alarms, since real texts are not always in step; `--list` prints every
 * finding, for a person to judge. In versions in step, slips are planted one at a time, and those that are found are counted.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { knownLanguage } from '../src/languages/index.ts';
import { missteps } from '../src/lint/index.ts';
import { parseMarkdown } from '../src/markdown/index.ts';
import type { Locale } from '../src/model/index.ts';
import { BILINGUAL, type Bilingual } from './bilingual.ts';
import { randomFrom } from './random.ts';
import { planted } from './slips.ts';

const { values } = parseArgs({
  options: { clones: { type: 'string' }, list: { type: 'boolean', default: false } },
});
if (!values.clones) throw new Error('--clones: expected a folder');
const clones = values.clones;

function gitDirOf(repository: string): string | null {
  const folder = join(clones, repository.replace('/', '+'));
  if (!existsSync(folder)) return null;
  const places = [folder, ...readdirSync(folder).map((name) => join(folder, name))];
  return places.find((place) => existsSync(join(place, 'HEAD'))) ?? null;
}

const git = (dir: string, ...words: string[]) =>
  execFileSync('git', ['--git-dir', dir, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Blobs of a path in a folder at each commit that touched the folder: `null` where it is gone. */
interface Change {
  readonly path: string;
  readonly blob: string | null;
}

/** Commits that touched either folder, oldest first, with the files that they left there. */
function changesIn(dir: string, { own, main }: Bilingual): Change[][] {
  const log = git(
    dir,
    'log',
    '--reverse',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '--format=format:@',
    '--',
    own.under,
    main.under,
  );
  return log.split('@\n').map((commit) =>
    commit.split('\n').flatMap((line) => {
      const [, blob, path] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\t(.+)$/.exec(line) ?? [];
      return blob && path ? [{ path, blob: /^0+$/.test(blob) ? null : blob }] : [];
    }),
  );
}

/** Pairs of texts, each time that both have changed: in one commit, or since the pair before. */
function versionsIn(dir: string, history: Bilingual): [own: string, main: string][] {
  const { own, main, ending, isTogether } = history;
  const blobs = new Map<string, string | null>();
  const last = new Map<string, string>();
  const found: [string, string][] = [];
  for (const changes of changesIn(dir, history)) {
    for (const { path, blob } of changes) blobs.set(path, blob);
    for (const name of new Set(changes.flatMap(({ path }) => nameIn(path, history)))) {
      const [mine, theirs] = [blobs.get(own.under + name), blobs.get(main.under + name)];
      const [before, otherBefore] = (last.get(name) ?? ' ').split(' ');
      if (!mine || !theirs || mine === before || theirs === otherBefore || !name.endsWith(ending)) continue;
      const touched = changes.filter(({ path }) => nameIn(path, history).includes(name)).length;
      if (isTogether && touched < 2) continue;
      last.set(name, `${mine} ${theirs}`);
      found.push([mine, theirs]);
    }
  }
  return found;
}

const nameIn = (path: string, { own, main }: Bilingual): string[] =>
  [own.under, main.under].filter((under) => path.startsWith(under)).map((under) => path.slice(under.length));

const inLanguage = (markdown: string, locale: Locale) => ({
  tree: parseMarkdown(markdown).tree,
  locale,
  language: knownLanguage(locale),
});
const anchorsIn = (markdown: string) =>
  [...markdown.matchAll(/\{#([^}\n]*)\}$/gm)].map(([, anchor]) => anchor!);

/** Only what both have: of messages that nobody has translated yet, nothing can be said. */
function shared(text: string, anchors: ReadonlySet<string>): string {
  return text
    .split(/^(?=## )/m)
    .filter((section) => anchors.has(anchorsIn(section.split('\n')[0]!)[0] ?? ''))
    .join('');
}

/** What a planted slip changed, with what stands around it. */
function changed(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at += 1;
  return `«${before.slice(Math.max(0, at - 40), at + 20).replace(/\s+/g, ' ')}»`;
}

function measure(history: Bilingual): void {
  const { repository, own, main, ending } = history;
  const name = `${repository} ${own.locale}–${main.locale}`;
  const dir = gitDirOf(repository);
  if (dir === null) {
    console.log(`${name}: no copy in ${clones}, not measured`);
    return;
  }
  const random = randomFrom(7);
  const count = {
    versions: 0,
    apart: 0,
    inStep: 0,
    unsure: 0,
    sections: 0,
    alarmed: 0,
    planted: 0,
    found: 0,
  };
  const bySlip = new Map<string, [planted: number, found: number, unsure: number]>();
  for (const [mine, theirs] of versionsIn(dir, history)) {
    let [one, other] = [mine, theirs].map((blob) => history.prepare(git(dir, 'cat-file', 'blob', blob))) as [
      string,
      string,
    ];
    if (ending === '.ftl') {
      const both = new Set(anchorsIn(one).filter((anchor) => anchorsIn(other).includes(anchor)));
      [one, other] = [shared(one, both), shared(other, both)];
      if (both.size === 0) continue;
    }
    count.versions += 1;
    if (anchorsIn(one).join() !== anchorsIn(other).join() && ending !== '.ftl') {
      count.apart += 1;
      continue;
    }
    const theirTree = inLanguage(other, main.locale);
    const steps = missteps(inLanguage(one, own.locale), theirTree);
    const sure = steps.filter(({ isUnsure }) => !isUnsure);
    count.sections += anchorsIn(one).length + 1;
    count.alarmed += new Set(sure.map(({ anchor }) => anchor)).size;
    if (values.list)
      for (const { reason, isUnsure } of steps)
        console.log(`  ${mine.slice(0, 8)} ${theirs.slice(0, 8)} ${isUnsure ? 'unsure: ' : ''}${reason}`);
    if (sure.length > 0) continue;
    if (steps.length > 0) count.unsure += 1;
    count.inStep += 1;
    for (const { slip, text } of planted(one, random)) {
      const [sown, found, looked] = bySlip.get(slip) ?? [0, 0, 0];
      const told = missteps(inLanguage(text, own.locale), theirTree);
      const isFound = told.some(({ isUnsure }) => !isUnsure);
      const isLooked = !isFound && told.length > steps.length;
      if (values.list && !isFound) console.log(`  not found: ${slip} ${changed(one, text)}`);
      bySlip.set(slip, [sown + 1, found + Number(isFound), looked + Number(isLooked)]);
    }
  }
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  const compared = count.versions - count.apart;
  console.log(
    `${name}: ${count.versions} versions in which both changed; ${count.apart} with other sections; of ${compared} compared ${count.inStep} in step (${share(count.inStep, compared)}), ${count.unsure} of them with something to look at; findings in ${count.alarmed} of ${count.sections} sections (${share(count.alarmed, count.sections)})`,
  );
  for (const [slip, [sown, found, looked]] of bySlip)
    console.log(
      `  planted ${slip}: ${found} of ${sown} found (${share(found, sown)}), ${looked} more told as unsure`,
    );
}

for (const history of BILINGUAL) measure(history);
