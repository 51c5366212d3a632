/**
 * Zip archives that are the same bytes for the same files, whichever Node writes them: their compression is fflate's,
 * which does not change with Node's zlib.
 * Source: PKWARE's APPNOTE.TXT, 4.3.
 */
import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';

/** 1 January 1980, midnight: zip archives know no time zone, and the same moment in each makes the same bytes. */
const DATE = (1 << 5) | 1;
/** How a file's bytes stand in the archive. */
const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
/** Names that are not plain ASCII are UTF-8. */
const UTF8 = 0x0800;

interface Packed {
  readonly crc: number;
  readonly size: number;
  readonly method: number;
  readonly bytes: Uint8Array;
}

export interface ZipOptions {
  /** Paths of files that are the same in many archives: these are kept packed. */
  readonly recurring?: ReadonlySet<string>;
  /** Time over size: files are a tenth larger, and small ones are not packed at all. */
  readonly isQuick?: boolean;
}

/** In quick archives: what is shorter is not worth the tables that packing it takes. */
const SHORT = 2048;
/** fflate's levels and sizes of tables (2 ^ (12 + mem)), by CPU and size of Word files. */
const THOROUGH = { level: 9 } as const;
const QUICK = { level: 5, mem: 2 } as const;

/** The files, by path and in that order, as one archive. */
export function zipOf(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
  { recurring, isQuick = false }: ZipOptions = {},
): Uint8Array {
  const byPath = new Map(files);
  const entries = [...byPath].map(([path, content]) => ({
    name: strToU8(path),
    path,
    ...(typeof content === 'string' && recurring?.has(path) ? keptPacked(content) : pack(content, isQuick)),
  }));
  const total = entries.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
  const zip = new Uint8Array(total);
  const view = new DataView(zip.buffer);
  let at = 0;
  /** What the header before a file and its line in the directory have in common. */
  const describe = ({ name, path, crc, size, method, bytes }: (typeof entries)[number]) => {
    const fields: [number, 2 | 4][] = [
      [VERSION, 2],
      [name.length === path.length ? 0 : UTF8, 2],
      [method, 2],
      [0, 2],
      [DATE, 2],
      [crc, 4],
      [bytes.length, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    ];
    write(fields);
  };
  const write = (fields: readonly (readonly [number, 2 | 4])[]) => {
    for (const [value, width] of fields) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width;
    }
  };
  const put = (bytes: Uint8Array) => {
    zip.set(bytes, at);
    at += bytes.length;
  };
  const starts = entries.map((entry) => {
    const start = at;
    write([[0x04034b50, 4]]);
    describe(entry);
    put(entry.name);
    put(entry.bytes);
    return start;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    write([
      [0x02014b50, 4],
      [VERSION, 2],
    ]);
    describe(entry);
    write([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [starts[i]!, 4],
    ]);
    put(entry.name);
  });
  const length = at - directory;
  write([
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [length, 4],
    [directory, 4],
    [0, 2],
  ]);
  return zip;
}

/** At most this many are kept; the one that was not used for longest is dropped first. */
const KEPT = 64;
const kept = new Map<string, Packed>();

function keptPacked(content: string): Packed {
  const made = kept.get(content) ?? pack(content, false);
  kept.delete(content);
  kept.set(content, made);
  const [oldest] = kept.keys();
  if (kept.size > KEPT) kept.delete(oldest!);
  return made;
}

function pack(content: string | Uint8Array, isQuick: boolean): Packed {
  const bytes = typeof content === 'string' ? inScratch(content) : content;
  const about = { crc: crc32(bytes), size: bytes.length };
  return isQuick && bytes.length < SHORT
    ? { ...about, method: STORED, bytes: bytes.slice() }
    : { ...about, method: DEFLATED, bytes: deflateSync(bytes, isQuick ? QUICK : THOROUGH) };
}

/** Where texts stand as bytes while they are packed; a longer one gets a place of its own. */
const scratch = new Uint8Array(1 << 20);
const encoder = new TextEncoder();
/** No character of a string takes more bytes in UTF-8. */
const MOST_BYTES = 3;

/** The bytes of a text, until the next one is asked for. */
function inScratch(text: string): Uint8Array {
  if (text.length * MOST_BYTES > scratch.length) return encoder.encode(text);
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}
