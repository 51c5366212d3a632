/** Evidence: what is honest passes, of every archive and day; what was changed is found, with all sums made anew. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { problemLine, readArchive, sha256 } from '../archive/index.ts';
import { verify } from '../library/archive.ts';
import { addDays, rootUrl } from '../model/index.ts';
import { evidenceZip, readEvidence, verifyEvidence } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { lifeArchive } from './life-archive.ts';
import { richAlone } from './rich-archive.ts';
import { PROJECT, sampleSandbox, sandbox, write } from './sandbox.ts';
import { shopArchive } from './shop-archive.ts';

const made = async (root: string, id: string, on: string) => {
  const archive = readArchive(root).archive!;
  const policy = archive.policies.find(({ policy }) => policy.id === id)!;
  return evidenceZip({ archive, policy, on: on as never, url: rootUrl(archive.organisation.site) });
};

const problemsOf = async (path: string) =>
  (await verifyEvidence(readEvidence(path)!)).problems.map(problemLine);

/** The sample's evidence of one day. */
let ofSample: Promise<string> | null = null;

/** Evidence as a folder: the sample's, or of the archive under `root`. */
async function unpacked(root?: string): Promise<string> {
  const folder = join(sandbox(), 'e');
  if (root === undefined) ofSample ??= unzipped(sampleSandbox());
  cpSync(await (root === undefined ? ofSample! : unzipped(root)), folder, { recursive: true });
  return folder;
}

/** Where evidence was unpacked, for all tests. */
const shared = mkdtempSync(join(tmpdir(), 'gazette-evidence-'));
afterAll(() => rmSync(shared, { recursive: true, force: true }));

async function unzipped(root: string): Promise<string> {
  const folder = mkdtempSync(join(shared, 'of-'));
  writeFileSync(join(folder, 'e.zip'), await made(root, 'privacy', '2026-03-01'));
  execFileSync('unzip', ['-q', join(folder, 'e.zip'), '-d', join(folder, 'e')]);
  return join(folder, 'e');
}

/** Computes the checksums again, as somebody who changes files can. */
function resum(folder: string): void {
  const sums = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

const edit = (folder: string, path: string, from: string | RegExp, to: string) => {
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  expect(before).toMatch(from);
  writeFileSync(file, before.replace(from, to));
};

describe('honest evidence', () => {
  const ARCHIVES: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['the sample', sampleSandbox],
    [
      'an archive with every event',
      () => {
        const root = sandbox();
        lifeArchive(root);
        return root;
      },
    ],
    [
      'the first archive',
      () => {
        const root = sandbox();
        cpSync(join(PROJECT, 'src/testing/archives/first'), root, { recursive: true });
        return root;
      },
    ],
    ['an archive with languages and names of all kinds', richAlone],
    [
      'a shop, written from facts',
      async () => {
        const root = sandbox();
        await shopArchive(root);
        return root;
      },
    ],
    [
      'one with its own words and mails',
      () => {
        const root = sampleSandbox();
        const notice = readFileSync(join(PROJECT, 'templates/email/notice.txt'), 'utf8');
        write(root, { 'templates/email/notice.txt': `${notice}\nGreetings from all of us.\n` });
        return root;
      },
    ],
  ];

  it.each(ARCHIVES)('passes: of %s, before its first version and with its last', async (_, archiveOf) => {
    const root = await archiveOf();
    const zip = join(sandbox(), 'e.zip');
    let count = 0;
    for (const { policy, versions } of readArchive(root).archive!.policies) {
      const days = versions.map(({ effective }) => effective);
      for (const day of new Set([addDays(days[0]!, -1), days.at(-1)!])) {
        writeFileSync(zip, await made(root, policy.id, day));
        expect([policy.id, day, ...(await problemsOf(zip))]).toEqual([policy.id, day]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(1);
  });

  it('passes as a zip file and as a folder, and says what rests on what', async () => {
    const root = sampleSandbox();
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(root, 'key')]);
    await gazette('witness', '--key', join(root, 'key'), '--root', root);
    const zip = join(root, 'e.zip');
    expect(
      (await gazette('evidence', 'privacy', '--on', '2026-03-01', '--out', zip, '--root', root)).status,
    ).toBe(0);
    for (const path of [zip, await unpacked(root)])
      expect(await gazette('verify', path)).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(
          /witness ledger-4\.sig: signed[\s\S]*evidence: \d+ files and 4 versions/,
        ),
        stderr: expect.stringMatching(/the publisher says[\s\S]*Lines 1 to 4 of the ledger: signed/),
      });
    expect(await verify(zip)).toMatchObject({ kind: 'evidence', ok: true, versions: 4, problems: [] });
    const early = join(root, 'early.jsonl');
    writeFileSync(early, `${JSON.stringify({ seq: 1, at: '', type: '', policy: '', version: '' })}\n`);
    expect(await gazette('verify', zip, '--since', early)).toMatchObject({ status: 1 });
  });
});

