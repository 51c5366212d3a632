/**
 * A colour profile of sRGB, made from the standard's own numbers: PDF/A wants one inside the file.
 * Source: IEC 61966-2-1 (curve, primaries adapted to D50); ICC.1:2001-04 (version 2 layout).
 */

/** Columns of the matrix from sRGB to XYZ under D50. */
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const D50 = [0.9642, 1, 0.8249] as const;
/** Entries of the curve; more would not show in eight bits. */
const CURVE_LENGTH = 1024;

export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Buffer][] = [
    ['desc', descriptionTag('sRGB')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyzTag(D50)],
    ...Object.entries(PRIMARIES).map(([key, xyz]): [string, Buffer] => [key, xyzTag(xyz)]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const bodies: Buffer[] = [];
  const placed = new Map<Buffer, number>();
  let offset = HEADER_LENGTH + table.length;
  tags.forEach(([key, body], i) => {
    if (!placed.has(body)) {
      placed.set(body, offset);
      bodies.push(body);
      offset += body.length;
    }
    table.write(key, 4 + i * 12, 'latin1');
    table.writeUInt32BE(placed.get(body)!, 8 + i * 12);
    table.writeUInt32BE(body.length, 12 + i * 12);
  });
  return new Uint8Array(Buffer.concat([header(offset), table, ...bodies]));
}

const HEADER_LENGTH = 128;

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_LENGTH);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // A date is required; that of the standard, so that it never changes.
  [1999, 10, 18, 0, 0, 0].forEach((part, i) => void bytes.writeUInt16BE(part, 24 + i * 2));
  bytes.write('acsp', 36, 'latin1');
  xyzNumbers(D50).copy(bytes, 68);
  return bytes;
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

function typed(type: string, body: Buffer): Buffer {
  return padded(Buffer.concat([Buffer.from(type.padEnd(4), 'latin1'), Buffer.alloc(4), body]));
}

const textTag = (text: string) => typed('text', Buffer.from(`${text}\0`, 'latin1'));

function descriptionTag(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  const count = Buffer.alloc(4);
  count.writeUInt32BE(ascii.length);
  // No Unicode and no Macintosh form: their counts and places are zeros.
  return typed('desc', Buffer.concat([count, ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67)]));
}

function xyzNumbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(12);
  values.forEach((value, i) => void bytes.writeInt32BE(Math.round(value * 65536), i * 4));
  return bytes;
}

const xyzTag = (values: readonly number[]) => typed('XYZ', xyzNumbers(values));

function curveTag(): Buffer {
  const bytes = Buffer.alloc(4 + CURVE_LENGTH * 2);
  bytes.writeUInt32BE(CURVE_LENGTH, 0);
  for (let i = 0; i < CURVE_LENGTH; i++) {
    const x = i / (CURVE_LENGTH - 1);
    const linear = x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 65535), 4 + i * 2);
  }
  return typed('curv', bytes);
}
