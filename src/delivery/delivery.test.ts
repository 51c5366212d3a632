import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../archive/index.ts';
import { askedLanguage } from '../languages/index.ts';
import { gazette } from '../testing/gazette.ts';
import { meets } from '../testing/mail-moods.ts';
import { mailServer } from '../testing/mail-server-process.ts';
import { PROJECT, sampleSandbox, sandbox, write } from '../testing/sandbox.ts';
import { readList } from './index.ts';
import { languageIn } from './language.ts';
import { addressOf, recipientId } from './recipient.ts';

const people = (count: number) =>
  `email,locale\n${Array.from({ length: count }, (_, i) => `person-${i}@example.org,${['ru', 'en', 'kk', ''][i % 4]}`).join('\n')}\n`;

/** A copy of the shipped policies with a list beside them. */
function project(list: string): { root: string; list: string } {
  const root = sampleSandbox();
  write(root, { 'people.csv': list });
  return { root, list: join(root, 'people.csv') };
}

const send = (root: string, list: string, url: string, ...more: string[]) =>
  gazette(
    'send',
    'privacy',
    '2027-03-01',
    ...['--root', root, '--to', list, '--smtp', url, '--rate', 'none', '--retry-after', '0', ...more],
  );

const notified = (root: string) =>
  readArchive(root)
    .archive!.policies.find(({ policy }) => policy.id === 'privacy')!
    .versions.at(-1)!.notifications;

