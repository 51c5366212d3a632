/**
 * The ledger file: one JSON object a line, keys sorted, each line holding the SHA-256 of the line before.
 *
 * `ledger.sha256` covers the file's end, which no later line covers yet.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { bringsTexts, EVENT_TYPES, eventSchema } from '../events/index.ts';
import type { IsoInstant, LedgerBody, LedgerEvent } from '../model/index.ts';
import { conflictLine, forkedLedger, forkLine } from './conflict.ts';
import { sha256 } from './digest.ts';
import { convertedFrom, KEEP_ENDS, withoutCr } from './line-ends.ts';
import { problem } from './problem.ts';
import { VERSION_ID } from './recorded.ts';

export const LEDGER_FILE = 'policies/ledger.jsonl';
export const LEDGER_DIGEST_FILE = 'policies/ledger.sha256';

export interface Ledger {
  readonly events: readonly LedgerEvent[];
  /** The text of the file. */
  readonly text: string;
}

export interface LedgerResult {
  readonly ledger: Ledger;
  readonly problems: readonly VFileMessage[];
}

/** The text of the ledger under `root`, unchecked: for seeing whether it has changed. */
export function ledgerText(root: string): string {
  const path = join(root, LEDGER_FILE);
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : '';
}

/** Reads the ledger under `root` and checks it; a missing file counts as an empty ledger. Errors: those of `checkLedger`. */
export function readLedger(root: string): LedgerResult {
  const path = join(root, LEDGER_FILE);
  if (!existsSync(path)) return { ledger: { events: [], text: '' }, problems: [] };
  if (!statSync(path).isFile()) {
    const reason = 'Unexpected folder, expected the ledger: bring it back from version control';
    return {
      ledger: { events: [], text: '' },
      problems: [problem(LEDGER_FILE, reason, { rule: 'ledger/line' })],
    };
  }
  const digest = join(root, LEDGER_DIGEST_FILE);
  return checkLedger(readFileSync(path), existsSync(digest) ? readFileSync(digest, 'utf8') : null);
}

/**
 * The ledger in these bytes, with its chain checked, and its end compared with the content of `ledger.sha256` (`null`: missing).
 * Errors: `ledger/line`, `ledger/chain`, `ledger/digest`.
 */
export function checkLedger(bytes: Buffer, digestFile: string | null): LedgerResult {
  const problems: VFileMessage[] = [];
  const at = (line: number, reason: string, rule: string) =>
    problems.push(problem(LEDGER_FILE, reason, { rule, place: { line, column: 1 } }));
  const text = bytes.toString('utf8');
  const forked = forkOf(text, digestFile);
  if (forked) return { ledger: { events: [], text }, problems: [forked] };
  if (!Buffer.from(text, 'utf8').equals(bytes)) at(1, 'Unexpected bytes that are not UTF-8', 'ledger/line');
  if (text.includes('\r\n')) {
    at(1, `${convertedFrom('LF', 'CRLF')}; ${KEEP_ENDS}`, 'ledger/line');
    // What its lines say is read all the same: else every version would be told of as unknown.
    const whole = checkLedger(Buffer.from(withoutCr(text)), digestFile && withoutCr(digestFile));
    return { ledger: { events: whole.ledger.events, text }, problems: [...problems, ...whole.problems] };
  }
  const lines = text.split('\n');
  if (lines.pop() !== '')
    at(
      lines.length + 1,
      'Unexpected end inside a line, expected a newline at the end of the ledger',
      'ledger/line',
    );

  const events: LedgerEvent[] = [];
  const byVersion = new Map<string, LedgerEvent[]>();
  lines.forEach((line, i) => {
    const event = eventOf(line);
    if (typeof event === 'string') {
      at(i + 1, event, 'ledger/line');
      return;
    }
    const previous = i === 0 ? null : sha256(lines[i - 1]!);
    if (event.seq !== i + 1) at(i + 1, `Unexpected \`seq\` ${event.seq}, expected ${i + 1}`, 'ledger/chain');
    if (event.previous !== previous) {
      at(
        i + 1,
        'Unexpected `previous`, expected the SHA-256 of the line before: a line was changed, lost or added',
        'ledger/chain',
      );
    }
    const key = `${event.policy}/${event.version}`;
    const own = byVersion.get(key) ?? [];
    byVersion.set(key, own);
    const contradiction = contradictionOf(event, own);
    own.push(event);
    if (contradiction) at(i + 1, contradiction, 'ledger/chain');
    const before = events.at(-1);
    if (before && before.at > event.at)
      at(
        i + 1,
        `Unexpected time ${event.at}, expected ${before.at} or later: no line is backdated`,
        'ledger/chain',
      );
    events.push(event);
  });
  problems.push(...digestProblems(digestFile, bytes));
  return { ledger: { events, text }, problems };
}

/** Problems left by a merge of two branches that both published, if any. */
function forkOf(text: string, digestFile: string | null): VFileMessage | null {
  const line = conflictLine(text) ?? forkLine(text);
  if (line !== null) return forkedLedger(LEDGER_FILE, line);
  const ofDigest = digestFile === null ? null : conflictLine(digestFile);
  return ofDigest === null ? null : forkedLedger(LEDGER_DIGEST_FILE, ofDigest);
}

