import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Authority, authority } from '../../testing/authority.ts';
import { sandbox } from '../../testing/sandbox.ts';
import { sha256 } from '../digest.ts';
import { keepWitness, readOpenTimestamps, readTimeStamp, timeStampRequest, witnessOf } from './index.ts';
import { readSignature, signWithSsh } from './signature.ts';

const DATA = Buffer.from('{"seq":1}\n');

describe('a time stamp', () => {
  const stampOf = async ({ stamp }: Authority) => stamp(await timeStampRequest(DATA));

  it('proves its time by a certificate that was valid then', async () => {
    const found = await readTimeStamp(DATA, await stampOf(authority({ name: 'Good clocks' })));
    expect(found).toMatchObject({
      holds: true,
      proves: { kind: 'time', authority: 'Good clocks' },
      says: expect.stringMatching(/openssl ts -verify -attime \d{10} /),
    });
  });

  it('is checked by the very command that is advised', async () => {
    const from = authority();
    const answer = await stampOf(from);
    const { says } = await readTimeStamp(DATA, answer);
    const folder = sandbox({ HEAD: DATA.toString(), 'CA.pem': from.root });
    writeFileSync(join(folder, 'FILE.tsr'), answer);
    const command = /openssl ts -verify .*? -CAfile CA\.pem/.exec(says)![0];
    const check = () => execFileSync('sh', ['-c', `${command} 2>&1`], { cwd: folder, encoding: 'utf8' });
    expect(check()).toContain('Verification: OK');
    writeFileSync(join(folder, 'HEAD'), 'other bytes');
    expect(check).toThrow();
  });

  it.each([
    ['20200101', '20210101'],
    ['20400101', '20490101'],
  ])('proves nothing by one that was valid from %s to %s', async (from, to) => {
    const found = await readTimeStamp(DATA, await stampOf(authority({ from, to })));
    expect(found).toMatchObject({ holds: true, proves: null });
    expect(found.says).toContain('which proves nothing: the certificate that signed it was valid from');
  });

  it('counts where its authority is one of those named', async () => {
    const [own, other] = [authority(), authority()];
    const answer = await stampOf(own);
    expect(await readTimeStamp(DATA, answer, { authorities: own.root })).toMatchObject({ counts: true });
    const all = `${other.root}${own.root}`;
    expect(await readTimeStamp(DATA, answer, { authorities: all })).toMatchObject({ counts: true });
    expect(await readTimeStamp(DATA, answer, { authorities: other.root })).toMatchObject({
      counts: false,
      says: expect.stringContaining('leads to none of the certificates'),
    });
  });
});

describe('a signature', () => {
  it.each([
    ['ed25519', []],
    ['rsa', ['-b', '2048']],
    ['ecdsa', ['-b', '256']],
    ['ecdsa', ['-b', '384']],
    ['ecdsa', ['-b', '521']],
  ])(
    'of %s %s holds for its bytes only, without OpenSSH, and counts by the names of its file',
    (type, more) => {
      const folder = sandbox();
      const key = (name: string) => {
        execFileSync('ssh-keygen', ['-q', '-t', type, ...more, '-N', '', '-f', join(folder, name)]);
        return readFileSync(join(folder, `${name}.pub`), 'utf8');
      };
      const [own, other] = [key('own'), key('other')];
      const file = (name: string, content: string) => {
        writeFileSync(join(folder, name), content);
        return join(folder, name);
      };
      const signature = signWithSsh(DATA, join(folder, 'own'));
      const listed = execFileSync('ssh-keygen', ['-l', '-f', join(folder, 'own.pub')], { encoding: 'utf8' });
      const fingerprint = listed.split(' ')[1]!;
      expect(readSignature(DATA, signature)).toMatchObject({
        holds: true,
        proves: { kind: 'key', fingerprint },
      });
      expect(readSignature(Buffer.from('{"seq":2}\n'), signature)).toMatchObject({ holds: false });
      const signers = file('signers', `anna@acme.example ${own}`);
      expect(readSignature(DATA, signature, signers)).toMatchObject({
        counts: true,
        says: expect.stringContaining('anna@acme.example'),
      });
      const others = file('others', `boris@acme.example ${other}`);
      expect(readSignature(DATA, signature, others)).toMatchObject({ holds: true, counts: false });
      const elsewhere = file('elsewhere', `anna@acme.example namespaces="git" ${own}`);
      expect(readSignature(DATA, signature, elsewhere)).toMatchObject({ counts: false });
    },
  );

  it.each([
    '',
    'words',
    '-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n',
    '-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAf////8=\n-----END SSH SIGNATURE-----\n',
  ])('that is none does not hold: %j', (file) => {
    expect(readSignature(DATA, Buffer.from(file))).toMatchObject({ holds: false, proves: null });
  });
});

describe('an OpenTimestamps proof', () => {
  let head: Buffer;
  const pendingOnly = Buffer.from('0083dfe30d2ef90c8e020141', 'hex');
  const block = Buffer.from('000588960d73d7190104c096b102', 'hex');
  const path = Buffer.from('f00401020304f102050608', 'hex');
  beforeAll(() => {
    const magic = Buffer.from('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e892940108', 'hex');
    head = Buffer.concat([magic, Buffer.from(sha256(DATA), 'hex')]);
  });
  const read = (...parts: Uint8Array[]) => readOpenTimestamps(DATA, Buffer.concat([head, ...parts]));

  it('names the block that it leads into', () => {
    expect(read(path, block)).toMatchObject({ holds: true, proves: { kind: 'block', height: 5_000_000 } });
    const fork = Buffer.from([0xff]);
    expect(read(fork, pendingOnly, path, block)).toMatchObject({ proves: { kind: 'block' } });
  });

  it('proves nothing while a calendar only promises', () => {
    expect(read(path, pendingOnly)).toMatchObject({ holds: true, proves: null });
    expect(read(pendingOnly).says).toContain('ots upgrade');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['junk', Buffer.from('aa0800ff', 'hex')],
    ['an end inside a part', Buffer.from('f0ff01', 'hex')],
    ['bytes after the end', Buffer.concat([block, Buffer.from([9])])],
    ['a path without end', Buffer.alloc(5000, 8)],
    ['a calendar cut off', pendingOnly.subarray(0, 10)],
  ])('does not hold with %s behind the right digest', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ holds: false, proves: null });
  });
});

describe('keeping', () => {
  it('leaves an earlier proof over the same lines, and adds none twice', () => {
    const root = sandbox();
    const keep = (proof: string) =>
      keepWitness(root, { type: 'signature', lines: 4, proof: Buffer.from(proof) });
    expect(keep('first')).toEqual(['policies/witness/ledger-4.sig']);
    expect(keep('second')).toEqual(['policies/witness/ledger-4.2.sig']);
    expect(keep('first')).toEqual(['policies/witness/ledger-4.sig']);
    expect(readFileSync(join(root, 'policies/witness/ledger-4.sig'), 'utf8')).toBe('first');
    expect(witnessOf('ledger-4.2.sig')).toEqual({ type: 'signature', lines: 4, name: 'ledger-4.2.sig' });
    expect(witnessOf('ledger-4.1.sig')).toBeNull();
  });
});
