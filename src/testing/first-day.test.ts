/** The first days of the documentation, lived through: what its pages say to type is typed, in their order. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS } from '../cli/init-answers.ts';
import { runExample } from '../lint/examples.ts';
import type { LintRule } from '../lint/index.ts';
import { readNoticeTemplates } from '../output/index.ts';
import { gazette, type Outcome } from './gazette.ts';
import { PROJECT, sandbox, write } from './sandbox.ts';

const read = (page: string) => readFileSync(join(PROJECT, 'docs', page), 'utf8');

/** Blocks of code of one section of a page, in one language. */
function blocksOf(page: string, section: string, language: string): string[] {
  const { children } = unified().use(remarkParse).parse(read(page));
  const isHead = (node: RootContent) => node.type === 'heading' && node.depth === 2;
  const start = children.findIndex((node) => isHead(node) && textOf(node) === section);
  const length = children.slice(start + 1).findIndex(isHead);
  const own = children.slice(start + 1, length === -1 ? undefined : start + 1 + length);
  const found: string[] = [];
  visit({ type: 'root', children: own }, 'code', ({ lang, value }) => {
    if (lang === language) found.push(`${value}\n`);
  });
  return found;
}

/** What stays open until somebody closes it. */
const OPEN = ['dev', 'desk', 'preview'];

/** The commands of a section, without what is said about them. */
const commandsOf = (page: string, section: string): string[][] =>
  blocksOf(page, section, 'sh')
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => /^npx gazette (.*)/.exec(line.replace(/ {2,}#.*/, ''))?.[1] ?? [])
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!))
    .filter(([name]) => !OPEN.includes(name!));

let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'gazette-day-'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Types a command in a project: its files stand there, and PDFs are printed elsewhere. */
function typed([name, ...args]: readonly string[], root = project): Promise<Outcome> {
  const own = args.map((arg) => (/\.(yaml|md|docx|zip)$|^(dist|preview)$/.test(arg) ? join(root, arg) : arg));
  if (name === 'init') return gazette('init', root, ...own);
  return gazette(name!, ...own, '--root', root, ...(name === 'build' ? ['--no-pdf'] : []));
}

async function live(page: string, section: string): Promise<string> {
  const commands = commandsOf(page, section);
  expect(commands.length, `${page}, ${section}`).toBeGreaterThan(0);
  const said: string[] = [];
  for (const command of commands) {
    const { status, stdout, stderr } = await typed(command);
    expect(status, `${command.join(' ')}\n${stdout}${stderr}`).toBe(0);
    said.push(stdout, stderr);
  }
  return said.join('\n');
}

/** Types a command that must go well. */
async function done(command: readonly string[], root: string): Promise<void> {
  const { status, stdout, stderr } = await typed(command, root);
  expect(status, `${command.join(' ')}\n${stdout}${stderr}`).toBe(0);
}

/** A project of its own that has begun with the policy of the first page. */
async function begun(answered = (answers: string) => answers): Promise<string> {
  const root = sandbox();
  const section = 'Begin with a policy that you have';
  write(root, {
    'legal/privacy-2025-01-15.md': blocksOf('getting-started.md', section, 'markdown')[0]!,
    'answers.yaml': answered(blocksOf('getting-started.md', section, 'yaml')[0]!),
  });
  await done(commandsOf('getting-started.md', section)[0]!, root);
  return root;
}

const file = (path: string) => readFileSync(join(project, path), 'utf8');

