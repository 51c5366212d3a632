/**
 * What is said of a version is as true as its text: every state, in every output, in every language, on days before, on and
 * after. `matrix.txt` holds every sentence and is read by people; `GAZETTE_GOLDEN=write` writes it anew.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGE_TENSES, type IsoDate } from '../model/index.ts';
import { gazette } from './gazette.ts';
import { builtIn, isNeutral, type Said, saidOf } from './matrix/outputs.ts';
import { faultsIn, tenseAt } from './matrix/rules.ts';
import { DAYS, MATRIX_LOCALES, STATES, type State, tellStories } from './matrix/story.ts';
import { PROJECT } from './sandbox.ts';

const FILE = join(PROJECT, 'src/testing/matrix.txt');
const LOCALES = MATRIX_LOCALES;
const MOMENTS = Object.keys(DAYS) as (keyof typeof DAYS)[];
/** The days whose site is held against the ledger: what is announced, and what has come. In `npm run trials` all of them. */
const HELD = MOMENTS.filter((moment) => moment !== 'on' || process.env.GAZETTE_TRIALS === 'full');

type Key = `${State} ${(typeof LOCALES)[number]} ${keyof typeof DAYS}`;
const said = new Map<Key, Said>();
const verified = new Map<keyof typeof DAYS, Awaited<ReturnType<typeof gazette>>>();
const roots: string[] = [];

beforeAll(async () => {
  // One archive, told from day to day: each day's site is made from a copy of what it is by then, while the story goes on.
  const archive = folder();
  const sites: Promise<void>[] = [];
  let told: IsoDate | undefined;
  for (const moment of MOMENTS) {
    tellStories(archive, DAYS[moment], told);
    told = DAYS[moment];
    const root = folder();
    cpSync(archive, root, { recursive: true });
    sites.push(look(root, moment));
  }
  await Promise.all(sites);
}, 300_000);

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'gazette-matrix-'));
  roots.push(root);
  return root;
}

/** Builds the site of a day and keeps what it says of every state in every language. */
async function look(root: string, moment: keyof typeof DAYS): Promise<void> {
  const day = DAYS[moment];
  const { status, stderr } = await gazette('build', '--no-pdf', '--as-of', day, '--root', root);
  expect(status, stderr).toBe(0);
  if (HELD.includes(moment))
    verified.set(moment, await gazette('verify', join(root, 'dist'), '--as-of', day, '--root', root));
  const site = builtIn(root, day);
  for (const state of STATES)
    for (const locale of LOCALES) said.set(`${state} ${locale} ${moment}`, await saidOf(site, state, locale));
}

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

it('is written down, sentence by sentence', () => {
  const text = matrixText();
  if (process.env.GAZETTE_GOLDEN === 'write') writeFileSync(FILE, text);
  const reviewed = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  expect(text.split('\n').length).toBeGreaterThan(500);
  expect(differences(reviewed.split('\n'), text.split('\n'))).toEqual([]);
});

it.each(HELD)('is claimed by the built site as the ledger has it (%s)', (moment) => {
  const { status, stdout, stderr } = verified.get(moment)!;
  expect(`${stdout}${stderr}`).not.toMatch(/: error /);
  expect(status, stdout + stderr).toBe(0);
});

/** The first lines that differ, each with its number. */
function differences(old: readonly string[], next: readonly string[]): string[] {
  const most = Math.max(old.length, next.length);
  const found: string[] = [];
  for (let i = 0; i < most && found.length < 20; i++)
    if (old[i] !== next[i]) found.push(`${i + 1}: - ${old[i] ?? ''}`, `${i + 1}: + ${next[i] ?? ''}`);
  return found;
}

/** Outputs that say the same as another one are held against it, and not written down again. */
const SAME: Readonly<Record<string, string>> = {
  'mail (HTML)': 'mail',
  'feed (JSON)': 'feed (Atom)',
  Word: 'PDF',
};

function matrixText(): string {
  const names = Object.keys(said.get('plain ru before')!).filter((name) => !(name in SAME));
  const parts: string[] = [
    'What every output says of a version, by its state, on the days after which it says something else.',
    'Lines that an output has in every state stand at the end, once. `npm test` holds this file against what is said;',
    'GAZETTE_GOLDEN=write writes it anew. Read what changed as the reader of that state would.',
  ];
  for (const locale of LOCALES) {
    const always = new Map(names.map((name) => [name, linesEverywhere(name, locale)]));
    for (const state of STATES) {
      parts.push(`\n=== ${state}, ${locale}`);
      for (const name of names) parts.push(...told(state, locale, name, always.get(name)!));
    }
    parts.push(`\n=== in every state, ${locale}`);
    for (const [name, lines] of always) {
      const kept = [...lines].filter((line) => !isNeutral(line, locale));
      if (kept.length > 0) parts.push(`  ${name}:`, ...kept.map((line) => `    ${line}`));
    }
  }
  return `${parts.join('\n')}\n`;
}

