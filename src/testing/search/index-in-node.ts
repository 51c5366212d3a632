/** The search as a page has it, without a page: Pagefind's own script reads a built index, served on the loopback address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../browser/search-candidates.ts';
import { type IndexFile, SEARCH_FOLDER } from '../../output/index.ts';

export function writeIndex(folder: string, files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    const file = join(folder, SEARCH_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

interface Script {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Pagefind & {
    mergeIndex(path: string, options: { baseUrl: string; language: string }): Promise<void>;
  };
}

/** The index of a language under `folder`, which `origin` serves; `parts`: where it goes on, from the root of the site. */
export async function indexOf(
  folder: string,
  origin: string,
  language: string,
  parts: readonly string[] = [],
): Promise<Pagefind> {
  const script = pathToFileURL(join(folder, SEARCH_FOLDER, 'pagefind.js'));
  // One copy of the script for each language: its memory is that of one index.
  const { createInstance } = (await import(/* @vite-ignore */ `${script}?${language}`)) as Script;
  // Pagefind asks the page for its language, once.
  const page = { querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { document: page });
  try {
    const index = createInstance({ basePath: `${origin}/${SEARCH_FOLDER}/`, baseUrl: '/', noWorker: true });
    for (const part of parts) await index.mergeIndex(`${origin}/${part}`, { baseUrl: '/', language });
    return index;
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}
