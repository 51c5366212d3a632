import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sandbox, write } from '../testing/sandbox.ts';
import { replaceFolder, requireSite } from './site-folder.ts';

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
