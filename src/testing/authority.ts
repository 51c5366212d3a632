/** A time-stamping authority made with OpenSSL, whose certificate is valid for as long as a test wants. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sandbox, write } from './sandbox.ts';

const CONFIG = `[req]
distinguished_name = dn
[dn]
[v3_tsa]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
[v3_ca]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[ca]
default_ca = own
[own]
database = index.txt
serial = serial
new_certs_dir = .
policy = any
default_md = sha256
[any]
commonName = supplied
[tsa1]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
ordering = no
tsa_name = no
[tsa]
default_tsa = tsa1
`;

export interface Authority {
  /** The folder with its key and certificates. */
  readonly folder: string;
  /** The certificate of the authority above it, in PEM. */
  readonly root: string;
  /** Its answer to a request. */
  readonly stamp: (request: Uint8Array) => Buffer;
}

/** An authority with a certificate of these days (`20200101`, …), given by a root of its own. */
export function authority({ from = '20200101', to = '20490101', name = 'Test authority' } = {}): Authority {
  const folder = sandbox();
  write(folder, { 'openssl.cnf': CONFIG, 'index.txt': '', serial: '01\n' });
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const config = ['-config', 'openssl.cnf'];
  const key = (file: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', file];
  openssl(
    ...['req', '-x509', ...key('root.key'), '-out', 'root.pem', '-days', '9000'],
    ...['-subj', '/CN=Test root', ...config, '-extensions', 'v3_ca'],
  );
  openssl('req', '-new', ...key('tsa.key'), '-out', 'tsa.csr', '-subj', `/CN=${name}`, ...config);
  openssl(
    ...['ca', '-batch', '-notext', ...config, '-in', 'tsa.csr', '-out', 'tsa.pem'],
    ...['-cert', 'root.pem', '-keyfile', 'root.key', '-extensions', 'v3_tsa'],
    ...['-startdate', `${from}000000Z`, '-enddate', `${to}000000Z`],
  );
  return {
    folder,
    root: readFileSync(join(folder, 'root.pem'), 'utf8'),
    stamp(request) {
      writeFileSync(join(folder, 'query.tsq'), request);
      openssl('ts', '-reply', ...config, '-queryfile', 'query.tsq', '-out', 'reply.tsr');
      return readFileSync(join(folder, 'reply.tsr'));
    },
  };
}
