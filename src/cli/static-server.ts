/** Serves a built site on the loopback address, like a host that reads `_headers`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules } from '../output/index.ts';

export interface StaticServer {
  /** `http://127.0.0.1:PORT/` with the site's base path. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface StaticServerOptions {
  readonly folder: string;
  /** Path of the site's root with both slashes. */
  readonly base: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

/** Throws what `listen` throws, such as `EADDRINUSE`. */
export async function serveSite({ folder, base, host, port }: StaticServerOptions): Promise<StaticServer> {
  const rules = headerRules(folder);
  const files = sirv(folder, { dev: true, etag: true, dotfiles: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const { pattern, headers } of rules)
      if (pattern.test(decoded(path)))
        for (const [name, value] of headers) response.appendHeader(name, value);
    if (path === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    if (!path.startsWith(base)) return notFound();
    request.url = (request.url ?? '/').slice(base.length - 1);
    files(request, response, notFound);

    function notFound() {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    }
  });
  await listening(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, host: string, port: number) =>
  new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, host, ready);
  });

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
