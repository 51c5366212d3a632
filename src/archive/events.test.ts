import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleSandbox, TEXT } from '../testing/sandbox.ts';
import {
  addTranslation,
  checkArchive,
  draftDigest,
  problemLine,
  publishDraft,
  readArchive,
  recordEvent,
  startDraft,
  type WriteResult,
} from './index.ts';

const TODAY = '2026-11-23';
const BASE = {
  policy: 'privacy',
  version: '2025-12-15',
  today: TODAY,
  on: TODAY,
  now: () => '2026-11-23T09:00:00Z',
};
const UPCOMING = { ...BASE, version: '2027-03-01' };

const versionIn = (root: string, id: string, policy = 'privacy') =>
  readArchive(root)
    .archive!.policies.find((found) => found.policy.id === policy)!
    .versions.find((found) => found.id === id)!;
const errorsOf = (root: string) => checkArchive(readArchive(root).archive!).map(problemLine);
const reasons = ({ events, problems }: WriteResult) => {
  expect(events).toBeNull();
  return problems.map((problem) => problem.reason).join('\n');
};

describe('what happens to a version after it was published', () => {
  it.each([
    [
      'withdrawn',
      (root: string) => recordEvent(root, 'withdrawn', { ...UPCOMING, reason: 'Not needed' }),
      { withdrawn: TODAY, withdrawnNote: 'Not needed' },
    ],
    [
      'corrected',
      (root: string) => recordEvent(root, 'corrected', { ...UPCOMING, note: 'Read 30 for 3' }),
      { corrections: [{ date: TODAY, note: 'Read 30 for 3' }] },
    ],
    [
      'corrected',
      (root: string) =>
        recordEvent(root, 'corrected', {
          ...UPCOMING,
          note: 'Read 30 for 3',
          what: 'period',
          was: '3',
          becomes: '30',
        }),
      {
        corrections: [{ date: TODAY, note: 'Read 30 for 3', what: 'period', was: '3', becomes: '30' }],
      },
    ],
    [
      'notified',
      (root: string) =>
        recordEvent(root, 'notified', {
          ...UPCOMING,
          channel: 'email',
          audience: 12,
          notice: 'a'.repeat(64),
        }),
      { notifications: [{ channel: 'email', date: TODAY, audience: 12, notice: 'a'.repeat(64) }] },
    ],
    [
      'reviewed',
      (root: string) => recordEvent(root, 'reviewed', { ...UPCOMING, by: 'Legal', locale: 'en', note: null }),
      { reviews: [{ date: TODAY, by: 'Legal', locale: 'en', note: null }] },
    ],
  ])('%s is one more line of the ledger and no other byte', (type, write, shown) => {
    const root = sampleSandbox();
    const path = join(root, 'policies/ledger.jsonl');
    const before = readFileSync(path, 'utf8');
    expect(write(root).problems).toEqual([]);
    const after = readFileSync(path, 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(JSON.parse(after.slice(before.length))).toMatchObject({ type, seq: 5, version: '2027-03-01' });
    expect(versionIn(root, '2027-03-01')).toMatchObject(shown);
    expect(errorsOf(root)).toEqual([]);
  });

  it('writes nothing on a dry run', () => {
    const root = sampleSandbox();
    const before = readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8');
    const { events } = recordEvent(root, 'withdrawn', { ...UPCOMING, reason: 'x', dryRun: true });
    expect(events).toHaveLength(1);
    expect(readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8')).toBe(before);
    expect(existsSync(join(root, 'policies/.lock'))).toBe(false);
  });

  it('takes the version in force when none is named', () => {
    const root = sampleSandbox();
    recordEvent(root, 'reviewed', { ...BASE, version: null, by: 'Legal', locale: null, note: null });
    expect(versionIn(root, '2025-12-15').reviews).toHaveLength(1);
  });
});

describe('a refusal says what, where and what to do, and writes nothing', () => {
  const cases: [string, (root: string) => WriteResult, RegExp][] = [
    [
      'a withdrawal in the past',
      (root) => recordEvent(root, 'withdrawn', { ...BASE, on: '2026-01-01', reason: 'x' }),
      /day 2026-01-01 in the past, expected 2026-11-23 or later: .*--late/,
    ],
    [
      'a withdrawal of what is superseded',
      (root) => recordEvent(root, 'withdrawn', { ...BASE, version: '2024-09-01', reason: 'x' }),
      /superseded on 2026-11-23, expected one that is in force or upcoming/,
    ],
    [
      'a notice that is still to come',
      (root) =>
        recordEvent(root, 'notified', {
          ...BASE,
          on: '2026-11-24',
          channel: 'email',
          audience: null,
          notice: null,
        }),
      /in the future, expected 2026-11-23 or earlier/,
    ],
    [
      'a decision on a day to come',
      (root) =>
        recordEvent(root, 'classified', {
          ...BASE,
          on: '2026-11-24',
          class: 'editorial',
          material: null,
          reason: null,
        }),
      /2026-11-24 in the future, expected 2026-11-23 or earlier/,
    ],
    [
      'a notice before the text was public',
      (root) =>
        recordEvent(root, 'notified', {
          ...UPCOMING,
          on: '2026-11-01',
          channel: 'email',
          audience: null,
          notice: null,
        }),
      /expected 2026-11-23 or later: the text was not public before/,
    ],
    [
      'a review of a language that is not there',
      (root) => recordEvent(root, 'reviewed', { ...BASE, by: 'Legal', locale: 'kk', note: null }),
      /language `kk`, expected one that the version has: ru, en/,
    ],
    [
      'a version that is not there',
      (root) => recordEvent(root, 'corrected', { ...BASE, version: '1999-01-01', note: 'x' }),
      /version `1999-01-01`, expected one of `2024-09-01`/,
    ],
    [
      'a correction that names a value and not which thing it is',
      (root) => recordEvent(root, 'corrected', { ...BASE, note: 'x', becomes: '30' }),
      /expected --what and --becomes together/,
    ],
    [
      'a second text in one language',
      (root) => addTranslation(root, { ...BASE, locale: 'en', source: Buffer.from(TEXT) }),
      /second text in `en`, a published one never changes/,
    ],
    [
      'a translation that claims to be authoritative',
      (root) => addTranslation(root, { ...BASE, locale: 'kk', source: Buffer.from(TEXT) }),
      /standing `authoritative`, expected `official` or `informative`/,
    ],
    [
      'a clock that stands before the last line',
      (root) => recordEvent(root, 'corrected', { ...BASE, note: 'x', now: () => '2020-01-01T00:00:00Z' }),
      /time 2020-01-01T00:00:00Z on this machine.*set the clock right/,
    ],
  ];
  it.each(cases)('%s', (_, write, expected) => {
    const root = sampleSandbox();
    const before = readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8');
    expect(reasons(write(root))).toMatch(expected);
    expect(readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8')).toBe(before);
    expect(errorsOf(root)).toEqual([]);
  });

  it('a second withdrawal', () => {
    const root = sampleSandbox();
    recordEvent(root, 'withdrawn', { ...UPCOMING, reason: 'x' });
    expect(reasons(recordEvent(root, 'withdrawn', { ...UPCOMING, reason: 'x' }))).toMatch(
      /withdrawn as of 2026-11-23 already/,
    );
  });
});

describe('a translation that arrives later', () => {
  const SOURCE = TEXT.replace('standing: authoritative', 'standing: informative');

  it('joins the version and leaves every other byte alone', () => {
    const root = sampleSandbox();
    const before = readFileSync(join(root, 'policies/privacy/2025-12-15/ru.md'));
    expect(addTranslation(root, { ...BASE, locale: 'kk', source: Buffer.from(SOURCE) }).problems).toEqual([]);
    expect(readFileSync(join(root, 'policies/privacy/2025-12-15/kk.md'), 'utf8')).toBe(SOURCE);
    expect(readFileSync(join(root, 'policies/privacy/2025-12-15/ru.md'))).toEqual(before);
    const { translations } = versionIn(root, '2025-12-15');
    expect(translations.kk).toMatchObject({ standing: 'informative', addedAt: BASE.now() });
    expect(translations.ru?.addedAt).toBeNull();
    expect(errorsOf(root)).toEqual([]);
  });

  it('is refused with everything that is wrong in it', () => {
    const root = sampleSandbox();
    const source = Buffer.from(`${SOURCE}\n<b>x</b> [y](#nowhere)\n`);
    const said = reasons(addTranslation(root, { ...BASE, locale: 'kk', source }));
    expect(said).toMatch(/HTML/);
    expect(said).toMatch(/#nowhere/);
    expect(existsSync(join(root, 'policies/privacy/2025-12-15/kk.md'))).toBe(false);
  });
});

describe('an announced version that another replaces', () => {
  it('is withdrawn and stays, in the same write that publishes the other', () => {
    const root = sampleSandbox();
    const { archive } = readArchive(root);
    startDraft(archive!, archive!.policies[0]!, '2027-03-01');
    const request = {
      policy: 'privacy',
      effective: '2027-02-01',
      published: TODAY,
      class: 'substantive',
      material: true,
      reason: 'x',
      today: TODAY,
      now: BASE.now,
    } as const;
    const note = (id: string) => `Replaced by ${id}`;
    const wrong = publishDraft(root, { ...request, replaces: { version: '2025-12-15', note } });
    expect(wrong.problems.map(problemLine).join()).toMatch(/expected an upcoming one \(`2027-03-01`\)/);
    expect(publishDraft(root, { ...request, replaces: { version: '2027-03-01', note } }).version).toBe(
      '2027-02-01',
    );
    expect(versionIn(root, '2027-03-01')).toMatchObject({
      withdrawn: TODAY,
      withdrawnNote: 'Replaced by 2027-02-01',
    });
    expect(existsSync(join(root, 'policies/privacy/2027-03-01/ru.md'))).toBe(true);
    expect(errorsOf(root)).toEqual([]);
  });

  it('is not published when the draft is another than the one that was shown', () => {
    const root = sampleSandbox();
    const { archive } = readArchive(root);
    startDraft(archive!, archive!.policies[0]!, '2025-12-15');
    const seen = draftDigest(archive!, 'privacy', readArchive(root).archive!.policies[0]!.draft!);
    const draft = join(root, 'policies/privacy/draft/ru.md');
    writeFileSync(draft, readFileSync(draft, 'utf8').replace('3 года', '9 лет'));
    const { problems, version } = publishDraft(root, {
      policy: 'privacy',
      effective: '2027-04-01',
      published: TODAY,
      class: 'substantive',
      material: true,
      reason: 'x',
      now: BASE.now,
      seen,
    });
    expect(version).toBeNull();
    expect(problems.map(({ reason }) => reason).join()).toMatch(
      /change of the draft after it was shown|absence/,
    );
  });
});
