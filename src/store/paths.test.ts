import { readFileSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';
import { expect, it } from 'vitest';
import { codeFiles } from '../testing/imports.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { pathFrom } from './paths.ts';

it('names a file with slashes on every system', () => {
  expect(pathFrom('C:\\site\\dist', 'C:\\site\\dist\\en\\privacy\\index.html', win32)).toBe(
    'en/privacy/index.html',
  );
  expect(pathFrom('C:\\Site\\.cache', 'c:\\site\\.cache\\page\\ab\\abc', win32)).toBe('page/ab/abc');
  expect(pathFrom('C:\\site', 'C:\\site', win32)).toBe('');
  expect(pathFrom('/site/dist', '/site/dist/en/a.html', posix)).toBe('en/a.html');
  // On such a system a backslash is a sign of the name.
  expect(pathFrom('/site', '/site/a\\b', posix)).toBe('a\\b');
});

it('is asked for every path that is made from two', () => {
  const src = join(PROJECT, 'src');
  const others = codeFiles(src).filter(
    (file) =>
      !/\.test\.ts$|^testing\/|^store\/paths\.ts$/.test(file) &&
      /(?<!posix\.|ways\.)\brelative\([^)]|\.slice\((?:folder|root|dir)\.length \+ 1\)/.test(
        readFileSync(join(src, file), 'utf8'),
      ),
  );
  expect(others).toEqual([]);
});

it('is an address where it is imported, since Windows takes `C:` for the scheme of one', () => {
  const src = join(PROJECT, 'src');
  const imported = codeFiles(src)
    .filter((file) => !file.startsWith('browser/'))
    .flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/await import\(\s*([^'"\s][^;]*)/g)].map(
        ([, what]) => `${file}: ${what}`,
      ),
    );
  expect(imported.length).toBeGreaterThan(3);
  expect(imported.filter((one) => !one.includes(': pathToFileURL('))).toEqual([]);
});
