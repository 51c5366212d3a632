/**
 * Reads a signature as `ssh-keygen -Y sign` writes it, and checks it without OpenSSH: a page must say the same on every
 * machine that builds it. Source: PROTOCOL.sshsig of OpenSSH; keys and signatures: RFC 4253, RFC 5656, RFC 8332, RFC 8709.
 */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

export interface SshSignature {
  /** The key as `ssh-keygen -l` names it: `SHA256:…`. */
  readonly fingerprint: string;
  /** Whether it is an unbroken signature on `data` in this namespace. `null`: of a kind that only OpenSSH checks. */
  readonly isOn: (data: Uint8Array, namespace: string) => boolean | null;
}

const ARMOUR = /^-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+)-----END SSH SIGNATURE-----\s*$/;
const MAGIC = Buffer.from('SSHSIG');

/** The signature in `file`, or `null` if it is none. */
export function sshSignatureIn(file: Uint8Array): SshSignature | null {
  const base64 = ARMOUR.exec(Buffer.from(file).toString('latin1'))?.[1];
  if (base64 === undefined) return null;
  const bytes = Buffer.from(base64.replace(/\s/g, ''), 'base64');
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const fields = fieldsOf(bytes.subarray(MAGIC.length + 4), 5);
  if (fields === null) return null;
  const [key, namespace, reserved, hash, signature] = fields as [Buffer, Buffer, Buffer, Buffer, Buffer];
  return {
    fingerprint: `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`,
    isOn(data, wanted) {
      const digest = hash.toString();
      if (namespace.toString() !== wanted || !['sha256', 'sha512'].includes(digest)) return false;
      const hashed = createHash(digest).update(data).digest();
      const signed = Buffer.concat([MAGIC, ...[namespace, reserved, hash, hashed].map(asField)]);
      return isSigned(key, signature, signed);
    },
  };
}

function isSigned(blob: Buffer, signature: Buffer, data: Buffer): boolean | null {
  const key = fieldsOf(blob);
  const [kind, value] = (fieldsOf(signature) ?? []) as (Buffer | undefined)[];
  if (key === null || kind === undefined || value === undefined) return false;
  try {
    switch (key[0]?.toString()) {
      case 'ssh-ed25519':
        return verify(null, data, jwk({ kty: 'OKP', crv: 'Ed25519', x: number(key[1]!, 32) }), value);
      case 'ssh-rsa': {
        const rsa = jwk({ kty: 'RSA', n: number(key[2]!), e: number(key[1]!) });
        // The old kind, with SHA-1, is none that OpenSSH takes here.
        const digest = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' }[kind.toString()];
        return digest !== undefined && verify(digest, data, rsa, value);
      }
      case 'ecdsa-sha2-nistp256':
      case 'ecdsa-sha2-nistp384':
      case 'ecdsa-sha2-nistp521':
        return isEcdsa(key, value, data);
      default:
        return null;
    }
  } catch {
    // A key or a signature that cannot be one.
    return false;
  }
}

/** Name of the curve, digest and length of a coordinate. */
const CURVES: Readonly<Record<string, readonly [string, string, number]>> = {
  nistp256: ['P-256', 'sha256', 32],
  nistp384: ['P-384', 'sha384', 48],
  nistp521: ['P-521', 'sha512', 66],
};

function isEcdsa(key: readonly Buffer[], value: Buffer, data: Buffer): boolean {
  const [crv, digest, bytes] = CURVES[key[1]!.toString()]!;
  const point = key[2]!;
  const [x, y] = [point.subarray(1, 1 + bytes), point.subarray(1 + bytes)].map((n) => number(n, bytes));
  const [r, s] = fieldsOf(value, 2)!.map((n) => Buffer.from(number(n, bytes), 'base64url'));
  const ecdsa = jwk({ kty: 'EC', crv, x, y });
  return verify(digest, data, { key: ecdsa, dsaEncoding: 'ieee-p1363' }, Buffer.concat([r!, s!]));
}

const jwk = (key: object): KeyObject => createPublicKey({ key, format: 'jwk' } as never);

/** An integer of SSH as a JSON Web Key has it: without its leading zero, and of a fixed length where one is given. */
function number(value: Buffer, bytes?: number): string {
  const start = value.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Buffer.alloc(0) : value.subarray(start);
  const missing = Math.max(0, (bytes ?? digits.length) - digits.length);
  return Buffer.concat([Buffer.alloc(missing), digits]).toString('base64url');
}

/** The strings that stand one after the other, each with its length before it; exactly `count` of them, if given. */
function fieldsOf(bytes: Buffer, count?: number): Buffer[] | null {
  const fields: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return null;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    fields.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return count === undefined || fields.length === count ? fields : null;
}

function asField(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
