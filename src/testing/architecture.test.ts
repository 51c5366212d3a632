/** Keeps what `src/README.md` says: imports go downwards only and through doors, and the files that it names exist. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFiles, type Import, importsIn, roomOf } from './imports.ts';
import { PROJECT } from './sandbox.ts';

const SRC = join(PROJECT, 'src');

/** Room → what it may import. Packages are named only where a room may not take any it likes. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  // Types alone: see `lets imports go downwards only`.
  model: [],
  records: ['languages', 'model', '*'],
  events: ['records', 'languages', 'model', '*'],
  languages: ['model'],
  redline: ['languages', 'model', 'diff/lib/diff/array.js'],
  markdown: ['languages', 'model', '*'],
  telephone: ['languages', 'model', '*'],
  template: ['telephone', 'languages', 'model', '*'],
  store: ['*'],
  archive: ['store', 'events', 'records', 'markdown', 'languages', 'model', '*'],
  notice: ['telephone', 'records', 'redline', 'languages', 'model', '*'],
  output: [
    'store',
    'events',
    'records',
    'template',
    'notice',
    'archive',
    'markdown',
    'redline',
    'languages',
    'model',
    '*',
  ],
  import: ['archive', 'markdown', 'redline', 'languages', 'model', '*'],
  delivery: ['notice', 'languages', 'model', '*'],
  lint: [
    'telephone',
    'events',
    'records',
    'output',
    'template',
    'notice',
    'archive',
    'markdown',
    'redline',
    'languages',
    'model',
    '*',
  ],
  drafting: [
    'events',
    'records',
    'lint',
    'import',
    'template',
    'output',
    'notice',
    'archive',
    'markdown',
    'redline',
    'languages',
    'model',
    '*',
  ],
  desk: [
    'drafting',
    'events',
    'records',
    'lint',
    'import',
    'output',
    'notice',
    'archive',
    'markdown',
    'redline',
    'languages',
    'model',
    '*',
  ],
  site: [
    'store',
    'records',
    'output',
    'template',
    'notice',
    'archive',
    'markdown',
    'redline',
    'languages',
    'model',
    '*',
  ],
  kinds: [
    'site',
    'layouts',
    'components',
    'output',
    'notice',
    'archive',
    'markdown',
    'languages',
    'model',
    // The code of the banner, bundled by `site/banner.ts`.
    'virtual:gazette-banner',
  ],
  cli: [
    'desk',
    'drafting',
    'store',
    'events',
    'records',
    'site',
    'lint',
    'delivery',
    'import',
    'template',
    'output',
    'notice',
    'archive',
    'markdown',
    'redline',
    'languages',
    'model',
    '*',
  ],
  browser: ['redline', 'languages', 'model'],
  library: ['output', 'archive', 'markdown', 'redline', 'model', '*'],
  layouts: ['site', 'languages', 'model', 'styles', '*'],
  components: [
    'template',
    'site',
    'layouts',
    'notice',
    'output',
    'archive',
    'markdown',
    'languages',
    'model',
    'browser',
    '*',
  ],
  pages: [
    'kinds',
    'site',
    'layouts',
    'components',
    'output',
    'notice',
    'archive',
    'markdown',
    'languages',
    'model',
    '*',
  ],
};
/** Where types are made from schemas. */
const TYPES_FOR_MODEL = ['events', 'records'];
/** These run in the browser too. */
const ANYWHERE = ['model', 'languages', 'redline', 'browser'];

const files = codeFiles(SRC);
const imports = importsIn(SRC);
const roomAt = (entry: Import) => roomOf(SRC, entry);

describe('the import rule', () => {
  it('knows every room', () => {
    expect(
      [...new Set(imports.map(({ room }) => room))].filter(
        (room) => !(room in MAY) && room.includes('.') === false,
      ),
    ).toEqual([]);
  });

  it('lets imports go downwards only', () => {
    const wrong = imports.filter((entry) => {
      const may = MAY[entry.room] ?? [];
      if (entry.target.startsWith('.')) {
        const room = roomAt(entry);
        // What an event is is defined with its schema; the words of the domain take its types.
        if (entry.isType && entry.room === 'model' && TYPES_FOR_MODEL.includes(room)) return false;
        return room !== entry.room && room !== '..' && !may.includes(room);
      }
      return !may.includes('*') && !may.includes(entry.target);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('enters a room through its door', () => {
    const around = imports.filter((entry) => {
      if (
        !entry.target.startsWith('.') ||
        ANYWHERE.includes(entry.room) ||
        ['layouts', 'components', 'pages'].includes(entry.room) ||
        // The parser alone, and the redline alone: the doors have what needs Node, and every language.
        ['library/parse.ts', 'library/redline.ts', 'library/changes.ts'].includes(entry.file)
      )
        return false;
      // Components have no door; pages show them.
      if (entry.target.endsWith('.astro')) return false;
      return roomAt(entry) !== entry.room && roomAt(entry) !== '..' && !entry.target.endsWith('/index.ts');
    });
    expect(around.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps what runs in the browser free of Node', () => {
    const bound = imports.filter(({ room, target }) => ANYWHERE.includes(room) && target.startsWith('node:'));
    expect(bound).toEqual([]);
  });
});

/** Names of files in `cell`, a cell of the map: `languages/<tag>/words.ts`. Names with a part in capitals stand for any file. */
const namesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([\w./<>-]+)`/g)]
    .map(([, name]) => name!.replace('<tag>', 'en').replace('<kind>', 'privacy'))
    .filter(
      (name) =>
        /\/|\.(ts|md|txt|css|conf|astro|svg)$/.test(name) && !/[A-Z]{3}|</.test(name.replace('README', '')),
    );

describe('the map', () => {
  it('leads to files that exist', () => {
    const rows = readFileSync(join(SRC, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const lost = rows.flatMap((row) => {
      const [, what, where] = row.split('|').map((cell) => cell.trim());
      let folder = '';
      return namesIn(where!).flatMap((name) => {
        // A name without a folder is beside the one before it.
        const isThere = [join(SRC, name), join(PROJECT, name), join(SRC, folder, name)].some(existsSync);
        if (isThere && name.includes('/')) folder = name.endsWith('/') ? name : dirname(name);
        return isThere ? [] : [`${what}: ${name}`];
      });
    });
    expect(lost).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
  });
});

describe('the house', () => {
  it('has no file of code over 400 lines', () => {
    const long = files
      .map((file) => [file, readFileSync(join(SRC, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 400);
    expect(long).toEqual([]);
  });
});
