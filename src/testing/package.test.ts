/** What is in the package, and what programs that import it get: in Node, in a browser, from the command line. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPOKEN } from '../languages/index.ts';
import { launchBrowser } from '../output/index.ts';
import { installedProject } from './package.ts';
import { PROJECT, sampleSandbox } from './sandbox.ts';

const run = promisify(execFile);
/** A page that compares documents loads no more than this. */
const REDLINE_BYTES = 16 * 1024;
/** A page that tells the changes, too, in one language. */
const CHANGES_BYTES = 31 * 1024;

let project = '';
let installed = '';
beforeAll(() => {
  ({ project, installed } = installedProject());
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const manifest = () =>
  JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
    exports: Record<string, string | Record<string, string>>;
    dependencies: Record<string, string>;
  };
const files = () => readdirSync(installed, { recursive: true, encoding: 'utf8' });

/** Runs `code` as a module of the project. */
async function inNode(code: string): Promise<string> {
  const file = join(project, `program-${Math.trunc(performance.now() * 1000)}.mjs`);
  writeFileSync(file, code);
  return (await run(process.execPath, [file], { cwd: project })).stdout;
}

const COMPARE = `
import { language } from 'gazette/languages/en';
import { changesOf, readingIn, renderChanges, toldText } from 'gazette/changes';
import { redline, renderRedline } from 'gazette/redline';
import { parse } from 'gazette/parse';
const [from, to] = ['3 years from 1 May 2025', '5 years from 2 June 2025'].map(
  (period) => parse('## Retention {#retention}\\n\\nWe keep data for ' + period + '.').document,
);
const { html: plain } = renderRedline(from, to);
const read = redline(from, to, { reading: readingIn([language]) });
const { changes } = changesOf(read);
const { html } = renderChanges(read, { labels: language.words });
globalThis.result = {
  plain,
  html,
  told: toldText(changes, language.words),
  alerts: changes.flatMap(({ alerts }) => alerts.map(({ kind }) => kind)),
  edits: read.edits.length,
};
`;
const COMPARED = {
  plain: expect.stringContaining('<del>3 years from 1 May</del><ins>5 years from 2 June</ins> 2025.'),
  html: expect.stringMatching(/id="change-1".*<del>1 May 2025<\/del>.*<ins>2 June 2025<\/ins>/),
  told: expect.stringContaining('“1 May 2025” replaced by “2 June 2025”'),
  alerts: ['period', 'date'],
  edits: 2,
};

describe('the package', () => {
  it('holds compiled code with types, and neither tests nor sources', () => {
    const all = files();
    expect(all.filter((file) => /\.test\.|testing\//.test(file) || /(?<!\.d)\.ts$/.test(file))).toEqual([]);
    const targets = Object.values(manifest().exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const target of targets.flatMap((path) => SPOKEN.map((locale) => path.replace('*', locale))))
      expect(existsSync(join(installed, target)), target).toBe(true);
  });

  it('brings no Node and nothing that only some need', () => {
    const { dependencies } = manifest();
    for (const name of ['node', '@aws-sdk/client-s3', '@sparticuz/chromium', 'cldr-annotations-full'])
      expect(dependencies).not.toHaveProperty(name);
  });

  it('gives the redline and the parser to a program in Node', async () => {
    const said = await inNode(`${COMPARE}\nconsole.log(JSON.stringify(globalThis.result));`);
    expect(JSON.parse(said)).toEqual(COMPARED);
  });

  it('reads an archive, answers for a day and verifies, without writing', async () => {
    const root = sampleSandbox();
    const before = readdirSync(root, { recursive: true });
    const said = await inNode(`
      import { asOf, readArchive, readText, verify } from 'gazette/archive';
      import * as all from 'gazette';
      const { archive, problems } = readArchive(${JSON.stringify(root)});
      const { version, since, until } = asOf(archive, 'privacy', '2026-03-01');
      let fault = '';
      try { asOf(archive, 'privacy', '2026-02-30'); } catch (error) { fault = error.message; }
      console.log(JSON.stringify({
        problems, id: version.id, since, until, fault,
        title: readText(archive, 'privacy', '2025-12-15', 'en').blocks[0].type,
        ok: (await verify(${JSON.stringify(root)})).ok,
        names: ['redline', 'changesOf', 'parse', 'asOf', 'verify'].filter((name) => typeof all[name] !== 'function'),
      }));`);
    expect(JSON.parse(said)).toEqual({
      problems: [],
      id: '2025-12-15',
      since: '2025-12-15',
      until: '2027-03-01',
      fault: '`2026-02-30` is no day, expected one such as `2026-01-31`',
      title: expect.any(String),
      ok: true,
      names: [],
    });
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  it('has types that a strict project can compile against', async () => {
    writeFileSync(
      join(project, 'typed.ts'),
      `import { asOf, readArchive, type Problem, type Version } from 'gazette/archive';
import { parse, type PolicyDocument } from 'gazette/parse';
import { changesOf, readingIn, toldList, type Change, type ToldList } from 'gazette/changes';
import { language } from 'gazette/languages/kk';
import { redline, renderRedline, type Reading } from 'gazette/redline';
const document: PolicyDocument = parse('text').document;
const reading: Reading = readingIn([language]);
const html: string = renderRedline(document, document, { reading, labels: language.words }).html;
const changes: readonly Change[] = changesOf(redline(document, document)).changes;
const list: ToldList = toldList(changes, language.words);
const { archive, problems } = readArchive('.');
const first: Problem | undefined = problems[0];
const version: Version | null = archive ? asOf(archive, 'privacy', '2026-01-31').version : null;
// @ts-expect-error: a document is no text
parse(document);
export { changes, first, html, list, version };
`,
    );
    const compiler = join(PROJECT, 'node_modules/typescript/bin/tsc');
    const options =
      '--noEmit --strict --skipLibCheck --module nodenext --target es2024 --lib es2024,dom,dom.iterable --types node';
    const { stdout } = await run(process.execPath, [compiler, ...options.split(' '), 'typed.ts'], {
      cwd: project,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });

  it('gives a browser the redline in no more than 16 KB, and the changes in one language in 31', async () => {
    const bundle = async (name: string, code: string) => {
      writeFileSync(join(project, name), code);
      const { outputFiles } = await build({
        entryPoints: [join(project, name)],
        bundle: true,
        minify: true,
        format: 'iife',
        platform: 'browser',
        target: 'es2024',
        write: false,
      });
      return outputFiles[0]!.text;
    };
    const alone = await bundle(
      'alone.mjs',
      "import { redline, renderRedline } from 'gazette/redline'; globalThis.api = { redline, renderRedline };",
    );
    expect(gzipSync(alone, { level: 9 }).length).toBeLessThanOrEqual(REDLINE_BYTES);
    const told = await bundle(
      'told.mjs',
      `import { changesOf, readingIn, renderChanges, toldList } from 'gazette/changes';
      import { language } from 'gazette/languages/en';
      import { redline } from 'gazette/redline';
      globalThis.api = { changesOf, language, readingIn, redline, renderChanges, toldList };`,
    );
    expect(gzipSync(told, { level: 9 }).length).toBeLessThanOrEqual(CHANGES_BYTES);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundle('both.mjs', COMPARE) });
      expect(await page.evaluate('globalThis.result')).toEqual(COMPARED);
    } finally {
      await browser.close();
    }
  });

  it('runs from the command line, and says which Node it needs', async () => {
    const main = join(installed, manifest().bin.gazette!);
    const { stdout, stderr } = await run(process.execPath, [main, 'as-of', 'privacy', '2026-03-01'], {
      cwd: sampleSandbox(),
    });
    expect([stdout.includes('2025-12-15'), stderr]).toEqual([true, '']);
    const older = join(project, 'older.cjs');
    writeFileSync(
      older,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.14.0' } });",
    );
    const refused = await run(process.execPath, ['--require', older, main, '--help']).catch(
      (error: { code: number; stderr: string }) => error,
    );
    expect(refused).toMatchObject({
      code: 3,
      stderr: 'gazette: this is Node 22.14.0, and Gazette needs Node 22.15 or newer (of 23, 23.8)\n',
    });
  });

  it('builds a site into the project alone, also where its own folder is read-only', async () => {
    const root = sampleSandbox();
    const main = join(installed, manifest().bin.gazette!);
    const before = files();
    await run(process.execPath, [main, 'build', '--no-pdf', '--as-of', '2026-11-23', '--root', root]);
    expect(existsSync(join(root, 'dist/ru/privacy/index.html'))).toBe(true);
    expect(files()).toEqual(before);
  });
});
