/** `gazette preview`: the built site on this machine, as a host would show it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHECKSUMS_FILE } from '../../output/index.ts';
import { type AddCommand, EXIT, UsageError } from '../report.ts';
import { serveSite } from '../static-server.ts';
import { stopped } from '../stopped.ts';
import { requirePort } from './dev.ts';

interface PreviewOptions {
  readonly root: string;
  readonly port: string;
  readonly host: string;
}

export const addPreview: AddCommand = (program, setStatus) => {
  program
    .command('preview')
    .description('show a built site on this machine, with the headers that it asks of its host')
    .argument('[dir]', 'the built site (default: dist/ under the root)')
    .option('--root <dir>', 'folder that holds policies/', '.')
    .option('--port <number>', 'port to listen on; 0: any free one', '4321')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (dir: string | undefined, options: PreviewOptions) =>
      setStatus(await preview(dir ?? join(options.root, 'dist'), options)),
    );
};

async function preview(dir: string, { host, port }: PreviewOptions): Promise<number> {
  const folder = resolve(dir);
  if (!existsSync(join(folder, CHECKSUMS_FILE)))
    throw new UsageError(`${folder} holds no built site: run gazette build first, or name another folder`);
  const server = await serveSite({ folder, base: baseOf(folder), host, port: requirePort(port) }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new UsageError(`port ${port} is taken: name another one with --port, or 0 for any`);
    },
  );
  console.error(`${server.url} (Ctrl+C ends it)`);
  await stopped();
  await server.close();
  return EXIT.ok;
}

/** The base path of a built site on its host, read from the address of its sitemap. */
function baseOf(folder: string): string {
  const robots = join(folder, 'robots.txt');
  const map = existsSync(robots) ? /^Sitemap: (\S+)$/m.exec(readFileSync(robots, 'utf8'))?.[1] : undefined;
  return map && URL.canParse(map) ? new URL('.', map).pathname : '/';
}
