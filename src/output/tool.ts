/**
 * Where this tool stands: its templates, and the packages that it came with.
 *
 * Inside Astro's build this code is part of a bundle in the archive's cache, from which neither can be found; so the
 * integration says where the tool is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../model/index.ts';

/** The folder of `package.json`. */
export const toolFolder = (): string =>
  process.env.GAZETTE_TOOL ?? fileURLToPath(new URL('../..', import.meta.url));

/** Of the package: its version, and its address where it states one. */
export interface ToolPackage {
  readonly version: string;
  readonly homepage?: string;
}

export const toolPackage = (): ToolPackage =>
  JSON.parse(readFileSync(join(toolFolder(), 'package.json'), 'utf8')) as ToolPackage;

/** Where the files of a language stand: its sentences of notices and its templates of policies. */
export function languageFolder(locale: Locale): string {
  const sources = join(toolFolder(), 'src');
  return join(existsSync(sources) ? sources : join(toolFolder(), 'lib'), 'languages', locale);
}

/** Finds and loads packages as a module of this tool would. */
export const toolPackages = (): NodeJS.Require => createRequire(join(toolFolder(), 'package.json'));
