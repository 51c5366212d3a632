/**
 * Sends a notice to everyone on a list, once each, through whatever happens on the way.
 *
 * The list is read from the start in rounds; the journal says who is still to be written to. In a round several
 * connections take one recipient after the other. Who was deferred waits for the next round, so nothing is kept in
 * memory however long the list.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Entry, Journal } from './journal.ts';
import { readList } from './list.ts';
import type { Recipient } from './recipient.ts';
import { Connection, type Outcome, type Server, StopError } from './server.ts';

export interface SendOptions {
  readonly list: string;
  readonly journal: Journal;
  readonly server: Server;
  readonly from: string;
  readonly idOf: (recipient: Recipient) => string;
  /** The ids of those who must not be written to. */
  readonly except: ReadonlySet<string>;
  readonly messageOf: (recipient: Recipient, id: string) => Promise<Buffer>;
  /** Digest of the words that are sent now. */
  readonly words: string;
  /** How many connections are open at most. */
  readonly connections: number;
  /** Messages a minute at most; `null`: as fast as the server takes them. */
  readonly ratePerMinute: number | null;
  /** How many rounds are made for those who are deferred. */
  readonly rounds: number;
  /** How long is waited before the next round, in milliseconds. */
  readonly retryAfterMs: number;
  /** What is done about those in doubt from before; whoever comes into doubt now is asked about first. */
  readonly inDoubt: 'skip' | 'resend' | null;
  /** Whether those whom the server refused for good are tried again. */
  readonly retriesRefused: boolean;
  readonly onSettled: (outcome: Outcome, recipient: Recipient) => void;
  readonly onWait?: (ms: number, why: string) => void;
  /** Ends the sending after the messages that are under way. */
  readonly signal: AbortSignal;
}

/** After this many refusals or doubtful mails in a row, the fault is not in the addresses. */
const MOST_IN_A_ROW = 20;
/** Servers end sessions that go on for ever; a new one costs little. */
const MESSAGES_A_CONNECTION = 100;
/** A server that cannot be reached is tried so often, each time after twice the wait. */
const CONNECT_ATTEMPTS = 6;

