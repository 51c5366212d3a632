/** What `deploy/ci/` gives to code hosts: every step is run as it stands there, in a local repository, against a local host. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { gazette } from './gazette.ts';
import { DRAFT, DRAFTED, PROJECT, sandbox, TEXT, write } from './sandbox.ts';

const CI = join(PROJECT, 'deploy/ci');
const COMMAND = `"${process.execPath}" "${join(PROJECT, 'src/cli/main.ts')}"`;
const MARK = '<!-- gazette:review -->';

/** The same as a script in `top`, which prints nothing: one build with its PDFs shows that jobs can print. */
function unprinted(top: string): string {
  const script = join(top, '.git/gazette');
  writeFileSync(
    script,
    `#!/bin/sh\nif [ "$1" = build ]; then exec ${COMMAND} "$@" --no-pdf; fi\nexec ${COMMAND} "$@"\n`,
    { mode: 0o755 },
  );
  return script;
}

interface Step {
  readonly name: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}
const ACTION = parse(readFileSync(join(CI, 'action.yml'), 'utf8')) as { runs: { steps: readonly Step[] } };
const GITLAB = parse(readFileSync(join(CI, 'gitlab.yml'), 'utf8')) as Record<
  string,
  { script: readonly string[]; variables?: Readonly<Record<string, string>> }
>;

type Environment = Readonly<Record<string, string>>;

