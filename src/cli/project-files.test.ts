import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import { gitFiles, packageFile, writeProjectFiles } from './project-files.ts';

const written = (files: Record<string, string>) => {
  const root = sandbox(files);
  const all = [...gitFiles(root), packageFile(root)];
  const paths = writeProjectFiles(root, all);
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  return { root, all, paths, textOf };
};

describe('the files of a project', () => {
  it('are written where there are none, and a second time nothing changes', () => {
    const { root, paths, textOf } = written({});
    expect(paths).toEqual(['.gitignore', '.gitattributes', 'package.json']);
    expect(JSON.parse(textOf('package.json'))).toEqual({
      private: true,
      scripts: {
        'policies:check': 'gazette check',
        'policies:build': 'gazette build',
        'policies:dev': 'gazette dev',
        'policies:preview': 'gazette preview',
      },
    });
    for (const line of ['node_modules/', 'dist/', '.cache/', '.send/', 'policies/.*', '/preview/'])
      expect(textOf('.gitignore').split('\n')).toContain(line);
    expect(textOf('.gitattributes')).toContain('\npolicies/** -text\n');
    expect([...gitFiles(root), packageFile(root)].map(({ state }) => state)).toEqual([
      'kept',
      'kept',
      'kept',
    ]);
  });

  it('keep every line that they have, and get those that are missing', () => {
    const { textOf } = written({
      '.gitignore': 'node_modules\n/dist',
      '.gitattributes': '* text=auto eol=lf\n',
      'package.json':
        '{\n    "name": "shop",\n    "scripts": { "test": "vitest" },\n    "version": "1.0.0"\n}\n',
    });
    expect(textOf('.gitignore')).toMatch(
      /^node_modules\n\/dist\n\n# [^\n]+\n\.cache\/\n\.send\/\npolicies\/\.\*\n\/preview\/\n$/,
    );
    expect(textOf('.gitattributes')).toMatch(/^\* text=auto eol=lf\n\n# [^\n]+\npolicies\/\*\* -text\n$/);
    expect(textOf('package.json')).toMatch(
      /^\{\n {4}"name": "shop",\n {4}"scripts": \{\n {8}"test": "vitest",\n {8}"policies:check"/,
    );
    expect(JSON.parse(textOf('package.json')).version).toBe('1.0.0');
  });

  it('leave a folder in git that has the name of a preview', () => {
    expect(written({ 'preview/index.html': 'ours' }).textOf('.gitignore')).not.toContain('preview');
  });

  it('keep the ends of lines of another system', () => {
    const { textOf } = written({
      '.gitignore': 'node_modules\r\n',
      'package.json': '{\r\n\t"name": "x"\r\n}\r\n',
    });
    expect(textOf('.gitignore').replaceAll('\r\n', '')).not.toContain('\n');
    expect(textOf('package.json').replaceAll('\r\n', '')).not.toContain('\n');
    expect(textOf('package.json')).toContain('\r\n\t"scripts"');
  });

  it.each([
    ['{ "scripts": { "policies:check": "make check" } }', 'merged', '`policies:check`, which stays'],
    ['{ not json', 'left', 'is no JSON and is left as it is'],
    ['[]', 'left', 'holds no object'],
    ['{ "scripts": "none" }', 'left', 'holds no object with `scripts`'],
  ])('say what stays: %s', (text, state, note) => {
    const { all, textOf } = written({ 'package.json': text });
    expect(all[2]).toMatchObject({ state, note: expect.stringContaining(note) });
    if (state === 'left') expect(textOf('package.json')).toBe(text);
    else expect(JSON.parse(textOf('package.json')).scripts['policies:check']).toBe('make check');
  });
});
