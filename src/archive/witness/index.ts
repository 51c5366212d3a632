/** Outside witnesses of the ledger: making, keeping and reading them. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOpenTimestamps } from './opentimestamps.ts';
import { readSignature } from './signature.ts';
import { readTimeStamp } from './time-stamp.ts';
import { ledgerHead, readWitness, type Testimony, type Witness, witnessPath } from './witness.ts';

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
  witnessPath,
} from './witness.ts';

/** What `witness` says of the ledger as it stands. */
export async function testimonyOf(root: string, ledger: string, witness: Witness): Promise<Testimony> {
  const data = ledgerHead(ledger, witness.lines);
  if (data === null)
    return { holds: false, says: `it is about ${witness.lines} lines, the ledger has fewer` };
  const bytes = readWitness(root, witness);
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
