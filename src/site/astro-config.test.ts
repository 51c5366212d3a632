import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { PROJECT, sandbox } from '../testing/sandbox.ts';

const CONFIG = pathToFileURL(join(PROJECT, 'src/site/astro-config.ts')).href;

// In a process of its own: hooks for modules stay for as long as a process runs.
it.each(['bundle', 'linked/bundle'])('finds the packages of this tool for a bundle in %s', (place) => {
  const root = sandbox({ 'bundle/entry.mjs': "export { parse } from 'yaml';\n" });
  symlinkSync(root, join(root, 'linked'));
  const folder = join(root, place);
  const program = `
    const { resolvePackagesFor } = await import(${JSON.stringify(CONFIG)});
    resolvePackagesFor(${JSON.stringify(folder)});
    const { parse } = await import(${JSON.stringify(pathToFileURL(join(folder, 'entry.mjs')).href)});
    console.log(JSON.stringify(parse('a: 1')));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect([stdout, stderr.includes('ERR_MODULE_NOT_FOUND')]).toEqual(['{"a":1}\n', false]);
});
