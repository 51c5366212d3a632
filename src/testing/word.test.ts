/** Word and PDF on the command line: out, and in again. */
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from './docx-text.ts';
import { gazette } from './gazette.ts';
import { openPdf, taggedText } from './pdf-text.ts';
import { PROJECT, sampleSandbox, sandbox } from './sandbox.ts';
import { onTerminal } from './terminal.ts';

const AS_OF = ['--as-of', '2026-11-23'] as const;

describe('gazette diff', () => {
  it('writes a redline of two versions as Word and as PDF, and never onto a screen', async () => {
    const root = sampleSandbox();
    const call = ['diff', 'privacy', '2025-12-15', '2027-03-01', '--root', root];
    const [docx, pdf] = [join(root, 'r.docx'), join(root, 'r.pdf')];
    expect((await gazette(...call, '--format', 'docx', '--out', docx)).status).toBe(0);
    expect(readDocx(readFileSync(docx), 'accepted').text).toContain('не позднее чем за 30 дней');
    expect(readDocx(readFileSync(docx), 'rejected').text).not.toContain('не позднее чем за 30 дней');
    expect((await gazette(...call, '--format', 'pdf', '--out', pdf)).status).toBe(0);
    expect(await taggedText(await openPdf(readFileSync(pdf)))).toContain('Список изменений');
    expect(
      (await gazette(...call, '--format', 'docx', '--out', join(root, 'policies/x.docx'))).stderr,
    ).toMatch(/is inside policies/);
  }, 60_000);

  it('compares any two Markdown files, and a draft, as Word', async () => {
    const root = sampleSandbox();
    writeFileSync(join(root, 'a.md'), '---\ntitle: Old title\n---\n\nWe keep data for 3 years.\n');
    writeFileSync(join(root, 'b.md'), '---\ntitle: New title\n---\n\nWe keep data for 5 years.\n');
    const out = join(root, 'ab.docx');
    await gazette('diff', join(root, 'a.md'), join(root, 'b.md'), '--format', 'docx', '--out', out);
    const titles = (side: 'accepted' | 'rejected') =>
      readDocx(readFileSync(out), side).paragraphs.find(({ style }) => style === 'Title')?.text;
    expect([titles('rejected'), titles('accepted')]).toEqual(['Old title', 'New title']);
    expect(readDocx(readFileSync(out), 'accepted').text).toBe('We keep data for 5 years.\n');

    await gazette('draft', 'privacy', '--root', root, ...AS_OF);
    const draft = join(root, 'draft.docx');
    const { status } = await gazette(
      ...[
        'diff',
        'privacy',
        'in-force',
        'draft',
        '--format',
        'docx',
        '--out',
        draft,
        '--root',
        root,
        ...AS_OF,
      ],
    );
    expect(status).toBe(0);
    expect(
      readDocx(readFileSync(draft), 'accepted').paragraphs.some(({ text }) => text.endsWith('→ Черновик')),
    ).toBe(true);
  });
});

