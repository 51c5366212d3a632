/**
 * A face whose letters are all squares as wide as they are high, as those of China and Japan are: what matters of a layout in these
 * scripts is the same in it, and a test needs no package of 90 MB.
 * Source: the OpenType specification, by the names of its tables.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EM = 1000;
const bytes = (...parts: readonly (readonly [size: 1 | 2 | 4, value: number])[]) => {
  const buffer = Buffer.alloc(parts.reduce((length, [size]) => length + size, 0));
  let at = 0;
  for (const [size, value] of parts) {
    buffer.writeUIntBE(value < 0 ? value + 2 ** (8 * size) : value, at, size);
    at += size;
  }
  return buffer;
};
const u16 = (...values: readonly number[]) => bytes(...values.map((value) => [2, value] as const));
const u32 = (...values: readonly number[]) => bytes(...values.map((value) => [4, value] as const));
const padded = (table: Buffer) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

/** One contour of four points that stand on the square. */
const SQUARE = padded(
  Buffer.concat([
    u16(1, 100, -50, 900, 750, 3, 0),
    bytes(...[1, 1, 1, 1].map((flag) => [1, flag] as const)),
    u16(100, 0, 800, 0),
    u16(-50, 800, 0, -800),
  ]),
);

/** A TrueType file with `characters`, called `name` and of a weight. */
export function squareFace(characters: readonly string[], name: string, weight: 400 | 700): Buffer {
  const codes = [...new Set(characters)].map((one) => one.codePointAt(0)!).sort((a, b) => a - b);
  const count = codes.length + 1;
  const glyphs = Array.from({ length: count }, (_, i) => i);
  const groups = Buffer.concat(codes.map((code, i) => u32(code, code, i + 1)));
  const style = weight === 700 ? 'Bold' : 'Regular';
  const names = [
    [1, name],
    [2, style],
    [4, `${name} ${style}`],
    [6, `${name}-${style}`],
  ] as const;
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = names.map(([id], i) => {
    const record = u16(3, 1, 0x409, id, texts[i]!.length, offset);
    offset += texts[i]!.length;
    return record;
  });
  const tables: readonly (readonly [string, Buffer])[] = [
    [
      'OS/2',
      Buffer.concat([
        u16(4, EM, weight, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0),
        Buffer.alloc(10),
        u32(0, 0, 0, 0),
        Buffer.from('NONE'),
        u16(weight === 700 ? 0x20 : 0x40, codes[0]!, Math.min(0xffff, codes.at(-1)!), 850, -150, 0, 850, 150),
        u32(1, 0),
        u16(500, 700, 0, 32, 1),
      ]),
    ],
    [
      'cmap',
      Buffer.concat([
        u16(0, 1, 3, 10),
        u32(12),
        u16(12, 0),
        u32(16 + groups.length, 0, codes.length),
        groups,
      ]),
    ],
    ['glyf', Buffer.concat(glyphs.map(() => SQUARE))],
    [
      'head',
      Buffer.concat([
        u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
        u16(3, EM),
        Buffer.alloc(16),
        u16(100, -50, 900, 750, weight === 700 ? 1 : 0, 8, 2, 1, 0),
      ]),
    ],
    [
      'hhea',
      Buffer.concat([u32(0x10000), u16(850, -150, 0, EM, 100, 100, 900, 1, 0, 0, 0, 0, 0, 0, 0, count)]),
    ],
    ['hmtx', Buffer.concat(glyphs.map(() => u16(EM, 100)))],
    ['loca', Buffer.concat([...glyphs, count].map((i) => u32(i * SQUARE.length)))],
    ['maxp', Buffer.concat([u32(0x10000), u16(count, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
    ['name', Buffer.concat([u16(0, names.length, 6 + 12 * names.length), ...records, ...texts])],
    ['post', Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)])],
  ];
  return fileOf(tables);
}

function fileOf(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  let offset = 12 + 16 * tables.length;
  const directory = tables.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag), u32(sumOf(table), offset, table.length)]);
    offset += padded(table).length;
    return entry;
  });
  return Buffer.concat([
    u32(0x10000),
    u16(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16),
    ...directory,
    ...tables.map(([, table]) => padded(table)),
  ]);
}

function sumOf(table: Buffer): number {
  const whole = padded(table);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A folder for `GAZETTE_FACES` in which the package `name` has this face for the letters of `text` beyond Latin. */
export function squarePackage(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-squares-'));
  const characters = [...new Set(text)].filter((one) => one.codePointAt(0)! >= 0x2e80);
  const home = join(folder, 'node_modules/@fontsource', name);
  mkdirSync(join(home, 'files'), { recursive: true });
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name: `@fontsource/${name}`, version: '1.0.0' }),
  );
  const ranges = characters.map((one) => `U+${one.codePointAt(0)!.toString(16)}`).join();
  writeFileSync(join(home, 'unicode.json'), JSON.stringify({ squares: ranges }));
  for (const weight of [400, 700] as const)
    writeFileSync(
      join(home, 'files', `${name}-squares-${weight}-normal.woff2`),
      squareFace(characters, 'Squares', weight),
    );
  return folder;
}
