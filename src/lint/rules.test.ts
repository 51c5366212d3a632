/** Every rule's documented examples are its tests. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNoticeTemplates } from '../output/index.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { BUILT_IN } from './built-in.ts';
import { runExample } from './examples.ts';
import { RULES } from './rules/index.ts';

const TEMPLATES = readNoticeTemplates(PROJECT);
/** Their examples need more than a text: a template of one's own, a ledger with witnesses. Tested elsewhere. */
const WITHOUT_BAD = ['mail/no-effective-date'];
const WITHOUT_GOOD = ['evidence/no-outside-witness'];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has examples of both kinds', () => {
    if (!WITHOUT_GOOD.includes(id)) expect(rule.examples.good.length).toBeGreaterThan(0);
    if (!WITHOUT_BAD.includes(id)) expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.good.map((example, i) => [i + 1, example] as const))(
    'passes good example %i',
    (_, example) => {
      expect(runExample(rule, example, TEMPLATES).map(({ message }) => message.reason)).toEqual([]);
    },
  );

  it.each(rule.examples.bad.map((example, i) => [i + 1, example] as const))(
    'reports bad example %i',
    (_, example) => {
      expect(runExample(rule, example, TEMPLATES).length).toBeGreaterThan(0);
    },
  );

  it('says what it checks, why, and on whose authority', () => {
    expect(rule.summary).toMatch(/\.$/);
    expect(rule.why).toMatch(/[.”]$/);
    expect(rule.source.words).not.toBe('');
    if (rule.detector !== 'heuristic') return;
    // A guess by words never stops a release, but for the one that a reason answers; and it claims no breach of law.
    if (id !== 'version/editorial-doubtful') expect(rule.severity).not.toBe('error');
    expect(`${rule.summary} ${rule.why}`).not.toMatch(/non-?compliant|violat|illegal/i);
  });
});

describe('the rules', () => {
  it('are named after their files and listed once', () => {
    const folder = join(PROJECT, 'src/lint/rules');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes('/'))
      .map((path) => path.replace(/\.ts$/, ''));
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(new Set([...RULES, ...BUILT_IN].map(({ id }) => id)).size).toBe(RULES.length + BUILT_IN.length);
  });

  it('say “verify with counsel” where the law of Kazakhstan could not be read', () => {
    const told = RULES.filter(
      ({ source, profiles }) => profiles.includes('kz') && source.standing === 'second-hand',
    );
    expect(told.length).toBeGreaterThan(4);
    for (const rule of told) expect(rule.counsel, rule.id).toMatch(/verify with counsel/);
  });
});