/** Runs a line of a job in `cwd`, as its shell does. */
function shell(cwd: string, line: string, env: Environment): Promise<{ status: number; said: string }> {
  const own = { PATH: process.env.PATH!, HOME: cwd, ...env };
  return new Promise((done) => {
    execFile('bash', ['-eo', 'pipefail', '-c', line], { cwd, env: own }, (error, out, err) =>
      done({ status: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

/** The step `name` of the action, with the values that its expressions have. */
function step(top: string, name: string, values: Environment = {}, env: Environment = {}) {
  const { run, env: wanted } = ACTION.runs.steps.find((one) => one.name === name)!;
  const known: Environment = {
    'github.action_path': CI,
    'inputs.root': 'legal',
    'inputs.command': COMMAND.replaceAll('"', ''),
    'inputs.token': 'secret',
    "github.base_ref && format('origin/{0}', github.base_ref)": 'main',
    'inputs.preview': '',
    'inputs.site': '',
    ...values,
  };
  const filled = Object.entries(wanted).map(([key, value]) => {
    const expression = /^\$\{\{ (.*) \}\}$/.exec(value)?.[1];
    if (expression === undefined || known[expression] === undefined) throw new Error(`${key}: ${value}`);
    return [key, known[expression]];
  });
  return shell(top, run, { ...Object.fromEntries(filled), ...env });
}

/** The job `name` for GitLab, all its lines in one shell. */
function job(top: string, name: string, env: Environment) {
  const { script, variables = {} } = GITLAB[name]!;
  const own = {
    ...variables,
    GAZETTE_CI: CI,
    GAZETTE_ROOT: 'legal',
    GAZETTE_COMMAND: COMMAND.replaceAll('"', ''),
  };
  return shell(top, script.join('\n'), { ...own, ...env });
}

const git = (top: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], { cwd: top });
const commit = (top: string) => {
  git(top, 'add', 'legal');
  git(top, 'commit', '-qm', 'x', '--allow-empty');
};

/** A repository with a policy published in `legal/`, on a branch `change` that changes its text. */
async function repository(): Promise<string> {
  const top = sandbox();
  git(top, 'init', '-q', '-b', 'main');
  const root = join(top, 'legal');
  mkdirSync(root);
  write(root, DRAFTED);
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
  const { status } = await gazette(...call, '--class', 'substantive', '--root', root);
  expect(status).toBe(0);
  commit(top);
  git(top, 'checkout', '-qb', 'change');
  drafted(top, 5);
  return top;
}

function drafted(top: string, years: number, record = DRAFT): void {
  write(join(top, 'legal/policies/privacy/draft'), {
    'version.yaml': record,
    'en.md': TEXT.replace('3 years', `${years} years`),
  });
  commit(top);
}

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
  readonly author: { readonly id: number };
}

/** A code host that keeps comments. Its own token writes as a bot, and as user 7. */
async function host(comments: Comment[], refusal: number | null = null): Promise<string> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { pathname } = new URL(request.url!, 'http://localhost');
    const answer = (status: number, value: unknown) => response.writeHead(status).end(JSON.stringify(value));
    if (pathname.endsWith('/user')) return answer(200, { id: 7 });
    if (request.method === 'GET') return answer(200, comments);
    if (refusal !== null) return answer(refusal, { message: 'Resource not accessible by integration' });
    const { body } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { body: string };
    if (request.method === 'POST') {
      comments.push({ id: comments.length + 1, body, user: { type: 'Bot' }, author: { id: 7 } });
      return answer(201, {});
    }
    comments.find(({ id }) => pathname.endsWith(`/${id}`))!.body = body;
    return answer(200, {});
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ofSomebody = (): Comment => ({
  id: 1,
  body: `${MARK}\nmine`,
  user: { type: 'User' },
  author: { id: 1 },
});

describe('the action for GitHub', () => {
  it('checks, and gives the code host its log', async () => {
    const top = await repository();
    const fine = await step(top, 'Check');
    expect(fine).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(join(top, 'gazette.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    drafted(top, 6, 'change: {}\n');
    const wrong = await step(top, 'Check');
    expect(wrong).toMatchObject({ status: 1 });
    expect(wrong.said).toMatch(
      /^legal\/policies\/privacy\/draft\/version\.yaml:1: error version\/summary-missing /m,
    );
  });

  it('comments once, and writes that comment again when the branch changes', async () => {
    const top = await repository();
    const comments = [ofSomebody()];
    const event = join(top, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 12 } }));
    const outputs = join(top, 'outputs');
    const env = {
      GITHUB_EVENT_PATH: event,
      GITHUB_API_URL: await host(comments),
      GITHUB_REPOSITORY: 'acme/site',
      GITHUB_OUTPUT: outputs,
    };
    const changed = { 'steps.review.outputs.changed': 'true' };
    const preview = { 'inputs.preview': 'https://preview.example/' };
    expect(await step(top, 'Review', preview, env)).toMatchObject({ status: 0 });
    expect(readFileSync(outputs, 'utf8')).toBe('changed=true\n');
    expect(await step(top, 'Comment', changed, env)).toMatchObject({ status: 0 });
    expect(comments).toHaveLength(2);
    expect(comments[1]!.body).toMatch(/^<!-- gazette:review -->[\s\S]*5 years[\s\S]*/);
    expect(comments[1]!.body).toContain('https://preview.example/en/privacy/draft/');
    drafted(top, 8);
    await step(top, 'Review', {}, env);
    expect((await step(top, 'Comment', changed, env)).said).toContain('written again');
    expect(comments).toHaveLength(2);
    expect(comments[1]!.body).toContain('8 years');
    expect(comments[0]).toEqual(ofSomebody());
    // The branch takes its change back.
    git(top, 'rm', '-rq', 'legal/policies/privacy/draft');
    commit(top);
    expect(await step(top, 'Review', {}, env)).toMatchObject({ status: 0 });
    await step(top, 'Comment', { 'steps.review.outputs.changed': 'false' }, env);
    expect(comments[1]!.body).toContain('No draft and no version changes here.');
    expect(comments).toHaveLength(2);
  });

  it('fails where publishing would be refused, and comments all the same; a fork’s token fails nothing', async () => {
    const top = await repository();
    drafted(top, 6, 'change: {}\n');
    const event = join(top, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 12 } }));
    const comments: Comment[] = [];
    const env = { GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'acme/site' };
    expect(await step(top, 'Review', {}, env)).toMatchObject({ status: 1 });
    const changed = { 'steps.review.outputs.changed': 'true' };
    const refused = await step(top, 'Comment', changed, {
      ...env,
      GITHUB_API_URL: await host(comments, 403),
    });
    expect(refused).toMatchObject({ status: 0, said: expect.stringContaining('may not write comments') });
    await step(top, 'Comment', changed, { ...env, GITHUB_API_URL: await host(comments) });
    // Another answer is a fault, and is not hidden.
    comments[0]!.body = MARK;
    const faulty = await step(top, 'Comment', changed, { ...env, GITHUB_API_URL: await host(comments, 500) });
    expect(faulty).toMatchObject({ status: 1, said: expect.stringContaining('the code host answered 500') });
  });

  it('builds a preview of the drafts, and the site', async () => {
    const top = await repository();
    const preview = {
      'inputs.preview-folder': 'preview',
      'inputs.out': 'site',
    };
    const drafts = { ...preview, 'inputs.command': unprinted(top) };
    expect(await step(top, 'Preview', drafts)).toMatchObject({ status: 0 });
    expect(existsSync(join(top, 'preview/en/privacy/draft/index.html'))).toBe(true);
    expect(await step(top, 'Build', preview)).toMatchObject({ status: 0 });
    expect(existsSync(join(top, 'site/en/privacy/index.html'))).toBe(true);
    expect(existsSync(join(top, 'site/en/privacy/2020-01-01/privacy-2020-01-01-en.pdf'))).toBe(true);
    expect(existsSync(join(top, 'site/en/privacy/draft'))).toBe(false);
  }, 120_000);

  it('has no expression inside a script, where it could be code', () => {
    for (const { run } of ACTION.runs.steps) expect(run).not.toContain('${{');
  });
});

