/**
 * What others vouch for. Each witness speaks of the ledger's first N lines, and so of every version published in them:
 * `head -n N ledger.jsonl` is the data that it stamped or signed.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoInstant } from '../../model/index.ts';

export const WITNESS_FOLDER = 'policies/witness';

export const WITNESS_TYPES = ['time-stamp', 'signature', 'opentimestamps'] as const;
export type WitnessType = (typeof WITNESS_TYPES)[number];

/** The ending of each type's file. */
export const WITNESS_ENDINGS: Readonly<Record<WitnessType, string>> = {
  'time-stamp': 'tsr',
  signature: 'sig',
  opentimestamps: 'ots',
};

export interface Witness {
  readonly type: WitnessType;
  /** How many lines of the ledger it covers, from the first. */
  readonly lines: number;
  /** `ledger-4.tsr`, and `ledger-4.2.tsr` for a second one over the same lines. */
  readonly name: string;
}

const NAME = /^ledger-([1-9]\d*)(?:\.(?:[2-9]|[1-9]\d+))?\.(tsr|sig|ots)$/;

/** The witness that a file of this name is, or `null`. */
export function witnessOf(name: string): Witness | null {
  const match = NAME.exec(name);
  const type = WITNESS_TYPES.find((known) => WITNESS_ENDINGS[known] === match?.[2]);
  return match && type ? { type, lines: Number(match[1]), name } : null;
}

/** The witnesses kept under `root`, those of the fewest lines first. */
export function readWitnesses(root: string): Witness[] {
  const folder = join(root, WITNESS_FOLDER);
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) => witnessOf(name) ?? [])
    .sort((a, b) => a.lines - b.lines || (a.name < b.name ? -1 : 1));
}

export const witnessPath = (name: string) => `${WITNESS_FOLDER}/${name}`;

export const readWitness = (root: string, { name }: Witness): Buffer =>
  readFileSync(join(root, witnessPath(name)));

/** The ledger's first `lines` lines, or `null` if it has fewer. */
export function ledgerHead(ledger: string, lines: number): Buffer | null {
  const all = ledger.split('\n').slice(0, -1);
  return lines > all.length ? null : Buffer.from(`${all.slice(0, lines).join('\n')}\n`);
}

/** What a witness proves to whoever trusts who made it. */
export type Proof =
  | {
      readonly kind: 'time';
      /** The authority's time. */
      readonly at: IsoInstant;
      /** The name in its certificate. */
      readonly authority: string;
    }
  | { readonly kind: 'key'; readonly fingerprint: string }
  | { readonly kind: 'block'; readonly height: number };

/** What a witness was found to say. */
export interface Testimony {
  /** Whether it speaks of these very bytes and is itself unbroken. `null`: this machine cannot tell. */
  readonly holds: boolean | null;
  /** `null`: nothing, although it may be about these bytes. */
  readonly proves: Proof | null;
  /** Whether it comes from somebody whom the reader named; left out where nobody was named. */
  readonly counts?: boolean;
  /** A sentence: when, by whom, or what is wrong. */
  readonly says: string;
}

/** Whom the reader trusts. */
export interface Trust {
  /** A file of SSH keys whose signatures count, as `ssh-keygen` reads it (ALLOWED SIGNERS). */
  readonly signers?: string | undefined;
  /** The certificates, in PEM, of authorities whose time stamps count. */
  readonly authorities?: string | undefined;
}
