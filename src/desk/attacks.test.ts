/** Who may not ask gets nothing, and changes nothing. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask, deskOf, type TestDesk } from '../testing/desk.ts';
import { DRAFTED, sandbox } from '../testing/sandbox.ts';

const FORM = 'application/x-www-form-urlencoded';
const TEXT = 'policies/privacy/draft/en.md';

/** Everything that stands under `policies/`, to see that it stays. */
const stateOf = (root: string) =>
  readdirSync(join(root, 'policies'), { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((path) => {
      try {
        return [`${path} ${readFileSync(join(root, 'policies', path), 'utf8')}`];
      } catch {
        return [path];
      }
    })
    .join('\n');

const own = (desk: TestDesk, more: Readonly<Record<string, string>> = {}) => ({
  Cookie: desk.cookie,
  Origin: desk.origin,
  'Sec-Fetch-Site': 'same-origin',
  ...more,
});

it('answers its own browser', async () => {
  const root = sandbox(DRAFTED);
  const desk = await deskOf(root);
  const list = await ask(`${desk.origin}${desk.base}`, { headers: { Cookie: desk.cookie } });
  expect([list.status, list.body]).toEqual([200, expect.stringContaining('Privacy')]);
  expect(desk.faults).toEqual([]);
});

it('listens on the loopback address alone', async () => {
  const desk = await deskOf(sandbox(DRAFTED));
  expect(new URL(desk.url).hostname).toBe('127.0.0.1');
});

it.each([
  ['no token', ''],
  ['another one', '?token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['an empty one', '?token='],
  ['a part of it', (desk: TestDesk) => new URL(desk.url).search.slice(0, -1)],
])('gives nothing for %s', async (_, query) => {
  const desk = await deskOf(sandbox(DRAFTED));
  const search = typeof query === 'string' ? query : query(desk);
  const reply = await ask(`${desk.origin}${desk.base}${search}`);
  expect([reply.status, reply.headers['set-cookie']]).toEqual([403, undefined]);
  expect(reply.body).not.toContain('Privacy');
});

it('takes no token at another address, and no cookie of another desk', async () => {
  const [desk, other] = [await deskOf(sandbox(DRAFTED)), await deskOf(sandbox(DRAFTED))];
  const { search } = new URL(desk.url);
  const page = `${desk.origin}${desk.base}p/privacy`;
  expect((await ask(`${page}${search}`)).status).toBe(403);
  expect((await ask(page, { headers: { Cookie: other.cookie } })).status).toBe(403);
  expect((await ask(`${desk.origin}/`, { headers: { Cookie: desk.cookie } })).status).toBe(403);
  expect((await ask(`${desk.origin}${other.base}`, { headers: { Cookie: desk.cookie } })).status).toBe(403);
});

it('gives its cookie to this path alone, to no script and to no other site', async () => {
  const desk = await deskOf(sandbox(DRAFTED));
  const [cookie] = (await ask(desk.url)).headers['set-cookie'] as string[];
  expect(cookie).toContain('; HttpOnly; SameSite=Strict');
  expect(cookie).toContain(`Path=${desk.base}`);
  expect(cookie).not.toContain(new URL(desk.url).searchParams.get('token'));
});

it.each([
  'evil.example',
  'evil.example:PORT',
  '127.0.0.1',
  '127.0.0.1:1',
  'localhost.evil.example:PORT',
  '[::1]:PORT',
  '0.0.0.0:PORT',
])('refuses a name that was made to lead here: %s', async (host) => {
  const root = sandbox(DRAFTED);
  const desk = await deskOf(root);
  const before = stateOf(root);
  const headers = own(desk, { Host: host.replace('PORT', String(desk.port)) });
  for (const url of [desk.url, `${desk.origin}${desk.base}`]) {
    const reply = await ask(url, { headers });
    expect([reply.status, reply.headers['set-cookie']]).toEqual([421, undefined]);
  }
  expect(stateOf(root)).toBe(before);
});

it.each([
  ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
  ['another port of this machine', { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site' }],
  ['the same name under another scheme', { Origin: 'https://127.0.0.1:PORT' }],
  ['a page without an origin', { Origin: 'null' }],
  ['whoever names none', {}],
  [
    'a form that a browser calls foreign',
    { Origin: 'http://127.0.0.1:PORT', 'Sec-Fetch-Site': 'cross-site' },
  ],
])('takes nothing from %s', async (_, headers) => {
  const root = sandbox(DRAFTED);
  const desk = await deskOf(root);
  const before = stateOf(root);
  const sent = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(desk.port))]),
  );
  for (const path of [
    'p/privacy/draft',
    'p/privacy/draft/text/en',
    'p/privacy/draft/publish',
    'p/privacy/draft/about',
  ]) {
    const reply = await ask(`${desk.origin}${desk.base}${path}`, {
      method: 'POST',
      headers: { Cookie: desk.cookie, 'Content-Type': FORM, ...sent },
      body: 'text=gone&sure=yes&effective=2027-01-01&seen=',
    });
    expect([path, reply.status]).toEqual([path, 403]);
  }
  expect(stateOf(root)).toBe(before);
});

it('shows no page to a page of another site, or of another port', async () => {
  const desk = await deskOf(sandbox(DRAFTED));
  for (const site of ['cross-site', 'same-site'])
    expect(
      (await ask(`${desk.origin}${desk.base}`, { headers: { Cookie: desk.cookie, 'Sec-Fetch-Site': site } }))
        .status,
    ).toBe(403);
});

it.each([
  '../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/organisation.yaml',
  'p/..%2f..%2fetc/draft/text/en',
  'p/privacy/draft/text/..%2f..%2forganisation',
  'p/privacy/draft/text/en%00',
  'p/privacy/v/..%2fdraft/text/en',
  'p/privacy/v/draft/text/en',
  'p/__proto__',
  'p/constructor/draft/text/en',
  '-/..%2f..%2fpackage.json',
  '-/../desk/server.ts',
  '-/%2e%2e%2f%2e%2e%2fpackage.json',
  'p/..%2fpolicies%2fprivacy/draft/text/en/state',
  'p/privacy/draft/text/..%2fen/state',
  'p/privacy%2fdraft/draft/text/en/state',
  'p/privacy/draft/text/en/redline/..%2f..%2fx',
  'p/privacy/v/2027-01-01/notice/en/..%2fhtml',
])('finds no file behind %s', async (path) => {
  const root = sandbox({ ...DRAFTED, 'secret.md': 'SECRET' });
  const desk = await deskOf(root);
  const before = stateOf(root);
  for (const method of ['GET', 'POST']) {
    const reply = await ask(desk.origin, {
      method,
      path: `${desk.base}${path}`,
      headers: own(desk, { 'Content-Type': FORM }),
      ...(method === 'POST' ? { body: 'text=x&seen=' } : {}),
    });
    expect([404, 403]).toContain(reply.status);
    expect(reply.body).not.toMatch(/SECRET|root:|"scripts"|Acme/);
  }
  expect(stateOf(root)).toBe(before);
  expect(desk.faults).toEqual([]);
});

it('writes no text through a link, and none of a language or a policy that is none', async () => {
  const root = sandbox({ ...DRAFTED, 'elsewhere/en.md': 'theirs\n', 'elsewhere/version.yaml': '' });
  mkdirSync(join(root, 'policies/terms'));
  writeFileSync(
    join(root, 'policies/terms/policy.yaml'),
    'kind: terms\ntitles: { en: Terms }\nauthoritative: en\n',
  );
  symlinkSync(join(root, 'elsewhere'), join(root, 'policies/terms/draft'));
  const desk = await deskOf(root);
  for (const path of [
    'p/terms/draft/text/en',
    'p/other/draft/text/en',
    'p/privacy/draft/text/xx',
    'p/privacy/draft/text/de',
  ]) {
    const reply = await ask(`${desk.origin}${desk.base}${path}`, {
      method: 'POST',
      headers: own(desk, { 'Content-Type': FORM, Accept: 'application/json' }),
      body: 'text=mine&seen=',
    });
    expect([404, 409]).toContain(reply.status);
  }
  expect(readFileSync(join(root, 'elsewhere/en.md'), 'utf8')).toBe('theirs\n');
});

it('reads no more than a policy has', async () => {
  const root = sandbox(DRAFTED);
  const desk = await deskOf(root);
  const before = stateOf(root);
  const url = `${desk.origin}${desk.base}p/privacy/draft/text/en`;
  const headers = own(desk, { 'Content-Type': FORM });
  const announced = await ask(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Length': String(1 << 30) },
    body: 'text=',
  }).catch((error: NodeJS.ErrnoException) => ({ status: error.code }));
  expect([413, 'ECONNRESET', 'EPIPE']).toContain(announced.status);
  const sent = await ask(url, { method: 'POST', headers, body: `text=${'x'.repeat(13 << 20)}` }).catch(
    (error: NodeJS.ErrnoException) => ({ status: error.code }),
  );
  expect([413, 'ECONNRESET', 'EPIPE']).toContain(sent.status);
  expect(stateOf(root)).toBe(before);
  expect((await ask(`${desk.origin}${desk.base}`, { headers: own(desk) })).status).toBe(200);
});

it('lets no page run what stands in a policy, and none be put in a frame elsewhere', async () => {
  const desk = await deskOf(sandbox(DRAFTED));
  const page = await ask(`${desk.origin}${desk.base}p/privacy/draft/text/en`, { headers: own(desk) });
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(page.headers).toMatchObject({
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  const frame = await ask(`${desk.origin}${desk.base}p/privacy/draft/text/en/preview`, {
    headers: own(desk),
  });
  const framed = String(frame.headers['content-security-policy']);
  expect(framed).toContain("default-src 'none'");
  expect(framed).toContain('sandbox allow-same-origin');
  expect(framed).not.toContain('script-src');
});

it('answers other ways of asking with nothing', async () => {
  const root = sandbox(DRAFTED);
  const desk = await deskOf(root);
  const before = stateOf(root);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect((await ask(`${desk.origin}${desk.base}p/privacy`, { method, headers: own(desk) })).status).toBe(
      404,
    );
  expect((await ask(`${desk.origin}${desk.base}%E0%A4%A`, { headers: own(desk) })).status).toBe(400);
  expect(readFileSync(join(root, TEXT), 'utf8')).toContain('3 years');
  expect(stateOf(root)).toBe(before);
});
