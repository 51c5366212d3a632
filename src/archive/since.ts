/** Compares a ledger with an earlier one: an append-only record must begin with every earlier line, unchanged. */
import type { VFileMessage } from 'vfile-message';
import { sha256 } from './digest.ts';
import type { Ledger } from './ledger.ts';
import { problem } from './problem.ts';

/** Where a ledger differs from an earlier one. */
export interface Parting {
  /** How many lines, from the first, are the same. */
  readonly kept: number;
  /** How many lines the earlier one has. */
  readonly lines: number;
  /** Number of the first line that differs or is missing. */
  readonly line: number;
  /** The earlier ledger's entry there: which event of which version. */
  readonly was: string;
  /** The `rewritten` line that admits the difference, with its reason; `null`: there is none. */
  readonly told: { readonly seq: number; readonly reason: string } | null;
}

/** Whether `text` looks like a ledger at all, of whichever version of this tool. */
export function isLedgerText(text: string): boolean {
  return text.endsWith('\n') && placeOf(text.split('\n')[0]!)?.seq === 1;
}

/** Where `ledger` departs from `former`; `null`: it begins with all of it. */
export function partingFrom(former: string, ledger: Ledger): Parting | null {
  if (ledger.text.startsWith(former)) return null;
  const [was, is] = [linesOf(former), linesOf(ledger.text)];
  const kept = was.findIndex((line, i) => line !== is[i]);
  const digest = sha256(former);
  const told = ledger.events.find((event) => event.type === 'rewritten' && event.former === digest);
  const place = placeOf(was[kept]!);
  return {
    kept,
    lines: was.length,
    line: kept + 1,
    was: place ? `\`${place.type}\` of ${place.policy} ${place.version}, ${place.at}` : 'another line',
    told: told?.type === 'rewritten' ? { seq: told.seq, reason: told.reason } : null,
  };
}

/** The same as a problem. `from`: where the earlier ledger stands. */
export function partingProblem({ line, lines, kept, was, told }: Parting, from: string): VFileMessage {
  const reason = `Unexpected ledger, expected it to begin with the ${lines} lines of ${from}: the first ${kept} are the same, line ${line} was ${was}`;
  const known = told && `; line ${told.seq} says so itself, with the reason: ${told.reason}`;
  return problem('policies/ledger.jsonl', `${reason}${known ?? ''}`, {
    rule: 'ledger/rewritten',
    place: { line, column: 1 },
  });
}

/** The lines of a ledger's text, each without its newline. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

interface Placed {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly policy: string;
  readonly version: string;
}

/** Type, policy and version of a line, even of a type that this program does not know; `null`: not a line of a ledger. */
export function placeOf(line: string): Placed | null {
  try {
    const value = JSON.parse(line) as Partial<Record<keyof Placed, unknown>> | null;
    const names = ['at', 'type', 'policy', 'version'] as const;
    const isPlaced = Number.isInteger(value?.seq) && names.every((name) => typeof value?.[name] === 'string');
    return isPlaced ? (value as Placed) : null;
  } catch {
    // Every line of a ledger is JSON.
    return null;
  }
}
