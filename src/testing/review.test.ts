import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { gazette } from './gazette.ts';
import { DRAFT, DRAFTED, sandbox, TEXT, write } from './sandbox.ts';

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], { cwd: root });

const commit = (root: string) => {
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'x', '--allow-empty');
};

const TABLE = `${TEXT}
| What | How long |
| --- | --- |
| Contact data | 3 years |
| Logs | 1 year |
`;

/** A repository whose main branch has one published policy, and whose branch `change` is checked out; in a sub-folder. */
async function repository(policy = 'noticePeriodDays: 30\n'): Promise<string> {
  const top = sandbox();
  git(top, 'init', '-q', '-b', 'main');
  const root = join(top, 'legal');
  mkdirSync(root);
  write(root, {
    ...DRAFTED,
    'policies/privacy/policy.yaml': `${DRAFTED['policies/privacy/policy.yaml']}${policy}`,
    'policies/privacy/draft/en.md': TABLE,
  });
  const call = [
    'publish',
    'privacy',
    '--effective',
    '2020-01-01',
    '--published',
    '2020-01-01',
    '--late',
    '--yes',
  ];
  const { status, stderr } = await gazette(
    ...call,
    '--class',
    'substantive',
    '--material',
    'no',
    '--reason',
    'First',
    '--root',
    root,
  );
  if (status !== 0) throw new Error(stderr);
  commit(top);
  git(top, 'checkout', '-qb', 'change');
  return root;
}

const drafted = (root: string, text: string, record = DRAFT) =>
  write(root, { 'policies/privacy/draft/version.yaml': record, 'policies/privacy/draft/en.md': text });

const review = (root: string, ...more: string[]) =>
  gazette('review', '--base', 'main', '--as-of', '2026-11-28', '--root', root, ...more);

const LONGER = TABLE.replace('for 3 years', 'for 5 years').replace('data | 3 years', 'data | 5 years');

