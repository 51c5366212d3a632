import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../events/index.ts';
import { DRAFTED, sampleSandbox, sandbox, TEXT, write } from '../testing/sandbox.ts';

import {
  addTranslation,
  checkArchive,
  isError,
  type PublishOptions,
  problemLine,
  publishDraft,
  readArchive,
  sha256,
} from './index.ts';

const OPTIONS: PublishOptions = {
  policy: 'privacy',
  effective: '2026-12-01',
  published: '2026-11-01',
  class: 'substantive',
  material: true,
  reason: 'first',
  now: () => '2026-11-01T09:00:00Z',
};

const publish = (root: string, options: Partial<PublishOptions> = {}, more = {}) =>
  publishDraft(root, { ...OPTIONS, ...options, ...more });
const errorsOf = (root: string) => {
  const { archive, problems } = readArchive(root);
  return (archive ? checkArchive(archive) : [...problems]).filter(isError).map(problemLine);
};
const ledgerOf = (root: string) => readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8');

const LISTED = `${TEXT}\nKeep 3[^n] years.\n\n3. [x] I agree\n\n[^n]: From the last visit.\n`;
const IN_FORMAT = {
  1: '1. Retention\nWe keep data for 3 years.\nKeep 31 years.\nI agree\nFrom the last visit.\n',
  2: '1. Retention\nWe keep data for 3 years.\nKeep 3[1] years.\n3. [x] I agree\n[1] From the last visit.\n',
} as const;

describe('the format of a text', () => {
  it.each([1, 2] as const)('%i is in the ledger, is checked, and is that of later translations', (format) => {
    const root = sandbox(DRAFTED);
    write(root, { 'policies/privacy/draft/en.md': LISTED });
    expect(publish(root, { textFormat: format }).version).toBe('2026-12-01');
    const source = Buffer.from(LISTED.replace('authoritative', 'informative'));
    const added = { policy: 'privacy', version: '2026-12-01', today: '2026-11-01', now: OPTIONS.now };
    expect(addTranslation(root, { ...added, locale: 'ru', source }).problems.filter(isError)).toEqual([]);
    const events = ledgerOf(root)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LedgerEvent<'published' | 'translated'>);
    expect(events.map(({ type, textFormat, text }) => [type, textFormat, Object.values(text)])).toEqual([
      ['published', format, [sha256(IN_FORMAT[format])]],
      ['translated', format, [sha256(IN_FORMAT[format])]],
    ]);
    expect(errorsOf(root)).toEqual([]);
    const { translations } = readArchive(root).archive!.policies[0]!.versions[0]!;
    expect(Object.values(translations).map((text) => text!.textFormat)).toEqual([format, format]);
  });

  it.each([
    ['"type":"published"', '"type":"publishd"', /Unexpected event `publishd`, expected one of `approved`/],
    [
      '"type":"published"',
      '"foo":1,"type":"published"',
      /Unexpected key `foo`, which an event `published` does/,
    ],
    ['"policy":"privacy"', '"policy":7', /Unexpected value of `policy` in an event `published`$/],
  ])('is read from a line without what no event has: %s → %s', (is, wrong, sentence) => {
    const root = sandbox(DRAFTED);
    publish(root);
    const text = ledgerOf(root).replace(is, wrong);
    write(root, {
      'policies/ledger.jsonl': text,
      'policies/ledger.sha256': `${sha256(text)}  ledger.jsonl\n`,
    });
    expect(errorsOf(root)[0]).toMatch(sentence);
  });

  it('is the newest one unless another is asked for, and none that this program cannot compute', () => {
    const root = sandbox(DRAFTED);
    publish(root);
    const later = ledgerOf(root).replace('"textFormat":2', '"textFormat":3');
    write(root, {
      'policies/ledger.jsonl': later,
      'policies/ledger.sha256': `${sha256(later)}  ledger.jsonl\n`,
    });
    expect(errorsOf(root)[0]).toMatch(
      /`textFormat` in an event `published`: expected text format 1 or 2: a later one is written by a later/,
    );
  });
});

