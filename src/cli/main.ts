#!/usr/bin/env node
/** Where the command line begins. What Node made of the code is kept beside the packages: it starts in half the time. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/gazette', import.meta.url)));
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
