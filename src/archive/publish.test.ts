import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAFTED, sampleSandbox, sandbox, TEXT, write } from '../testing/sandbox.ts';
import {
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
      textFormat: 1,
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
