/** Outside witnesses of the ledger: making, keeping and reading them. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../problem.ts';
import { readOpenTimestamps } from './opentimestamps.ts';
import { readSignature } from './signature.ts';
import { readTimeStamp } from './time-stamp.ts';
import {
  ledgerHead,
  readWitness,
  readWitnesses,
  type Testimony,
  type Witness,
  witnessPath,
} from './witness.ts';

export { stampedDigest } from './opentimestamps.ts';
export { SignatureError, SSH_NAMESPACE, signWithSsh } from './signature.ts';
export { readTimeStamp, timeStampRequest } from './time-stamp.ts';
export {
  ledgerHead,
  readWitness,
  readWitnesses,
  type Testimony,
  WITNESS_ENDINGS,
  WITNESS_FOLDER,
  WITNESS_TYPES,
  type Witness,
  type WitnessType,
  witnessOf,
  witnessPath,
} from './witness.ts';

/** What `witness`, whose file holds `bytes`, says of the ledger as it stands. */
export async function testimonyOf(ledger: string, witness: Witness, bytes: Uint8Array): Promise<Testimony> {
  const data = ledgerHead(ledger, witness.lines);
  if (data === null)
    return { holds: false, says: `it is about ${witness.lines} lines, the ledger has fewer` };
  switch (witness.type) {
    case 'time-stamp':
      return readTimeStamp(data, bytes);
    case 'signature':
      return readSignature(data, bytes);
    case 'opentimestamps':
      return readOpenTimestamps(data, bytes);
    default:
      return witness.type satisfies never;
  }
}

/** Every witness kept under `root` with what it says of the ledger. */
export async function testimoniesOf(root: string, ledger: string): Promise<(Witness & Testimony)[]> {
  const found: (Witness & Testimony)[] = [];
  for (const witness of readWitnesses(root))
    found.push({ ...witness, ...(await testimonyOf(ledger, witness, readWitness(root, witness))) });
  return found;
}

/** A witness that does not hold, as a problem. */
export const witnessProblem = ({ name, says }: Witness & Testimony): VFileMessage =>
  problem(witnessPath(name), `Unexpected witness: ${says}`, { rule: 'ledger/witness' });

/** Keeps the files of a witness (`ledger-4.tsr`, …). */
export function keepWitness(
  root: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): void {
  for (const [name, bytes] of files) {
    const file = join(root, witnessPath(name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, bytes, { flush: true });
    renameSync(`${file}.part`, file);
  }
}
