import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { expect, it } from 'vitest';
import { PROJECT } from '../../testing/sandbox.ts';
import { unpackedFace } from './unpacked-face.ts';

/** What is asked of a face: its name and its characters. */
function asked(file: Buffer) {
  const font = create(file);
  if (!('characterSet' in font)) throw new Error('a collection');
  return { name: font.postscriptName, characters: [...font.characterSet].sort((a, b) => a - b) };
}

const filesOf = (name: string, ending: string) => {
  const folder = join(PROJECT, 'node_modules', name, 'files');
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
};

const PACKED = [
  ...filesOf('@fontsource/noto-emoji', '-400-normal.woff2'),
  ...filesOf('@fontsource/amiri', '.woff2'),
  ...filesOf('@fontsource-variable/source-serif-4', '-wght-normal.woff2'),
];

it.each(PACKED)('has the name and the characters of %s', (path) => {
  const file = readFileSync(path);
  const whole = asked(file);
  expect(whole.characters.length).toBeGreaterThan(0);
  expect(asked(unpackedFace(file))).toEqual(whole);
});

it('gives a file that is not packed as it is', () => {
  const file = readFileSync(
    join(PROJECT, 'node_modules/@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'),
  );
  expect(unpackedFace(file)).toBe(file);
});
