/** Proofs over lines that are no longer those of the ledger: they are kept under another name, and count for nothing. */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../digest.ts';
import { WITNESS_FOLDER, type Witness, witnessPath } from './witness.ts';

/** Where proofs go that no longer hold. */
const SET_ASIDE = `${WITNESS_FOLDER}/set-aside`;

/** Where the proof of this name goes: two of one name have other bytes. */
export const asidePath = (name: string, proof: Uint8Array): string =>
  `${SET_ASIDE}/${sha256(proof).slice(0, 12)}-${name}`;

/** Sets a proof aside, with the file that was asked with, if there was one; gives where they stand now. */
export function setAside(root: string, { name }: Pick<Witness, 'name'>): string[] {
  return [name, name.replace(/\.tsr$/, '.tsq')]
    .filter((file, i, names) => names.indexOf(file) === i && existsSync(join(root, witnessPath(file))))
    .map((file) => {
      const here = join(root, witnessPath(file));
      const path = asidePath(file, readFileSync(here));
      mkdirSync(dirname(join(root, path)), { recursive: true });
      renameSync(here, join(root, path));
      return path;
    });
}
