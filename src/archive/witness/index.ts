/** Outside witnesses of the ledger: making, keeping and reading them. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problem } from '../problem.ts';
import { readOpenTimestamps } from './opentimestamps.ts';
import { readSignature } from './signature.ts';
import { readTimeStamp } from './time-stamp.ts';
import {
  ledgerHead,
  readWitness,
  readWitnesses,
  type Testimony,
  type Trust,
  WITNESS_ENDINGS,
  type Witness,
  type WitnessType,
  witnessPath,
} from './witness.ts';

export { readOpenTimestamps, stampedDigest } from './opentimestamps.ts';
export { setAside } from './set-aside.ts';
export { SignatureError, SSH_NAMESPACE, signWithSsh } from './signature.ts';
export { readTimeStamp, timeStampRequest } from './time-stamp.ts';
export {
  ledgerHead,
  type Proof,
  readWitness,
  readWitnesses,
  type Testimony,
  type Trust,
  WITNESS_ENDINGS,
  WITNESS_FOLDER,
  WITNESS_TYPES,
  type Witness,
  type WitnessType,
  witnessOf,
  witnessPath,
} from './witness.ts';

/** What `witness`, whose file holds `bytes`, says of the ledger as it stands. `trust`: whom the reader trusts. */
export async function testimonyOf(
  ledger: string,
  witness: Witness,
  bytes: Uint8Array,
  trust: Trust = {},
): Promise<Testimony> {
  const data = ledgerHead(ledger, witness.lines);
  if (data === null)
    return { holds: false, proves: null, says: `it is about ${witness.lines} lines, the ledger has fewer` };
  switch (witness.type) {
    case 'time-stamp':
      return readTimeStamp(data, bytes, trust);
    case 'signature':
      return readSignature(data, bytes, trust.signers);
    case 'opentimestamps':
      return readOpenTimestamps(data, bytes);
    default:
      return witness.type satisfies never;
  }
}

/** Every witness kept under `root` with what it says of the ledger. */
export async function testimoniesOf(
  root: string,
  ledger: string,
  trust: Trust = {},
): Promise<(Witness & Testimony)[]> {
  const found: (Witness & Testimony)[] = [];
  for (const witness of readWitnesses(root))
    found.push({ ...witness, ...(await testimonyOf(ledger, witness, readWitness(root, witness), trust)) });
  return found;
}

/** What is wrong with a witness: it does not hold, comes from nobody whom the reader named, or proves nothing. `null`: nothing. */
export function witnessProblem({ name, holds, proves, counts, says }: Witness & Testimony) {
  if (holds !== false && counts !== false && (holds === null || proves !== null)) return null;
  const isWrong = holds === false || counts === false;
  return problem(witnessPath(name), `Unexpected witness: ${says}`, {
    rule: 'ledger/witness',
    severity: isWrong ? 'error' : 'warning',
  });
}

/** A proof to keep, with the file that was asked with, if there was one. */
export interface NewWitness {
  readonly type: WitnessType;
  readonly lines: number;
  readonly proof: Uint8Array;
  readonly request?: Uint8Array;
}

/**
 * Keeps a proof under the name of its lines, beside any earlier one over the same lines (`ledger-4.tsr`, `ledger-4.2.tsr`).
 * Returns the paths of what was kept; a proof that is there byte for byte stays as it is.
 */
export function keepWitness(root: string, { type, lines, proof, request }: NewWitness): string[] {
  for (let n = 1; ; n++) {
    const stem = n === 1 ? `ledger-${lines}` : `ledger-${lines}.${n}`;
    const path = witnessPath(`${stem}.${WITNESS_ENDINGS[type]}`);
    const file = join(root, path);
    if (existsSync(file) && !readFileSync(file).equals(proof)) continue;
    const asked = request ? [[witnessPath(`${stem}.tsq`), request] as const] : [];
    for (const [name, bytes] of [...asked, [path, proof] as const]) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${join(root, name)}.part`, bytes, { flush: true });
      renameSync(`${join(root, name)}.part`, join(root, name));
    }
    return [...asked.map(([name]) => name), path];
  }
}
