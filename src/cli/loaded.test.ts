/** Which modules a command runs, as V8 counts their functions: in the bundle, a module is a function named by its path. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, sampleSandbox, sandbox } from '../testing/sandbox.ts';

interface Covered {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

/** The modules that a command runs on the sample, and the files that it reads them from. */
function loadedBy(...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-loaded-'));
  execFileSync(process.execPath, [join(PROJECT, 'src/cli/start.js'), ...args], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const scripts = readdirSync(folder).flatMap(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Covered).result,
  );
  const modules = scripts.flatMap(({ functions }) =>
    functions
      .filter(
        ({ functionName, ranges }) => /^(?:src|node_modules)\//.test(functionName) && ranges[0]!.count > 0,
      )
      .map(({ functionName }) => functionName),
  );
  return { modules, urls: scripts.map(({ url }) => url) };
}

/** Rooms, parts of languages and packages of which a command that reads the archive needs nothing. */
const NOT_TO_READ =
  /^src\/(?:redline|markdown|notice|output|lint|import|desk|delivery|template)\/|^src\/languages\/[\w-]+\/(?:words|desk|lexicon|template|setup|references|imports|search|alerts)\.ts|\/(?:micromark|unified|liquidjs|libphonenumber-js|pkijs|asn1js|@clack)\b/;

it.each([
  ['next', '--as-of', '2026-11-24'],
  ['as-of', 'privacy', '2026-01-01'],
])('reads the archive in `%s` and loads nothing beyond that', (...args) => {
  const { modules, urls } = loadedBy(...args, '--root', sampleSandbox());
  expect(modules).toContain('src/archive/read.ts');
  expect(modules.filter((name) => NOT_TO_READ.test(name))).toEqual([]);
  expect(urls.filter((url) => /\/satteri\/|\/typescript\/|\/amaro\//.test(url))).toEqual([]);
});

it('runs the rules and the mail for `check` alone', () => {
  const folder = sandbox({ 'old.md': '# A\n\nKept for 3 days.\n', 'new.md': '# A\n\nKept for 4 days.\n' });
  const compared = loadedBy('diff', join(folder, 'old.md'), join(folder, 'new.md')).modules;
  const isOfCheck = (name: string) => /^src\/lint\/|\/liquidjs\//.test(name);
  expect(compared.filter(isOfCheck)).toEqual([]);
  expect(loadedBy('check', '--root', sampleSandbox()).modules.filter(isOfCheck)).not.toEqual([]);
});