describe('the first day', () => {
  it('of a developer begins with a policy that is there', async () => {
    const section = 'Begin with a policy that you have';
    write(project, {
      'legal/privacy-2025-01-15.md': blocksOf('getting-started.md', section, 'markdown')[0]!,
      'answers.yaml': blocksOf('getting-started.md', section, 'yaml')[0]!,
    });
    await live('getting-started.md', section);
    expect(existsSync(join(project, 'policies/privacy/2025-01-15/en.md'))).toBe(true);
    const classify = /`npx gazette (classify [^`]+)`/.exec(read('getting-started.md'))![1]!;
    expect((await typed([...classify.split(' '), '--yes'])).status).toBe(0);
  });

  it('of a developer begins with facts, too', async () => {
    const root = sandbox();
    const answers = blocksOf('getting-started.md', 'Begin with a policy that you have', 'yaml')[0]!;
    write(root, { 'answers.yaml': answers.replace('drafts: false\n', '') });
    expect((await typed(['init', '--answers', 'answers.yaml'], root)).status).toBe(0);
    const gaps = await typed(['check'], root);
    expect(gaps.stdout).toContain('Unexpected gap');
    write(root, {
      'policies/facts/facts.yaml': blocksOf('facts-and-templates.md', 'A small shop', 'yaml')[0]!,
    });
    for (const policy of ['privacy', 'cookies', 'terms', 'consent'])
      expect((await typed(['draft', policy, '--from', 'template'], root)).status).toBe(0);
    const checked = await typed(['check'], root);
    expect(checked.status, checked.stdout).toBe(0);
    for (const command of commandsOf('getting-started.md', 'Or begin with facts'))
      expect((await typed(command, root)).status).toBe(0);
    expect(existsSync(join(root, 'policies/privacy/2027-01-15/en.md'))).toBe(true);
  });

  it('of a developer begins with facts in two languages, and with two of the policies', async () => {
    const root = sandbox();
    const answers = blocksOf('getting-started.md', 'Begin with a policy that you have', 'yaml')[0]!;
    const facts = blocksOf('facts-and-templates.md', 'A small shop', 'yaml')[1]!;
    const own = {
      'drafts: false\n': '',
      '[en]': '[ru, en]',
      'country: DE': 'country: KZ',
      'Europe/Berlin': 'Asia/Almaty',
    };
    const said = Object.entries(own).reduce(
      (text, [theirs, ours]) => text.replace(theirs, ours),
      answers.replaceAll('northbikes', 'lavka'),
    );
    write(root, { 'answers.yaml': said });
    expect((await typed(['init', '--answers', 'answers.yaml'], root)).status).toBe(0);
    for (const policy of ['terms', 'consent']) rmSync(join(root, 'policies', policy), { recursive: true });
    write(root, { 'policies/facts/facts.yaml': facts });
    for (const policy of ['privacy', 'cookies'])
      expect((await typed(['draft', policy, '--from', 'template'], root)).status).toBe(0);
    const checked = await typed(['check'], root);
    expect(checked.status, checked.stdout).toBe(0);
    // The number has a check digit, which `check` looks at.
    write(root, { 'policies/facts/facts.yaml': facts.replace("1239'", "1230'") });
    expect((await typed(['check'], root)).stdout).toContain('facts/registration');
  });

  it.each(['getting-started.md', 'ru/getting-started.md'])(
    'of a developer knows every answer from %s',
    (page) => {
      const head = page.startsWith('ru/') ? '### Ответы' : '### The answers';
      const section = read(page).split(head)[1]!.split(/^#/m)[0]!;
      const rows = section.split('\n').filter((line) => line.startsWith('| `'));
      const keys = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, key]) => key!));
      expect(keys.sort()).toEqual(Object.keys(ANSWERS.shape).sort());
      const isRequired = (row: string) => /required(?! where)|обязательно/i.test(row.split('|')[2]!);
      const required = rows.filter(isRequired).flatMap((row) => /`(\w+)`/.exec(row)![1]!);
      const { success, error } = ANSWERS.safeParse({});
      expect(success).toBe(false);
      expect(required.sort()).toEqual(error!.issues.map(({ path }) => String(path[0])).sort());
    },
  );

  it('of a lawyer takes the draft to Word and back, publishes, withdraws and corrects', async () => {
    const draft = commandsOf('lawyer.md', 'Write, or take in a Word file');
    expect((await typed(draft[0]!)).status).toBe(0);
    const text = 'policies/privacy/draft/en.md';
    writeFileSync(join(project, text), file(text).replace('2 years', '1 year'));
    // Others are for a project in which another version is announced.
    const own = draft.slice(1).filter((command) => !command.includes('2027-02-01'));
    expect(own.length).toBeGreaterThan(1);
    for (const command of own) expect((await typed(command)).status).toBe(0);
    expect(file(text)).toContain('after 1 year.');
    write(project, {
      'policies/privacy/draft/version.yaml': blocksOf('getting-started.md', 'Change the policy', 'yaml')[0]!,
    });
    await live('lawyer.md', 'Publish');
    expect(file('policies/privacy/2027-03-01/en.md')).toContain('after 1 year.');
    await live('lawyer.md', 'Withdraw');
    await live('lawyer.md', 'Correct');
    const types = file('policies/ledger.jsonl').match(/"type":"[a-z]+"/g);
    expect(types).toEqual(
      ['published', 'classified', 'published', 'withdrawn', 'corrected'].map((type) => `"type":"${type}"`),
    );
  });

  it('of a developer publishes what the page says, too', () => {
    const publish = (page: string, section: string) =>
      commandsOf(page, section)
        .filter(([name]) => name === 'publish')
        .map((command) => command.map((part) => (/^2027-/.test(part) ? 'DAY' : part)));
    expect(publish('getting-started.md', 'Change the policy')).toEqual(publish('lawyer.md', 'Publish'));
  });

  it('of a language adds a text to a published version', async () => {
    const section = 'A text in another language';
    const [organisation, policy] = blocksOf('add-a-language.md', section, 'yaml');
    const merged = (path: string, block: string) => {
      const keys = [...block.matchAll(/^\w+(?=:)/gm)].map(([key]) => key);
      const rest = keys.reduce(
        (text, key) => text.replace(new RegExp(`^${key}:\\n(?: .*\\n|- .*\\n)+`, 'm'), ''),
        file(path),
      );
      write(project, { [path]: `${rest}${block}` });
    };
    merged('policies/organisation.yaml', organisation!);
    merged('policies/privacy/policy.yaml', policy!);
    write(project, {
      'de.md': [
        '---\ntitle: Datenschutzerklärung\nstanding: informative\n---',
        '## Wie lange wir Daten aufbewahren {#how-long-we-keep-data}',
        'Bestellungen bewahren wir 10 Jahre auf. Alles andere löschen wir nach 2 Jahren.',
        '## Änderungen {#changes}',
        'Änderungen kündigen wir 30 Tage vorher per E-Mail an.\n',
      ].join('\n\n'),
    });
    await live('add-a-language.md', section);
    expect(existsSync(join(project, 'dist/de/privacy/2025-01-15/index.html'))).toBe(true);
  });

  it('of two branches that published on one day ends with a text that has both changes', async () => {
    const root = await begun();
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'core.editor=true', ...args],
        {
          cwd: root,
          stdio: 'ignore',
        },
      );
    const keep = (message: string) => {
      git('add', '-A');
      git('commit', '-qm', message);
    };
    const write2027 = (from: string, to: string) => {
      const text = join(root, 'policies/privacy/draft/en.md');
      writeFileSync(text, readFileSync(text, 'utf8').replace(from, to));
      const record = blocksOf('getting-started.md', 'Change the policy', 'yaml')[0]!;
      write(root, { 'policies/privacy/draft/version.yaml': record });
    };
    git('init', '-q', '-b', 'main');
    keep('Begin');
    const commands = commandsOf('teams.md', 'Two branches that both published');
    const changes = { theirs: ['2 years', '1 year'], ours: ['10 years', '11 years'] } as const;
    for (const [branch, [from, to]] of Object.entries(changes)) {
      git('checkout', '-q', '-b', branch, 'main');
      await done(['draft', 'privacy'], root);
      write2027(from, to);
      const publish = commands.at(-1)!.filter((word, i, all) => ![word, all[i - 1]].includes('--replaces'));
      await done(
        publish.map((word) => word.replace('2027-02-01', '2027-01-15')),
        root,
      );
      keep(branch);
    }
    expect(() => git('merge', 'theirs')).toThrow();
    const joined = commands.findIndex(([name]) => name === 'withdraw');
    // The check between them still has the two versions of one day to name.
    for (const command of commands.slice(0, joined)) if (command[0] === 'rebase') await done(command, root);
    git('add', '-A', 'policies');
    git('merge', '--continue');
    for (const command of commands.slice(joined)) {
      if (command[0] === 'publish') write2027('2 years', '1 year');
      await done(command, root);
    }
    expect(readFileSync(join(root, 'policies/privacy/2027-02-01/en.md'), 'utf8')).toMatch(
      /11 years.*1 year\./,
    );
    await done(['check'], root);
  });

  it('of a lawyer takes a second language to Word and back', async () => {
    const root = await begun((answers) => answers.replace('[en]', '[en, de]'));
    await done(['draft', 'privacy'], root);
    const path = join(root, 'policies/privacy/draft/de.md');
    const head = '---\ntitle: Datenschutz\nstanding: informative\n---\n\n';
    writeFileSync(path, `${head}## Dauer {#how-long-we-keep-data}\n\nZwei Jahre.\n`);
    const [, diff, taken] = commandsOf('lawyer.md', 'Write, or take in a Word file');
    // The version in force has no text in it yet.
    const itself = diff!.map((word) => (word === 'in-force' ? 'draft' : word));
    await done([...itself, '--locale', 'de'], root);
    writeFileSync(path, `${head}## Dauer {#how-long-we-keep-data}\n\nDrei Jahre.\n`);
    await done([...taken!, '--locale', 'de'], root);
    expect(readFileSync(path, 'utf8')).toContain('Zwei Jahre.');
    expect(readFileSync(join(root, 'policies/privacy/draft/en.md'), 'utf8')).toContain('2 years');
  });

  it('of an auditor proves what was in force on a day, with a shell', async () => {
    await live('auditor.md', 'Evidence of one day');
    const evidence = join(project, 'evidence');
    execFileSync('unzip', ['-q', join(project, 'evidence.zip'), '-d', evidence]);
    const said = execFileSync('sh', ['verify.sh'], { cwd: evidence, encoding: 'utf8' });
    expect(said).toContain('Everything agrees.');
    expect(readFileSync(join(evidence, 'version/en.md'), 'utf8')).toContain('after 2 years.');
    const checked = /^sha256sum --quiet --ignore-missing (-c SHA256SUMS && .*)$/m.exec(read('auditor.md'))!;
    execFileSync('sh', ['-c', `sha256sum --quiet ${checked[1]}`], {
      cwd: join(project, 'dist'),
      stdio: 'ignore',
    });
  });

  it('of a rule passes its good example and reports its bad one', async () => {
    const code = stripTypeScriptTypes(blocksOf('add-a-rule.md', 'The rule', 'ts')[0]!);
    const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    const [rule] = Object.values(module) as [LintRule];
    const templates = readNoticeTemplates(PROJECT);
    const found = (examples: LintRule['examples']['good']) =>
      examples.flatMap((example) =>
        runExample(rule, example, templates).map(({ message }) => message.reason),
      );
    expect(found(rule.examples.good)).toEqual([]);
    expect(found(rule.examples.bad)).toEqual(['Unexpected sentence in capitals, expected small letters']);
  });
});