describe('a build that is due', () => {
  /** A site that says when it was built. */
  async function site(asOf: string): Promise<string> {
    const server = createServer(({ url }, response) =>
      response.writeHead(url === '/legal/release.json' ? 200 : 404).end(JSON.stringify({ asOf })),
    );
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/legal`;
  }

  it.each([
    ['on the day of a version', '2020-06-10', null, 'true'],
    ['not on the day after', '2020-06-11', null, 'false'],
    ['after that day, if the site is older', '2020-06-13', '2020-06-08', 'true'],
    ['not if the site is of a later day', '2020-06-13', '2020-06-11', 'false'],
    ['not before it', '2020-06-09', '2020-06-01', 'false'],
  ])('is so %s', async (_, today, built, due) => {
    const top = await repository();
    const root = join(top, 'legal');
    const call = [
      'publish',
      'privacy',
      '--effective',
      '2020-06-10',
      '--published',
      '2020-06-01',
      '--late',
      '--yes',
    ];
    const told = ['--class', 'substantive', '--material', 'no', '--reason', 'Longer'];
    expect(await gazette(...call, ...told, '--root', root)).toMatchObject({ status: 0 });
    const outputs = join(top, 'outputs');
    const values = { 'inputs.site': built === null ? '' : await site(built) };
    const env = { GITHUB_OUTPUT: outputs, GAZETTE_TODAY: today };
    expect(await step(top, 'Due', values, env)).toMatchObject({ status: 0 });
    expect(readFileSync(outputs, 'utf8')).toBe(`due=${due}\n`);
  });
});

describe('the jobs for GitLab', () => {
  it('check, and comment in place', async () => {
    const top = await repository();
    const comments = [ofSomebody()];
    const env = {
      CI_API_V4_URL: `${await host(comments)}/api/v4`,
      CI_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '4',
      GAZETTE_TOKEN: 'secret',
      GAZETTE_BASE: 'main',
    };
    expect(await job(top, 'policies-check', env)).toMatchObject({ status: 0 });
    expect(await job(top, 'policies-review', env)).toMatchObject({ status: 0 });
    expect(comments).toHaveLength(2);
    drafted(top, 9, 'change: {}\n');
    expect(await job(top, 'policies-review', env)).toMatchObject({ status: 1 });
    expect(comments).toHaveLength(2);
    expect(comments[1]!.body).toContain('9 years');
    expect(comments[0]).toEqual(ofSomebody());
  });

  it('build a preview and the site, the latter again only on its day', async () => {
    const top = await repository();
    const env = { GAZETTE_COMMAND: unprinted(top) };
    expect(await job(top, 'policies-preview', env)).toMatchObject({ status: 0 });
    expect(existsSync(join(top, 'preview/en/privacy/draft/index.html'))).toBe(true);
    expect(await job(top, 'policies-rebuild', { GAZETTE_SITE: '' })).toMatchObject({ status: 0 });
    expect(existsSync(join(top, 'dist'))).toBe(false);
    expect(await job(top, 'policies-build', env)).toMatchObject({ status: 0 });
    expect(existsSync(join(top, 'dist/en/privacy/index.html'))).toBe(true);
  }, 120_000);
});

describe('the approvals of a review', () => {
  const ROLES = 'anna: legal, Anna Petrova\n# not here any more\nboris: privacy officer\n';
  const AT = '2026-05-04T10:00:00Z';

  /** A code host that knows one request, with what was said in its review. */
  async function reviewed(answers: Readonly<Record<string, unknown>>): Promise<string> {
    const server = createServer(({ url }, response) => {
      const { pathname } = new URL(url!, 'http://localhost');
      const found = Object.entries(answers).find(([path]) => pathname.endsWith(path));
      response.writeHead(found ? 200 : 404).end(JSON.stringify(found?.[1] ?? {}));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const headOf = (top: string) => String(git(top, 'rev-parse', 'HEAD')).trim();
  const approvalsIn = (top: string) => {
    const file = join(top, 'legal/policies/privacy/draft/approvals.yaml');
    const { approvals } = existsSync(file) ? parse(readFileSync(file, 'utf8')) : { approvals: [] };
    return approvals.map(({ by, role, date }: Environment) => `${by}, ${role}, ${date}`);
  };

  /** The step of the action in `top`, where these reviews were given. */
  async function approveOnGitHub(top: string, reviews: readonly unknown[]) {
    const event = join(top, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 12 } }));
    const url = await reviewed({ '/pulls/12/reviews': reviews, '/pulls/12': { user: { login: 'carol' } } });
    const values = {
      'inputs.roles': ROLES,
      "format('origin/{0}', github.event.pull_request.base.ref)": 'main',
    };
    const env = { GITHUB_EVENT_PATH: event, GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/site' };
    return step(top, 'Approve', values, env);
  }
  const review = (login: string, state: string, commit_id: string) => ({
    user: { login },
    state,
    commit_id,
    submitted_at: AT,
  });

  it('on GitHub stand beside the draft: of this commit, by those with a role, never the author’s', async () => {
    const top = await repository();
    const head = headOf(top);
    const outcome = await approveOnGitHub(top, [
      review('Anna', 'CHANGES_REQUESTED', head),
      review('Anna', 'APPROVED', head),
      review('Anna', 'COMMENTED', head),
      review('boris', 'APPROVED', '0'.repeat(40)),
      review('carol', 'APPROVED', head),
      review('dave', 'APPROVED', head),
    ]);
    expect(outcome).toMatchObject({ status: 0, said: expect.stringContaining('approved: true') });
    expect(outcome.said).toContain('dave approved, and GAZETTE_ROLES names no role for them');
    expect(approvalsIn(top)).toEqual(['Anna Petrova, legal, 2026-05-04']);
    // What was entered is of this draft: the archive counts it.
    const { stdout } = await gazette(
      'approve',
      'privacy',
      '--by',
      'Boris',
      '--role',
      'x',
      '--json',
      '--root',
      join(top, 'legal'),
    );
    expect(JSON.parse(stdout)).toMatchObject({ approvals: 2 });
  });

  it('on GitHub are none after a review was taken back, and a line that is no role is told', async () => {
    const top = await repository();
    const head = headOf(top);
    const taken = [review('anna', 'APPROVED', head), review('anna', 'DISMISSED', head)];
    expect(await approveOnGitHub(top, taken)).toMatchObject({
      status: 0,
      said: expect.stringContaining('approved: false'),
    });
    expect(approvalsIn(top)).toEqual([]);
    const wrong = await shell(top, `node ${join(CI, 'approve.mjs')}`, {
      GAZETTE_ROLES: 'anna',
      CI_MERGE_REQUEST_IID: '4',
      CI_API_V4_URL: await reviewed({ '/user': {} }),
    });
    expect(wrong.said).toContain('GAZETTE_ROLES: unexpected line `anna`, expected `login: role, name`');
  });

  it('on GitLab are pushed to the branch of the request', async () => {
    const top = await repository();
    const [head, bare] = [headOf(top), sandbox()];
    execFileSync('git', ['init', '-q', '--bare', bare]);
    const user = (username: string, id: number) => ({ username, id });
    const url = await reviewed({
      '/user': { id: 7 },
      '/merge_requests/4/approvals': {
        approved_by: [
          { user: user('anna', 1), approved_at: AT },
          { user: user('carol', 3), approved_at: AT },
        ],
      },
      '/merge_requests/4': { author: user('carol', 3), sha: head },
    });
    const env = {
      CI_API_V4_URL: `${url}/api/v4`,
      CI_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '4',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'change',
      GAZETTE_TOKEN: 'secret',
      GAZETTE_BASE: 'main',
      GAZETTE_ROLES: ROLES,
      GAZETTE_PUSH: bare,
    };
    expect(await job(top, 'policies-approve', env)).toMatchObject({ status: 0 });
    const pushed = execFileSync('git', ['show', 'change:legal/policies/privacy/draft/approvals.yaml'], {
      cwd: bare,
    });
    expect(parse(String(pushed)).approvals).toMatchObject([
      { by: 'Anna Petrova', role: 'legal', date: '2026-05-04' },
    ]);
    // Nothing more to say the next time, and nothing of a commit that nobody has seen.
    const before = headOf(top);
    expect(await job(top, 'policies-approve', env)).toMatchObject({ status: 0 });
    expect(headOf(top)).toBe(before);
  });
});
