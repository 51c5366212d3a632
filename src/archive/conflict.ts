/** Recognises a merge of two branches that both published: conflict marks in a file, or the lines of both in one ledger. */
import type { VFileMessage } from 'vfile-message';
import { bringsTexts } from '../events/index.ts';
import type { LedgerEvent } from '../model/index.ts';
import { sha256 } from './digest.ts';
import { problem } from './problem.ts';
import { placeOf } from './since.ts';

/** The marks that git writes around the two sides, each at the start of a line, in this order. */
const [OURS, BETWEEN, THEIRS] = ['<<<<<<< ', '=======', '>>>>>>> '] as const;

/** The line of the first conflict mark in `text`; `null`: it contains no complete conflict. */
export function conflictLine(text: string): number | null {
  if (!text.includes(OURS) || !text.includes(THEIRS)) return null;
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(OURS));
  const middle = start < 0 ? -1 : lines.indexOf(BETWEEN, start);
  return middle >= 0 && lines.slice(middle).some((line) => line.startsWith(THEIRS)) ? start + 1 : null;
}

/** The line from which a ledger has the lines of two branches one after the other, or `null`. */
export function forkLine(text: string): number | null {
  const after = new Map<string, number>();
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    const previous = placeOf(line) && previousOf(line);
    if (previous === null) continue;
    // Two lines that continue the same line: their writers did not know of each other.
    if (after.has(previous) && lines[after.get(previous)!] !== line) return i + 1;
    after.set(previous, i);
  }
  return null;
}

function previousOf(line: string): string {
  const { previous } = JSON.parse(line) as { previous?: unknown };
  return String(previous);
}

const WAY_OUT =
  '`gazette rebase` enters the publications of the other branch again after ours, and says first what it would do; where a publication was reverted, end it with `git revert --abort` and use `gazette withdraw` or `gazette correct`';

/** The single problem that reports two branches which both published. */
export const forkedLedger = (path: string, line: number): VFileMessage =>
  problem(
    path,
    `Unexpected merge of two branches that both published, expected one line after the other: ${WAY_OUT}`,
    {
      rule: 'ledger/conflict',
      place: { line, column: 1 },
    },
  );

/**
 * Conflict marks in a file beside the ledger, as a problem. `null`: there are none, or they are part of a published text.
 * `events`: the ledger's lines about its version.
 */
export function conflictIn(path: string, text: string, events: readonly LedgerEvent[]): VFileMessage | null {
  const line = conflictLine(text);
  if (line === null) return null;
  const digests = events.flatMap((event) => (bringsTexts(event) ? Object.values(event.source) : []));
  if (digests.includes(sha256(text))) return null;
  const isPublished = PUBLISHED.test(path);
  const way = isPublished
    ? `published bytes are never mixed: ${WAY_OUT}`
    : 'choose the words of one branch or write them anew, and take the marks away';
  return problem(path, `Unexpected conflict marks of a merge, expected the file of one branch: ${way}`, {
    rule: isPublished ? 'ledger/conflict' : 'archive/conflict',
    place: { line, column: 1 },
  });
}

/** A file in the folder of a version. */
const PUBLISHED = /\/\d{4}-\d{2}-\d{2}(\.\d+)?\/[^/]+$/;
