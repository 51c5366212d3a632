import { describe, expect, it } from 'vitest';
import { manifestOf, pathOf } from './manifest.ts';

/** A manifest with these entries. */
const manifest = (layout: string, version = '0.4') =>
  manifestOf(`spec_version: "${version}"\nlayout:\n${layout}`);
const TWO = `  - directories: ["*"]
    path: "{directory}/{identifier}.md"
  - directories: ["pt"]
    path: "{directory}/{id_sha1_2}/{identifier}.md"
`;
const at = (layout: string, front: Record<string, unknown>) => pathOf(manifest(layout), front);

describe('where a law stands', () => {
  it.each([
    ['BOE-A-1978-31229', 'bb'],
    ['SFS-1962-700', '8a'],
    ['LEGITEXT000006069414', '0c'],
  ])('%s is in the part %s of its folder', (identifier, part) => {
    expect(at(TWO, { country: 'pt', identifier })).toEqual({ path: `pt/${part}/${identifier}.md` });
  });

  it('is told by a folder that is named, wherever the entry stands, and by the country where no part of it has a name', () => {
    expect(at(TWO, { country: 'pt', jurisdiction: 'pt-20', identifier: 'X' })).toEqual({
      path: 'pt-20/X.md',
    });
    expect(pathOf(manifestOf(null), { country: 'es', identifier: 'X' })).toEqual({ path: 'es/X.md' });
  });

  it('is a field of its own head, and never guessed', () => {
    const byYear = '  - directories: ["pt"]\n    path: "{directory}/{year}/{identifier}.md"\n';
    expect(at(byYear, { country: 'pt', identifier: 'X', year: '1998' })).toEqual({ path: 'pt/1998/X.md' });
    expect(at(byYear, { country: 'pt', identifier: 'X' })).toEqual({
      refused: 'names `{year}`, which the file does not say',
    });
    expect(at(byYear, { country: 'es', identifier: 'X', year: '1998' })).toEqual({
      refused: 'has no entry for the folder `es`',
    });
    expect(at(byYear, { country: 'pt', identifier: 'X', year: '../..' })).toEqual({
      refused: 'gets `../..` for `{year}`, which is no name of a file',
    });
  });
});

describe('a manifest', () => {
  it.each([
    ['0.5', 'is written after version 0.5 of the contract, and 0.4 is the newest that is read here'],
    ['1.0', 'is written after version 1.0'],
    ['new', 'says no `spec_version`'],
  ])('of version %s is refused', (version, why) => {
    expect(() => manifest(TWO, version)).toThrow(why);
  });

  it('that is no YAML is refused', () => {
    expect(() => manifestOf('a: b: c')).toThrow('is no YAML');
  });

  it('of an older version is read', () => {
    expect(manifest(TWO, '0.3').layout).toHaveLength(2);
  });

  it.each([
    [TWO + TWO, 'more than one entry for `*`'],
    ['  - directories: ["*", "pt"]\n    path: "x"\n', 'names folders beside `*`'],
    ['  - path: "x"\n', 'has no `layout`'],
  ])('that cannot be followed is refused', (layout, why) => {
    expect(() => manifest(layout)).toThrow(why);
  });
});
