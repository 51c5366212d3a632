/**
 * OpenTimestamps proofs are kept and held against the ledger; their path into the block chain is for its own client.
 * Source: the detached file format of github.com/opentimestamps/python-opentimestamps.
 */
import { sha256 } from '../digest.ts';
import type { Testimony } from './witness.ts';

/** What every detached proof begins with, then version 1 and the mark of SHA-256. */
const MAGIC = Buffer.from('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294', 'hex');
const VERSION_1 = 0x01;
const SHA_256 = 0x08;
const DIGEST_BYTES = 32;

/** The digest that `proof` is about, or `null` if it is no such proof. */
export function stampedDigest(proof: Uint8Array): string | null {
  const bytes = Buffer.from(proof);
  const start = MAGIC.length + 2;
  const isProof =
    bytes.length > start + DIGEST_BYTES &&
    bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
    bytes[MAGIC.length] === VERSION_1 &&
    bytes[MAGIC.length + 1] === SHA_256;
  return isProof ? bytes.subarray(start, start + DIGEST_BYTES).toString('hex') : null;
}

/** Whether `proof` is about `data`, whole, and leads into a block. */
export function readOpenTimestamps(data: Uint8Array, proof: Uint8Array): Testimony {
  const wrong = (says: string): Testimony => ({ holds: false, proves: null, says });
  const digest = stampedDigest(proof);
  if (digest === null) return wrong('it cannot be read as an OpenTimestamps proof');
  if (digest !== sha256(data)) return wrong('it is about other bytes than these');
  const found = attestationsIn(Buffer.from(proof).subarray(MAGIC.length + 2 + DIGEST_BYTES));
  if (found === null) return wrong('its path cannot be read: it is cut off, or other bytes stand behind it');
  const heights = found.flatMap(({ height }) => height ?? []);
  if (heights.length === 0) {
    const isPending = found.some(({ kind }) => kind === PENDING);
    const why = isPending
      ? 'a calendar has only promised to include it: fetch the rest with `ots upgrade` and keep it again'
      : 'it leads into no block of Bitcoin';
    return { holds: true, proves: null, says: `it is about these bytes and proves nothing yet: ${why}` };
  }
  const height = Math.min(...heights);
  return {
    holds: true,
    proves: { kind: 'block', height },
    says: `it is about these bytes and names block ${height} of Bitcoin; whether it is in that block: ots verify`,
  };
}

const PENDING = '83dfe30d2ef90c8e';
const BITCOIN = '0588960d73d71901';
const KIND_BYTES = 8;

interface Attestation {
  readonly kind: string;
  /** The block, where it is one of Bitcoin. */
  readonly height: number | null;
}

/** Operations with an argument: append, prepend; those without: reverse, hexlify, SHA-1, RIPEMD-160, SHA-256, Keccak. */
const WITH_ARGUMENT = new Set([0xf0, 0xf1]);
const ALONE = new Set([0xf2, 0xf3, 0x02, 0x03, 0x08, 0x67]);
/** As the format has them: no argument, and no path, is longer. */
const LONGEST_ARGUMENT = 4096;
const DEEPEST = 256;

/** All that the tree of a proof ends in; `null` unless the bytes are one whole tree and nothing else. */
function attestationsIn(bytes: Buffer): Attestation[] | null {
  let at = 0;
  const found: Attestation[] = [];
  const byte = () => {
    const next = bytes[at++];
    if (next === undefined) throw new RangeError('the proof ends early');
    return next;
  };
  const integer = (): number => {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const part = byte();
      value += (part & 0x7f) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw new RangeError('a number is too large');
      if (part < 0x80) return value;
    }
  };
  const taken = (length: number) => {
    if (length > LONGEST_ARGUMENT || at + length > bytes.length) throw new RangeError('a part is too long');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const branch = (mark: number, depth: number) => {
    if (depth > DEEPEST) throw new RangeError('the path is too deep');
    if (mark === 0) {
      const kind = taken(KIND_BYTES).toString('hex');
      const payload = taken(integer());
      found.push({ kind, height: kind === BITCOIN ? heightIn(payload) : null });
      return;
    }
    if (WITH_ARGUMENT.has(mark)) taken(integer());
    else if (!ALONE.has(mark)) throw new RangeError('no such operation');
    node(depth + 1);
  };
  const node = (depth: number) => {
    let mark = byte();
    for (; mark === 0xff; mark = byte()) branch(byte(), depth);
    branch(mark, depth);
  };
  try {
    node(0);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return at === bytes.length ? found : null;
}

/** A number of seven bits a byte, the lowest first, and nothing behind it. */
function heightIn(payload: Buffer): number {
  let height = 0;
  payload.forEach((part, i) => {
    height += (part & 0x7f) * 128 ** i;
  });
  const isWhole = payload.length > 0 && payload.length <= 5 && payload.at(-1)! < 0x80;
  if (!isWhole) throw new RangeError('no block');
  return height;
}
