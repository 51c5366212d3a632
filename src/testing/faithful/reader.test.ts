/** The reader that holds imported histories against their sources finds what is planted, and nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commit, repository, taken } from '../repository.ts';
import { questionOf, seeded, verdictOn, versionsOf } from './as-of.ts';
import { dayOnClock, dayWritten, namesDay, numberOf } from './days.ts';
import { examine } from './examine.ts';
import { readText } from './reader.ts';
import { wordDifferences } from './words.ts';

it('counts days as calendars do', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (number) => {
      const written = dayWritten(number);
      expect(numberOf(written)).toBe(number);
      if (number > -700_000 && written >= '0100')
        expect(written).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
    }),
  );
  expect(dayOnClock(Date.parse('2024-03-01T02:00:00Z') / 1000, '-0500')).toBe('2024-02-29');
  expect(dayOnClock(Date.parse('1969-12-31T23:30:00Z') / 1000, '+0100')).toBe('1970-01-01');
});

it.each([
  ['Last updated: 1 March 2024', '2024-03-01', true],
  ['Effective 2024-03-01', '2024-03-01', true],
  ['Dernière mise à jour : 1 août 2024', '2024-08-01', true],
  ['Last updated: 1 March 2024', '2024-03-02', false],
  ['Last updated: 1 May 2024', '2024-03-01', false],
])('finds a day in a line of words: %s, %s', (line, day, expected) => {
  expect(namesDay(line, day)).toBe(expected);
});

const text = (days: number) => `# Retention

See [the host](https://example.org/a) and [below](#how-long).

1. One
2. Two

## How long

We keep it for **${days} days**.
`;

const differences = (source: string, own: string) =>
  wordDifferences(readText(source), readText(own), { source, line: null }).map(({ kind }) => kind);

it.each([
  ['A\u0082 sign', 'A sign', ['sign that nobody sees']],
  ['1. One\n2.\n', '1. One\n', ['number of a first or last item without words']],
  ['1. One\n2.\n3. Three\n', '1. One\n2. Three\n', ['fault']],
  ['1. One\n2. Two\n', '1. One\n', ['fault']],
  [
    '# Terms\n\nWe sell.\n',
    '---\ntitle: Acme Terms\n---\n\nWe sell.\n',
    ['title or typed date, which stand in the record'],
  ],
  [
    '<table><tr><td>A</td></tr>\n\n\t</table>\n',
    '| |\n| - |\n| A |\n',
    ['tag that stands in so far that it looks like code'],
  ],
  [
    'A.  One\n    1.  Two\n#.  Three\n',
    '- A. One\n  1. Two\n- B. Three\n',
    Array(2).fill('number or letter of a list that Pandoc counts'),
  ],
  ['A.  One\n#.  Three\n', '- A. One\n- Three\n', ['fault']],
  ['A.\n\n::: {.x}\n\n:::\n\n::: {.y}\nB.\n:::\n', 'A.\n\nB.\n', Array(2).fill('mark of another tool')],
  ['# Sales\n\nWe sell.\n', '---\ntitle: Acme Terms\n---\n\nWe sell.\n', ['fault']],
])('knows what %j may lose: %j', (source, own, kinds) => {
  expect(differences(source, own)).toEqual(kinds);
});

it('knows a text that stood for days between two equal ones, and not one that stood for longer', () => {
  const at = (day: number, words: string) => ({
    commit: { id: words + day, at: day * 86_400 },
    day: dayWritten(day),
    blob: 'b',
    words,
  });
  const states = [at(0, 'one'), at(10, 'two'), at(15, 'one')] as never;
  const policy = { policy: 'p', versions: [], flipDays: 14, states };
  const version = { id: 'v', effective: dayWritten(0), withdrawn: null, origin: { ref: 'one0' } } as never;
  const verdict = (flipDays: number) =>
    verdictOn({ policy: { ...policy, flipDays }, day: dayWritten(12) }, [version]);
  expect(verdict(14)).toBe('undone again within days');
  expect(verdict(4)).toBe('fault');
});

async function history() {
  const { repo, root } = await repository([
    commit('2024-01-01', { 'privacy.md': text(1) }),
    commit('2024-02-01', { 'privacy.md': text(2) }),
    commit('2024-03-01', { 'privacy.md': text(2).replace('**2 days**', '__2 days__') }),
    commit('2024-04-01', { 'privacy.md': text(3) }),
  ]);
  await taken('git', repo, '--root', root);
  const found = () => examine({ repository: repo, root, clock: 'committer', flipDays: 0 });
  const file = (version: string, name: string) => join(root, 'policies/privacy', version, name);
  const change = (path: string, from: string, to: string) => {
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
    return () => writeFileSync(path, before);
  };
  return { found, file, change, root };
}

it('finds no fault in an import, and every fault that is planted in its files', async () => {
  const { found, file, change, root } = await history();
  expect(found()).toMatchObject({ versions: 3, states: 4, faults: [] });
  const [en, record] = [file('2024-02-01', 'en.md'), file('2024-02-01', 'version.yaml')];
  for (const [path, from, to, said] of [
    [en, '2 days', '20 days', '[-2-]{+20+}'],
    [en, 'We keep it for ', '', '[-We keep it for-]'],
    [en, '2. Two', '3. Two\n4. Three', '{+3. Three+}'],
    [en, 'example.org/a', 'example.org/b', 'link to https://example.org/a'],
    [en, '[below](#how-long)', 'below', 'is gone'],
    [record, 'published: 2024-02-01', 'published: 2024-02-03', '2024-02-03 / 2024-02-01'],
    [record, 'ref: ', 'ref: 00', 'the source has no change'],
  ] as const) {
    const back = change(path, from, to);
    expect(found().faults.join('\n')).toContain(said);
    back();
  }
  expect(found().faults).toEqual([]);
  const random = seeded(1);
  const { policies } = found();
  const versions = versionsOf(root).get('privacy')!;
  const verdicts = Array.from({ length: 200 }, () => verdictOn(questionOf(policies, random), versions));
  expect(new Set(verdicts)).toEqual(new Set(['the text of that day', 'nothing held yet']));
  // The same answers of an archive that lost its second version, and of one whose second version holds later.
  for (const wrong of [
    versions.filter(({ id }) => id !== '2024-02-01'),
    versions.map((one) => (one.id === '2024-02-01' ? { ...one, origin: versions[0]!.origin } : one)),
  ])
    expect(verdictOn({ policy: policies[0]!, day: '2024-02-15' }, wrong)).toBe('fault');
}, 600_000);
