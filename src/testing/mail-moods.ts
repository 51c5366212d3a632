/** What the mail server of the tests does to whom: it follows from the address alone. */
import { createHash } from 'node:crypto';

export interface Moods {
  /** No, for good, at `RCPT TO`. */
  readonly refuse?: number;
  /** Not now, the first time. */
  readonly defer?: number;
  /** Hangs up before it asks for the message, the first time. */
  readonly hangUpBefore?: number;
  /** Takes the message and hangs up without a word, the first time. */
  readonly hangUpAfter?: number;
  /** No, for good, to whoever sends. */
  readonly refuseSender?: boolean;
  /** The only login there is, as `user:password`. */
  readonly login?: string;
  /** Speaks over TLS only, after STARTTLS, with this certificate and its key, as PEM. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Keeps the messages as `N.eml`. */
  readonly keep?: boolean;
}

/** Whether `address` is among the share of all that meets `mood`. */
export function meets(address: string, mood: string, share = 0): boolean {
  return createHash('sha256').update(`${mood} ${address}`).digest().readUInt32BE(0) / 2 ** 32 < share;
}
