/**
 * Imports that are killed (SIGKILL): the same command, run again, brings the archive to where it would have brought it at once,
 * and leaves nothing of the killed one. `npm run trials` kills each two hundred times, `npm test` a few.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive, isError, problemLine, readArchive } from '../archive/index.ts';
import { killAgainAndAgain, treeOf } from './kill-trial.ts';
import { canStrike, KILLS, LEAST } from './kills.ts';
import { commit, repository } from './repository.ts';
import { DRAFTED, sandbox, write } from './sandbox.ts';
import { type Call, unharmed } from './struck.ts';
import { wordFile } from './word-file.ts';

const PARAGRAPHS =
  '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Retention</w:t></w:r></w:p><w:p><w:r><w:t>We keep data for 3 years.</w:t></w:r></w:p>';

/** A Word file with one clause. */
const docx = () =>
  wordFile({
    body: PARAGRAPHS,
    styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
  });

/** What is written into an archive, and around it. */
const writing =
  (root: string) =>
  ({ name, line }: Call): string | null => {
    if (!line.includes(`${root}/`)) return null;
    if (/\.pending"|\.pending\.done/.test(line)) return 'while the write that was decided is carried out';
    if (/\.pending\.part/.test(line)) return 'while the write is laid ready';
    if (/\.lock/.test(line)) return 'while the lock is given back';
    return /^rename/.test(name) ? 'while a file is put in place' : 'while a file is written';
  };

/** The ledger says when it was written, which no other run repeats: what stands in it beside is held against the archive. */
const TIMED = /^policies\/ledger\./;

async function killed(folder: string, args: readonly string[], start: Readonly<Record<string, string>>) {
  const root = join(folder, 'root');
  let expected: readonly string[] | null = null;
  const command = { folder, args: [...args, '--root', root], env: { TMPDIR: join(folder, 'tmp') } };
  mkdirSync(command.env.TMPDIR);
  return killAgainAndAgain({
    command: () => command,
    kills: KILLS,
    prepare() {
      rmSync(root, { recursive: true, force: true });
      mkdirSync(root);
      write(root, start);
    },
    placeOf: writing(root),
    async next() {
      expect(await unharmed(folder, command.args, command.env)).toBe(0);
      const { archive, problems } = readArchive(root);
      const errors = (archive === null ? problems : checkArchive(archive)).filter(isError).map(problemLine);
      const state = [
        ...treeOf(root, (path) => TIMED.test(path)),
        ...treeOf(command.env.TMPDIR, (path) => path.startsWith('node-compile-cache')),
        ...(archive?.ledger.events.map(({ at: _, previous: __, ...event }) => JSON.stringify(event)) ?? []),
        // Placeholders, which stand there for a person to replace.
        ...errors,
      ];
      expected ??= state;
      expect(state).toEqual(expected);
    },
  });
}

describe.skipIf(!canStrike)('an import that is killed', () => {
  it(`of a history, into an empty folder, is finished by the next one (${KILLS} times)`, async () => {
    const text = (years: number) => `# Privacy policy\n\n## Retention\n\nWe keep data for ${years} years.\n`;
    const { repo } = await repository([
      commit('2024-01-10', { 'privacy.md': text(3), 'terms.md': text(8) }),
      commit('2024-05-10', { 'privacy.md': text(4) }),
      commit('2025-02-01', { 'privacy.md': text(5), 'terms.md': text(9) }),
    ]);
    const fell = await killed(
      sandbox(),
      ['import', 'git', repo, '--name', 'Acme', '--site', 'https://a.example'],
      {},
    );
    console.log(`killed ${KILLS} imports of histories: ${JSON.stringify(fell)}`);
    expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
  }, 7_200_000);

  it.each([
    ['into an empty folder', {}],
    ['over the draft of an archive', DRAFTED],
  ])(
    `of a Word file, %s, is finished by the next one (${KILLS} times)`,
    async (where, start) => {
      const folder = sandbox();
      const file = join(folder, 'policy.docx');
      writeFileSync(file, docx());
      const args = ['import', 'docx', file, '--policy', 'privacy', '--replace'];
      const fell = await killed(folder, args, start);
      console.log(`killed ${KILLS} imports of Word files ${where}: ${JSON.stringify(fell)}`);
      expect(KILLS - fell.before!, 'kills in the critical part').toBeGreaterThanOrEqual(LEAST);
    },
    7_200_000,
  );
});
