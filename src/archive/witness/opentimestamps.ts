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

/** Whether `proof` is about `data`. */
export function readOpenTimestamps(data: Uint8Array, proof: Uint8Array): Testimony {
  const digest = stampedDigest(proof);
  if (digest === null) return { holds: false, says: 'it cannot be read as an OpenTimestamps proof' };
  if (digest !== sha256(data)) return { holds: false, says: 'it is about other bytes than these' };
  return { holds: true, says: 'it is about these bytes; when they existed: ots verify' };
}
