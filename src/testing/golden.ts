/** What was written once and has to stay the same: built sites, notices, findings and evidence, as lists of digests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../archive/index.ts';
import { filesIn } from '../output/index.ts';

/** Names of scripts and styles hold digests of their own, which move with every word of the code. */
const ASSET = /(_astro\/[\w.-]+?)[.-][\w-]{8}\.(js|css|woff2)/g;
/** Left out: code and styles, the search index, and what lists or prints them. */
const LEFT_OUT = /^(_astro|pagefind)\/|^SHA256SUMS$|^release\.json$|\.pdf$/;

/** The site in `folder`: one line a file, with the digest of its bytes, in pages but for names of scripts and for blanks. */
export function siteDigests(folder: string): string[] {
  return filesIn(folder)
    .filter((path) => !LEFT_OUT.test(path))
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const isPage = path.endsWith('.html');
      const told = isPage ? bytes.toString('utf8').replace(ASSET, '$1.$2').replace(/\s+/g, ' ') : bytes;
      return `${sha256(told)}  ${path}`;
    });
}

/** The lines that are in one list alone, as `- old` and `+ new`, so that a failure names files and not thousands of lines. */
export function differences(old: readonly string[], next: readonly string[]): string[] {
  const [was, is] = [new Set(old), new Set(next)];
  return [
    ...old.filter((line) => !is.has(line)).map((line) => `- ${line}`),
    ...next.filter((line) => !was.has(line)).map((line) => `+ ${line}`),
  ].sort((a, b) => (a.slice(68) < b.slice(68) ? -1 : 1));
}
