/** The life of a version on the command line: as a lawyer, a scheduler, an auditor would use it. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ledgerHead, readArchive, sha256, stampedDigest } from '../archive/index.ts';
import { gazette } from './gazette.ts';
import { hasPrograms } from './programs.ts';
import { DRAFTED, lengthenNotice, ORGANISATION, PROJECT, sampleSandbox, sandbox } from './sandbox.ts';
import { onTerminal } from './terminal.ts';

const call = promisify(execFile);
const jsonOf = async (...args: string[]) =>
  JSON.parse((await gazette(...args, '--json')).stdout) as Record<string, unknown>;

describe('as-of', () => {
  it.each([
    ['2024-08-31', { version: null, since: null, until: null, absence: 'not-yet' }],
    [
      '2025-12-14',
      { version: '2024-09-01', since: '2024-09-01', until: '2025-12-15', lastDay: '2025-12-14' },
    ],
    [
      '2025-12-15',
      { version: '2025-12-15', since: '2025-12-15', until: '2027-03-01', lastDay: '2027-02-28' },
    ],
    ['2027-03-01', { version: '2027-03-01', since: '2027-03-01', until: null, lastDay: null }],
  ])('%s', async (date, expected) => {
    const root = sampleSandbox();
    expect(await jsonOf('as-of', 'privacy', date, '--root', root)).toMatchObject({
      ok: true,
      policy: 'privacy',
      date,
      ...expected,
    });
  });

  it('says what was announced, in words for people', async () => {
    const { stdout } = await gazette('as-of', 'privacy', '2026-12-01', '--root', sampleSandbox());
    expect(stdout).toBe(
      'privacy 2025-12-15 will be in force on 2026-12-01: since 2025-12-15, no end known, unless that is changed before\nin the archive by then: 2027-03-01, a sample for 2027-03-01: never published, without effect\n',
    );
  });
});

describe('next', () => {
  it('names the next day on which something changes, and nothing when nothing is known', async () => {
    const root = sampleSandbox();
    const next = await gazette('next', '--as-of', '2026-11-23', '--root', root);
    expect([next.status, next.stdout]).toEqual([0, '2027-03-01\n']);
    expect(await jsonOf('next', '--as-of', '2026-11-23', '--root', root)).toMatchObject({
      date: '2027-03-01',
      changes: [
        { policy: 'privacy', version: '2025-12-15', status: 'superseded' },
        { policy: 'privacy', version: '2027-03-01', status: 'in-force' },
      ],
    });
    expect(await jsonOf('next', '--as-of', '2027-03-01', '--root', root)).toMatchObject({
      date: null,
      changes: [],
    });
  });
});

describe('draft', () => {
  it('begins with the words in force and warns of what is announced', async () => {
    const root = sampleSandbox();
    const { status, stderr } = await gazette('draft', 'privacy', '--root', root);
    expect(status).toBe(0);
    expect(stderr).toContain(
      '2027-03-01 comes into force on 2027-03-01; to begin with its text, use --from 2027-03-01',
    );
    const text = readFileSync(join(root, 'policies/privacy/draft/ru.md'));
    expect(text).toEqual(readFileSync(join(root, 'policies/privacy/2025-12-15/ru.md')));
    expect((await gazette('check', '--root', root)).status).toBe(0);
    const again = await gazette('draft', 'privacy', '--root', root);
    expect([again.status, again.stderr]).toEqual([
      2,
      expect.stringContaining('policies/privacy/draft/ is there already'),
    ]);
  });

  it('begins a first version with a heading', async () => {
    const root = sandbox(DRAFTED);
    rmSync(join(root, 'policies/privacy/draft'), { recursive: true });
    const { status, stderr } = await gazette('draft', 'privacy', '--from', 'empty', '--root', root);
    expect(stderr).toContain('started with an empty text');
    expect(status).toBe(0);
    expect(readFileSync(join(root, 'policies/privacy/draft/en.md'), 'utf8')).toContain(
      '## Privacy {#general}',
    );
  });
});

describe('events', () => {
  it('are written by their commands and refused with status 1 and a sentence', async () => {
    const root = sampleSandbox();
    const kk = join(root, 'kk.md');
    const english = readFileSync(join(root, 'policies/privacy/2025-12-15/en.md'), 'utf8');
    writeFileSync(kk, english.replace('3 years', '4 years'));
    const wrong = await gazette('translated', 'privacy', '2025-12-15', kk, '--locale', 'kk', '--root', root);
    expect([wrong.status, wrong.stderr]).toEqual([
      1,
      expect.stringContaining('i18n/date-step Unexpected numbers in `#retention`'),
    ]);
    writeFileSync(kk, english);
    const calls = [
      ['correct', 'privacy', '2025-12-15', '--note', 'Read 3 for 4'],
      [
        'notified',
        'privacy',
        '2025-12-15',
        '--channel',
        'email',
        '--on',
        '2025-12-16',
        '--audience',
        '40',
        '--notice',
        kk,
      ],
      ['reviewed', 'privacy', '--by', 'Legal department'],
      ['translated', 'privacy', '2025-12-15', kk, '--locale', 'kk'],
      ['withdraw', 'privacy', '2027-03-01', '--reason', 'Not needed', '--on', '2027-01-01'],
    ];
    for (const args of calls) {
      const dry = await gazette(...args, '--dry-run', '--root', root);
      expect([dry.status, dry.stdout]).toEqual([0, expect.stringContaining('would be line')]);
      const { status, stdout } = await gazette(...args, '--root', root);
      expect([status, stdout]).toEqual([0, expect.stringMatching(/: line \d+ of the ledger/)]);
    }
    const { events } = readArchive(root).archive!.ledger;
    expect(events.slice(4).map(({ type }) => type)).toEqual([
      'corrected',
      'notified',
      'reviewed',
      'translated',
      'withdrawn',
    ]);
    expect(events[5]).toMatchObject({ audience: 40, notice: sha256(readFileSync(kk)) });
    const refused = await gazette('withdraw', 'privacy', '2027-03-01', '--reason', 'x', '--root', root);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /^policies\/privacy\/2027-03-01:1:1 error version\/event Unexpected withdrawal/,
    );
    expect((await gazette('check', '--root', root)).status).toBe(0);
  });

  it.each([
    [
      ['notified', 'privacy', '2025-12-15', '--channel', 'pigeon', '--on', '2026-01-01'],
      /--channel takes home-page, email/,
    ],
    [
      ['notified', 'privacy', '2025-12-15', '--channel', 'email', '--on', '2026-01-01', '--audience', 'many'],
      /--audience takes a whole number/,
    ],
    [['translated', 'privacy', '2025-12-15', '/nowhere.md', '--locale', 'kk'], /there is no file/],
    [
      ['withdraw', 'privacy', '1999-01-01', '--reason', 'x'],
      /has no version `1999-01-01`, expected one of 2024-09-01/,
    ],
    [['as-of', 'privacy', '2026-02-30'], /as-of takes a day that exists/],
    [['publish', 'privacy', '--class', 'editorial'], /publishing needs --effective/],
    [['witness'], /name a witness/],
    [['verify', '/nowhere'], /there is no folder/],
    [['evidence', 'privacy', '--on', 'soon', '--out', '/tmp/x.zip'], /--on takes a day that exists/],
  ])('%j is wrong use', async (args, words) => {
    const { status, stderr } = await gazette(
      ...args,
      ...(args[0] === 'verify' ? [] : ['--root', sampleSandbox()]),
    );
    expect([status, stderr]).toEqual([2, expect.stringMatching(words)]);
  });
});

describe.skipIf(!hasPrograms('script'))('publish on a terminal', () => {
  const ENTER = '\r';
  const command = (root: string) =>
    `${process.execPath} ${join(PROJECT, 'src/cli/main.ts')} publish privacy --root ${root}`;
  const drafted = async () => {
    const root = sampleSandbox();
    await gazette('draft', 'privacy', '--from', '2027-03-01', '--root', root);
    lengthenNotice(root);
    writeFileSync(
      join(root, 'policies/privacy/draft/version.yaml'),
      'sample: true\nchange:\n  summary:\n    ru: [45 дней]\n    en: [45 days]\n',
    );
    return root;
  };
  const answers = [
    ['On which day', `${'\b'.repeat(10)}2027-06-01${ENTER}`],
    ['What kind of change', ENTER],
    ['material', `y`],
    ['Why is it material', `Longer notice${ENTER}`],
  ] as const;

  it('shows the changes, asks what is missing, shows what will be made, asks once more', async () => {
    const root = await drafted();
    const shown = await onTerminal(command(root), [...answers, ['can never be changed', 'y']]);
    expect(shown).toContain('{+');
    expect(shown).toContain('policies/privacy/2027-06-01/');
    expect(shown).toContain('privacy 2027-06-01 published');
    expect(readFileSync(join(root, 'policies/privacy/2027-06-01/version.yaml'), 'utf8')).toMatch(
      /class: substantive\n {2}material: true\n {2}reason: Longer notice/,
    );
  });

  it('writes nothing when the last answer is no', async () => {
    const root = await drafted();
    const shown = await onTerminal(command(root), [...answers, ['can never be changed', 'n']]);
    expect(shown).toContain('stopped; nothing was written');
    expect(existsSync(join(root, 'policies/privacy/2027-06-01'))).toBe(false);
    expect(existsSync(join(root, 'policies/privacy/draft/ru.md'))).toBe(true);
  });
});

describe('the first version', () => {
  const first = () =>
    sandbox({
      'policies/organisation.yaml': ORGANISATION,
      'policies/privacy/policy.yaml': 'kind: privacy\ntitles: { en: Privacy policy }\nauthoritative: en\n',
      'policies/privacy/draft/version.yaml': 'change: {}\n',
      'policies/privacy/draft/en.md':
        '---\ntitle: Privacy policy\nstanding: authoritative\n---\n\n## Data {#data}\n\nWe keep data for 3 years.\n',
    });
  const record = (root: string) =>
    readFileSync(join(root, 'policies/privacy/2027-06-01/version.yaml'), 'utf8');

  it('changes nothing, so a script need not say what its change is', async () => {
    const root = first();
    const { status, stderr } = await gazette(
      'publish',
      'privacy',
      '--effective',
      '2027-06-01',
      '--root',
      root,
    );
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
    expect(record(root)).toMatch(/class: substantive\n {2}material: null\n {2}reason: null/);
  });

  it.runIf(existsSync('/usr/bin/script'))('asks on a terminal for its day alone', async () => {
    const root = first();
    const shown = await onTerminal(
      `${process.execPath} ${join(PROJECT, 'src/cli/main.ts')} publish privacy --root ${root}`,
      [
        ['On which day', `${'\b'.repeat(10)}2027-06-01\r`],
        ['can never be changed', 'y'],
      ],
    );
    expect(shown).toContain('privacy 2027-06-01 published');
    expect(shown).not.toMatch(/What kind of change|material/);
    expect(shown).toContain('no notice: nothing is replaced; feed entry');
    expect(record(root)).toContain('class: substantive');
  });
});

describe('verify', () => {
  it('counts files, each once, however much is wrong with it', async () => {
    const root = sampleSandbox();
    const whole = await jsonOf('verify', root);
    // Two files of the ledger, and of each version its record and its texts.
    expect(whole).toMatchObject({ ok: true, wrong: 0 });
    for (const path of ['policies/privacy/2025-12-15/ru.md', 'policies/ledger.jsonl'])
      writeFileSync(join(root, path), `${readFileSync(join(root, path), 'utf8')}x\ny\n`);
    const { status, stdout } = await gazette('verify', root);
    const [, wrong, all] = /policies: (\d+) of (\d+) files are not what was published/.exec(stdout)!;
    expect(status).toBe(1);
    expect(Number(wrong)).toBeLessThanOrEqual(Number(all));
    expect(all).toBe(String(whole.files));
    rmSync(join(root, 'policies/ledger.jsonl'));
    const lost = /(\d+) of (\d+) files/.exec((await gazette('verify', root)).stdout)!;
    expect(Number(lost[1])).toBeLessThanOrEqual(Number(lost[2]));
  });
});

describe('evidence', () => {
  const unpacked = async (root: string, date: string) => {
    const zip = join(root, `${date}.zip`);
    expect((await gazette('evidence', 'privacy', '--on', date, '--out', zip, '--root', root)).status).toBe(0);
    const folder = join(root, `evidence-${date}`);
    mkdirSync(folder);
    await call('unzip', ['-q', zip, '-d', folder]);
    return { zip, folder };
  };
  const runScript = (folder: string) =>
    call('sh', ['verify.sh'], { cwd: folder }).then(
      ({ stdout }) => ({ status: 0, stdout }),
      (error: { code: number; stdout: string }) => ({ status: error.code, stdout: error.stdout }),
    );

  it('is the same bit for bit each time, and a stranger can check it with a shell', async () => {
    const root = sampleSandbox();
    const { zip, folder } = await unpacked(root, '2026-03-01');
    const again = join(root, 'again.zip');
    const env = { ...process.env, TZ: 'America/Los_Angeles' };
    await call(
      process.execPath,
      [
        join(PROJECT, 'src/cli/main.ts'),
        'evidence',
        'privacy',
        '--on',
        '2026-03-01',
        '--out',
        again,
        '--root',
        root,
      ],
      { env },
    );
    expect(sha256(readFileSync(again))).toBe(sha256(readFileSync(zip)));
    const { status, stdout } = await runScript(folder);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Everything agrees.')]);
    expect(stdout).toContain('agrees: version/ru.txt with line 2 of the ledger');
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain(
      'На 1 марта 2026 года действует: редакция от 15 декабря 2025 года',
    );
  });

  it.each(['version/ru.txt', 'version/version.yaml', 'ledger.jsonl', 'answer.json', 'notice/ru.html'])(
    'shows a change of %s, even with SHA256SUMS made anew where the ledger covers it',
    async (name) => {
      const root = sampleSandbox();
      const { folder } = await unpacked(root, '2026-03-01');
      writeFileSync(
        join(folder, name),
        readFileSync(join(folder, name), 'utf8').replace(/[а-яa-z](?=[^a-zа-я]*$)/, 'q'),
      );
      expect((await runScript(folder)).status).toBe(1);
      if (!name.startsWith('version') && name !== 'ledger.jsonl') return;
      rmSync(join(folder, 'SHA256SUMS'));
      const sums = await call(
        'sh',
        ['-c', 'find . -type f ! -name SHA256SUMS | sed "s#^./##" | xargs -d "\\n" sha256sum'],
        { cwd: folder },
      );
      writeFileSync(join(folder, 'SHA256SUMS'), sums.stdout);
      expect((await runScript(folder)).status).toBe(1);
    },
  );

  it('says what the check lacks instead of accusing the files', async () => {
    const { folder } = await unpacked(sampleSandbox(), '2026-03-01');
    const bin = sandbox();
    const tools = ['dirname', 'sed', 'grep', 'cut', 'head', 'tr', 'wc', 'sha256sum'];
    const run = (names: readonly string[]) => {
      rmSync(bin, { recursive: true, force: true });
      mkdirSync(bin);
      for (const name of names) symlinkSync(execFileSync('which', [name]).toString().trim(), join(bin, name));
      return call('/bin/sh', ['verify.sh'], { cwd: folder, env: { PATH: bin } }).then(
        () => ({ status: 0, said: '' }),
        (error: { code: number; stdout: string; stderr: string }) => ({
          status: error.code,
          said: error.stdout + error.stderr,
        }),
      );
    };
    expect(await run(tools)).toMatchObject({ status: 0 });
    expect(await run(tools.filter((name) => name !== 'sha256sum'))).toEqual({
      status: 2,
      said: 'Nothing was checked: this script needs sha256sum or shasum, and neither is here.\n',
    });
    expect(await run(tools.filter((name) => name !== 'sed'))).toEqual({
      status: 2,
      said: 'Nothing was checked: this script needs sed, which is not here.\n',
    });
  });

  it('answers for a day on which nothing was in force', async () => {
    const root = sampleSandbox();
    const { folder } = await unpacked(root, '2020-01-01');
    expect(JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8'))).toMatchObject({
      version: null,
      absence: 'not-yet',
    });
    expect((await runScript(folder)).status).toBe(0);
  });
});

describe('outside witnesses', () => {
  it('sign with an SSH key; the signature holds for these lines only', async () => {
    const root = sampleSandbox();
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(root, 'key')]);
    expect((await gazette('witness', '--key', join(root, 'key'), '--root', root)).stdout).toBe(
      'policies/witness/ledger-4.sig\n',
    );
    await gazette('correct', 'privacy', '2025-12-15', '--note', 'Later', '--root', root);
    const good = await jsonOf('verify', root);
    expect(good).toMatchObject({ ok: true, witnesses: [{ name: 'ledger-4.sig', holds: true }] });
    const text = readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8');
    await call(
      'sh',
      [
        '-c',
        `head -n 4 policies/ledger.jsonl | ssh-keygen -Y check-novalidate -n gazette-ledger -s policies/witness/ledger-4.sig`,
      ],
      { cwd: root },
    );
    cpSync(join(root, 'policies/witness/ledger-4.sig'), join(root, 'policies/witness/ledger-3.sig'));
    const bad = await gazette('verify', root);
    expect([bad.status, bad.stderr]).toEqual([1, expect.stringContaining('ledger-3.sig')]);
    expect(text.split('\n')).toHaveLength(6);
  });

  it('stamp the time (RFC 3161), asked over HTTP of an authority made with OpenSSL', async () => {
    const root = sampleSandbox();
    const tsa = sandbox(authorityFiles());
    const run = (command: string) => call('sh', ['-c', command], { cwd: tsa });
    await run(
      'openssl req -x509 -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.pem -days 2 -subj "/CN=Test authority" -config openssl.cnf -extensions v3_tsa && echo 01 > serial',
    );
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', async () => {
        writeFileSync(join(tsa, 'query.tsq'), Buffer.concat(parts));
        if (request.url !== '/stale')
          await run('openssl ts -reply -config openssl.cnf -queryfile query.tsq -out reply.tsr');
        response.setHeader('Content-Type', 'application/timestamp-reply');
        response.end(readFileSync(join(tsa, 'reply.tsr')));
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { status, stdout } = await gazette('witness', '--tsa', `${url}/`, '--root', root);
    expect([status, stdout]).toEqual([0, 'policies/witness/ledger-4.tsq\npolicies/witness/ledger-4.tsr\n']);
    expect(await jsonOf('verify', root)).toMatchObject({
      ok: true,
      witnesses: [{ name: 'ledger-4.tsr', holds: true, says: expect.stringContaining('stamped 20') }],
    });
    await call(
      'sh',
      [
        '-c',
        `openssl ts -verify -data policies/ledger.jsonl -in policies/witness/ledger-4.tsr -CAfile ${join(tsa, 'tsa.pem')}`,
      ],
      { cwd: root },
    );
    const stale = await gazette('witness', '--tsa', `${url}/stale`, '--root', root);
    expect([stale.status, stale.stderr]).toEqual([
      3,
      expect.stringContaining('is not kept: it answers another request'),
    ]);
    const stamp = join(root, 'policies/witness/ledger-4.tsr');
    const bytes = readFileSync(stamp);
    bytes[bytes.length - 20] = bytes[bytes.length - 20]! ^ 1;
    writeFileSync(stamp, bytes);
    expect((await gazette('verify', root)).status).toBe(1);
  });

  it('keep an OpenTimestamps proof under the lines that it is about', async () => {
    const root = sampleSandbox();
    const ledger = readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8');
    const digest = Buffer.from(sha256(ledgerHead(ledger, 3)!), 'hex');
    const magic = Buffer.from('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e892940108', 'hex');
    const pending = Buffer.from('f0047e5d9c3b080083dfe30d2ef90c8e020141', 'hex');
    const proof = join(root, 'ledger.jsonl.ots');
    writeFileSync(proof, Buffer.concat([magic, digest, Buffer.from('aa0800', 'hex')]));
    const junk = await gazette('witness', '--keep', proof, '--root', root);
    expect([junk.status, junk.stderr]).toEqual([2, expect.stringContaining('is not kept: its path')]);
    writeFileSync(proof, Buffer.concat([magic, digest, pending]));
    expect(stampedDigest(readFileSync(proof))).toBe(digest.toString('hex'));
    const { stdout } = await gazette('witness', '--keep', proof, '--root', root);
    expect(stdout).toBe('policies/witness/ledger-3.ots\n');
    expect(await jsonOf('verify', root)).toMatchObject({
      ok: true,
      witnesses: [{ holds: true, proves: null }],
      problems: [{ severity: 'warning', rule: 'ledger/witness' }],
    });
    writeFileSync(proof, Buffer.concat([magic, Buffer.alloc(32), pending]));
    const other = await gazette('witness', '--keep', proof, '--root', root);
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('is a proof for other bytes')]);
  });
});

/** What OpenSSL needs to act as a time-stamping authority. */
function authorityFiles(): Record<string, string> {
  return {
    'openssl.cnf': `[req]
distinguished_name = dn
[dn]
[v3_tsa]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
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
`,
  };
}