/** The lines that an output has whenever it is there. */
function linesEverywhere(name: string, locale: (typeof LOCALES)[number]): ReadonlySet<string> {
  const all = STATES.flatMap((state) =>
    MOMENTS.map((moment) => said.get(`${state} ${locale} ${moment}`)![name]!).filter(
      ({ length }) => length > 0,
    ),
  );
  return new Set(all[0]?.filter((line) => all.every((lines) => lines.includes(line))));
}

/** What an output says of a state, on each day on which it is something else than on the day before. */
function told(
  state: State,
  locale: (typeof LOCALES)[number],
  name: string,
  always: ReadonlySet<string>,
): string[] {
  const parts: string[] = [];
  let last = '';
  for (const moment of MOMENTS) {
    const all = said.get(`${state} ${locale} ${moment}`)![name]!;
    const lines = all
      .filter((line) => !always.has(line) && !isNeutral(line, locale))
      .map((line) => `    ${line.replace(/[0-9a-f]{64}/, 'DIGEST')}`);
    const text =
      all.length === 0 ? ' (nothing)' : lines.length === 0 ? ' (no more)' : `\n${lines.join('\n')}`;
    if (text === last || (last === '' && all.length === 0)) continue;
    parts.push(`  ${name}, ${DAYS[moment]}:${text}`);
    last = text;
  }
  return parts;
}

it.each(Object.entries(SAME))('is said in %s as in %s', (name, other) => {
  for (const [key, outputs] of said) {
    // A mail's HTML has its lines in tables, and its first words and its links in places of their own.
    const words = (lines: readonly string[]) =>
      lines
        .map((line) =>
          line
            .replace(/^(Subject|First words): /, '')
            .replace(/^\* /, '')
            .replace(/:$/, ''),
        )
        .filter((line) => line !== '');
    expect([key, new Set(words(outputs[name]!))]).toEqual([key, new Set(words(outputs[other]!))]);
  }
});

describe.each(STATES)('of a version that is %s', (state) => {
  it.each(MOMENTS)('nothing is said that belongs to another state (%s)', (moment) => {
    for (const locale of LOCALES) {
      const faults = faultsIn(said.get(`${state} ${locale} ${moment}`)!, state, moment, DAYS[moment]);
      expect([locale, ...faults]).toEqual([locale]);
    }
  });
});

it('marks on pages the language of what the company wrote in another one', () => {
  const [, root] = roots;
  for (const [page, words] of [
    ['en/withdrawn/2026-06-01/', 'Решено не менять срок.'],
    ['en/withdrawn/history/', 'Решено не менять срок.'],
    ['en/corrected/2026-06-01/', 'Верный адрес: ул. Абая.'],
    ['kk/corrected/2026-06-01/', 'Верный адрес: ул. Абая.'],
    ['en/corrected/compare/2026-01-01..2026-06-01/', 'Верный адрес: ул. Абая.'],
    ['en/corrected/2026-06-01/record/', 'Верный адрес: ул. Абая.'],
  ] as const)
    expect(readFileSync(join(root!, 'dist', page, 'index.html'), 'utf8'), page).toContain(
      `<span lang="ru">${words}</span>`,
    );
  expect(readFileSync(join(root!, 'dist/ru/corrected/2026-06-01/index.html'), 'utf8')).not.toContain(
    '<span lang="ru">Верный',
  );
});

it('tells what belongs to another state: each is wrong in every tense but its own', () => {
  for (const state of STATES)
    for (const moment of MOMENTS)
      for (const locale of LOCALES) {
        const outputs = said.get(`${state} ${locale} ${moment}`)!;
        if (
          tenseAt(state, moment) === null ||
          outputs.version!.some((line) => /Translation pending|Аударма дайындалуда/.test(line))
        )
          continue;
        for (const tense of CHANGE_TENSES) {
          if (tense === tenseAt(state, moment)) continue;
          const faults = faultsIn(outputs, state, moment, DAYS[moment], { tense });
          for (const output of ['version', 'redline', 'feed (Atom)', 'mail'])
            if (outputs[output]!.length > 0)
              expect([
                state,
                moment,
                locale,
                tense,
                output,
                faults.some((fault) => fault.startsWith(`${output}:`)),
              ]).toEqual([state, moment, locale, tense, output, true]);
        }
      }
});
