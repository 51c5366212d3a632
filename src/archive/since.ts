/** Holds a ledger against the one that was published before it: an append-only record begins with all that it ever was. */
import type { VFileMessage } from 'vfile-message';
import { sha256 } from './digest.ts';
import type { Ledger } from './ledger.ts';
import { problem } from './problem.ts';

/** How a ledger stands to an earlier one. */
export interface Parting {
  /** So many lines, from the first, are the same. */
  readonly kept: number;
  /** How many lines the earlier one has. */
  readonly lines: number;
  /** The first line that is another or is gone. */
  readonly line: number;
  /** What the earlier ledger has there: which event of which version. */
  readonly was: string;
  /** The line of the ledger that says so itself, with its reason; `null`: it says nothing of it. */
  readonly told: { readonly seq: number; readonly reason: string } | null;
}

/** Whether `text` looks like a ledger at all, of whichever version of this tool. */
export function isLedgerText(text: string): boolean {
  return text.endsWith('\n') && placeOf(text.split('\n')[0]!)?.seq === 1;
}

/** Where `ledger` does not begin with `former`; `null`: it does. */
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

/** What a line says of itself, whether or not this version of the tool knows its kind; `null`: it is no line of a ledger. */
export function placeOf(line: string): Placed | null {
  try {
    const value = JSON.parse(line) as Partial<Record<keyof Placed, unknown>> | null;
    const names = ['at', 'type', 'policy', 'version'] as const;
    const isPlaced = Number.isInteger(value?.seq) && names.every((name) => typeof value?.[name] === 'string');
    return isPlaced ? (value as Placed) : null;
  } catch {
    // No line of a ledger is anything but JSON.
    return null;
  }
}
