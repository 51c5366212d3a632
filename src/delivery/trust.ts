/** Whose certificate a mail server may have: those that Node trusts, and those of a file. It is looked at in any case. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/** The certificates of a file, as PEM; `null`: it is not there, or holds none that can be read. */
export function certificatesIn(file: string): string[] | null {
  const found = existsSync(file) ? (readFileSync(file, 'latin1').match(PEM) ?? []) : [];
  try {
    for (const certificate of found) new X509Certificate(certificate);
  } catch {
    return null;
  }
  return found.length > 0 ? found : null;
}

/** What a connection is to be told. `own`: certificates of a file. */
export const trustOf = (own: readonly string[]) => ({
  rejectUnauthorized: true,
  ...(own.length > 0 ? { ca: [...rootCertificates, ...own] } : {}),
});

const UNKNOWN = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
]);
const OF_ANOTHER_TIME: ReadonlyMap<string, string> = new Map([
  ['CERT_HAS_EXPIRED', 'has run out'],
  ['CERT_NOT_YET_VALID', 'does not hold yet'],
]);

/** Why nothing goes to a server with this certificate, and the way out; `null`: the error is another one. */
export function distrust(server: string, error: unknown): string | null {
  const { originalCode, code, reason } = Object(error) as Record<string, unknown>;
  const why = String(originalCode ?? code);
  if (UNKNOWN.has(why))
    return `the certificate of ${server} is of nobody whom Node trusts. If it is your own, name it, or that of the authority which gave it, in PEM: --smtp-ca FILE, or GAZETTE_SMTP_CA`;
  if (why === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `the certificate of ${server} is for another name (${String(reason)}): name the server in --smtp as its certificate does`;
  const time = OF_ANOTHER_TIME.get(why);
  return time === undefined ? null : `the certificate of ${server} ${time}: the server needs a new one`;
}