describe('sending', () => {
  it('writes to everyone once, each in a language there is, and puts it on record', async () => {
    const server = await mailServer({ keep: true });
    const { root, list } = project(people(40));
    const { status, stdout } = await send(root, list, server.url, '--yes');
    expect(stdout).toContain('40 have it, 0 were refused permanently, 0 were deferred, 0 are in doubt');
    expect(status).toBe(0);
    const to = server.accepted().map((line) => line.split(' ')[0]);
    expect(new Set(to).size).toBe(40);
    expect(to).toHaveLength(40);
    const mails = await Promise.all(server.messages().map((message) => PostalMime.parse(message)));
    const languages = mails.map((mail) => mail.headers.find(({ key }) => key === 'content-language')?.value);
    // Kazakh has no text yet, so those readers and those who said nothing get the authoritative one.
    expect(languages.filter((language) => language === 'en')).toHaveLength(10);
    expect(languages.filter((language) => language === 'ru')).toHaveLength(30);
    for (const mail of mails) {
      expect(mail.from?.address).toBe('privacy@automaster.kz');
      expect(mail.to).toHaveLength(1);
      expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    }
    const [event] = notified(root);
    expect(event).toMatchObject({ channel: 'email', audience: 40, date: '2026-11-23' });
    const kept = join(root, '.send/privacy-2027-03-01', event!.notice!.slice(0, 16));
    expect(readdirSync(kept)).toEqual(['SHA256SUMS', 'notice-en.eml', 'notice-ru.eml']);
    const ledger = readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8');
    expect(ledger).not.toContain('example.org');
    const journal = readFileSync(join(root, '.send/privacy-2027-03-01/journal.sqlite'), 'latin1');
    expect(journal).not.toContain('person-');
    expect(readFileSync(join(root, '.send/.gitignore'), 'utf8')).toContain('*');
  });

  it('sends nothing and writes nothing on a dry run, and nothing without a word of consent', async () => {
    const server = await mailServer();
    const { root, list } = project(people(3));
    const dry = await send(root, list, server.url, '--dry-run');
    expect(dry.status).toBe(0);
    expect(dry.stderr).toContain('To: person-0@example.org');
    expect(dry.stderr).toContain('Subject: Образец: Политика конфиденциальности: с 01.03.2027');
    expect(dry.stderr).toContain('3 recipients, 3 to write to: 2 in ru, 1 in en');
    const silent = await send(root, list, server.url);
    expect(silent.status).toBe(2);
    expect(silent.stderr).toContain('nothing was sent');
    expect(server.accepted()).toEqual([]);
    expect(existsSync(join(root, '.send'))).toBe(false);
  });

  it('keeps delivery state for its owner alone, under digests that need a key', async () => {
    const server = await mailServer();
    const { root, list } = project(people(3));
    await send(root, list, server.url, '--yes');
    const mode = (path: string) => (statSync(join(root, '.send', path)).mode & 0o777).toString(8);
    expect(['', 'key', 'privacy-2027-03-01', 'privacy-2027-03-01/journal.sqlite'].map(mode)).toEqual([
      '700',
      '600',
      '700',
      '600',
    ]);
    const journal = new DatabaseSync(join(root, '.send/privacy-2027-03-01/journal.sqlite'));
    const ids = journal
      .prepare('SELECT id FROM recipient')
      .all()
      .map(({ id }) => String(id));
    journal.close();
    const key = Buffer.from(readFileSync(join(root, '.send/key'), 'utf8').trim(), 'hex');
    const idsOf = (own: Buffer | null) =>
      [0, 1, 2].map((n) => recipientId('privacy', '2027-03-01', `person-${n}@example.org`, own)).sort();
    expect(ids.sort()).toEqual(idsOf(key));
    expect(ids).not.toEqual(idsOf(null));
    // Somebody opened the folder to others since: it is closed again.
    chmodSync(join(root, '.send'), 0o755);
    chmodSync(join(root, '.send/privacy-2027-03-01/journal.sqlite'), 0o644);
    await send(root, list, server.url, '--dry-run');
    expect([mode(''), mode('privacy-2027-03-01/journal.sqlite')]).toEqual(['700', '600']);
    rmSync(join(root, '.send/key'));
    const lost = await send(root, list, server.url, '--yes');
    expect([lost.status, lost.stderr]).toEqual([
      2,
      expect.stringContaining('is not the key with which this sending was begun'),
    ]);
    expect(server.accepted()).toHaveLength(3);
  });

  it('finishes without a key what was begun without one: nobody gets it twice', async () => {
    const server = await mailServer();
    const { root, list } = project(people(4));
    await send(root, list, server.url, '--yes');
    // As an earlier version of the tool left it, with half of the list done.
    const path = join(root, '.send/privacy-2027-03-01/journal.sqlite');
    const journal = new DatabaseSync(path);
    journal.exec("DELETE FROM meta WHERE name = 'key'; DELETE FROM recipient");
    const insert = journal.prepare("INSERT INTO recipient VALUES (?, 'sent', 1, 1, null, 'w')");
    for (const n of [0, 1]) insert.run(recipientId('privacy', '2027-03-01', `person-${n}@example.org`, null));
    journal.close();
    rmSync(join(root, '.send/key'));
    const { status } = await send(root, list, server.url, '--yes', '--journal-lost');
    expect(status).toBe(0);
    const again = server
      .accepted()
      .slice(4)
      .map((line) => line.split(' ')[0]);
    expect(again.sort()).toEqual(['person-2@example.org', 'person-3@example.org']);
    expect(existsSync(join(root, '.send/key'))).toBe(false);
  });

  it('gets its key where it was cut off before anybody was written down', async () => {
    const server = await mailServer();
    const { root, list } = project(people(2));
    await send(root, list, server.url, '--yes');
    const path = join(root, '.send/privacy-2027-03-01/journal.sqlite');
    const journal = new DatabaseSync(path);
    journal.exec("DELETE FROM meta WHERE name = 'key'; DELETE FROM recipient");
    journal.close();
    rmSync(join(root, '.send/key'));
    expect(await send(root, list, server.url, '--yes', '--journal-lost')).toMatchObject({ status: 0 });
    expect(existsSync(join(root, '.send/key'))).toBe(true);
  });

  it.each([
    ['a list of its own', 'name,E-Mail\nx,Person-1@example.org\n'],
    ['addresses alone', '# asked for nothing more\nperson-1@example.org\n\n'],
  ])('writes to nobody on %s of exceptions', async (_, text) => {
    const server = await mailServer();
    const { root, list } = project(people(3));
    write(root, { 'except.txt': text });
    const { status, stderr } = await send(
      root,
      list,
      server.url,
      ...['--yes', '--except', join(root, 'except.txt')],
    );
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('1 are on the list of exceptions and are not written to'),
    ]);
    expect(server.accepted().join()).not.toContain('person-1@');
    expect(server.accepted()).toHaveLength(2);
  });

  it('refuses exceptions that it cannot read, since it would write to whom it must not', async () => {
    const server = await mailServer();
    const { root, list } = project(people(3));
    write(root, { 'except.txt': 'person-1@example.org\nperson 2 at example.org\n' });
    const { status, stderr } = await send(
      root,
      list,
      server.url,
      ...['--yes', '--except', join(root, 'except.txt')],
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('except.txt:2: Unexpected address `person 2 at example.org`'),
    ]);
    expect(server.accepted()).toEqual([]);
  });

  it.each([
    ['info@example.org', '<mailto:info@example.org>'],
    ['https://example.org/off?x=1', '<https://example.org/off?x=1>'],
  ])('names in List-Unsubscribe the address that is given: %s', async (given, header) => {
    const server = await mailServer({ keep: true });
    const { root, list } = project('email\na@example.org\n');
    await send(root, list, server.url, '--yes', '--unsubscribe', given);
    const mail = await PostalMime.parse(server.messages()[0]!);
    expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(header);
    const wrong = await send(root, list, server.url, '--yes', '--unsubscribe', 'javascript:1');
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--unsubscribe takes')]);
  });

  it('names the one of organisation.yaml where none is given, and the given one before it', async () => {
    const server = await mailServer({ keep: true });
    const { root, list } = project('email\na@example.org\n');
    appendFileSync(join(root, 'policies/organisation.yaml'), 'unsubscribe: off@example.org\n');
    const seen = async (message: Buffer) => {
      const { headers } = await PostalMime.parse(message);
      return headers.find(({ key }) => key === 'list-unsubscribe')?.value;
    };
    await send(root, list, server.url, '--yes');
    expect(await seen(server.messages()[0]!)).toBe('<mailto:off@example.org>');
    const other = project('email\na@example.org\n');
    appendFileSync(join(other.root, 'policies/organisation.yaml'), 'unsubscribe: off@example.org\n');
    await send(other.root, other.list, server.url, '--yes', '--unsubscribe', 'https://example.org/off');
    expect(await seen(server.messages()[1]!)).toBe('<https://example.org/off>');
  });

  it('understands a language that is written as a word, and tells of one that it does not', async () => {
    const server = await mailServer({ keep: true });
    const { root, list } = project(
      'email;Language\na@example.org;Русский\nb@example.org;Russian\nc@example.org;English\nd@example.org;Elvish\ne@example.org;de\nf@example.org;en-GB\n',
    );
    const { stderr } = await send(root, list, server.url, '--yes');
    expect(stderr).toContain('1 prefer a language that the notice does not have');
    expect(stderr).toContain(
      "1 name a language that is not understood and get the notice in the policy's own: `Elvish` (1)",
    );
    const mails = await Promise.all(server.messages().map((message) => PostalMime.parse(message)));
    const inEnglish = mails.filter((mail) =>
      mail.headers.some(({ key, value }) => key === 'content-language' && value === 'en'),
    );
    expect(inEnglish.map(({ to }) => to![0]!.address).sort()).toEqual(['c@example.org', 'f@example.org']);
  });

  it('does not write twice: not to a second list, not to an address that stands there again', async () => {
    const server = await mailServer();
    const { root, list } = project('email\na@example.org\nA@Example.org\nb@example.org\n');
    const first = await send(root, list, server.url, '--yes');
    expect(first.stderr).toContain('1 rows repeat an address');
    write(root, { 'other.csv': 'email\nb@example.org\nc@example.org\n' });
    await send(root, join(root, 'other.csv'), server.url, '--yes');
    expect((await send(root, list, server.url, '--yes')).status).toBe(0);
    expect(
      server
        .accepted()
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['a@example.org', 'b@example.org', 'c@example.org']);
    expect(notified(root).map(({ audience }) => audience)).toEqual([2, 1]);
  });

  it('goes on past refusals and tries the deferred again', async () => {
    const server = await mailServer({ refuse: 0.1, defer: 0.3, hangUpBefore: 0.1 });
    const { root, list } = project(people(100));
    const refused = [...people(100).matchAll(/^[^,\n]+@[^,\n]+/gm)].filter(([one]) =>
      meets(one, 'refuse', 0.1),
    );
    const { status, stdout } = await send(root, list, server.url, '--yes', '--json');
    const result = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(result.sent + result.refused).toBe(100);
    // Not those to whom the server said "not now".
    expect(result.refused).toBe(refused.length);
    expect(refused.length).toBeGreaterThan(3);
    expect(new Set(server.accepted()).size).toBe(result.sent);
    expect(server.accepted()).toHaveLength(result.sent);
    expect(notified(root)[0]?.audience).toBe(result.sent);
  });

  it('lists those in doubt and asks; sent again, a mail has the same id', async () => {
    const server = await mailServer({ hangUpAfter: 0.2 });
    const { root, list } = project(people(20));
    const first = await send(root, list, server.url, '--yes');
    expect(first.status).toBe(3);
    expect(first.stderr).toMatch(/In doubt[\s\S]*people\.csv:\d+: person-\d+@example\.org/);
    const again = await send(root, list, server.url, '--yes');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('--in-doubt');
    const resent = await send(root, list, server.url, '--yes', '--in-doubt', 'resend');
    expect(resent.status).toBe(0);
    const lines = server.accepted();
    expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(20);
    // The server did have them: they stand there twice, as one message.
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines).size).toBe(20);
  });

  it('leaves them be if asked to', async () => {
    const server = await mailServer({ hangUpAfter: 0.2 });
    const { root, list } = project(people(20));
    expect((await send(root, list, server.url, '--yes')).status).toBe(3);
    const { status, stdout } = await send(root, list, server.url, '--yes', '--in-doubt', 'skip', '--json');
    const { sent, skipped } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(sent + skipped).toBe(20);
    expect(skipped).toBeGreaterThan(0);
    expect(server.accepted()).toHaveLength(20);
  });

  it('stops when the server has no quarrel with recipients but with the sender or the login', async () => {
    const { root, list } = project(people(30));
    const cold = await mailServer({ refuseSender: true });
    const refused = await send(root, list, cold.url, '--yes');
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain('refuses the sender privacy@automaster.kz: 550 not from you');
    const named = await send(root, list, cold.url, '--yes', '--from', 'AutoMaster <info@automaster.kz>');
    expect(named.stderr).toContain('--from takes one address');
    const locked = await mailServer({ login: 'me:secret' });
    const stranger = await send(root, list, locked.url.replace('//', '//me:wrong@'), '--yes');
    expect(stranger.stderr).toMatch(/refuses the login: 535/);
    expect(stranger.stderr).not.toContain('wrong');
    const nobody = await mailServer({ refuse: 1 });
    const walled = await send(root, list, nobody.url, '--yes', '--connections', '1');
    expect(walled.stderr).toContain('the server refused 20 recipients in a row');
    const login = await send(
      root,
      list,
      locked.url.replace('//', '//me:secret@'),
      '--yes',
      '--retry-refused',
    );
    expect(login.status).toBe(0);
    expect(locked.accepted()).toHaveLength(30);
  });

  it('refuses a server of elsewhere that speaks in the clear, and one that is not there', async () => {
    const { root, list } = project(people(1));
    const gone = await send(root, list, 'smtp://127.0.0.1:1', '--yes');
    expect(gone.status).toBe(3);
    expect(gone.stderr).toContain('127.0.0.1:1 cannot be reached');
    const none = await send(root, list, 'http://127.0.0.1', '--yes');
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('Unexpected address of the mail server');
  });

  it('signs with DKIM so that another implementation finds it right', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const server = await mailServer({ keep: true });
    const { root, list } = project(people(1));
    write(root, { 'dkim.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() });
    const key = ['--dkim-key', join(root, 'dkim.pem'), '--dkim-selector', 'gazette'];
    expect((await send(root, list, server.url, '--yes', ...key)).status).toBe(0);
    const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
    const [message] = server.messages();
    const verified = (changed: Buffer) =>
      dkimVerify(changed, {
        resolver: async (name: string) => {
          if (name === 'gazette._domainkey.automaster.kz') return [[record]];
          throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
        },
      });
    expect((await verified(message!)).results[0]?.status.result).toBe('pass');
    const forged = Buffer.from(
      message!.toString('latin1').replace(/^To: .*$/m, 'To: other@example.org'),
      'latin1',
    );
    expect((await verified(forged)).results[0]?.status.result).toBe('fail');
  });

  it("fills a recipient's own fields, as text", async () => {
    const server = await mailServer({ keep: true });
    const { root, list } = project(
      'email;locale;name\na@example.org;en;<b>Ann</b> {{ x }}\nb@example.org;en;\n',
    );
    mkdirSync(join(root, 'templates/email'), { recursive: true });
    const words = readFileSync(join(PROJECT, 'src/languages/en/mail.yaml'), 'utf8');
    write(root, {
      'templates/email/en.yaml': words.replace(
        'upcoming: "A new',
        'upcoming: "{% if recipient.name != blank %}Dear {{ recipient.name }}! {% endif %}A new',
      ),
    });
    expect((await send(root, list, server.url, '--yes')).status).toBe(0);
    const mails = await Promise.all(server.messages().map((message) => PostalMime.parse(message)));
    const [ann, other] = mails.sort((a, b) =>
      (a.to?.[0]?.address ?? '') < (b.to?.[0]?.address ?? '') ? -1 : 1,
    );
    expect(ann!.text).toContain('Dear <b>Ann</b> {{ x }}! A new version');
    expect(ann!.html).toContain('Dear &lt;b&gt;Ann&lt;/b&gt; {{ x }}! A new version');
    expect(other!.text).not.toContain('Dear');
    write(root, { 'bare.csv': 'email,locale\nc@example.org,en\n' });
    const bare = await send(root, join(root, 'bare.csv'), server.url, '--yes');
    expect(bare.status).toBe(1);
    expect(bare.stderr).toContain('templates/email/en.yaml');
    expect(bare.stderr).toContain('name');
  });

  it('tells when the words have changed between two parts of one sending', async () => {
    const server = await mailServer({ hangUpAfter: 1 });
    const { root, list } = project(people(2));
    await send(root, list, server.url, '--yes');
    const yaml = readFileSync(join(PROJECT, 'src/languages/ru/mail.yaml'), 'utf8');
    write(root, { 'templates/email/ru.yaml': yaml.replace('service: "', 'service: "Важно. ') });
    const other = await send(root, list, server.url, '--yes', '--in-doubt', 'resend');
    expect(other.stderr).toContain('the text of the notice has changed');
    expect((await send(root, list, server.url, '--yes', '--in-doubt', 'resend', '--changed')).status).toBe(0);
  });

  it('decides about the doubts of this list alone', async () => {
    const moody = await mailServer({ hangUpAfter: 1 });
    const { root, list } = project('email\na@example.org\nb@example.org\n');
    await send(root, list, moody.url, '--yes');
    const calm = await mailServer();
    write(root, { 'other.csv': 'email\nc@example.org\n' });
    const other = await send(root, join(root, 'other.csv'), calm.url, '--yes', '--in-doubt', 'skip');
    expect(other.status).toBe(0);
    expect((await send(root, list, calm.url, '--yes', '--in-doubt', 'skip')).stderr).toContain(
      'Skipped earlier while in doubt',
    );
    // Who was left so can still be sent to.
    expect((await send(root, list, calm.url, '--yes', '--in-doubt', 'resend')).status).toBe(0);
    expect(calm.accepted()).toHaveLength(3);
  });

  it('records each kind of words with those who got it, and nobody twice', async () => {
    const server = await mailServer();
    const { root, list } = project('email\na@example.org\nb@example.org\n');
    await send(root, list, server.url, '--yes');
    const yaml = readFileSync(join(PROJECT, 'src/languages/ru/mail.yaml'), 'utf8');
    write(root, {
      'templates/email/ru.yaml': yaml.replace('service: "', 'service: "Важно. '),
      'more.csv': 'email\nb@example.org\nc@example.org\n',
    });
    const more = await send(root, join(root, 'more.csv'), server.url, '--yes', '--changed');
    expect(more.status).toBe(0);
    expect(notified(root).map(({ audience }) => audience)).toEqual([2, 1]);
    expect(new Set(notified(root).map(({ notice }) => notice)).size).toBe(2);
  });

  it('does not begin again where the ledger knows of mails and the journal is lost', async () => {
    const server = await mailServer();
    const { root, list } = project('email\na@example.org\n');
    await send(root, list, server.url, '--yes');
    rmSync(join(root, '.send'), { recursive: true });
    const again = await send(root, list, server.url, '--yes');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('the other recipients would get it twice');
    expect(server.accepted()).toHaveLength(1);
    mkdirSync(join(root, '.send/privacy-2027-03-01'), { recursive: true });
    write(root, { '.send/privacy-2027-03-01/journal.sqlite': 'x'.repeat(5000) });
    expect((await send(root, list, server.url, '--yes')).stderr).toContain('is damaged');
  });

  it('asks what a notice is of when more happened to the version', async () => {
    const server = await mailServer({ keep: true });
    const { root, list } = project('email\na@example.org\n');
    await gazette('correct', 'privacy', '2027-03-01', '--note', 'Читать «30».', '--root', root);
    expect((await send(root, list, server.url, '--yes')).stderr).toContain('change or correction');
    expect((await send(root, list, server.url, '--yes', '--about', 'change')).status).toBe(0);
    expect((await send(root, list, server.url, '--yes', '--about', 'correction')).status).toBe(0);
    const [first, second] = await Promise.all(server.messages().map((message) => PostalMime.parse(message)));
    expect(`${first!.subject} / ${second!.subject}`).toMatch(/новая редакция.* \/ .*Исправление: /);
    expect(first!.text).toContain('Читать «30».');
    expect(second!.text).toContain('Читать «30».');
    expect(notified(root).map(({ about }) => about)).toEqual(['change', 'correction']);
  });

  it('refuses a list that names nobody, and a day that is not today', async () => {
    const { root, list } = project('email\n');
    expect((await send(root, list, 'smtp://127.0.0.1:1', '--yes')).stderr).toContain(
      'has no valid recipient',
    );
    expect((await send(root, list, 'smtp://127.0.0.1:1', '--yes', '--as-of', '2027-03-05')).stderr).toContain(
      '--dry-run only',
    );
  });

  it('lets one process send at a time', async () => {
    const server = await mailServer({ refuse: 1 });
    const { root, list } = project(people(2));
    await send(root, list, server.url, '--yes');
    const held = new DatabaseSync(join(root, '.send/privacy-2027-03-01/journal.sqlite'));
    held.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    const second = await send(root, list, server.url, '--yes');
    held.close();
    expect(second.status).toBe(2);
    expect(second.stderr).toContain('another process is sending');
  });
});

