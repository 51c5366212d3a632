/** `gazette dev`: a live site with drafts, updated when files change. */
import { mkdirSync } from 'node:fs';
import { isError } from '../../archive/index.ts';
import { openDesk } from '../../desk/index.ts';
import { address as pageAddress } from '../../model/index.ts';
import { openSite } from '../../site/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  reportProblems,
  UsageError,
  wantedDay,
  withCommonOptions,
} from '../report.ts';
import { astroFor, ownCacheOf, sealsFor } from '../site-process.ts';
import { stopped } from '../stopped.ts';
import { onFault } from './desk.ts';

interface DevOptions extends CommonOptions {
  readonly port: string;
  readonly host: string;
}

export const addDev: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('dev'))
    .description('show the site while you write, drafts included; pages reload when a file changes')
    .option('--port <number>', 'port to listen on; the next free one if it is taken', '4321')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (options: DevOptions) => setStatus(await dev(options)));
};

async function dev(options: DevOptions): Promise<number> {
  const port = requirePort(options.port);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const cache = ownCacheOf(archive.root);
  mkdirSync(cache, { recursive: true });
  // Files change under a live site: it asks for the day each time, and stores nothing between runs.
  const baseUrl = process.env.GAZETTE_BASE_URL;
  openSite({
    root: archive.root,
    archive,
    asOf: dayOf(options, archive),
    baseUrl,
    hasDrafts: true,
    isLive: true,
  });
  process.chdir(cache);
  const { dev: start, config } = await astroFor({
    cache,
    out: cache,
    seals: sealsFor(archive.root).seals,
  });
  const server = await start({
    ...config,
    logLevel: process.env.GAZETTE_DEBUG ? 'info' : 'warn',
    server: { port, host: options.host },
  });
  const { address } = server;
  const base = new URL(baseUrl || archive.organisation.site).pathname;
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  const url = `http://${host}:${address.port}${base.replace(/\/*$/, '/')}`;
  console.error(`${url} (Ctrl+C ends it)`);
  for (const { policy, draft } of archive.policies)
    for (const { locale } of draft?.translations ?? [])
      console.error(`  draft: ${url}${pageAddress.draft(locale, policy.id)}`);
  const desk = await openDesk({
    root: archive.root,
    port: 0,
    wantedDay: wantedDay(options),
    siteUrl: url,
    onFault,
  });
  console.error(`  desk: ${desk.url}`);
  await stopped();
  await desk.close();
  await server.stop();
  return EXIT.ok;
}

/** Throws a `UsageError`. */
export function requirePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not \`${value}\``);
}