describe('nothing is lost or falsely proved', () => {
  it.each([['.'], ['policies'], ['policies/privacy'], ['home']])('build --out %s is refused', async (out) => {
    const root = sampleSandbox();
    mkdirSync(join(root, 'home'));
    writeFileSync(join(root, 'home/precious'), 'x');
    const { status, stderr } = await gazette('build', '--no-pdf', '--root', root, '--out', join(root, out));
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/name (a folder for the site alone|an empty folder)/),
    ]);
    expect(existsSync(join(root, 'policies/ledger.jsonl')) && existsSync(join(root, 'home/precious'))).toBe(
      true,
    );
  });

  it('no output lands in policies/, and a planted plan moves nothing', async () => {
    const root = sampleSandbox();
    const into = await gazette(
      'evidence',
      'privacy',
      '--on',
      '2026-03-01',
      '--out',
      join(root, 'policies/ledger.jsonl'),
      '--root',
      root,
    );
    expect([into.status, into.stderr]).toEqual([2, expect.stringContaining('is inside policies/')]);
    mkdirSync(join(root, 'policies/.pending'));
    writeFileSync(join(root, 'policies/.pending/0'), 'evil');
    writeFileSync(
      join(root, 'policies/.pending/plan.json'),
      JSON.stringify({ moves: ['../outside'], removed: 'policies/privacy/2024-09-01' }),
    );
    expect((await gazette('verify', root)).status).toBe(1);
    const { status, stderr } = await gazette('check', '--root', root);
    expect([status, stderr]).toEqual([3, expect.stringContaining('holds no write of Gazette')]);
    expect(existsSync(join(root, '../outside'))).toBe(false);
    expect(existsSync(join(root, 'policies/privacy/2024-09-01/ru.md'))).toBe(true);
  });

  it('a digest elsewhere in the ledger does not vouch for a forged text', async () => {
    const root = sampleSandbox();
    const text = readFileSync(join(root, 'policies/privacy/2025-12-15/ru.md'), 'utf8').replace(
      '3 года',
      '30 лет',
    );
    const forged = join(root, 'forged.md');
    writeFileSync(forged, text);
    await gazette(
      'notified',
      'privacy',
      '2025-12-15',
      '--channel',
      'email',
      '--on',
      '2026-11-22',
      '--notice',
      forged,
      '--root',
      root,
    );
    const zip = join(root, 'e.zip');
    await gazette('evidence', 'privacy', '--on', '2026-03-01', '--out', zip, '--root', root);
    const folder = join(root, 'e');
    await call('unzip', ['-q', zip, '-d', folder]);
    writeFileSync(join(folder, 'version/ru.md'), text);
    const sums = await call(
      'sh',
      ['-c', 'find . -type f ! -name SHA256SUMS | sed "s#^./##" | xargs -d "\\n" sha256sum'],
      { cwd: folder },
    );
    writeFileSync(join(folder, 'SHA256SUMS'), sums.stdout);
    await expect(call('sh', ['verify.sh'], { cwd: folder })).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('DOES NOT AGREE: version/ru.md'),
    });
  });

  it('a witness of other bytes is an error, and no evidence', async () => {
    const root = sampleSandbox();
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(root, 'key')]);
    await gazette('witness', '--key', join(root, 'key'), '--root', root);
    cpSync(join(root, 'policies/witness/ledger-4.sig'), join(root, 'policies/witness/ledger-3.sig'));
    writeFileSync(join(root, 'policies/witness/ledger-9.ots'), 'garbage');
    const { status, stdout } = await gazette('check', '--as-of', '2026-11-23', '--root', root);
    expect(status).toBe(1);
    expect(stdout.match(/error ledger\/witness/g)).toHaveLength(2);
  });

  it('a second text of one language, an event about nothing and a day that does not exist are errors', async () => {
    const root = sampleSandbox();
    const path = join(root, 'policies/ledger.jsonl');
    const ledger = readFileSync(path, 'utf8');
    const { events } = readArchive(root).archive!.ledger;
    const first = events[0]!;
    const bad: object[] = [
      { ...first, seq: 5 },
      {
        at: first.at,
        date: '2026-02-31',
        note: 'x',
        policy: 'privacy',
        previous: '',
        seq: 5,
        type: 'withdrawn',
        version: '2025-12-15',
      },
      {
        at: '2026-11-23T23:00:00Z',
        date: '2026-02-01',
        note: 'x',
        policy: 'ghost',
        previous: '',
        seq: 5,
        type: 'corrected',
        version: '2025-12-15',
      },
    ];
    for (const event of bad) {
      const previous = sha256(ledger.trimEnd().split('\n').at(-1)!);
      const line = JSON.stringify(
        Object.fromEntries(Object.entries({ ...event, previous }).sort(([a], [b]) => (a < b ? -1 : 1))),
      );
      writeFileSync(path, `${ledger}${line}\n`);
      writeFileSync(join(root, 'policies/ledger.sha256'), `${sha256(`${ledger}${line}\n`)}  ledger.jsonl\n`);
      expect((await gazette('verify', root)).status, line).toBe(1);
    }
  });

  it.each([
    [['correct', 'privacy', '2025-12-15', '--note', '   '], /--note takes words/],
    [['reviewed', 'privacy', '--by', ''], /--by takes words/],
    [['correct', 'privacy', '2025-12-15', '--note', 'a\u202eb'], /without control characters/],
  ])('%j is refused', async (args, words) => {
    const { status, stderr } = await gazette(...args, '--root', sampleSandbox());
    expect([status, stderr]).toEqual([2, expect.stringMatching(words)]);
  });

  it('a text that is not UTF-8 is never frozen', async () => {
    const root = sandbox(DRAFTED);
    writeFileSync(
      join(root, 'policies/privacy/draft/en.md'),
      Buffer.concat([readFileSync(join(root, 'policies/privacy/draft/en.md')), Buffer.from([0xe9, 0xff])]),
    );
    const { status, stdout } = await gazette('check', '--root', root);
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining('error text/encoding Unexpected bytes that are not UTF-8'),
    ]);
  });

  it('what was entered after the day asked about is said to be', async () => {
    const root = sampleSandbox();
    const { stdout } = await gazette('as-of', 'privacy', '2026-03-01', '--root', root);
    expect(stdout).toContain('entered in the ledger only on 2026-11-23: 2025-12-15 published');
    const future = [
      'publish',
      'privacy',
      '--effective',
      '2099-01-01',
      '--class',
      'editorial',
      '--reason',
      'Same words',
      '--root',
      root,
    ];
    await gazette('draft', 'privacy', '--from', '2027-03-01', '--root', root);
    const early = await gazette(...future, '--published', '2026-01-01');
    expect([early.status, early.stderr]).toEqual([1, expect.stringContaining('say so with --late')]);
    const later = await gazette(...future, '--published', '2098-01-01');
    expect([later.status, later.stderr]).toEqual([1, expect.stringContaining('date/future-published')]);
  });
});
