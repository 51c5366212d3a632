/**
 * The tables of a WOFF2 file that say which characters a face has, as a font file of their own.
 *
 * Problem: the library that reads fonts unpacks the whole file in JavaScript, which takes ten times as long as all else that is
 * asked of a face; Node has the same Brotli in native code.
 *
 * Bounds: without outlines, so nothing can be drawn with it.
 *
 * Source: https://www.w3.org/TR/WOFF2/ (4, 5).
 */
import { brotliDecompressSync } from 'node:zlib';

const SIGNATURE = 'wOF2';
const HEADER_BYTES = 48;
/** Tables without transformation that are named by their number in the specification. */
const WANTED = new Map([
  [0, 'cmap'],
  [1, 'head'],
  [2, 'hhea'],
  [4, 'maxp'],
  [5, 'name'],
  [6, 'OS/2'],
  [7, 'post'],
]);
/** Number of a table whose name is written out. */
const OTHER = 63;
/** Their data are transformed unless the version says otherwise. */
const [OUTLINES, PLACES, UNTRANSFORMED] = [10, 11, 3];
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

/** The font file, or `packed` itself if it is none of WOFF2 or a collection of several. */
export function unpackedFace(packed: Buffer): Buffer {
  const isCollection = packed.toString('latin1', 4, 8) === 'ttcf';
  if (packed.toString('latin1', 0, 4) !== SIGNATURE || isCollection) return packed;
  const { entries, end } = entriesOf(packed, packed.readUInt16BE(12));
  const data = brotliDecompressSync(packed.subarray(end, end + packed.readUInt32BE(20)));
  let offset = 0;
  const tables: { readonly tag: string; readonly bytes: Buffer }[] = [];
  for (const { number, bytes } of entries) {
    const tag = WANTED.get(number);
    if (tag !== undefined) tables.push({ tag, bytes: data.subarray(offset, offset + bytes) });
    offset += bytes;
  }
  return fontOf(packed.readUInt32BE(4), tables);
}

interface Entry {
  /** Of the table, as the specification numbers them. */
  readonly number: number;
  /** In the unpacked data. */
  readonly bytes: number;
}

/** The directory of a file with `count` tables, and where it ends. */
function entriesOf(
  packed: Buffer,
  count: number,
): { readonly entries: readonly Entry[]; readonly end: number } {
  let at = HEADER_BYTES;
  const size = () => {
    let value = 0;
    for (;;) {
      const byte = packed[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entries = Array.from({ length: count }, (): Entry => {
    const flags = packed[at++]!;
    const [number, version] = [flags & 63, flags >> 6];
    if (number === OTHER) at += 4;
    const original = size();
    const hasOutlines = number === OUTLINES || number === PLACES;
    const isTransformed = hasOutlines ? version !== UNTRANSFORMED : version !== 0;
    return { number, bytes: isTransformed ? size() : original };
  });
  return { entries, end: at };
}

/** A font file with these tables. */
function fontOf(
  flavour: number,
  tables: readonly { readonly tag: string; readonly bytes: Buffer }[],
): Buffer {
  const head = Buffer.alloc(SFNT_HEADER_BYTES + tables.length * SFNT_ENTRY_BYTES);
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.length, 4);
  let offset = head.length;
  const data = tables.map(({ tag, bytes }, i) => {
    const at = SFNT_HEADER_BYTES + i * SFNT_ENTRY_BYTES;
    head.write(tag.padEnd(4), at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    // Each begins at a multiple of four bytes.
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...data]);
}
