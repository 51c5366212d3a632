/**
 * Writes what is made from other files, so that nobody keeps a list by hand: `npm run generate`. A test holds it against them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generated } from './generated.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

for (const [path, content] of await generated(PROJECT)) writeFileSync(join(PROJECT, path), content);
