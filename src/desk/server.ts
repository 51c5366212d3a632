/** The desk on the loopback address: asks who is asking, finds the page, answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IsoDate } from '../model/index.ts';
import { asset } from './assets.ts';
import { Form } from './body.ts';
import { foreign, hasSession, isSecret, type Keys, newKeys, sessionCookie } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { chosenLocale, languageCookie } from './language.ts';
import { failed, refused } from './refusals.ts';
import { handlerOf } from './routes.ts';
import { type Answer, type Desk, deskWords, dictionaryIn, seeOther, type Visit } from './visit.ts';

/** Other machines cannot reach it. */
const LOOPBACK = '127.0.0.1';
/** How long a request may take to arrive: a Word file comes from this machine. */
const ARRIVAL_MS = 60_000;

export interface DeskOptions {
  readonly root: string;
  /** 0: any free one. */
  readonly port: number;
  readonly wantedDay: IsoDate | null;
  readonly siteUrl?: string | null;
  /** Told of a fault of the tool, which the page does not show. */
  readonly onFault: (error: unknown) => void;
}

export interface OpenDesk {
  /** The address with the token in it. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Throws what `listen` throws, such as `EADDRINUSE`. */
export async function openDesk({
  root,
  port,
  wantedDay,
  siteUrl = null,
  onFault,
}: DeskOptions): Promise<OpenDesk> {
  const keys = newKeys();
  const at = (...parts: readonly string[]) => `/${[keys.room, ...parts.map(encodeURIComponent)].join('/')}`;
  const desk: Desk = { root, wantedDay, siteUrl, at };
  const server = createServer((request, response) => {
    answer(desk, keys, request)
      .catch((error: unknown) => {
        const { answer, isFault } = failed(visitOf(desk, request, {}), error);
        if (isFault) onFault(error);
        return answer;
      })
      .then((given) => send(request, response, given), onFault);
  });
  server.requestTimeout = ARRIVAL_MS;
  server.headersTimeout = ARRIVAL_MS;
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${taken}${at('')}?token=${keys.token}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(desk: Desk, keys: Keys, request: IncomingMessage): Promise<Answer> {
  const method = request.method ?? 'GET';
  const { localPort = 0 } = request.socket;
  const stranger = foreign({ method, headers: request.headers, port: localPort });
  const visit = visitOf(desk, request, {});
  if (stranger) return refused(visit, stranger);
  const path = pathOf(request);
  if (path === null) return refused(visit, { status: 400, why: 'host' });
  const [room, ...rest] = path;
  // Without the room's name nobody learns whether anything is here.
  if (!isSecret(room, keys.room)) return refused(visit, { status: 403, why: 'token' });
  if (rest[0] === '-') return asset(rest.slice(1));
  const token = visit.query.value('token');
  if (method === 'GET' && rest.join('') === '' && isSecret(token, keys.token))
    return withCookie(seeOther(desk.at('')), sessionCookie(keys));
  if (!hasSession(request.headers, keys)) return refused(visit, { status: 403, why: 'token' });
  if (method === 'GET' && visit.query.has('language'))
    return withCookie(seeOther(desk.at(...rest)), languageCookie(visit.query.value('language'), keys.room));
  const { handler, parts } = handlerOf(method, rest);
  return handler({ ...visit, parts });
}

const withCookie = (given: Answer, cookie: string): Answer => ({
  ...given,
  headers: { ...given.headers, 'Set-Cookie': cookie },
});

/** The parts of the path; `null`: it is none. */
function pathOf({ url = '/' }: IncomingMessage): string[] | null {
  const [path = ''] = url.split('?');
  if (!path.startsWith('/')) return null;
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function visitOf(desk: Desk, request: IncomingMessage, parts: Readonly<Record<string, string>>): Visit {
  const locale = chosenLocale(request.headers);
  const [, search = ''] = (request.url ?? '').split(/\?(.*)/s);
  return {
    desk,
    request,
    query: new Form(search),
    parts,
    locale,
    words: deskWords(locale),
    dictionary: dictionaryIn(locale),
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status = 200, kind, type, body, headers }: Answer,
) {
  // What was sent and not read would be taken for the next request.
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(status, { ...securityHeaders(kind), 'Content-Type': type, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const listening = (server: Server, port: number) =>
  new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, ready);
  });
