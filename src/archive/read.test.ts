import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAFTED, ORGANISATION, POLICY, sandbox, TEXT, write } from '../testing/sandbox.ts';
import { checkArchive, problemLine, readArchive } from './index.ts';

const DRAFT = 'policies/privacy/draft';

/** Every problem of a drafted policy with some files changed, as `check` prints them. */
function problemsWith(files: Readonly<Record<string, string>>): string[] {
  return checkArchive(readArchive(sandbox({ ...DRAFTED, ...files })).found).map(problemLine);
}

describe('bad input is one sentence with its place', () => {
  it.each([
    [
      'a language that binds and is none of the site',
      { 'policies/privacy/policy.yaml': POLICY.replace('authoritative: en', 'authoritative: kk') },
      /organisation\.yaml:\d+:\d+ error policy\/binding-language Unexpected absence of `kk` among the languages, expected the one that binds: it is `authoritative` in privacy, and its pages would be gone/,
    ],
    [
      'broken YAML',
      { 'policies/organisation.yaml': 'name: [a\nsite: x' },
      /^policies\/organisation\.yaml:\d+:\d+ error yaml\/syntax Unexpected YAML: /,
    ],
    [
      'an unknown key',
      { 'policies/privacy/policy.yaml': `${POLICY}authoritive: en\n` },
      'policies/privacy/policy.yaml:4:1 error yaml/unknown-key Unexpected key `authoritive`, expected `authoritative`',
    ],
    [
      'a day that does not exist',
      { [`${DRAFT}/version.yaml`]: 'effective: 2026-02-30\n' },
      `${DRAFT}/version.yaml:1:1 error yaml/schema \`effective\`: Unexpected \`2026-02-30\`, expected a day that exists, such as \`2026-01-31\``,
    ],
    [
      'a second anchor of one name',
      { [`${DRAFT}/en.md`]: `${TEXT}\n## Again {#retention}\n\nMore.\n` },
      /en\.md:10:1 error anchor\/duplicate Unexpected second anchor `retention`, expected it once \(first on line 6\)/,
    ],
    [
      'a text whose name is no tag of a language',
      { [`${DRAFT}/deutsch.md`]: TEXT },
      `${DRAFT}/deutsch.md:1:1 error archive/locale Unexpected text \`deutsch.md\`, expected its name to be the tag of a language such as \`de\`, \`pt-BR\` or \`zh-Hant\``,
    ],
    [
      'a text whose tag is not in its canonical form',
      { [`${DRAFT}/pt-br.md`]: TEXT },
      `${DRAFT}/pt-br.md:1:1 error archive/locale Unexpected text \`pt-br.md\`, expected its name to be \`pt-BR\`, the canonical form of the tag`,
    ],
    [
      'a text whose tag stands for another one by now',
      { [`${DRAFT}/iw.md`]: TEXT },
      `${DRAFT}/iw.md:1:1 error archive/locale Unexpected text \`iw.md\`, expected its name to be \`he\`, the canonical form of the tag`,
    ],
    [
      'a title in a language that is none',
      { 'policies/privacy/policy.yaml': POLICY.replace('en: Privacy', 'en: Privacy, zh_hant: 隱私') },
      'policies/privacy/policy.yaml:2:24 error yaml/schema `titles.zh_hant`: Unexpected `zh_hant`, expected `zh-Hant`, the canonical form of the tag',
    ],
    [
      'a policy id that is a language of the site on a disk that knows no capitals',
      {
        'policies/organisation.yaml': ORGANISATION.replace('[en]', '[en, pt-BR]'),
        'policies/pt-br/policy.yaml': POLICY,
      },
      /policies\/pt-br:1:1 error archive\/policy-id Unexpected policy id `pt-br`, which is reserved/,
    ],
    [
      'raw HTML',
      { [`${DRAFT}/en.md`]: `${TEXT}\n<script>x</script>\n` },
      /en\.md:10:1 error text\/raw-html Unexpected HTML/,
    ],
    [
      'a link that runs script',
      { [`${DRAFT}/en.md`]: `${TEXT}\n[x](javascript:alert(1))\n` },
      /en\.md:10:1 error link\/unsafe Unexpected link to `javascript:`/,
    ],
    [
      'a link to no policy',
      { [`${DRAFT}/en.md`]: `${TEXT}\n[x](policy:cookies)\n` },
      /error link\/internal Unexpected link to policy `cookies`, expected one of `privacy`/,
    ],
    [
      'a text without front matter',
      { [`${DRAFT}/en.md`]: 'Text' },
      /error text\/front-matter Unexpected text without front matter/,
    ],
    [
      'a translation that claims to prevail',
      { [`${DRAFT}/ru.md`]: TEXT },
      /ru\.md:1:1 error text\/standing Unexpected standing `authoritative`/,
    ],
    ['a stray file', { 'policies/privacy/notes.txt': 'x' }, /notes\.txt:1:1 error archive\/stray/],
    [
      'a reserved policy id',
      { 'policies/api/policy.yaml': POLICY },
      /policies\/api:1:1 error archive\/policy-id/,
    ],
    [
      'a link around every page that runs script',
      {
        'policies/organisation.yaml': `${ORGANISATION}footer:\n  - label: { en: Home }\n    href: javascript:alert(1)\n`,
      },
      /organisation\.yaml:8:5 error yaml\/schema `footer\.0\.href`: Unexpected `javascript:alert\(1\)`, expected a full address/,
    ],
    [
      'the same in one language',
      {
        'policies/organisation.yaml': `${ORGANISATION}footer:\n  - { label: { en: Home }, href: { en: //evil.example } }\n`,
      },
      /error yaml\/schema `footer\.0\.href\.en`: Unexpected `\/\/evil\.example`, expected a full address/,
    ],
    [
      'a language at the root that the site does not have',
      { 'policies/organisation.yaml': `${ORGANISATION}rootLocale: ru\n` },
      'policies/organisation.yaml:6:1 error yaml/schema `rootLocale`: Unexpected language, expected one of `locales`',
    ],
    [
      'a policy id that became reserved',
      { 'policies/brand/policy.yaml': POLICY },
      'policies/brand:1:1 error archive/policy-id Unexpected policy id `brand`, which is reserved for addresses of the site: nothing is published under it yet, so rename the folder',
    ],
    [
      'the tag of a language as a policy id',
      { 'policies/en/policy.yaml': POLICY },
      /policies\/en:1:1 error archive\/policy-id Unexpected policy id `en`, which is reserved/,
    ],
    [
      'a version the ledger does not know',
      {
        'policies/privacy/2026-01-01/version.yaml':
          'published: 2026-01-01\neffective: 2026-01-01\nchange: { class: substantive }\n',
        'policies/privacy/2026-01-01/en.md': TEXT,
      },
      /2026-01-01:1:1 error ledger\/unknown-version/,
    ],
  ] as const)('%s', (_, files, expected) => {
    const problems = problemsWith(files as Record<string, string>);
    expect(
      problems.some((line) => (typeof expected === 'string' ? line === expected : expected.test(line))),
      problems.join('\n'),
    ).toBe(true);
  });

  it.each(['2026-01-01.0', '2026-01-01.01', '2026-1-1', '2026-01-01-a'])('a version called %s', (id) => {
    expect(problemsWith({ [`policies/privacy/${id}/en.md`]: TEXT })).toContain(
      `policies/privacy/${id}:1:1 error version/id-format Unexpected version id \`${id}\`, expected an effective date such as \`2026-01-31\``,
    );
  });

  it('and all of them are reported at once', () => {
    const problems = problemsWith({
      'policies/organisation.yaml': ORGANISATION.replace('Asia/Almaty', 'Asia/Nowhere').replace(
        'site: https',
        'site: ftp',
      ),
      'policies/privacy/policy.yaml': POLICY.replace('privacy', 'private'),
      [`${DRAFT}/en.md`]: TEXT.replace('authoritative', 'true'),
    });
    expect(problems.filter((line) => line.includes(' error '))).toHaveLength(4);
  });

  it('an empty policy folder, a version without text and no policies at all', () => {
    const root = sandbox(DRAFTED);
    rmSync(join(root, DRAFT, 'en.md'));
    expect(readArchive(root).problems.map(problemLine)).toEqual([
      `${DRAFT}:1:1 error text/missing Unexpected a version without text, expected \`en.md\``,
    ]);
    rmSync(join(root, DRAFT), { recursive: true });
    expect(readArchive(root).problems.map(problemLine)).toEqual([
      'policies/privacy:1:1 warning archive/empty Unexpected emptiness, expected a version or a draft: start one with `gazette draft privacy`',
    ]);
    expect(readArchive(sandbox()).problems.map(problemLine)).toEqual([
      expect.stringContaining('policies:1:1 error archive/missing'),
    ]);
  });
});

describe('a text that changes while the archive is read', () => {
  it('is not taken for the one that was read', () => {
    const root = sandbox(DRAFTED);
    const { found } = readArchive(root);
    write(root, { [`${DRAFT}/en.md`]: TEXT.replace('3 years', '4 years') });
    expect(() => checkArchive(found)).toThrow(`${DRAFT}/en.md was changed while it was read: run this again`);
    expect(checkArchive(readArchive(root).found)).toEqual([]);
  });
});
