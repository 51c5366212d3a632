/**
 * Where this tool stands: its templates, and the packages that it came with.
 *
 * Inside Astro's build this code is part of a bundle in the archive's cache, from which neither can be found; so the
 * integration says where the tool is.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const toolFolder = (): string =>
  process.env.GAZETTE_TOOL ?? fileURLToPath(new URL('../..', import.meta.url));

/** Finds and loads packages as a module of this tool would. */
export const toolPackages = (): NodeJS.Require => createRequire(join(toolFolder(), 'package.json'));
