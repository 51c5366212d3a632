/** `gazette desk`: the whole life of a version in a browser on this machine, for those who have no terminal. */
import { openDesk } from '../../desk/index.ts';
import { type AddCommand, EXIT, rootOf, UsageError, wantedDay } from '../report.ts';
import { stopped } from '../stopped.ts';
import { requirePort } from './dev.ts';

interface DeskCommandOptions {
  readonly root?: string;
  readonly asOf?: string;
  readonly port: string;
}

export const addDesk: AddCommand = (program, setStatus) => {
  program
    .command('desk')
    .description(
      'write, check, publish and correct in a browser on this machine; no other machine can reach it',
    )
    .option('--root <dir>', 'folder that holds policies/ (default: the current folder)')
    .option(
      '--as-of <date>',
      "day to take as today, such as 2026-01-31 (default: today in the organisation's time zone)",
    )
    .option('--port <number>', 'port to listen on; 0: any free one', '4322')
    .action(async (options: DeskCommandOptions) => setStatus(await desk(options)));
};

async function desk(options: DeskCommandOptions): Promise<number> {
  const { url, close } = await opened(options, requirePort(options.port));
  console.error(`${url} (Ctrl+C ends it)`);
  console.error(
    'Anybody with this address can publish: keep it to yourself. It works until the desk is closed.',
  );
  await stopped();
  await close();
  return EXIT.ok;
}

async function opened(options: DeskCommandOptions, port: number) {
  try {
    return await openDesk({ root: rootOf(options), port, wantedDay: wantedDay(options), onFault });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(`port ${port} is taken: name another one with --port, or 0 for any`);
  }
}

/** An error in the tool must not end a session that somebody works in. */
export function onFault(error: unknown): void {
  console.error(
    process.env.GAZETTE_DEBUG ? error : `desk: ${error instanceof Error ? error.message : String(error)}`,
  );
}