describe('a list', () => {
  const rows = async (text: string | Buffer) => {
    const root = sandbox();
    const path = join(root, 'list.csv');
    writeFileSync(path, text);
    const found: string[] = [];
    for await (const row of readList(path))
      found.push(
        'problem' in row ? `${row.line}: ${row.problem}` : `${row.recipient.line} ${row.recipient.email}`,
      );
    return found;
  };

  it.each([
    ['commas', 'email,locale\na@b.kz,ru\n'],
    ['semicolons, as spreadsheets write them', '\uFEFFEmail;Locale\r\na@b.kz;ru\r\n'],
    ['tabs and quotation marks', '"locale"\t"E-mail"\nru\t"a@b.kz"\n'],
    ['no newline at its end', 'email\na@b.kz'],
    ['commas in a quoted name of a column', '"Name, full",email\n"A, B",a@b.kz\n'],
  ])('is read with %s', async (_, text) => {
    expect(await rows(text)).toEqual(['2 a@b.kz']);
  });

  it.each([
    ['what a spreadsheet says of itself', 'sep=;\nemail;locale\na@b.kz;ru\n', '3 a@b.kz'],
    ['the same with other line ends', '\uFEFFsep=;\r\nИмя;Электронная почта\r\nА, Б;a@b.kz\r\n', '3 a@b.kz'],
    ['a title', 'Клиенты на 1 марта\n\nИмя,Email Address,Язык\nА,a@b.kz,Русский\n', '4 a@b.kz'],
  ])('is read behind %s', async (_, text, row) => {
    expect(await rows(text)).toEqual([row]);
  });

  it.each(['Email Address', 'E-mail', 'Электронная почта', 'Эл. почта', 'Электрондық пошта', 'EMAIL'])(
    'names its addresses %j',
    async (name) => {
      expect(await rows(`${name}\na@b.kz\n`)).toEqual(['2 a@b.kz']);
    },
  );

  it.each([
    ['ru', 'ru'],
    ['ru-RU', 'ru-RU'],
    ['Russian', 'ru'],
    ['русский', 'ru'],
    ['Русский язык', 'ru'],
    ['орысша', 'ru'],
    ['KAZ', 'kk'],
    ['kk_KZ', 'kk-KZ'],
    ['қазақ тілі', 'kk'],
    ['English (UK)', 'en'],
    ['english', 'en'],
    ['eo', 'eo'],
    ['pt-br', 'pt-BR'],
    ['zh_Hant', 'zh-Hant'],
    ['nl-BE', 'nl-BE'],
    ['de', 'de'],
    ['Deutsch', 'de'],
    ['auf Deutsch', 'de'],
    ['Türkçe', 'tr'],
    ['немецкий язык', 'de'],
    ['العربية', 'ar'],
    ['Esperanto', 'eo'],
    ['Klingon', 'unknown'],
    ['xx', 'unknown'],
    ['', null],
  ] as const)('with the language %j asks for %s', (text, expected) => {
    expect(askedLanguage(text)).toBe(expected);
  });

  it.each([
    ['ru-RU', ['ru', 'de'], 'ru'],
    ['Deutsch', ['ru', 'de-AT'], 'de-AT'],
    ['pt', ['pt-BR'], 'pt-BR'],
    ['zh-Hans', ['zh-Hant'], null],
    ['Klingon', ['ru'], null],
  ] as const)('with the language %j is written to in that one of %j: %s', (text, locales, expected) => {
    expect(languageIn(text, locales)).toBe(expected);
  });

  it('is read to its end whatever ends its lines', async () => {
    expect(await rows('email,name\r\na@x.kz,A\r\nb@x.kz,B\nc@x.kz,C\n')).toEqual([
      '2 a@x.kz',
      '3 b@x.kz',
      '4 c@x.kz',
    ]);
  });

  it('tells of each bad row by its line and goes on', async () => {
    expect(
      await rows(
        'email,name\na@b.kz,"two\nlines"\n\nnot an address,x\n,y\n"a@b.kz, c@d.kz",z\nя@пример.қаз,ok\n',
      ),
    ).toEqual([
      '3 a@b.kz',
      '5: Unexpected address `not an address`, expected one such as `name@example.org`',
      '6: Unexpected row without an address',
      '7: Unexpected address `a@b.kz, c@d.kz`, expected one such as `name@example.org`',
      '8 я@xn--e1afmkfd.xn--80ao21a',
    ]);
  });

  it.each([
    ['two columns of addresses', 'email,e-mail\na@b.kz,c@d.kz\n', 'only one column'],
    ['UTF-16', Buffer.from('\uFEFFemail\na@b.kz\n', 'utf16le'), 'UTF-16'],
    ['no header', 'a@b.kz\nc@d.kz\n', 'list.csv:1: Unexpected header'],
    [
      'bytes of another encoding',
      Buffer.from([...Buffer.from('email,name\na@b.kz,'), 0xc0, 0xe1, 10]),
      'not UTF-8',
    ],
    [
      'a quotation that never ends',
      `email,name\na@b.kz,"x\n${'b@b.kz,y\n'.repeat(20_000)}`,
      'list.csv: Unexpected',
    ],
  ])('with %s is refused as a whole', async (_, text, message) => {
    await expect(rows(text)).rejects.toThrow(message);
  });

  it('keeps what mail heads and dialogues give a meaning to out of addresses', () => {
    for (const bad of [
      'a@b',
      '@b.kz',
      'a@b..kz',
      'a b@c.kz',
      'a@b.kz\r\nDATA',
      'a,b@c.kz',
      '<a@b.kz>',
      'a@-b.kz',
      '\u200ba@b.kz',
      '"a"@b.kz',
    ])
      expect(addressOf(bad), bad).toBe(null);
    for (const good of ['a@b.kz', "o'neil+x@sub.example.org", ' Ivan.Petrov@Example.ORG '])
      expect(addressOf(good)).toBeTruthy();
  });
});
