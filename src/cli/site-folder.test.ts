import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type BuiltFile, SiteInMaking } from '../site/index.ts';
import { sha256 } from '../store/index.ts';
import { sandbox, write } from '../testing/sandbox.ts';
import { filesUnder } from './files-under.ts';
import { putInPlace, replaceFolder, requireSite, sweepBeside } from './site-folder.ts';

/** A file system of its own on Linux. */
const OTHER_DISK = '/dev/shm';

describe('the folder of a site', () => {
  it('is replaced whole, with nothing left beside it', () => {
    const root = sandbox({ 'dist/old.html': 'old', 'made/new.html': 'new' });
    replaceFolder(join(root, 'dist'), join(root, 'made'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(join(root, 'dist'))).toEqual(['new.html']);
  });

  it.runIf(existsSync(OTHER_DISK))('may stand on another disk', () => {
    const elsewhere = mkdtempSync(join(OTHER_DISK, 'gazette-test-'));
    onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
    const root = sandbox({ 'made/en/new.html': 'new' });
    write(elsewhere, { 'dist/old.html': 'old' });
    replaceFolder(join(elsewhere, 'dist'), join(root, 'made'));
    expect(readdirSync(elsewhere)).toEqual(['dist']);
    expect(readFileSync(join(elsewhere, 'dist/en/new.html'), 'utf8')).toBe('new');
    expect(readdirSync(join(elsewhere, 'dist'))).toEqual(['en']);
  });

  it('is refused where something else would be lost', () => {
    const root = sandbox({ 'other/letter.txt': 'mine', 'policies/x': '', 'built/SHA256SUMS': '', file: '' });
    const refuse = (out: string) => () => requireSite(join(root, out), root, true);
    expect(refuse('other')).toThrow('is not empty and has no earlier site in it');
    expect(refuse('policies/site')).toThrow('is inside');
    // The same folder on a disk that tells no capitals apart.
    expect(refuse('Policies/site')).toThrow('is inside');
    expect(refuse('policies-site')).not.toThrow();
    expect(refuse('.')).toThrow('contains or is inside');
    expect(refuse('file')).toThrow('which is a file');
    expect(refuse('built')).not.toThrow();
    expect(refuse('new')).not.toThrow();
  });
});

/** Enough pages that one change is made in place, while changing half of them replaces the folder. */
const PAGES = Array.from({ length: 8 }, (_, i) => `p${i}/index.html`);

/** A site of pages that stands, and one in the making with `made` beside those that stay. */
function built(made: Readonly<Record<string, string>>, isStill = true) {
  const root = sandbox();
  const out = join(root, 'dist');
  write(out, Object.fromEntries(PAGES.map((path) => [path, 'old'])));
  write(join(root, 'made'), { ...made });
  const files = new Map(
    PAGES.map((path): [string, BuiltFile] => [path, { path, digest: sha256('old'), key: path }]),
  );
  const standing = { folder: out, files, isStill: () => isStill };
  const making = new SiteInMaking({ folder: join(root, 'made'), standing });
  return { root, out, making };
}

describe('a site that was built again', () => {
  const inode = (out: string, path: string) => statSync(join(out, path)).ino;

  it('is left alone where every file is as it was', () => {
    const { out, making } = built({ 'p0/index.html': 'old' });
    for (const path of PAGES.slice(1)) expect(making.stays(path, path)).toBe(true);
    const before = inode(out, 'p0/index.html');
    const files = putInPlace(out, making);
    expect(files.map(({ path }) => path)).toEqual(PAGES);
    expect(inode(out, 'p0/index.html')).toBe(before);
  });

  it('has a few files exchanged, and nothing left beside it', () => {
    const { root, out, making } = built({ 'p0/index.html': 'new' });
    // Of `p7` nothing was made: it is no more.
    for (const path of PAGES.slice(1, 7)) making.stays(path, path);
    const before = inode(out, 'p1/index.html');
    putInPlace(out, making);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(filesUnder(out)).toEqual(PAGES.slice(0, 7));
    expect(readFileSync(join(out, 'p0/index.html'), 'utf8')).toBe('new');
    expect(inode(out, 'p1/index.html')).toBe(before);
  });

  it('is exchanged as a folder where many files are other', () => {
    const made = Object.fromEntries(PAGES.slice(0, 5).map((path) => [path, 'new']));
    const { root, out, making } = built(made);
    for (const path of PAGES.slice(5)) making.stays(path, path);
    const before = statSync(out).ino;
    putInPlace(out, making);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(statSync(out).ino).not.toBe(before);
    expect(filesUnder(out)).toEqual(PAGES);
    expect(readFileSync(join(out, 'p7/index.html'), 'utf8')).toBe('old');
  });

  it('is not touched where another build has put its own there', () => {
    const { out, making } = built({ 'p0/index.html': 'new' }, false);
    expect(() => putInPlace(out, making)).toThrow('build again');
    expect(readFileSync(join(out, 'p0/index.html'), 'utf8')).toBe('old');
  });

  it('keeps a file only under its own key', () => {
    const { making } = built({});
    expect(making.stays('p0/index.html', 'another')).toBe(false);
    expect(making.has('p0/index.html')).toBe(false);
    expect(making.stays('p1/index.html', 'p1/index.html')).toBe(true);
    expect([making.has('p1/index.html'), making.isTaken('p1'), making.isTaken('p')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(making.read('p1/index.html').toString()).toBe('old');
  });

  it('is brought to its end by the next build', () => {
    const gone = 2 ** 22 - 7;
    const root = sandbox({
      'dist/a.html': 'old',
      'dist/b.html': 'gone',
      [`dist.${gone}.new/a.html`]: 'new',
      [`dist.${gone}.update`]: JSON.stringify({ exchanged: ['a.html'], gone: ['b.html'] }),
      // Half of a note: nothing was begun.
      [`dist.${gone - 1}.part`]: '{',
    });
    sweepBeside(join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(join(root, 'dist'))).toEqual(['a.html']);
    expect(readFileSync(join(root, 'dist/a.html'), 'utf8')).toBe('new');
  });
});