describe('publishing', () => {
  it('freezes the draft byte for byte and appends one line that a shell can verify', () => {
    const root = sandbox(DRAFTED);
    expect(publish(root).version).toBe('2026-12-01');
    expect(readFileSync(join(root, 'policies/privacy/2026-12-01/en.md'), 'utf8')).toBe(TEXT);
    expect(existsSync(join(root, 'policies/privacy/draft'))).toBe(false);
    const event = JSON.parse(ledgerOf(root)) as Record<string, unknown>;
    expect(event).toMatchObject({
      seq: 1,
      previous: null,
      type: 'published',
      at: OPTIONS.now(),
      textFormat: 2,
      facts: null,
    });
    expect(event.text).toEqual({ en: sha256('1. Retention\nWe keep data for 3 years.\n') });
    expect(event.source).toEqual({ en: sha256(TEXT) });
    expect(Object.keys(event)).toEqual(Object.keys(event).sort());
    expect(readFileSync(join(root, 'policies/ledger.sha256'), 'utf8')).toBe(
      `${sha256(ledgerOf(root))}  ledger.jsonl\n`,
    );
    expect(errorsOf(root)).toEqual([]);
  });

  it('chains each line to the one before and counts a second version of one day', () => {
    const root = sandbox(DRAFTED);
    publish(root);
    write(root, {
      'policies/privacy/draft/version.yaml': DRAFTED['policies/privacy/draft/version.yaml']!,
      'policies/privacy/draft/en.md': TEXT.replace('3', '5'),
    });
    expect(publish(root).version).toBe('2026-12-01.1');
    const [first, second] = ledgerOf(root).trim().split('\n');
    expect(JSON.parse(second!)).toMatchObject({ seq: 2, previous: sha256(first!) });
    expect(errorsOf(root)).toEqual([]);
  });

  it.each([
    [
      'a policy that is not there',
      { policy: 'terms' },
      /Unexpected policy `terms`, expected one of `privacy`/,
    ],
    [
      'a version in force before it is public',
      { effective: '2026-10-01' },
      /`effective`: Unexpected effective date before the day of publication/,
    ],
  ])('refuses %s and writes nothing', (_, options, expected) => {
    const root = sandbox(DRAFTED);
    const before = readdirSync(join(root, 'policies'), { recursive: true }).sort();
    const result = publish(root, options);
    expect(result.version).toBeNull();
    expect(result.problems.map(problemLine).join('\n')).toMatch(expected);
    expect(readdirSync(join(root, 'policies'), { recursive: true }).sort()).toEqual(before);
  });

  it('refuses while anything is wrong, and a dry run writes nothing', () => {
    const root = sandbox({ ...DRAFTED, 'policies/privacy/draft/en.md': `${TEXT}\n<b>x</b>\n` });
    expect(publish(root).version).toBeNull();
    write(root, { 'policies/privacy/draft/en.md': TEXT });
    expect(publish(root, {}, { dryRun: true }).version).toBe('2026-12-01');
    expect(existsSync(join(root, 'policies/ledger.jsonl'))).toBe(false);
  });
});

describe('what was published', () => {
  it('is whole in the shipped archive', () => {
    expect(errorsOf(sampleSandbox())).toEqual([]);
  });

  it('shows every changed byte, wherever it is', () => {
    const root = sampleSandbox();
    const files = readdirSync(join(root, 'policies'), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && (/\d{4}-\d{2}-\d{2}$/.test(entry.parentPath) || entry.name.startsWith('ledger')),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const [i, file] of files.entries()) {
      const bytes = readFileSync(file);
      const changed = Buffer.from(bytes);
      const at = (i * 7919) % bytes.length;
      changed[at] = changed[at]! ^ 1;
      writeFileSync(file, changed);
      expect(errorsOf(root), `${file} at ${at}`).not.toEqual([]);
      writeFileSync(file, bytes);
    }
    expect(errorsOf(root)).toEqual([]);
  });
});
