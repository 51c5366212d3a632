/** Signatures of the ledger with an SSH key, in the form that `ssh-keygen -Y sign` writes and anyone's verifies. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passingFolder } from '../../store/index.ts';
import { sshSignatureIn } from './ssh-signature.ts';
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

/** Whether `signature` is an unbroken one on `data`, and by which key. `signers`: a file of those whose signature counts. */
export function readSignature(data: Uint8Array, signature: Uint8Array, signers?: string): Testimony {
  const found = sshSignatureIn(signature);
  if (found === null) return { holds: false, proves: null, says: 'it cannot be read as an SSH signature' };
  const { fingerprint } = found;
  const holds = found.isOn(data, SSH_NAMESPACE);
  if (holds === false)
    return { holds: false, proves: null, says: `it does not hold for these bytes (key ${fingerprint})` };
  const proves = { kind: 'key', fingerprint } as const;
  if (signers !== undefined) return { ...heldBy(signers, data, signature, fingerprint), proves };
  return holds === null
    ? { holds, proves: null, says: `not checked: a key of this kind needs --signers FILE (${fingerprint})` }
    : {
        holds,
        proves,
        says: `signed with the key ${fingerprint}; whose key that is, you must know: --signers FILE`,
      };
}

/** Whether the file of allowed signers (`man ssh-keygen`, ALLOWED SIGNERS) names who signed. */
function heldBy(
  signers: string,
  data: Uint8Array,
  signature: Uint8Array,
  fingerprint: string,
): Pick<Testimony, 'holds' | 'says' | 'counts'> {
  return inFolder((folder) => {
    const file = join(folder, 'ledger.sig');
    writeFileSync(file, signature);
    const ask = (args: readonly string[], input?: Uint8Array) =>
      spawnSync('ssh-keygen', ['-Y', ...args, '-s', file, '-f', signers], {
        ...(input ? { input } : { stdio: ['ignore', 'pipe', 'pipe'] }),
        encoding: 'utf8',
      });
    // It reads no data, and would leave before they are written.
    const found = ask(['find-principals']);
    if (found.error) return { holds: null, counts: false, says: 'not checked: ssh-keygen is not there' };
    const who = found.status === 0 ? (found.stdout.split(/\r?\n/)[0] ?? '') : '';
    const run = who === '' ? null : ask(['verify', '-n', SSH_NAMESPACE, '-I', who], data);
    return run?.status === 0
      ? { holds: true, counts: true, says: `signed by ${who}, whose key is ${fingerprint}` }
      : {
          holds: true,
          counts: false,
          says: `signed with the key ${fingerprint}, which ${signers} does not name`,
        };
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = passingFolder('sign');
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
