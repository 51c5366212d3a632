import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isError, problemLine, readArchive, ruleOf } from '../archive/index.ts';
import { gazette } from '../testing/gazette.ts';
import { sampleSandbox, sandbox, write } from '../testing/sandbox.ts';
import { check } from './index.ts';

const AS_OF = '2026-11-23';
const checked = (root: string, asOf = AS_OF) => check(readArchive(root).archive!, asOf);

/** The defects that a lawyer found in the company's own text by hand, and the rule that must find each. */
const DEFECTS = [
  'date/effective-missing',
  'archive/link-missing',
  'disclosure/operator-id',
  'consistency/browsewrap',
  'consistency/category-retention',
  'consistency/purpose-basis',
  'consistency/source-category',
  'kz/legal-basis',
  'disclosure/recipients',
  'disclosure/transfer',
  'read/vague-retention',
  'disclosure/rights-how',
  'disclosure/complaint',
  'link/mentioned-doc',
  'typo/ru-preposition',
  'disclosure/changes-period',
  'notice/promise-unmet',
  'typo/phone-dash',
  'a11y/emoji-label',
  'i18n/missing-locale',
  'date/review-due',
];

describe("the company's own text", () => {
  /** The text as the company has it, without the links that the archive added, as the draft of the next version. */
  let found: ReturnType<typeof findings>;
  const asWritten = () => (found ??= findings());
  const findings = () => {
    const root = sampleSandbox();
    const policy = join(root, 'policies/privacy/policy.yaml');
    writeFileSync(policy, readFileSync(policy, 'utf8').replace(/\nsuppressed:[\s\S]*/, '\n'));
    mkdirSync(join(root, 'policies/privacy/draft'));
    const text = readFileSync(join(root, 'policies/privacy/2025-12-15/ru.md'), 'utf8');
    writeFileSync(join(root, 'policies/privacy/draft/ru.md'), text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
    cpSync(
      join(root, 'policies/privacy/2025-12-15/version.yaml'),
      join(root, 'policies/privacy/draft/version.yaml'),
    );
    return checked(root).problems.filter((p) => /privacy\/(policy.yaml|2025-12-15|draft)/.test(p.file ?? ''));
  };

  it.each(DEFECTS)('shows what %s is about', (rule) => {
    expect(asWritten().map(ruleOf)).toContain(rule);
  });

  it('has no error that is not one', () => {
    const errors = asWritten().filter(isError).map(ruleOf);
    // No notice is on record, and the period that the policy keeps today was not kept then.
    expect([...new Set(errors)].sort()).toEqual(['notice/period', 'notice/promise-unmet']);
  });
});

describe('the shipped policies', () => {
  it('are clean but for what is suppressed with a reason', () => {
    const { problems, suppressed } = checked(sampleSandbox());
    expect(problems.map(problemLine)).toEqual([]);
    expect(suppressed.length).toBeGreaterThan(30);
    for (const { suppression } of suppressed) expect(suppression.reason.split(' ').length).toBeGreaterThan(3);
  });
});

describe('a suppression', () => {
  const with_ = (line: string) => {
    const root = sampleSandbox();
    const file = join(root, 'policies/cookies/policy.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(\nsuppressed:\n)[\s\S]*/, `$1${line}`));
    return checked(root)
      .problems.filter((p) => p.file?.startsWith('policies/cookies'))
      .map((p) => `${p.fatal ? 'error' : 'other'} ${ruleOf(p)}`);
  };
  const entry = (rule: string, until: string, version?: string) =>
    `  - rule: ${rule}\n    until: ${until}\n    reason: a reason that a person gave\n${version ? `    version: ${version}\n` : ''}`;

  it('hides its finding and no other', () => {
    const found = with_(entry('i18n/missing-locale', '2027-01-01'));
    expect(found).not.toContain('other i18n/missing-locale');
    expect(found).toContain('other i18n/prevailing');
  });

  it.each([
    [
      'that is over',
      entry('i18n/missing-locale', '2026-11-22'),
      ['other i18n/missing-locale', 'other suppression/expired'],
    ],
    [
      'of another version',
      entry('i18n/missing-locale', '2027-01-01', '2020-01-01'),
      ['other i18n/missing-locale', 'other suppression/unused'],
    ],
    ['of nothing', entry('typo/quotes', '2027-01-01'), ['other suppression/unused']],
    ['of no rule', entry('i18n/missing-local', '2027-01-01'), ['error suppression/unknown']],
    ['of what was published', entry('date/silent-edit', '2027-01-01'), ['error suppression/impossible']],
  ])('%s is told', (_, line, expected) => {
    for (const finding of expected) expect(with_(line)).toContain(finding);
  });

  it('without a reason or an end is refused', () => {
    const root = sampleSandbox();
    const file = join(root, 'policies/cookies/policy.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/(\nsuppressed:\n)[\s\S]*/, '$1  - rule: typo/quotes\n'),
    );
    expect(readArchive(root).problems.map(problemLine).join()).toMatch(
      /suppressed\.0\.reason.*suppressed\.0\.until/,
    );
  });
});

describe('what cannot be shipped', () => {
  const drafted = async () => {
    const root = sampleSandbox();
    await gazette('draft', 'privacy', '--from', '2027-03-01', '--root', root);
    return root;
  };
  const publish = (root: string, ...more: string[]) =>
    gazette(
      'publish',
      'privacy',
      '--effective',
      '2027-09-01',
      '--class',
      'substantive',
      '--material',
      'yes',
      '--reason',
      'Longer notice',
      '--root',
      root,
      ...more,
    );
  const SUMMARY = 'sample: true\nchange:\n  summary:\n    ru: [Дольше]\n    en: [Longer]\n';

  it('a draft that has errors', async () => {
    const root = await drafted();
    const text = join(root, 'policies/privacy/draft/ru.md');
    writeFileSync(text, readFileSync(text, 'utf8').replace('30 дней', '45 дней'));
    write(root, { 'policies/privacy/draft/version.yaml': SUMMARY });
    const refused = await publish(root);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /draft\/en\.md:\d+:1 error i18n\/date-step Unexpected numbers in `#changes`: 30, expected 45/,
    );
    expect(refused.stderr).toMatch(/error i18n\/stale/);
    const english = join(root, 'policies/privacy/draft/en.md');
    writeFileSync(english, readFileSync(english, 'utf8').replace('30 days', '45 days'));
    expect((await publish(root)).stdout).toContain('privacy 2027-09-01 published');
  });

  it('a substantive version without a summary in one of its languages', async () => {
    const root = await drafted();
    write(root, { 'policies/privacy/draft/version.yaml': SUMMARY.replace(/\n {4}en.*/, '') });
    const { stderr, status } = await publish(root);
    expect([status, stderr]).toEqual([1, expect.stringContaining('version/summary-missing')]);
    // While it is being written, nobody is told off for it.
    expect((await gazette('check', '--as-of', AS_OF, '--root', root)).status).toBe(0);
  });

  it('a material version too soon after its publication', async () => {
    const root = await drafted();
    write(root, { 'policies/privacy/draft/version.yaml': SUMMARY });
    const { status, stderr } = await publish(root, '--published', '2027-08-15');
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('notice/period Unexpected 17 days from publication'),
    ]);
  });

  it('an editorial version that moves a number, unless a reason says why', async () => {
    const root = await drafted();
    for (const [locale, from, to] of [
      ['ru', '30 дней', '45 дней'],
      ['en', '30 days', '45 days'],
    ] as const) {
      const file = join(root, `policies/privacy/draft/${locale}.md`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    }
    write(root, { 'policies/privacy/draft/version.yaml': 'sample: true\n' });
    const call = ['publish', 'privacy', '--effective', '2027-09-01', '--class', 'editorial', '--root', root];
    const refused = await gazette(...call);
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining('version/editorial-doubtful'),
    ]);
    const published = await gazette(...call, '--reason', 'A misprint: the contract has 45');
    expect([published.status, published.stdout]).toEqual([0, expect.stringContaining('published')]);
  });
});

