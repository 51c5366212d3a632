/** The configuration for nginx, run by nginx on a built site. Only where nginx is installed. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { filesIn } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { hasPrograms } from './programs.ts';
import { PROJECT, sandbox, write } from './sandbox.ts';
import { testBrowser } from './test-browser.ts';

let folder: string;
let dist: string;
let origin: string;
let server: ReturnType<typeof spawn>;
let browser: BrowserContext;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((up) => probe.listen(0, '127.0.0.1', up));
  const { port } = probe.address() as AddressInfo;
  await new Promise((down) => probe.close(down));
  return port;
}

const ask = (path: string, headers: Record<string, string> = {}, at = origin) =>
  new Promise<{ answer: IncomingMessage; body: Buffer }>((done, fail) => {
    get(`${at}${path}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done({ answer, body: Buffer.concat(parts) }));
    }).on('error', fail);
  });

/** nginx with a configuration that comes along. `set`: what its lines that are marked SET hold, and what is put there. */
async function started(name: string, set: Readonly<Record<string, string>>, folder: string) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let site = readFileSync(join(PROJECT, 'deploy', name), 'utf8');
  for (const [line, own] of Object.entries({ 'listen 80;': `listen 127.0.0.1:${port};`, ...set })) {
    expect(site, 'the configuration has the line').toContain(line);
    site = site.replaceAll(line, own);
  }
  mkdirSync(join(folder, 'tmp'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/tmp/${name};`)
    .join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `user ${process.getuid?.() === 0 ? 'root' : execFileSync('id', ['-un']).toString().trim()};\ndaemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${paths}\n${site}\n}\n`,
  );
  const server = spawn(
    'nginx',
    ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')],
    {
      stdio: 'inherit',
    },
  );
  for (let tries = 0; ; tries++) {
    const isUp = await ask('/', {}, origin).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    if (tries > 100) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
    await new Promise((later) => setTimeout(later, 50));
  }
  return { server, origin };
}

describe.skipIf(!hasPrograms('nginx'))('nginx with the configuration that comes along', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gazette-nginx-'));
    dist = join(folder, 'dist');
    const built = await gazette(
      'build',
      '--root',
      PROJECT,
      '--as-of',
      '2026-11-23',
      '--no-pdf',
      '--out',
      dist,
    );
    expect(built.status, built.stderr).toBe(0);
    ({ server, origin } = await started('nginx.conf', { '/srv/gazette/dist': dist }, folder));
    browser = await testBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.kill('SIGTERM');
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['/ru/privacy/', 'text/html; charset=utf-8'],
    ['/ru/privacy/2025-12-15/privacy-2025-12-15-ru.md', 'text/markdown; charset=utf-8'],
    ['/ru/privacy/2025-12-15/privacy-2025-12-15-ru.txt', 'text/plain; charset=utf-8'],
    [
      '/ru/privacy/2025-12-15/privacy-2025-12-15-ru.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['/ru/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/ru/feed.json', 'application/feed+json; charset=utf-8'],
    ['/ru/privacy/timemap.link', 'application/link-format; charset=utf-8'],
    [
      '/.well-known/api-catalog',
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    ],
    ['/ledger.jsonl', 'application/jsonl; charset=utf-8'],
    ['/api/v1/index.json', 'application/json; charset=utf-8'],
    ['/ru/privacy/2027-03-01/notice/notice.ics', 'text/calendar; charset=utf-8'],
    ['/banner.js', 'application/javascript; charset=utf-8'],
    ['/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
  ])('%s is %s', async (path, type) => {
    const { answer, body } = await ask(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(body.length).toBeGreaterThan(20);
  });

  it('sends pages compressed, and the same', async () => {
    const { answer, body } = await ask('/ru/privacy/', { 'Accept-Encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).equals(readFileSync(join(dist, 'ru/privacy/index.html')))).toBe(true);
    expect(body.length).toBeLessThan(20_000);
  });

  it('lets what carries its digest in its name be kept for ever, and asks anew for the rest', async () => {
    const asset = filesIn(dist).find((path) => path.startsWith('_astro/'))!;
    expect((await ask(`/${asset}`)).answer.headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    const fragment = filesIn(dist).find((path) => path.startsWith('pagefind/fragment/'))!;
    expect((await ask(`/${fragment}`)).answer.headers['cache-control']).toContain('immutable');
    const { answer } = await ask('/ru/privacy/');
    expect(answer.headers['cache-control']).toBe('no-cache');
    const again = await ask('/ru/privacy/', { 'If-None-Match': answer.headers.etag! });
    expect(again.answer.statusCode).toBe(304);
  });

  it('says that a page is not there with the page that helps, and hides what is for hosts', async () => {
    const { answer, body } = await ask('/ru/privacy/1999-01-01/');
    expect(answer.statusCode).toBe(404);
    expect(body.toString()).toContain('Такой страницы нет');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    for (const path of ['/_headers', '/_redirects', '/_nginx.conf'])
      expect((await ask(path)).answer.statusCode).toBe(404);
  });

  it('leads from old addresses to new ones', async () => {
    for (const path of ['/cookies', '/cookies/']) {
      const { answer } = await ask(`${path}?a=b`);
      expect([answer.statusCode, answer.headers.location]).toEqual([301, '/ru/cookies/?a=b']);
    }
  });

  it('leads programs to the policies, and says on every page where they are', async () => {
    for (const path of ['/.well-known/privacy-policy', '/.well-known/privacy-policy/']) {
      const { answer } = await ask(`${path}?a=b`);
      expect([answer.statusCode, answer.headers.location]).toEqual([301, '/ru/privacy/?a=b']);
    }
    expect((await ask('/.well-known/privacy-policyx')).answer.statusCode).toBe(404);
    expect((await ask('/kk/')).answer.headers.link).toContain('</ru/privacy/>; rel="privacy-policy"');
  });

  it('lets the banner alone stand in foreign frames, and no page run what is not the site’s', async () => {
    const policyOf = async (path: string) =>
      String((await ask(path)).answer.headers['content-security-policy']);
    expect(await policyOf('/ru/banner/')).toContain('frame-ancestors *');
    for (const path of ['/', '/ru/', '/ru/privacy/', '/ru/search/', '/ru/privacy/2027-03-01/notice/'])
      expect(await policyOf(path)).toContain("frame-ancestors 'self'");
    expect(await policyOf('/ru/privacy/2027-03-01/notice/notice.html')).toContain("script-src 'none'");
    expect((await ask('/banner.js')).answer.headers['access-control-allow-origin']).toBe('*');
  });

  it('shows every kind of page without a complaint, search and mails included', async () => {
    const faults: string[] = [];
    for (const path of [
      '/ru/privacy/',
      '/ru/privacy/history/?on=2025-01-01',
      '/ru/privacy/compare/?from=2024-09-01&to=2027-03-01',
      '/ru/privacy/2025-12-15/record/',
      '/ru/privacy/2027-03-01/notice/',
      '/ru/search/?q=данные',
    ]) {
      const page = await browser.newPage();
      page.on(
        'console',
        (message) => message.type() === 'error' && faults.push(`${path}: ${message.text()}`),
      );
      page.on('pageerror', (error) => faults.push(`${path}: ${error}`));
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      await page.waitForNetworkIdle({ idleTime: 100 });
      if (path.includes('search')) await page.waitForSelector('.result');
      if (path.includes('compare')) await page.waitForSelector('article[data-redline]');
      await page.close();
    }
    expect(faults).toEqual([]);
  });

  it('leads from the prefixed pages of the language at the root, and serves its files at both', async () => {
    const root = sandbox();
    cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
    const organisation = join(root, 'policies/organisation.yaml');
    const before = readFileSync(organisation, 'utf8').replace(/^redirects:\n.*\n/m, '');
    writeFileSync(organisation, `${before}rootLocale: en\n`);
    const built = await gazette('build', '--root', root, '--as-of', '2026-11-23', '--no-pdf');
    expect(built.status, built.stderr).toBe(0);
    const other = await started('nginx.conf', { '/srv/gazette/dist': join(root, 'dist') }, sandbox());
    onTestFinished(() => {
      other.server.kill('SIGTERM');
    });
    const at = async (path: string) => (await ask(path, {}, other.origin)).answer;
    for (const [path, to] of [
      ['/en/', '/'],
      ['/en/privacy/', '/privacy/'],
      ['/en/privacy/compare/?from=a&to=b', '/privacy/compare/?from=a&to=b'],
      ['/en/privacy/compare/2024-09-01..2025-12-15/', '/privacy/compare/2024-09-01..2025-12-15/'],
      ['/en/privacy/2025-12-15/beside/ru/', '/privacy/2025-12-15/beside/ru/'],
    ]) {
      const { statusCode, headers } = await at(path!);
      expect([statusCode, headers.location]).toEqual([301, to]);
    }
    for (const path of ['/', '/privacy/', '/ru/privacy/', '/feed.xml', '/en/feed.xml'])
      expect((await at(path)).statusCode, path).toBe(200);
    const framed = async (path: string) =>
      /frame-ancestors \*$/.test(String((await at(path)).headers['content-security-policy']));
    expect([await framed('/banner/'), await framed('/ru/banner/')]).toEqual([true, true]);
    for (const path of ['/', '/privacy/', '/privacy/history/', '/search/'])
      expect(await framed(path), path).toBe(false);
  }, 60_000);
});

describe.skipIf(!hasPrograms('nginx'))('nginx with the configuration for a folder of a host', () => {
  /** The lines of `name` that say what is sent with which page, in their order and without what stands around them. */
  const saidIn = (name: string) =>
    readFileSync(join(PROJECT, 'deploy', name), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^(map|"~|default|add_header|gzip|charset|application\/|text\/|image\/)/.test(line));

  it('says of pages and files what the other one says', () => {
    expect(saidIn('nginx-folder.conf')).toEqual(saidIn('nginx.conf'));
    expect(saidIn('nginx.conf').length).toBeGreaterThan(40);
  });

  it('serves the site there, lets its banner stand in frames, and serves no file for hosts', async () => {
    const [own, at] = [sandbox({ 'host/index.html': 'The host' }), sandbox()];
    const built = await gazette(
      ...['build', '--root', PROJECT, '--as-of', '2026-11-23', '--no-pdf'],
      ...['--base-url', 'https://example.org/legal/', '--out', join(own, 'legal')],
    );
    expect(built.status, built.stderr).toBe(0);
    const set = { '/srv/gazette': own, '/srv/host': join(own, 'host') };
    const { server, origin } = await started('nginx-folder.conf', set, at);
    onTestFinished(() => void server.kill('SIGTERM'));
    const asked = async (path: string) => (await ask(path, {}, origin)).answer;
    const policyOf = async (path: string) => String((await asked(path)).headers['content-security-policy']);

    expect((await asked('/legal/ru/privacy/')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      link: expect.stringContaining('</legal/ru/privacy/>; rel="privacy-policy"'),
    });
    expect(await policyOf('/legal/ru/banner/')).toContain('frame-ancestors *');
    expect(await policyOf('/legal/ru/privacy/')).toContain("frame-ancestors 'self'");
    expect((await asked('/legal/banner.js')).headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect((await asked('/legal/ru/feed.xml')).headers['content-type']).toBe(
      'application/atom+xml; charset=utf-8',
    );
    for (const name of ['_headers', '_redirects', '_nginx.conf']) {
      expect(filesIn(join(own, 'legal'))).toContain(name);
      expect((await asked(`/legal/${name}`)).statusCode, name).toBe(404);
    }
    const missing = await ask('/legal/ru/privacy/1999-01-01/', {}, origin);
    expect([missing.answer.statusCode, missing.body.toString()]).toEqual([
      404,
      expect.stringContaining('Такой страницы нет'),
    ]);
    expect((await asked('/legal/cookies')).headers.location).toBe('/legal/ru/cookies/');
    expect((await asked('/legal')).headers.location).toBe('/legal/');
    // The rest of the host is as it was.
    const host = await ask('/', {}, origin);
    expect(host.body.toString()).toBe('The host');
    expect(host.answer.headers['content-security-policy']).toBeUndefined();

    // In a frame of another site, a browser shows the banner and no other page.
    const [context, framed] = [await testBrowser(), [] as string[]];
    onTestFinished(() => context.close());
    for (const path of ['ru/banner/', 'ru/privacy/']) {
      const url = `${origin}/legal/${path}`;
      write(own, { 'host/frame.html': `<!doctype html><iframe src="${url}"></iframe>` });
      const page = await context.newPage();
      await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/frame.html`, {
        waitUntil: 'networkidle0',
      });
      if (page.frames().some((frame) => frame.url() === url)) framed.push(path);
    }
    expect(framed).toEqual(['ru/banner/']);
  });
});
