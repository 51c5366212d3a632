/**
 * The site of the shipped policies with its PDFs, built once for all tests of a run that look at it, whichever process runs
 * them. Nobody changes it: a test that needs to takes a copy.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gazette } from './gazette.ts';
import { PROJECT, write } from './sandbox.ts';

/** The day of which it tells. */
export const SAMPLE_DAY = '2026-11-23';

/** A word of the draft that lies there while the site is built: nothing of it may come out. */
export const SECRET = 'ТАЙНА';

const LOOK_AGAIN_MS = 200;

/** The folder with `policies/` and `dist/`. */
export async function sampleSite(): Promise<string> {
  const folder = join(process.env.GAZETTE_TEST_RUN!, 'sample');
  const [root, outcome] = [join(folder, 'root'), join(folder, 'outcome')];
  // Whose folder it is builds; the others wait for what came of it.
  if (mkdirSync(folder, { recursive: true }) !== undefined)
    writeFileSync(outcome, await build(root).catch(String), { flag: 'wx' });
  while (!existsSync(outcome) || readFileSync(outcome, 'utf8') === '') await setTimeout(LOOK_AGAIN_MS);
  const said = readFileSync(outcome, 'utf8');
  if (!said.includes(`Built as of ${SAMPLE_DAY}`)) throw new Error(said);
  return root;
}

async function build(root: string): Promise<string> {
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  const [from, draft] = ['2027-03-01', 'draft'].map((version) => join(root, 'policies/privacy', version));
  cpSync(from!, draft!, { recursive: true });
  const text = readFileSync(join(draft!, 'ru.md'), 'utf8');
  write(draft!, {
    'ru.md': text.replace('Настоящая Политика', `${SECRET} Политика`),
    'version.yaml': 'sample: true\n',
  });
  const { stderr, stdout } = await gazette('build', '--root', root, '--as-of', SAMPLE_DAY);
  return stderr || stdout || 'nothing was said';
}
