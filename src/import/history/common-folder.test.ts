import { posix, win32 } from 'node:path';
import { expect, it } from 'vitest';
import { commonFolder } from './html-folder.ts';

it.each([
  ['/a/b/c', '/a/b/d', '/a/b'],
  ['/a/b', '/a/b/c', '/a/b'],
  ['/a/b/c', '/a/b', '/a/b'],
  ['/a/bc', '/a/b', '/a'],
  ['/a/..b', '/a', '/a'],
  ['/a', '/b', '/'],
])('of %s and %s it is %s', (one, other, folder) => {
  expect(commonFolder(one, other, posix)).toBe(folder);
  const asWindows = (path: string) => `C:${path.replaceAll('/', '\\')}`;
  expect(commonFolder(asWindows(one), asWindows(other), win32)).toBe(asWindows(folder));
});

it('is none on two disks, which is said', () => {
  expect(() => commonFolder('C:\\a\\b', 'D:\\a', win32)).toThrow('stand on two disks');
});