describe('evidence that was changed', () => {
  const CASES: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
    [
      'the answer in words',
      (folder) => edit(folder, 'README.txt', '15 December 2025', '15 December 2020'),
      /README\.txt.*evidence\/made/,
    ],
    [
      'the answer as data',
      (folder) => edit(folder, 'answer.json', '2025-12-15', '2024-09-01'),
      /answer\.json.*evidence\/made/,
    ],
    [
      'a period in a notice',
      (folder) => edit(folder, 'notice/en.txt', /\d+ years?/, '30 years'),
      /notice\/en\.txt/,
    ],
    [
      'a change taken out of a redline',
      (folder) => edit(folder, 'redline/2024-09-01..2025-12-15-en.html', /<del[^>]*>[^<]*<\/del>/, ''),
      /redline.*evidence\/made/,
    ],
    ['words of the text', (folder) => edit(folder, 'version/en.md', 'data', 'dates'), /version\/en\.md/],
    [
      'a script that finds nothing',
      (folder) => writeFileSync(join(folder, 'verify.sh'), 'echo Everything agrees.\n'),
      /verify\.sh.*do not run it/,
    ],
    [
      'a program that proves everything',
      (folder) => writeFileSync(join(folder, 'prove.mjs'), 'process.exit(0)\n'),
      /prove\.mjs.*do not run it/,
    ],
    [
      'a file more',
      (folder) => writeFileSync(join(folder, 'LETTER.txt'), 'Trust this.\n'),
      /LETTER\.txt.*Unexpected file/,
    ],
    [
      'a notice that is gone',
      (folder) => rmSync(join(folder, 'notice/en.html')),
      /notice\/en\.html.*absence/,
    ],
    [
      'a text, there and where it is made from',
      (folder) => {
        for (const path of ['version', 'made-from/policies/privacy/2025-12-15'])
          edit(folder, `${path}/en.md`, 'data', 'dates');
      },
      /made-from\/policies\/privacy\/2025-12-15\/en\.md.*evidence\/sources.*expected those that the ledger has/,
    ],
    [
      'the record of a version',
      (folder) =>
        edit(folder, 'made-from/policies/privacy/2024-09-01/version.yaml', 'effective', ' effective'),
      /2024-09-01\/version\.yaml.*evidence\/sources/,
    ],
    [
      'a version that is left out',
      (folder) => rmSync(join(folder, 'made-from/policies/privacy/2025-12-15'), { recursive: true }),
      /2025-12-15\/version\.yaml.*Unexpected absence, the ledger has this version/,
    ],
    [
      'a version that never was',
      (folder) =>
        cpSync(
          join(folder, 'made-from/policies/privacy/2025-12-15'),
          join(folder, 'made-from/policies/privacy/2026-02-01'),
          { recursive: true },
        ),
      /2026-02-01\/en\.md.*Unexpected file, the ledger does not have it/,
    ],
    [
      'another day',
      (folder) => edit(folder, 'made-from/request.json', '2026-03-01', '2025-03-01'),
      /README\.txt.*evidence\/made/,
    ],
    [
      'everything that it is made from',
      (folder) => rmSync(join(folder, 'made-from'), { recursive: true }),
      /made-from\/request\.json.*was not looked at: ask for the evidence anew/,
    ],
    [
      'which text binds',
      (folder) =>
        edit(folder, 'made-from/policies/privacy/policy.yaml', 'authoritative: ru', 'authoritative: en'),
      /policy\.yaml.*Unexpected binding language `en` of privacy/,
    ],
    [
      'the answer, taken away',
      (folder) => rmSync(join(folder, 'answer.json')),
      /answer\.json.*Unexpected absence/,
    ],
    [
      'a line of the ledger',
      (folder) => edit(folder, 'ledger.jsonl', '"2025-12-15"', '"2025-12-14"'),
      /ledger\.jsonl.*ledger\//,
    ],
    [
      'a link',
      (folder) => symlinkSync('/etc/hostname', join(folder, 'version/kk.md')),
      /version\/kk\.md.*link/,
    ],
  ];

  it.each(CASES)('is found: %s', async (_, change, found) => {
    const folder = await unpacked();
    change(folder);
    resum(folder);
    expect((await problemsOf(folder)).join('\n')).toMatch(found);
  });

  it('is found without any sums', async () => {
    const folder = await unpacked();
    rmSync(join(folder, 'SHA256SUMS'));
    rmSync(join(folder, 'answer.json'));
    expect(await gazette('verify', folder)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^evidence: 2 of /),
      stderr: expect.stringContaining('SHA256SUMS:1:1 error evidence/checksum Unexpected absence'),
    });
  });

  it('is found without new sums as well', async () => {
    const folder = await unpacked();
    edit(folder, 'notice/en.json', '2025', '2024');
    expect(await problemsOf(folder)).toContainEqual(
      expect.stringMatching(/notice\/en\.json.*evidence\/checksum/),
    );
  });
});

