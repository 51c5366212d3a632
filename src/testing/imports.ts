/** What the files of `src/` import, read from their text: for the import rule and for the picture of the rooms. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export interface Import {
  /** From `src/`, such as `redline/weave.ts`. */
  readonly file: string;
  readonly room: string;
  readonly target: string;
  /** Whether only types are taken: nothing of the other file is ever loaded. */
  readonly isType: boolean;
}

/** The files of code in `src`, without tests and what only tests use. */
export const codeFiles = (src: string): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro)$/.test(path) && !/\.test\.ts$|\.d\.ts$|^testing/.test(path))
    .sort();

/** Every import of those files. */
export const importsIn = (src: string): Import[] =>
  codeFiles(src).flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const room = file.split('/')[0]!;
    return [
      ...text.matchAll(/(?:^|\n)(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g),
    ].map(([, type, target]) => ({ file, room, target: target!, isType: type !== undefined }));
  });

/** The room that an import leads to; `..` where it leaves `src`. */
export const roomOf = (src: string, { file, target }: Import): string =>
  relative(src, resolve(dirname(join(src, file)), target)).split('/')[0]!;
