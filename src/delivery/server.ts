/** A connection to a mail server, and what its answers mean for one recipient. */
import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Settlement } from './journal.ts';
import { plain } from './list.ts';
import { distrust, trustOf } from './trust.ts';

/** The sending cannot go on with anyone: the message says why. */
export class StopError extends Error {}

export interface Server {
  readonly options: SMTPConnection.Options;
  readonly auth: SMTPConnection.AuthenticationType | null;
  /** For people, without the password. */
  readonly name: string;
}

/** A server is given this long to answer anything, in milliseconds; RFC 5321 asks for ten minutes after the last byte. */
const ANSWER_MS = 10 * 60_000;
const CONNECT_MS = 60_000;

/**
 * The server of an address such as `smtps://user:password@mail.example.org`. Addresses of people go over an encrypted
 * connection or not at all, unless the server is this machine or `?requireTLS=false` says otherwise. `certificates`, in PEM, count
 * beside those that Node trusts. Throws a `StopError`.
 */
export function serverOf(url: string, certificates: readonly string[] = []): Server {
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new StopError(
      'Unexpected address of the mail server, expected one such as smtps://user:password@mail.example.org or smtp://localhost:2525 in --smtp or, where nobody reads it in a list of processes, in GAZETTE_SMTP',
    );
  const { hostname, protocol, port, searchParams } = new URL(url);
  if (searchParams.has('tls.rejectUnauthorized'))
    throw new StopError(
      'the certificate of a mail server is always looked at: in place of `tls.rejectUnauthorized`, name the certificate with --smtp-ca FILE or GAZETTE_SMTP_CA',
    );
  const { auth, ...options } = parseConnectionUrl(url) as SMTPConnection.Options & {
    auth?: { user: string; pass: string };
  };
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    options: {
      requireTLS: protocol === 'smtp:' && !isHere,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
      ...options,
      tls: { ...options.tls, ...trustOf(certificates) },
    },
    auth: auth ? { credentials: auth } : null,
    name: `${hostname}${port ? `:${port}` : ''}`,
  };
}

/** What became of one message. `isUsable`: the connection can carry the next one. */
export interface Outcome {
  readonly state: Exclude<Settlement, 'skipped'>;
  readonly reply: string | null;
  readonly isUsable: boolean;
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

const TOO_LARGE = 552;

/** Whether the server said something that settles this recipient. After the message, only a clear no does. */
function isAnswer({ responseCode: code }: SmtpError, wasAskedFor: boolean): boolean {
  if (code === undefined || !Number.isInteger(code)) return false;
  return code >= 400 && code < 600 && !(wasAskedFor && code === 421);
}

const isFinal = (error: SmtpError) => (error.responseCode ?? 0) >= 500;

export class Connection {
  readonly #smtp: SMTPConnection;
  #isOpen = true;

  private constructor(smtp: SMTPConnection) {
    this.#smtp = smtp;
    // Errors between messages end the connection; those of a message come with its callback.
    smtp.on('error', () => (this.#isOpen = false));
    smtp.on('end', () => (this.#isOpen = false));
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Connects and logs in. Errors: `StopError` if the server refuses the login; others may pass. */
  static async open({ options, auth, name }: Server): Promise<Connection> {
    const smtp = new SMTPConnection(options);
    await new Promise<void>((done, fail) => {
      smtp.once('error', fail);
      smtp.connect((error) => (error ? fail(error) : done()));
    }).catch((error: SmtpError) => {
      const told = distrust(name, error);
      // It will not have another certificate the next time.
      throw told === null ? error : new StopError(told, { cause: error });
    });
    const connection = new Connection(smtp);
    if (auth)
      await new Promise<void>((done, fail) =>
        smtp.login(auth, (error) => (error ? fail(error) : done())),
      ).catch((error: SmtpError) => {
        connection.close();
        if (!isFinal(error) && error.code !== 'EAUTH') throw error;
        throw new StopError(`${name} refuses the login: ${error.response ?? error.message}`, {
          cause: error,
        });
      });
    return connection;
  }

  /**
   * Hands over one message. Errors: `StopError` if the server refuses the sender, which is nobody's fault on the list.
   *
   * Once the server has asked for the message, a lost connection leaves the recipient in doubt: the answer to its last
   * line may have been yes. Before that, or with an answer, nothing is in doubt.
   */
  send(from: string, to: string, message: Buffer): Promise<Outcome> {
    let wasAskedFor = false;
    const body = new Readable({
      read() {
        wasAskedFor = true;
        this.push(message);
        this.push(null);
      },
    });
    return new Promise((done, fail) => {
      this.#smtp.send({ from, to: [to], size: message.length }, body, (problem, info) => {
        const error = problem as SmtpError | null;
        if (error === null) return done({ state: 'sent', reply: info.response, isUsable: this.#isOpen });
        const reply = plain(error.response ?? error.message);
        const stop = (why: string) => {
          this.close();
          fail(new StopError(`${why}: ${reply}`, { cause: error }));
        };
        if (!isAnswer(error, wasAskedFor)) {
          if (error.code === 'EENVELOPE' || error.code === 'EMESSAGE')
            return stop('the message cannot be sent at all');
          this.close();
          return done({ state: wasAskedFor ? 'doubt' : 'deferred', reply, isUsable: false });
        }
        // 421: the server is closing; before it asked for the message, that is no word on the recipient.
        const isClosing = error.responseCode === 421;
        if (isFinal(error) && error.command === 'MAIL FROM')
          return stop(
            error.responseCode === TOO_LARGE
              ? 'the mail server takes no message as large'
              : `the mail server refuses the sender ${from}`,
          );
        const state = isFinal(error) ? 'refused' : 'deferred';
        if (isClosing || !this.#isOpen) {
          this.close();
          return done({ state, reply, isUsable: false });
        }
        this.#smtp.reset((trouble) => {
          if (trouble) this.close();
          done({ state, reply, isUsable: !trouble });
        });
      });
    });
  }

  /** Takes leave, when nothing is being sent. */
  quit(): void {
    if (this.#isOpen) this.#smtp.quit();
    this.#isOpen = false;
  }

  close(): void {
    this.#isOpen = false;
    this.#smtp.close();
  }
}
