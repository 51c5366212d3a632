/**
 * Writes what is made from other files, so that nobody keeps a list by hand: `npm run generate`. A test holds it against them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GeneratedFile, generatedLists } from './lists.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

write(generatedLists(PROJECT));
// Loaded when the lists are written: it reads what they name.
const { generatedFiles } = await import('./generated.ts');
write(generatedFiles(PROJECT));
const { referencePages } = await import('./reference/index.ts');
write(await referencePages());

function write(files: readonly GeneratedFile[]): void {
  for (const [path, content] of files) {
    const file = join(PROJECT, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    writeFileSync(file, content);
    console.log(path);
  }
}
