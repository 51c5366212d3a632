/** Signatures of the ledger with an SSH key, in the form that `ssh-keygen -Y sign` writes and anyone's verifies. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Testimony } from './witness.ts';

/** Signatures hold for one purpose only; this is its name. */
export const SSH_NAMESPACE = 'gazette-ledger';

/** `ssh-keygen` is not there, or refused. */
export class SignatureError extends Error {}

/** Signs `data` with the private key (or the public key of one in the agent) in `keyFile`. May ask for a passphrase. */
export function signWithSsh(data: Uint8Array, keyFile: string): Buffer {
  return inFolder((folder) => {
    const file = join(folder, 'ledger');
    writeFileSync(file, data);
    const run = spawnSync('ssh-keygen', ['-Y', 'sign', '-n', SSH_NAMESPACE, '-f', keyFile, file], {
      stdio: ['inherit', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (run.error) throw new SignatureError('ssh-keygen is not there, install OpenSSH', { cause: run.error });
    if (run.status !== 0) throw new SignatureError(`ssh-keygen refused: ${run.stderr.trim()}`);
    return readFileSync(`${file}.sig`);
  });
}

/** Whether `signature` is an unbroken one on `data`, and by which key. */
export function readSignature(data: Uint8Array, signature: Uint8Array): Testimony {
  return inFolder((folder) => {
    const file = join(folder, 'ledger.sig');
    writeFileSync(file, signature);
    const run = spawnSync('ssh-keygen', ['-Y', 'check-novalidate', '-n', SSH_NAMESPACE, '-s', file], {
      input: data,
      encoding: 'utf8',
    });
    if (run.error) return { holds: null, says: 'not checked: ssh-keygen is not there' };
    const said = `${run.stdout}${run.stderr}`.trim().split('\n')[0] ?? '';
    return run.status === 0
      ? { holds: true, says: `${said}; whether the key is the publisher's is for you to find out` }
      : { holds: false, says: `it does not hold for these bytes (${said})` };
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-sign-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