/** Why `event` cannot follow `earlier` events of its version, or `null`: `published` comes first and once, each text comes once. */
function contradictionOf(event: LedgerEvent, earlier: readonly LedgerEvent[]): string | null {
  const isKnown = earlier.some(({ type }) => type === 'published');
  const which = `${event.policy} ${event.version}`;
  if (event.type === 'published')
    return isKnown ? `Unexpected second publication of ${which}, expected one` : null;
  if (!isKnown) return `Unexpected event about ${which}, which no earlier line published`;
  if (event.type !== 'translated') return null;
  const has = earlier.some((other) => bringsTexts(other) && other.source[event.locale] !== undefined);
  const isOne =
    Object.keys(event.source).join() === event.locale && Object.keys(event.text).join() === event.locale;
  if (has) return `Unexpected second text of ${which} in \`${event.locale}\`, expected one`;
  return isOne ? null : `Unexpected languages of a translation, expected \`${event.locale}\` alone`;
}

function eventOf(line: string): LedgerEvent | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'Unexpected text, expected one JSON object a line';
  }
  const result = eventSchema.safeParse(value);
  if (!result.success) {
    return faultOf(value, result.error.issues[0]!);
  }
  if (lineOf(result.data as LedgerEvent) !== line)
    return 'Unexpected form, expected sorted keys without blanks';
  return result.data as LedgerEvent;
}

/** What is wrong with the fields of a line. */
function faultOf(value: unknown, issue: z.core.$ZodIssue): string {
  const type = (value as { readonly type?: unknown } | null)?.type;
  const types = EVENT_TYPES.map((name) => `\`${name}\``).join(', ');
  if (!(EVENT_TYPES as readonly unknown[]).includes(type))
    return `Unexpected event \`${String(type)}\`, expected one of ${types}`;
  if (issue.code === 'unrecognized_keys')
    return `Unexpected key \`${[...issue.path, issue.keys[0]].join('.')}\`, which an event \`${type}\` does not have`;
  return `Unexpected value of \`${issue.path.join('.')}\` in an event \`${type}\`${/^expected/.test(issue.message) ? `: ${issue.message}` : ''}`;
}

/** The event in a line that has no place in a ledger yet (no `seq`, `at`, `previous`); `null`: it is not an event. */
export function ledgerBodyOf(json: string): { policy: string; version: string; body: LedgerBody } | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Not JSON.
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const placed = { ...value, seq: 1, at: '2000-01-01T00:00:00Z', previous: null };
  const result = eventSchema.safeParse(placed);
  if (!result.success || !VERSION_ID.test(result.data.version)) return null;
  const { seq: _, at: __, previous: ___, policy, version, ...body } = result.data as LedgerEvent;
  return { policy, version, body: body as LedgerBody };
}

function digestProblems(digestFile: string | null, bytes: Uint8Array): VFileMessage[] {
  const wanted = digestLine(bytes);
  if (digestFile === wanted) return [];
  if (digestFile === null)
    return [
      problem(LEDGER_DIGEST_FILE, `Unexpected absence, expected the line \`${wanted.trim()}\``, {
        rule: 'ledger/digest',
      }),
    ];
  if (withoutCr(digestFile) === wanted)
    return [
      problem(LEDGER_DIGEST_FILE, `${convertedFrom('LF', 'CRLF')}; ${KEEP_ENDS}`, { rule: 'ledger/digest' }),
    ];
  return [
    problem(
      LEDGER_DIGEST_FILE,
      'Unexpected digest, expected that of the ledger: the ledger or this file was changed by hand',
      { rule: 'ledger/digest' },
    ),
  ];
}

/** The moment of a new line, or what is wrong with this machine's clock. Throws nothing. */
export function momentAfter(
  ledger: Ledger,
  now: () => IsoInstant,
): { readonly at: IsoInstant } | { readonly problem: VFileMessage } {
  const at = now();
  const wrong = clockProblem(ledger, at);
  return wrong ? { problem: wrong } : { at };
}

/** The problem of a clock that is earlier than the ledger's last line: no line is ever backdated. */
function clockProblem({ events }: Ledger, at: IsoInstant): VFileMessage | null {
  const last = events.at(-1);
  if (!last || last.at <= at) return null;
  const reason = `Unexpected time ${at} on this machine, expected one not before the ledger's last line (${last.at}): set the clock right`;
  return problem(LEDGER_FILE, reason, { rule: 'ledger/clock' });
}

/** The content of `ledger.sha256` for a ledger of these bytes, as `sha256sum` writes it. */
export const digestLine = (ledger: string | Uint8Array): string => `${sha256(ledger)}  ledger.jsonl\n`;

/** One line of the ledger, without its newline. */
export const lineOf = (event: LedgerEvent): string => JSON.stringify(sorted(event));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, v]) => [key, sorted(v)]));
}

/** The ledger's text with further events, and those events as their lines have them. */
export function appended(
  ledger: Ledger,
  entries: readonly { readonly policy: string; readonly version: string; readonly body: LedgerBody }[],
  at: IsoInstant,
): { text: string; events: LedgerEvent[] } {
  let { text } = ledger;
  const lines = text.split('\n').slice(0, -1);
  const events = entries.map(({ policy, version, body }) => {
    const last = lines.at(-1);
    const previous = last === undefined ? null : sha256(last);
    const event: LedgerEvent = { ...body, seq: lines.length + 1, at, policy, version, previous };
    const line = lineOf(event);
    lines.push(line);
    text += `${line}\n`;
    return event;
  });
  return { text, events };
}