describe('review', () => {
  it('shows what a draft changes, what publishing makes, and where its preview is', async () => {
    const root = await repository();
    drafted(root, LONGER);
    commit(root);
    const { status, stdout } = await review(root, '--preview', 'https://preview.example/42');
    expect(status).toBe(0);
    expect(stdout.startsWith('<!-- gazette:review -->\n')).toBe(true);
    for (const part of [
      'Nothing stands in the way of publishing.',
      'Version `2026-12-28` in place of `2020-01-01`, made public on 2026-11-28, in force from **2026-12-28** (the earliest day',
      '30 days from publication to effect, 30 are promised',
      'A notice in `en`',
      '`--class`, `--material`, `--reason`',
      '[Preview of the draft](<https://preview.example/42/en/privacy/draft/>)',
      '**period**',
      '  - before: Contact data \\| 3 years\n  - after: Contact data \\| 5 years',
      '! We keep data for [-3-]{+5+} years.',
      '! Contact data | [-3-]{+5+} years',
    ])
      expect(stdout).toContain(part);
    const order = ['in force from', 'Not to be missed', '**Section 1 “Retention”**', '```diff'].map((part) =>
      stdout.indexOf(part),
    );
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('refuses first what publish would refuse', async () => {
    const root = await repository();
    drafted(root, LONGER, 'change: {}\n');
    commit(root);
    const told = await review(root);
    expect([told.status, told.stdout]).toEqual([1, expect.stringContaining('version/summary-missing')]);
    expect(told.stdout).toContain('Publishing would be refused');
    // So does `check`.
    const checked = await gazette('check', '--root', root);
    expect([checked.status, checked.stdout]).toEqual([1, expect.stringContaining('version/summary-missing')]);
    const call = [
      'publish',
      'privacy',
      '--effective',
      '2099-01-01',
      '--class',
      'substantive',
      '--material',
      'no',
    ];
    const refused = await gazette(...call, '--reason', 'x', '--dry-run', '--root', root);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('version/summary-missing')]);
    // An editorial change has no summary.
    drafted(root, TABLE.replace('We keep data', 'We keep the data'), 'change: { class: editorial }\n');
    commit(root);
    expect(await gazette('check', '--root', root)).toMatchObject({ status: 0 });
    expect(await review(root)).toMatchObject({ status: 0 });
  });

  it('refuses days that cannot be published', async () => {
    const root = await repository();
    drafted(
      root,
      LONGER,
      `${DRAFT}  material: true\n  reason: Longer\n  class: substantive\npublished: 2026-11-28\neffective: 2026-12-01\n`,
    );
    commit(root);
    const { status, stdout } = await review(root);
    expect([status, stdout]).toEqual([1, expect.stringContaining('notice/period')]);
    expect(stdout).toContain('the earliest day that keeps it is 2026-12-28');
  });

  it('speaks of what the branch changes alone: 4 where that is nothing', async () => {
    const root = await repository();
    const nothing = await review(root);
    expect(nothing).toMatchObject({ status: 4 });
    expect(nothing.stdout).toContain('No draft and no version changes here.');
    git(root, 'checkout', '-q', 'main');
    drafted(root, LONGER);
    commit(root);
    git(root, 'checkout', '-qB', 'change');
    expect(await review(root)).toMatchObject({ status: 4 });
    const json = await review(root, '--json');
    expect([json.status, JSON.parse(json.stdout)]).toEqual([
      4,
      expect.objectContaining({ ok: true, policies: [] }),
    ]);
    drafted(root, LONGER.replace('1 year', '2 years'));
    commit(root);
    const further = await review(root);
    expect(further.stdout).toMatch(/Since the draft at the base[\s\S]*2 years[\s\S]*Against `2020-01-01`/);
    rmSync(join(root, 'policies/privacy/draft'), { recursive: true });
    commit(root);
    expect((await review(root)).stdout).toContain('The draft is taken out');
  });

  it('compares with where the branch began, not with what others did since', async () => {
    const root = await repository();
    git(root, 'checkout', '-q', 'main');
    write(root, {
      'policies/cookies/policy.yaml': DRAFTED['policies/privacy/policy.yaml']!.replace('privacy', 'cookies'),
    });
    write(root, { 'policies/cookies/draft/version.yaml': DRAFT, 'policies/cookies/draft/en.md': TEXT });
    commit(root);
    git(root, 'checkout', '-q', 'change');
    expect(await review(root)).toMatchObject({ status: 4 });
  });

  it('shows a version that the branch publishes', async () => {
    const root = await repository();
    drafted(root, LONGER);
    const call = [
      'publish',
      'privacy',
      '--effective',
      '2099-01-01',
      '--class',
      'substantive',
      '--material',
      'yes',
      '--yes',
    ];
    expect(await gazette(...call, '--reason', 'Kept for *longer*', '--root', root)).toMatchObject({
      status: 0,
    });
    commit(root);
    const { status, stdout } = await review(root);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /version `2099-01-01`[\s\S]*Published in this branch[\s\S]*substantive, material: Kept for \\\*longer\\\*/,
    );
    expect(stdout).toContain('[-3-]{+5+} years');
  });

  it('stays under 60,000 characters with very many changes, and says what it left out', async () => {
    const root = await repository();
    const many = Array.from(
      { length: 900 },
      (_, i) =>
        `## Part ${i} {#part-${i}}\n\nWe keep part ${i} of it for ${i + 2} days, and tell you so every time.\n`,
    );
    drafted(root, `${TABLE}\n${many.join('\n')}`);
    commit(root);
    const { stdout, status } = await review(root);
    expect(status).toBe(0);
    expect(stdout.length).toBeLessThan(60_000);
    expect(stdout).toMatch(/_Left out, since a comment has a limit of length: .*marked text of privacy/);
    // No block is cut in its middle.
    expect((stdout.match(/^```/gm) ?? []).length % 2).toBe(0);
    const whole = await review(root, '--length', '0', '--out', join(root, 'all.md'));
    expect(whole.status).toBe(0);
    expect(readFileSync(join(root, 'all.md'), 'utf8')).toContain('Part 899');
  });

  it('lets no title and no text out of its place', async () => {
    const root = await repository();
    const policy = join(root, 'policies/privacy/policy.yaml');
    const hostile = '@everyone <img src=x> [x](https://evil.example) <!-- gazette:review -->';
    writeFileSync(policy, readFileSync(policy, 'utf8').replace('en: Privacy', `en: '${hostile}'`));
    drafted(
      root,
      `${LONGER}\n${hostile.replaceAll('<', '\\<')} \`\`\`\` @everyone \n\n    \`\`\`\n    @everyone\n`,
    );
    commit(root);
    const { stdout } = await review(root);
    expect(stdout).toContain('everyone');
    const links: string[] = [];
    visit(unified().use(remarkParse).use(remarkGfm).parse(stdout), (node) => {
      if (node.type === 'link' || node.type === 'image' || node.type === 'html')
        links.push('url' in node ? node.url : node.value);
      if (node.type === 'text') expect(node.value).not.toMatch(/@everyone|https:\/\//);
    });
    expect(links).toEqual([
      '<!-- gazette:review -->',
      '<details><summary>Other findings, 1 to 12 of 12</summary>',
      '</details>',
    ]);
  });

  it.each([
    [['--base', 'nowhere'], /--base nowhere: .*has no branch or commit `nowhere`/],
    [['--base', '--help-me'], /has no branch or commit/],
    [['--preview', 'javascript:alert(1)'], /--preview takes an address/],
    [['--length', '10'], /--length takes 0, or 2000/],
  ])('%j is wrong use', async (args, words) => {
    const root = await repository();
    const { status, stderr } = await gazette('review', ...args, '--root', root);
    expect([status, stderr]).toEqual([2, expect.stringMatching(words)]);
  });

  it('says so when policies cannot be read, in a comment as well', async () => {
    const root = await repository();
    writeFileSync(join(root, 'policies/organisation.yaml'), 'name: [');
    const { status, stdout } = await review(root);
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^<!-- gazette:review -->[\s\S]*cannot be read[\s\S]*yaml\/syntax/),
    ]);
  });
});
