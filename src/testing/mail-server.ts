/**
 * A real SMTP server, as moody as it is told to be. What it has taken is on disk before it says so: one line
 * `recipient message-id subject` each in `accepted.txt`, and the messages themselves if `keep` asks for them. Moods are shares
 * of 1; which recipient meets which mood follows from the address, and from how often it was tried.
 */
import { once } from 'node:events';
import { appendFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type Moods, meets } from './mail-moods.ts';

function failure(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

/** The connections of a server, each with its socket; the library does not hand them out. */
const connectionsOf = (server: SMTPServer) =>
  server.connections as Set<{ readonly id: string; readonly _socket: { destroy(): void } }>;

export interface OpenServer {
  readonly port: number;
  readonly close: () => void;
}

/** Listens on the loopback address. `port`: 0 for any. */
export async function openMailServer(folder: string, moods: Moods, port: number): Promise<OpenServer> {
  const server = moody(folder, moods);
  server.on('error', () => {});
  const listener = server.listen(port, '127.0.0.1');
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    close() {
      server.close();
      for (const { _socket } of connectionsOf(server)) _socket.destroy();
    },
  };
}

function moody(folder: string, moods: Moods): SMTPServer {
  const tries = new Map<string, number>();
  let taken = 0;
  const isFirst = (address: string, question: string) => {
    const key = `${question} ${address}`;
    tries.set(key, (tries.get(key) ?? 0) + 1);
    return tries.get(key) === 1;
  };
  const hangUp = (session: SMTPServerSession) => {
    for (const { id, _socket } of connectionsOf(server)) if (id === session.id) _socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: !moods.login,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    ...(moods.tls ?? {}),
    disabledCommands: moods.tls ? [] : ['STARTTLS'],
    logger: false,
    onAuth({ username, password }, _session, done) {
      if (`${username}:${password}` === moods.login) return done(null, { user: username });
      return done(failure(535, 'who are you'));
    },
    onMailFrom(_address, session, done) {
      if (moods.tls && !session.secure) return done(failure(530, 'not without TLS'));
      done(moods.refuseSender ? failure(550, 'not from you') : null);
    },
    onRcptTo({ address }, session, done) {
      if (meets(address, 'refuse', moods.refuse)) return done(failure(550, 'nobody here'));
      if (meets(address, 'defer', moods.defer) && isFirst(address, 'defer'))
        return done(failure(450, 'later'));
      if (meets(address, 'before', moods.hangUpBefore) && isFirst(address, 'before')) return hangUp(session);
      return done(null);
    },
    onData(stream, session, done) {
      const take = (message: Buffer) => {
        const address = session.envelope.rcptTo[0]!.address;
        const head = message.toString('latin1');
        const id = /^Message-ID: <(.*)>/im.exec(head)?.[1] ?? '-';
        taken += 1;
        if (moods.keep) writeFileSync(join(folder, `${taken}.eml`), message);
        appendFileSync(join(folder, 'accepted.txt'), `${address} ${id}\n`);
        if (meets(address, 'after', moods.hangUpAfter) && isFirst(address, 'after')) return hangUp(session);
        return done(null, 'taken');
      };
      // A sender that is gone in the middle of a message has sent none.
      buffer(stream).then(take, () => {});
    },
  });
  return server;
}
