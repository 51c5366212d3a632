/** A desk for tests, and requests to it that no browser would send. */
import { request as send } from 'node:http';
import { onTestFinished } from 'vitest';
import { openDesk } from '../desk/index.ts';

export interface TestDesk {
  /** With the token in it. */
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  /** Path under which everything stands, with both slashes. */
  readonly base: string;
  /** What its browser keeps. */
  readonly cookie: string;
  /** Faults of the tool that were told. */
  readonly faults: readonly unknown[];
  readonly close: () => Promise<void>;
}

/** A desk over `root`, closed when the test ends. `day`: taken as today. */
export async function deskOf(root: string, day = '2026-11-23'): Promise<TestDesk> {
  const faults: unknown[] = [];
  const desk = await openDesk({ root, port: 0, wantedDay: day, onFault: (fault) => faults.push(fault) });
  onTestFinished(desk.close);
  const { origin, port, pathname: base } = new URL(desk.url);
  const entered = await ask(desk.url);
  const cookie = String(entered.headers['set-cookie']?.[0]).split(';')[0]!;
  return { url: desk.url, origin, port: Number(port), base, cookie, faults, close: desk.close };
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request with exactly these headers. */
export function ask(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
    path,
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
    /** As it stands in the request, where a URL would tidy it. */
    readonly path?: string;
  } = {},
): Promise<Reply> {
  return new Promise((done, fail) => {
    const request = send(
      url,
      { method, headers, agent: false, ...(path === undefined ? {} : { path }) },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
        response.on('error', fail);
      },
    );
    request.on('error', fail);
    request.end(body);
  });
}