describe('what is brought as evidence', () => {
  const zip = (files: Readonly<Record<string, string>>) => {
    const path = join(sandbox(), 'e.zip');
    writeFileSync(
      path,
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    );
    return path;
  };

  it.each([
    ['/etc/passwd', 'inside of the evidence'],
    ['../../x', 'inside of the evidence'],
    ['a\\b', 'inside of the evidence'],
  ])('writes nothing elsewhere: %s', async (name, said) => {
    expect(await problemsOf(zip({ [name]: 'x' }))).toContainEqual(expect.stringContaining(said));
  });

  it('is a sentence where it cannot be read', async () => {
    const folder = sandbox();
    writeFileSync(join(folder, 'torn.zip'), 'PK\u0003\u0004 and nothing else');
    expect(await gazette('verify', join(folder, 'torn.zip'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('expected a zip file'),
    });
    writeFileSync(join(folder, 'letter.txt'), 'Dear auditor');
    expect(await gazette('verify', join(folder, 'letter.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no evidence'),
    });
    mkdirSync(join(folder, 'empty'));
    expect((await gazette('verify', join(folder, 'empty'))).status).toBe(2);
  });

  it('tells nothing of a company beside the policy', async () => {
    const root = sandbox();
    await shopArchive(root);
    write(root, {
      'policies/privacy/policy.yaml': `${readFileSync(join(root, 'policies/privacy/policy.yaml'), 'utf8')}suppressed:\n  - rule: date/review-due\n    reason: Our own business.\n    until: 2030-01-01\n`,
    });
    const path = join(root, 'e.zip');
    writeFileSync(path, await made(root, 'privacy', '2030-01-01'));
    const { files } = readEvidence(path)!;
    const sources = [...files].filter(([name]) => name.startsWith('made-from/'));
    expect(sources.map(([name]) => name).filter((name) => name.includes('/facts/'))).toEqual([]);
    for (const [name, bytes] of sources)
      expect([name, Buffer.from(bytes).toString('utf8')]).toEqual([
        name,
        expect.not.stringContaining('Our own'),
      ]);
    expect(sha256(files.get('README.txt')!)).toHaveLength(64);
  });
});
