import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import { finishUpdate, updateSite } from './site-update.ts';

const placesIn = (root: string) => ({
  made: join(root, 'new'),
  note: join(root, 'update'),
  part: join(root, 'part'),
});

it('exchanges files, takes away those that are no more and the folders they leave empty', () => {
  const root = sandbox({
    'dist/index.html': 'old',
    'dist/en/gone/index.html': 'gone',
    'dist/was-a-file': 'file',
    'new/index.html': 'new',
    'new/was-a-file/index.html': 'page',
    'new/en/gone': 'file',
    'new/unused.html': 'the same as before',
  });
  // A folder without files stands in the way.
  mkdirSync(join(root, 'dist/en/gone/empty'), { recursive: true });
  const update = {
    exchanged: ['index.html', 'was-a-file/index.html', 'en/gone'],
    gone: ['en/gone/index.html', 'was-a-file'],
  };
  updateSite(join(root, 'dist'), placesIn(root), update);
  expect(readdirSync(root)).toEqual(['dist']);
  expect((readdirSync(join(root, 'dist'), { recursive: true }) as string[]).sort()).toEqual(
    ['en', 'en/gone', 'index.html', 'was-a-file', 'was-a-file/index.html'].sort(),
  );
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('new');
});

it('is completed by the next command, wherever it stopped', () => {
  const root = sandbox({
    'dist/a.html': 'new',
    'dist/b.html': 'old',
    'dist/c.html': 'gone',
    'new/b.html': 'new',
    update: JSON.stringify({ exchanged: ['a.html', 'b.html'], gone: ['c.html', 'd.html'] }),
  });
  finishUpdate(join(root, 'dist'), placesIn(root));
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['a.html', 'b.html']);
  expect(readFileSync(join(root, 'dist/b.html'), 'utf8')).toBe('new');
});

it.each(['../letter.txt', '/letter.txt', 'en/../../letter.txt', 'en\\..\\..\\letter.txt'])(
  'touches nothing outside the site: %s',
  (path) => {
    const root = sandbox({ 'dist/a.html': 'old', 'letter.txt': 'mine' });
    writeFileSync(join(root, 'update'), JSON.stringify({ exchanged: [], gone: ['a.html', path] }));
    expect(() => finishUpdate(join(root, 'dist'), placesIn(root))).toThrow('which is not in it');
    expect(existsSync(join(root, 'letter.txt'))).toBe(true);
    expect(existsSync(join(root, 'dist/a.html'))).toBe(true);
  },
);
