import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../model/index.ts';
import { DRAFTED, sandbox, TEXT, write } from '../testing/sandbox.ts';
import {
  addTranslation,
  checkArchive,
  isError,
  problemLine,
  publishDraft,
  readArchive,
  readDocument,
  sha256,
} from './index.ts';

const POLICY = 'policies/privacy/policy.yaml';
const now = () => '2026-11-01T09:00:00Z';

function publish(root: string, effective: string) {
  const today = '2026-11-01';
  const said = { class: 'substantive', material: true, reason: 'x' } as const;
  return publishDraft(root, { policy: 'privacy', effective, published: today, today, ...said, now });
}

/** A version published with section numbers, and a draft of a policy that has none any more. */
function renumbered(): string {
  const root = sandbox(DRAFTED);
  expect(publish(root, '2026-12-01').problems.map(problemLine)).toEqual([]);
  const policy = readFileSync(join(root, POLICY), 'utf8');
  write(root, {
    [POLICY]: `${policy}numbering: none\n`,
    'policies/privacy/draft/version.yaml': 'change:\n  summary:\n    en: [Shorter]\n',
    'policies/privacy/draft/en.md': TEXT.replace('3 years', '2 years'),
  });
  return root;
}

const problemsOf = (root: string) => checkArchive(readArchive(root).archive!);

describe('a policy that is numbered otherwise than when its texts were published', () => {
  it('is told once, as a warning at the policy', () => {
    expect(problemsOf(renumbered()).map(problemLine)).toEqual([
      `${POLICY}:4:1 warning policy/numbering Unexpected \`numbering: none\`, expected \`decimal\` as in 1 published text: what is published keeps its section numbers and its digests, and only what is published from now on is numbered by \`none\``,
    ]);
  });

  it('is told when it publishes, and its texts keep the numbers that each was published with', () => {
    const root = renumbered();
    const { version, problems, body } = publish(root, '2027-01-01');
    expect(version).toBe('2027-01-01');
    expect(problems.map(problemLine)).toEqual([expect.stringContaining('warning policy/numbering')]);
    expect(body).toMatchObject({ text: { en: sha256('Retention\nWe keep data for 2 years.\n') } });
    const { archive } = readArchive(root);
    const { policy } = archive!.policies[0]!;
    const labels = ['2026-12-01', '2027-01-01'].map((id) =>
      clausesOf(readDocument(archive!, policy, id, 'en')).map(({ label }) => label),
    );
    expect(labels).toEqual([['1. Retention'], ['Retention']]);
    expect(problemsOf(root).filter(isError)).toEqual([]);
  });

  it('takes a translation of an earlier version with the numbers of that version', () => {
    const root = renumbered();
    const source = Buffer.from(TEXT.replace('authoritative', 'informative'));
    const added = { policy: 'privacy', version: '2026-12-01', today: '2026-11-01', now };
    const { events, problems } = addTranslation(root, { ...added, locale: 'ru', source });
    expect(problems.filter(isError)).toEqual([]);
    expect(events).toMatchObject([{ text: { ru: sha256('1. Retention\nWe keep data for 3 years.\n') } }]);
    expect(problemsOf(root).filter(isError)).toEqual([]);
  });
});
