/** A mail server with a certificate of its own, spoken to over STARTTLS. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazette } from '../testing/gazette.ts';
import { mailServer } from '../testing/mail-server-process.ts';
import { hasPrograms } from '../testing/programs.ts';
import { sampleSandbox, sandbox, write } from '../testing/sandbox.ts';
import { certificatesIn } from './index.ts';

/** A certificate that is its own authority, in a folder of its own. */
function certificate(names: string) {
  const folder = sandbox();
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '36500'],
      ...['-keyout', key, '-out', cert, '-subj', '/CN=mail', '-addext', `subjectAltName=${names}`],
    ],
    { stdio: 'ignore' },
  );
  return { file: cert, tls: { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') } };
}

describe.skipIf(!hasPrograms('openssl'))('a mail server with a certificate of its own', () => {
  const send = (url: string, ...more: string[]) => {
    const root = sampleSandbox();
    write(root, { 'people.csv': 'email\nann@example.org\nbob@example.org\n' });
    const call = ['send', 'privacy', '2027-03-01', '--root', root, '--to', join(root, 'people.csv')];
    return gazette(...call, '--smtp', url, '--rate', 'none', '--retry-after', '0', '--yes', ...more);
  };

  it('gets mail over STARTTLS from whoever names the certificate, and from nobody else', async () => {
    const { file, tls } = certificate('IP:127.0.0.1');
    const server = await mailServer({ tls });
    const refused = await send(server.url);
    expect(refused).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('--smtp-ca FILE, or GAZETTE_SMTP_CA'),
    });
    expect(refused.stderr).not.toContain('cannot be reached');
    // The certificate of somebody else opens nothing.
    const other = await send(server.url, '--smtp-ca', certificate('IP:127.0.0.1').file);
    expect(other).toMatchObject({ status: 3, stderr: expect.stringContaining('of nobody whom Node trusts') });
    expect(server.accepted()).toEqual([]);
    expect(await send(server.url, '--smtp-ca', file)).toMatchObject({ status: 0 });
    expect(server.accepted()).toHaveLength(2);
  });

  it('is told when its certificate is for another name', async () => {
    const { file, tls } = certificate('DNS:mail.example');
    const server = await mailServer({ tls });
    const { status, stderr } = await send(server.url, '--smtp-ca', file);
    expect(status).toBe(3);
    expect(stderr).toContain('is for another name');
    expect(server.accepted()).toEqual([]);
  });

  it('is never believed unseen, and a file without certificates is told', async () => {
    const { stderr, status } = await send('smtp://127.0.0.1:9?tls.rejectUnauthorized=false');
    expect([status, stderr]).toEqual([2, expect.stringContaining('always looked at')]);
    const list = join(sandbox({ 'list.pem': 'none' }), 'list.pem');
    const none = await send('smtp://127.0.0.1:9', '--smtp-ca', list);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('holds no certificate in PEM')]);
    expect(certificatesIn(join(list, 'missing'))).toBeNull();
  });
});