describe('the command line', () => {
  it('gives SARIF that a code host takes, suppressions with their reasons', async () => {
    const { stdout, status } = await gazette(
      'check',
      '--format',
      'sarif',
      '--as-of',
      AS_OF,
      '--root',
      sampleSandbox(),
    );
    expect(status).toBe(0);
    const sarif = JSON.parse(stdout) as {
      version: string;
      runs: {
        results: { ruleId: string; suppressions?: unknown[] }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    expect(sarif.version).toBe('2.1.0');
    const { results, tool } = sarif.runs[0]!;
    expect(results.length).toBeGreaterThan(30);
    const ids = tool.driver.rules.map(({ id }) => id);
    for (const { ruleId, suppressions } of results) {
      expect(ids).toContain(ruleId);
      expect(suppressions).toHaveLength(1);
    }
  });

  it('explains a rule with its source and examples, and lists them all', async () => {
    const one = await gazette('explain', 'kz/legal-basis');
    expect(one.stdout).toMatch(
      /warning; heuristic; profile kz[\s\S]*verify with counsel[\s\S]*reported by others, not read at the source[\s\S]*Is reported/,
    );
    const all = await gazette('explain');
    expect(all.stdout.split('\n').length).toBeGreaterThan(90);
    const none = await gazette('explain', 'notice/perod');
    expect([none.status, none.stderr]).toEqual([
      2,
      expect.stringContaining('there is no rule `notice/perod`'),
    ]);
  });
});

describe('what nobody can mend any more', () => {
  const organisation = {
    'policies/organisation.yaml':
      'name: { en: Acme }\nsite: https://acme.example\ndefaultLocale: en\nlocales: [en]\ntimeZone: UTC\n',
  };
  const text = (words: string) => `# Privacy\n\n## Data {#data}\n\n${words}\n`;
  const said = (stdout: string, rule: string) => stdout.split('\n').filter((line) => line.includes(rule));

  it('is said once for a published text, and leaves the exit status as it is', async () => {
    const root = sandbox(organisation);
    const folder = sandbox({ 'privacy-2024-03-01.md': text('我们保存您的姓名一年。 TODO') });
    expect((await gazette('import', 'markdown', folder, '--root', root)).status).toBe(0);
    const { status, stdout } = await gazette('check', '--root', root);
    expect(said(stdout, 'typo/unprintable')).toEqual([
      expect.stringMatching(
        /privacy\/2024-03-01\/en\.md:\d+:1 info typo\/unprintable Unexpected characters .+ and 8 more, which no face of print has: this text has no PDF/,
      ),
    ]);
    expect(said(stdout, 'typo/placeholder')).toEqual([expect.stringContaining(' info ')]);
    expect(status).toBe(0);
  });

  it('is an error while it is a draft', async () => {
    const root = sandbox({
      ...organisation,
      'policies/privacy/policy.yaml': 'kind: privacy\ntitles: { en: Privacy }\nauthoritative: en\n',
      'policies/privacy/draft/version.yaml': 'change: {}\n',
      'policies/privacy/draft/en.md': `---\ntitle: Privacy\nstanding: authoritative\n---\n\n## Data {#data}\n\n中 TODO\n`,
    });
    const { status, stdout } = await gazette('check', '--root', root);
    for (const rule of ['typo/unprintable', 'typo/placeholder'])
      expect(said(stdout, rule)).toEqual([expect.stringContaining(' error ')]);
    expect(status).toBe(1);
  });
});
