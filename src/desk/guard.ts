/**
 * Who may ask the desk for anything. It listens on the loopback address alone, where every program and every page in a browser
 * can reach it; so each request must name this very host (a foreign name that leads here is refused), must not come from
 * another page, and must know the token.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What one desk is known by. */
export interface Keys {
  /** Stands in the address that the terminal shows. */
  readonly token: string;
  /** What the browser keeps in its place. */
  readonly session: string;
  /**
   * The first part of every path. A browser sends cookies to all ports of a host, but to this path alone: another server on
   * this machine does not get to see it.
   */
  readonly room: string;
}

export const newKeys = (): Keys => ({ token: secret(24), session: secret(24), room: secret(9) });

const secret = (bytes: number) => randomBytes(bytes).toString('base64url');

/** Whether two secrets are the same, in a time that tells nothing of them. */
export function isSecret(given: string | null | undefined, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(wanted));
}

export const COOKIE = 'gazette-desk';

export const sessionCookie = ({ session, room }: Keys): string =>
  `${COOKIE}=${session}; Path=/${room}/; HttpOnly; SameSite=Strict`;

/** Why a request is refused: the status and a word for it. */
export interface Refusal {
  readonly status: 400 | 403 | 421;
  readonly why: 'host' | 'origin' | 'token';
}

/** Names under which this machine calls itself. */
export const hostsAt = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly port: number;
}

/** Whether the request names another host, or comes from another page. */
export function foreign({ method, headers, port }: Asked): Refusal | null {
  const { host, origin } = headers;
  if (host === undefined || !hostsAt(port).includes(host)) return { status: 421, why: 'host' };
  const site = headers['sec-fetch-site'];
  const refused: Refusal = { status: 403, why: 'origin' };
  // `none`: an address that somebody typed, or opened from a program.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refused;
  if (origin !== undefined && origin !== `http://${host}`) return refused;
  // Every browser names the origin of what it sends.
  if (method !== 'GET' && method !== 'HEAD' && origin === undefined) return refused;
  return null;
}

/** Whether the request has the cookie of this desk. */
export function hasSession(headers: IncomingHttpHeaders, { session }: Keys): boolean {
  const given = (headers.cookie ?? '').split(/;\s*/).flatMap((pair) => {
    const [name, value] = pair.split('=');
    return name === COOKIE ? [value ?? ''] : [];
  });
  return given.some((value) => isSecret(value, session));
}
