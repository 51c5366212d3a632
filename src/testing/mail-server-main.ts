/** A mail server in a process of its own: `node mail-server-main.ts FOLDER MOODS PORT`, moods as JSON, prints its port. */
import type { Moods } from './mail-moods.ts';
import { openMailServer } from './mail-server.ts';

const [folder, moods, wanted] = process.argv.slice(2) as [string, string, string];
const { port } = await openMailServer(folder, JSON.parse(moods) as Moods, Number(wanted));
process.stdout.write(`${port}\n`);
// The process that started it has ended.
process.stdin.resume().on('end', () => process.exit());
