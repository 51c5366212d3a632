import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, sandbox } from '../testing/sandbox.ts';

const ENTRY = [
  'main.ts',
  'start.js',
  'kept-code.ts',
  'bundle-code.ts',
  'late-modules.ts',
  'taken-modules.ts',
];

/** Says a word of another module, where it stands, and what it runs from. */
const RUN = `import { word } from './word.ts';
export const run = async () => {
  const from = new Error().stack.includes('run.mjs') ? 'bundle' : 'sources';
  console.log([word, import.meta.url.split('/').at(-1), from].join(' '));
  return 0;
};
`;

/** A checkout whose command says `word`. */
function checkout(word: string) {
  const root = sandbox({ 'package.json': '{ "type": "module" }', 'src/cli/run.ts': RUN });
  for (const name of ENTRY) cpSync(join(PROJECT, 'src/cli', name), join(root, 'src/cli', name));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(PROJECT, 'node_modules/esbuild'), join(root, 'node_modules/esbuild'));
  const say = (now: string) =>
    writeFileSync(join(root, 'src/cli/word.ts'), `export const word: string = '${now}';\n`);
  say(word);
  const start = (bundles?: string) =>
    execFileSync(process.execPath, [join(root, 'src/cli/main.ts')], {
      encoding: 'utf8',
      env: { ...process.env, ...(bundles === undefined ? {} : { GAZETTE_BUNDLES: bundles }) },
    }).trim();
  return { root, say, start };
}

it('runs a bundle from the second start on, and what was changed at once', () => {
  const { say, start } = checkout('first');
  expect(start()).toBe('first run.ts sources');
  expect(start()).toBe('first run.ts bundle');
  expect(start()).toBe('first run.ts bundle');
  // As long as the word was: its size says nothing.
  say('other');
  expect(start()).toBe('other run.ts sources');
  expect(start()).toBe('other run.ts bundle');
});

it('tells modules in which folder they run', () => {
  const { root, start } = checkout('first');
  const word = "export const word: string = import.meta.dirname.split('/').at(-1)!.slice(0, 5);\n";
  writeFileSync(join(root, 'src/cli/word.ts'), word);
  expect(start()).toBe('cli run.ts sources');
  expect(start()).toBe('code- run.ts bundle');
});

it('is made before the first start where somebody wants that', () => {
  const { root, start } = checkout('first');
  const make = `import(${JSON.stringify(join(root, 'src/cli/kept-code.ts'))}).then((code) => code.keepCode())`;
  execFileSync(process.execPath, ['--eval', make]);
  expect(start()).toBe('first run.ts bundle');
});

it('runs what a user asked for where no bundles are to be kept', () => {
  const { root, start } = checkout('first');
  for (let i = 0; i < 3; i++) expect(start('')).toBe('first run.ts sources');
  expect(readdirSync(join(root, 'node_modules'))).toEqual(['esbuild']);
});

it('runs the sources where a bundle cannot be made, read or found', () => {
  const { root, start } = checkout('first');
  start();
  start();
  const current = join(root, 'node_modules/.cache/gazette/current.json');
  const whole = readFileSync(current, 'utf8');
  writeFileSync(current, whole.slice(0, 40));
  expect(start()).toBe('first run.ts bundle');
  writeFileSync(current, whole.replace('run.mjs', 'gone.mjs'));
  expect(start()).toContain('first run.ts');
  writeFileSync(
    join(root, 'src/cli/bundle-code.ts'),
    'export const bundleCode = () => { throw new Error(); };\n',
  );
  start();
  expect(start()).toBe('first run.ts sources');
});
