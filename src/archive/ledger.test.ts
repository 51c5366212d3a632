import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../testing/sandbox.ts';
import { sha256 } from './digest.ts';
import { checkLedger, digestLine } from './ledger.ts';

const LINES = readFileSync(join(PROJECT, 'src/testing/archives/first/policies/ledger.jsonl'), 'utf8')
  .trimEnd()
  .split('\n');

/** What is said of a ledger of `lines` that are chained to each other, with the digest of its end. */
function problemsOf(lines: readonly string[]): string[] {
  const chained: string[] = [];
  for (const line of lines) {
    const previous = chained.length === 0 ? null : sha256(chained.at(-1)!);
    chained.push(line.replace(/"previous":(null|"\w+")/, `"previous":${JSON.stringify(previous)}`));
  }
  const bytes = Buffer.from(`${chained.join('\n')}\n`);
  return checkLedger(bytes, digestLine(bytes)).problems.map(({ line, reason }) => `${line}: ${reason}`);
}

const numbered = (line: string, seq: number) => line.replace(/"seq":\d+/, `"seq":${seq}`);

it('holds a whole ledger for whole', () => {
  expect(problemsOf(LINES)).toEqual([]);
});

it.each([
  ['left out', [1, 3], '2: Unexpected `seq` 3, expected 2'],
  ['given twice', [1, 1], '2: Unexpected `seq` 1, expected 2'],
])('a ledger in which a number was %s is told, even if every line was chained again', (_, [a, b], said) => {
  expect(problemsOf([numbered(LINES[0]!, a!), numbered(LINES[1]!, b!)])).toContain(said);
});