/** Why the sending ended before its time, or `null` if the whole list was gone through. */
export async function sendToList(options: SendOptions): Promise<string | null> {
  const { rounds, retryAfterMs, signal, onWait } = options;
  await decideOnList(options);
  for (let left = rounds; ; left--) {
    let deferred = 0;
    try {
      deferred = await sendRound(options, options.journal.nextRound());
    } catch (error) {
      if (error instanceof StopError) return error.message;
      throw error;
    }
    if (signal.aborted) return 'stopped';
    if (deferred === 0 || left <= 1) return null;
    onWait?.(retryAfterMs, `${deferred} recipients were deferred by the server`);
    await sleep(retryAfterMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return 'stopped';
  }
}

/** What is decided of the people on this list; recipients not on this list are left unchanged. */
async function decideOnList({
  list,
  journal,
  idOf,
  except,
  inDoubt,
  retriesRefused,
}: SendOptions): Promise<void> {
  if (inDoubt === null && !retriesRefused) return;
  for await (const row of readList(list)) {
    if (!('recipient' in row)) continue;
    const id = idOf(row.recipient);
    if (except.has(id)) continue;
    const entry = journal.find(id);
    const next = entry && decided(entry.state, inDoubt, retriesRefused);
    if (next && next !== entry.state) journal.decide(id, next);
  }
}

/** The state after a person's decision; `null`: the decision is not about it. Who was left in doubt can still be sent to. */
export function decided(
  state: Entry['state'],
  inDoubt: SendOptions['inDoubt'],
  retriesRefused: boolean,
): 'skipped' | 'deferred' | null {
  if (state === 'refused' && retriesRefused) return 'deferred';
  if (state === 'doubt' && inDoubt === 'skip') return 'skipped';
  return (state === 'doubt' || state === 'skipped') && inDoubt === 'resend' ? 'deferred' : null;
}

/** Gives how many of the list were deferred. */
async function sendRound(options: SendOptions, round: number): Promise<number> {
  const { list, journal, idOf, connections, signal } = options;
  const abort = new AbortController();
  const ending = AbortSignal.any([signal, abort.signal]);
  const due = dueIn(
    list,
    (recipient) => !options.except.has(idOf(recipient)) && isDue(journal, idOf(recipient), round),
  );
  const pace = paceOf(options.ratePerMinute);
  let refusals = 0;
  let doubts = 0;
  let deferred = 0;

  const settled = (recipient: Recipient, outcome: Outcome) => {
    journal.settle(idOf(recipient), outcome.state, outcome.reply);
    options.onSettled(outcome, recipient);
    if (outcome.state === 'sent') refusals = doubts = 0;
    if (outcome.state === 'deferred') deferred += 1;
    if (outcome.state === 'refused' && ++refusals >= MOST_IN_A_ROW)
      throw new StopError(
        `the server refused ${refusals} recipients in a row, the last with: ${outcome.reply}. If their addresses are wrong, send again to go on with the others; if not, set the server right and send again with --retry-refused`,
      );
    if (outcome.state === 'doubt' && ++doubts >= MOST_IN_A_ROW)
      throw new StopError(
        `the server took ${doubts} mails in a row without an answer, the last: ${outcome.reply}`,
      );
  };

  async function work(): Promise<void> {
    let connection: Connection | null = null;
    let carried = 0;
    try {
      for (;;) {
        const { value: recipient, done } = await due.next();
        if (done || ending.aborted) return;
        await pace(ending);
        if (connection === null || !connection.isOpen || carried >= MESSAGES_A_CONNECTION) {
          connection?.quit();
          connection = await connected(options, ending);
          carried = 0;
        }
        if (ending.aborted) return;
        const id = idOf(recipient);
        const message = await options.messageOf(recipient, id);
        // Another connection may have taken the same address from another row meanwhile.
        if (!isDue(journal, id, round)) continue;
        if (!connection.isOpen) connection = await connected(options, ending);
        journal.begin(id, round, options.words);
        const outcome: Outcome = await connection
          .send(options.from, recipient.email, message)
          .catch((error) => {
            // The sender was refused, so this recipient has heard nothing.
            journal.settle(id, 'deferred', error.message);
            throw error;
          });
        carried += 1;
        settled(recipient, outcome);
      }
    } catch (error) {
      abort.abort();
      throw error;
    } finally {
      connection?.quit();
    }
  }

  const ends = await Promise.allSettled(Array.from({ length: connections }, work));
  await due.return(undefined);
  const failed = ends.filter((end) => end.status === 'rejected');
  // A fault of the tool or the list goes before what the server said.
  const worst = failed.find(({ reason }) => !(reason instanceof StopError)) ?? failed[0];
  if (worst) throw worst.reason;
  return deferred;
}

/** Whether the recipient is still to be written to, and was not tried in this round: a list may name one twice. */
function isDue(journal: Journal, id: string, round: number): boolean {
  const entry = journal.find(id);
  return entry === null || (entry.state === 'deferred' && entry.round !== round);
}

/** The recipients of the list that are due, in its order. Several may wait for the next one at once. */
async function* dueIn(
  list: string,
  isDueNow: (recipient: Recipient) => boolean,
): AsyncGenerator<Recipient, void> {
  for await (const row of readList(list))
    if ('recipient' in row && isDueNow(row.recipient)) yield row.recipient;
}

/** Spreads messages evenly: each waits for its turn. */
function paceOf(ratePerMinute: number | null): (signal: AbortSignal) => Promise<void> {
  if (ratePerMinute === null) return async () => {};
  const gapMs = 60_000 / ratePerMinute;
  let next = 0;
  return async (signal) => {
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + gapMs;
    if (at > now) await sleep(at - now, undefined, { signal }).catch(() => {});
  };
}

/** A connection, after several attempts if need be. Errors: `StopError`. */
async function connected(
  { server, retryAfterMs, onWait }: SendOptions,
  signal: AbortSignal,
): Promise<Connection> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await Connection.open(server);
    } catch (cause) {
      if (cause instanceof StopError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      if (attempt >= CONNECT_ATTEMPTS || signal.aborted)
        throw new StopError(`${server.name} cannot be reached: ${reason}`, { cause });
      const waitMs = Math.min(retryAfterMs, 1000 * 2 ** (attempt - 1));
      onWait?.(waitMs, `${server.name} cannot be reached (${reason})`);
      await sleep(waitMs, undefined, { signal }).catch(() => {});
    }
  }
}