describe('gazette import docx', () => {
  /** The redline of the shipped policy, as a lawyer sends it back. */
  async function redlineFile(root: string): Promise<string> {
    const file = join(root, 'from-counsel.docx');
    await gazette(
      'diff',
      'privacy',
      '2025-12-15',
      '2027-03-01',
      '--format',
      'docx',
      '--out',
      file,
      '--root',
      root,
    );
    return file;
  }

  it('makes the draft of a policy that is there, whose anchors and links stay', async () => {
    const root = sampleSandbox();
    const file = await redlineFile(root);
    const { status, stdout, stderr } = await gazette(
      ...['import', 'docx', file, '--policy', 'privacy', '--view', 'accepted', '--root', root],
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toBe('policies/privacy/draft/version.yaml\npolicies/privacy/draft/ru.md\n');
    const compared = await gazette(
      ...['diff', 'privacy', '2027-03-01', 'draft', '--stat', '--root', root, '--locale', 'ru'],
    );
    expect(compared.stdout).toBe('Тексты совпадают слово в слово.\n');
    const source = readFileSync(join(root, 'policies/privacy/draft/ru.md'), 'utf8');
    expect(source).toContain('(policy:cookies)');
    expect(source).toContain('{#third-parties}');
    // What is there is not replaced unless that is said.
    const again = await gazette(
      'import',
      'docx',
      file,
      '--policy',
      'privacy',
      '--view',
      'original',
      '--root',
      root,
    );
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toMatch(/draft\/ru\.md is there already: add --replace/);
    expect(readFileSync(join(root, 'policies/privacy/draft/ru.md'), 'utf8')).toBe(source);
  });

  it('tells of tracked changes and asks which text is meant; on a terminal it waits for the answer', async () => {
    const root = sampleSandbox();
    const file = await redlineFile(root);
    const { status, stderr } = await gazette('import', 'docx', file, '--policy', 'privacy', '--root', root);
    expect(status).toBe(2);
    expect(stderr).toMatch(/has \d+ tracked changes: add --view accepted .* or --view original/);
    expect(existsSync(join(root, 'policies/privacy/draft'))).toBe(false);
    const command = `${process.execPath} ${join(PROJECT, 'src/cli/main.ts')} import docx ${file} --policy privacy --root ${root}`;
    await onTerminal(command, [['Which text?', '\u001b[B\r']]);
    const compared = await gazette('diff', 'privacy', '2025-12-15', 'draft', '--stat', '--root', root);
    expect(compared.stdout).toBe('Тексты совпадают слово в слово.\n');
  });

  it('begins an archive where there is none, and prints without writing when asked', async () => {
    const root = sampleSandbox();
    const file = await redlineFile(root);
    const empty = sandbox();
    const call = [
      'import',
      'docx',
      file,
      '--policy',
      'privacy',
      '--locale',
      'ru',
      '--view',
      'accepted',
      '--root',
      empty,
    ];
    const dry = await gazette(...call, '--dry-run');
    expect(dry.stdout).toMatch(
      /^---\ntitle: Политика конфиденциальности\nstanding: authoritative\n---\n\n## Общие положения \{#general\}/,
    );
    expect(existsSync(join(empty, 'policies'))).toBe(false);
    expect((await gazette(...call)).stdout.split('\n')).toEqual([
      'policies/organisation.yaml',
      'policies/privacy/policy.yaml',
      '.gitignore',
      '.gitattributes',
      'policies/privacy/draft/version.yaml',
      'policies/privacy/draft/ru.md',
      '',
    ]);
    const checked = await gazette('check', '--root', empty, '--json');
    expect(checked.stdout).not.toMatch(/"yaml\/|"anchor\//);
    const unknown = await gazette(
      'import',
      'docx',
      file,
      '--policy',
      'warranty',
      '--root',
      empty,
      '--view',
      'accepted',
    );
    expect(unknown.stderr).toMatch(
      /say with --kind which it will be, privacy, cookies, terms, consent, other/,
    );
  });

  it('does not open a file of 200 MB', async () => {
    const root = sampleSandbox();
    const file = join(root, 'huge.docx');
    writeFileSync(file, 'PK');
    truncateSync(file, 200 * 1024 * 1024);
    const { status, stderr } = await gazette('import', 'docx', file, '--policy', 'privacy', '--root', root);
    expect(stderr).toMatch(/it is 200 MB, expected at most 50 MB: a policy is text/);
    expect(status).toBe(2);
  });

  it.each([
    ['a file that is not there', (root: string) => join(root, 'no.docx'), /there is no file/],
    ['a folder', (root: string) => root, /is a folder, expected a \.docx/],
    [
      'a file that is none',
      (root: string) => join(root, 'policies/organisation.yaml'),
      /cannot be taken in: it is no Word file/,
    ],
  ])('%s: status 2 and a sentence', async (_, path, sentence) => {
    const root = sampleSandbox();
    const { status, stderr, stdout } = await gazette(
      'import',
      'docx',
      path(root),
      '--policy',
      'privacy',
      '--root',
      root,
    );
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
