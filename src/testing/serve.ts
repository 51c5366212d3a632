/** Serves a folder on the loopback address, as a static host would, with the headers that its `_headers` asks for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headerRules } from '../output/header-rules.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function serve(folder: string): Promise<Served> {
  const rules = headerRules(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = join(folder, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const isThere = existsSync(file);
    response.statusCode = isThere ? 200 : 404;
    const shown = isThere ? file : join(folder, '404.html');
    response.setHeader('Content-Type', TYPES[extname(shown)] ?? 'application/octet-stream');
    for (const { pattern, headers } of rules)
      if (pattern.test(path))
        for (const [name, value] of headers)
          if (name === 'Content-Type') response.setHeader(name, value);
          else response.appendHeader(name, value);
    const body = readFileSync(shown);
    if (!/gzip/.test(String(request.headers['accept-encoding'])) || /\.(woff2|pdf|docx)$/.test(shown))
      return response.end(body);
    response.setHeader('Content-Encoding', 'gzip');
    return response.end(gzipSync(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // A browser opens connections ahead of its requests; without this, closing waits for them.
        server.closeAllConnections();
      }),
  };
}
