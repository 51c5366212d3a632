/** Both text formats, computed a second and a third time by programs that share nothing with ours. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { documentText, NUMBERINGS, TEXT_FORMATS } from '../../model/index.ts';
import { PROJECT } from '../sandbox.ts';
import { TEXTS } from './texts.ts';

const HERE = join(PROJECT, 'src/testing/text-formats');
const WAYS = TEXT_FORMATS.flatMap((format) => NUMBERINGS.map((numbering) => ({ format, numbering })));

/** The shipped policies, the first archive, and the texts that hold everything. */
const SHIPPED = globSync(['policies/*/*/*.md', 'src/testing/archives/first/policies/*/*/*.md'], {
  cwd: PROJECT,
});
const ALL = [
  ...SHIPPED.sort().map((path) => [path, readFileSync(join(PROJECT, path), 'utf8')] as const),
  ...Object.entries(TEXTS),
].map(([name, markdown], i) => ({ name, markdown, file: `text-${i}` }));

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', ''], { stdio: 'ignore' });
    return true;
  } catch {
    // There is none.
    return false;
  }
}

const PROGRAMS = [
  { called: 'a shell with awk', program: 'sh', script: 'text.sh', isThere: true },
  {
    called: 'Python',
    program: 'python3',
    script: 'text.py',
    isThere: process.env.CI === 'true' || hasPython(),
  },
];

describe.each(PROGRAMS)('$called', ({ program, script, isThere }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-formats-'));
  const folderOf = ({ format, numbering }: (typeof WAYS)[number]) => join(folder, `${format}-${numbering}`);

  beforeAll(() => {
    if (!isThere) return;
    const files = ALL.map(({ markdown, file }) => {
      const path = join(folder, `${file}.md`);
      writeFileSync(path, markdown);
      return path;
    });
    for (const way of WAYS) {
      mkdirSync(folderOf(way));
      execFileSync(
        program,
        [join(HERE, script), String(way.format), way.numbering, folderOf(way), ...files],
        {
          timeout: 60_000,
        },
      );
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.runIf(isThere).each(ALL)('computes both formats of $name as we do', ({ markdown, file }) => {
    for (const way of WAYS) {
      const own = documentText(parseMarkdown(markdown, { numbering: way.numbering }).document, way.format);
      const theirs = readFileSync(join(folderOf(way), `${file}.txt`), 'utf8');
      expect(theirs, `format ${way.format}, ${way.numbering}`).toBe(own);
    }
  });
});

it('there are twenty texts beside the shipped ones', () => {
  expect(Object.keys(TEXTS)).toHaveLength(20);
  expect(SHIPPED.length).toBeGreaterThan(15);
});
