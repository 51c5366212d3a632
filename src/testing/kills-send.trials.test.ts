/**
 * A sender that is killed (SIGKILL): the next run tells of whom nobody can know whether they have the notice, writes to them once
 * more if that is wanted and to nobody else, and puts on record what was sent. `trials.test.ts` in `delivery` adds servers that
 * defer and hang up. `npm run trials` kills two hundred times, `npm test` a few.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishDraft, readArchive, writeDraft } from '../archive/index.ts';
import { gazette } from './gazette.ts';
import { killAgainAndAgain, treeOf } from './kill-trial.ts';
import { canStrike, KILLS, LEAST } from './kills.ts';
import { mailServer } from './mail-server-process.ts';
import { DRAFTED, sandbox, TEXT, write } from './sandbox.ts';
import { type Call, unharmed } from './struck.ts';

const PEOPLE = 6;
const CONNECTIONS = 2;
const VERSION = '2026-02-01';

/** A policy in its second version, of which a notice speaks. */
function publishedTwice(root: string): void {
  write(root, DRAFTED);
  const now = () => '2026-01-01T09:00:00Z';
  const common = { policy: 'privacy', class: 'substantive', published: '2026-01-01', now } as const;
  publishDraft(root, { ...common, effective: '2026-01-01', material: null, reason: null });
  writeDraft({ root }, 'privacy', [
    ['version.yaml', 'change:\n  summary:\n    en: [Data are kept for 5 years.]\n'],
    ['en.md', TEXT.replace('3 years', '5 years')],
  ]);
  publishDraft(root, { ...common, effective: VERSION, material: true, reason: 'New law' });
}

/** From the first recipient who is written down as open to the last line of the ledger. */
function placeOf({ line }: Call): string | null {
  if (/journal\.sqlite/.test(line)) return 'while the journal is written';
  if (/<TCP:|<socket:/.test(line)) return 'while the server is spoken to';
  if (/\.pending|\/policies\//.test(line)) return 'while it is put on record';
  return /\/\.send\//.test(line) ? 'while the mails are kept' : null;
}

describe.skipIf(!canStrike)('a sender that is killed', () => {
  it(`writes to nobody twice who was never in doubt, and leaves out nobody (${KILLS} times)`, async () => {
    const server = await mailServer();
    const folder = sandbox();
    const [start, root] = [join(folder, 'start'), join(folder, 'root')];
    publishedTwice(start);
    const env = { TMPDIR: join(folder, 'tmp') };
    mkdirSync(env.TMPDIR);
    const peopleOf = (kill: number) => Array.from({ length: PEOPLE }, (_, i) => `k${kill}-p${i}@example.org`);
    const list = join(folder, 'people.csv');
    const call = ['send', 'privacy', VERSION, '--root', root, '--to', list, '--from', 'a@acme.example'];
    const way = ['--smtp', server.url, '--rate', 'none', '--connections', String(CONNECTIONS), '--yes'];
    const command = { folder, args: [...call, ...way], env };
    let expected: readonly string[] | null = null;
    let [twice, doubted] = [0, 0];
    const fell = await killAgainAndAgain({
      command: () => command,
      kills: KILLS,
      prepare(kill) {
        rmSync(root, { recursive: true, force: true });
        cpSync(start, root, { recursive: true });
        write(folder, { 'people.csv': `email\n${peopleOf(kill).join('\n')}\n` });
      },
      placeOf,
      async next(kill) {
        const told = await gazette(...call, '--dry-run', '--json');
        expect(told, 'the dry run after a kill').toMatchObject({ status: 0 });
        const inDoubt = JSON.parse(told.stdout).inDoubt.map(({ email }: { email: string }) => email);
        expect(inDoubt.length).toBeLessThanOrEqual(CONNECTIONS);
        expect(await unharmed(folder, [...command.args, '--in-doubt', 'resend'], env)).toBe(0);
        const got = new Map<string, number>();
        for (const line of server.accepted()) {
          const email = line.split(' ')[0]!;
          got.set(email, (got.get(email) ?? 0) + 1);
        }
        for (const email of peopleOf(kill)) {
          expect(got.get(email), `${email} has it`).toBeGreaterThan(0);
          expect(got.get(email), `${email} has it`).toBeLessThanOrEqual(inDoubt.includes(email) ? 2 : 1);
          if (got.get(email) === 2) twice += 1;
        }
        doubted += inDoubt.length;
        const { notifications } = readArchive(root).archive!.policies[0]!.versions[1]!;
        expect(notifications.reduce((sum, { audience }) => sum + (audience ?? 0), 0)).toBe(PEOPLE);
        // What is in the journal and the ledger is of this run; which files there are is not.
        const state = [root, env.TMPDIR]
          .flatMap((place) => treeOf(place, (path) => path.startsWith('node-compile-cache')))
          .map((line) => line.replace(/^(\.send\/key|.*journal\.sqlite|policies\/ledger\..*) .*/, '$1'));
        expected ??= state;
        expect(state).toEqual(expected);
      },
    });
    console.log(
      `killed ${KILLS} senders: ${JSON.stringify(fell)}; ${doubted} were in doubt, ${twice} of them got it twice`,
    );
    expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
  }, 7_200_000);
});
