/**
 * Sends a notice to everyone on a list, once each, through whatever happens on the way.
 *
 * The list is read from the start in rounds; the journal says who is still to be written to. In a round several
 * connections take one recipient after the other. Who was deferred waits for the next round, so nothing is kept in
 * memory however long the list.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal } from './journal.ts';
import { readList } from './list.ts';
import type { Recipient } from './recipient.ts';
import { Connection, type Outcome, type Server, StopError } from './server.ts';

export interface SendOptions {
  readonly list: string;
  readonly journal: Journal;
  readonly server: Server;
  readonly from: string;
  readonly idOf: (recipient: Recipient) => string;
  readonly messageOf: (recipient: Recipient, id: string) => Promise<Buffer>;
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
  readonly onSettled: (outcome: Outcome, recipient: Recipient) => void;
  readonly onWait?: (ms: number, why: string) => void;
  /** Ends the sending after the messages that are under way. */
  readonly signal: AbortSignal;
}

/** So many refusals one after the other mean that something else is wrong than addresses. */
const REFUSALS_IN_A_ROW = 20;
/** Servers end sessions that go on for ever; a new one costs little. */
const MESSAGES_A_CONNECTION = 100;
/** A server that cannot be reached is tried so often, each time after twice the wait. */
const CONNECT_ATTEMPTS = 6;

/** Why the sending ended before its time, or `null` if the whole list was gone through. */
export async function sendToList(options: SendOptions): Promise<string | null> {
  const { journal, rounds, retryAfterMs, inDoubt, signal, onWait } = options;
  if (inDoubt) journal.resolveDoubts(inDoubt);
  for (let left = rounds; ; left--) {
    try {
      await sendRound(options, journal.nextRound());
    } catch (error) {
      if (error instanceof StopError) return error.message;
      throw error;
    }
    if (signal.aborted) return 'stopped';
    const { deferred } = journal.counts();
    if (deferred === 0 || left <= 1) return null;
    onWait?.(retryAfterMs, `${deferred} recipients were deferred by the server`);
    await sleep(retryAfterMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return 'stopped';
  }
}

async function sendRound(options: SendOptions, round: number): Promise<void> {
  const { list, journal, idOf, connections, signal } = options;
  const abort = new AbortController();
  const ending = AbortSignal.any([signal, abort.signal]);
  const due = dueIn(list, (recipient) => isDue(journal, idOf(recipient), round));
  const pace = paceOf(options.ratePerMinute);
  let refusals = 0;

  const settled = (recipient: Recipient, outcome: Outcome) => {
    journal.settle(idOf(recipient), outcome.state, outcome.reply);
    options.onSettled(outcome, recipient);
    if (outcome.state === 'sent') refusals = 0;
    if (outcome.state === 'refused' && ++refusals >= REFUSALS_IN_A_ROW)
      throw new StopError(
        `the server refused ${refusals} recipients in a row, the last with: ${outcome.reply}. If their addresses are wrong, send again to go on with the others; if not, set the server right and send again with --retry-refused`,
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
        journal.begin(id, round);
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
