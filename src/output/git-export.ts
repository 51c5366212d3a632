/**
 * The archive as the commits of a git repository: one for each line of the ledger, with the files as they were then. The line
 * stands in the commit's message, so that nothing is lost: taken in again, the repository gives the same archive.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, versionPath } from '../archive/index.ts';
import { bringsTexts } from '../events/index.ts';
import { type LedgerEvent, localised } from '../model/index.ts';
import { makeRepository, type NewCommit } from './fast-import.ts';

/** What a commit's message says of the ledger; read again by `import git`. */
export const EVENT_TRAILER = 'Gazette-Event: ';

/** Writes the repository into the empty folder `folder` and gives the number of its commits. Throws `GitExportError`. */
export async function exportToGit(archive: Archive, folder: string): Promise<number> {
  const { organisation, ledger } = archive;
  const name = localised(organisation.name, organisation.defaultLocale, organisation.defaultLocale);
  await makeRepository(folder, commitsOf(archive), {
    name: name ?? 'Gazette',
    email: organisation.contacts.email ?? `policies@${new URL(organisation.site).hostname}`,
  });
  return ledger.events.length + 1;
}

function* commitsOf(archive: Archive): Generator<NewCommit> {
  const { root, policies, ledger } = archive;
  const begin = secondsOf(ledger.events[0]?.at ?? new Date().toISOString());
  yield {
    authored: begin,
    committed: begin,
    message: 'The organisation and its policies\n',
    files: [
      'organisation.yaml',
      ...factsFiles(root),
      ...policies.map(({ policy }) => `${policy.id}/policy.yaml`),
    ].map((path) => [path, readFileSync(join(root, 'policies', path))] as const),
  };
  /** Languages and facts that stand in the tree, by policy. */
  const standing = new Map<string, Set<string>>();
  for (const event of ledger.events) {
    const names = filesOf(event);
    const own = standing.get(event.policy) ?? new Set<string>();
    standing.set(event.policy, own);
    const gone = event.type === 'published' ? [...own].filter((file) => !names.includes(file)) : [];
    for (const file of gone) own.delete(file);
    for (const file of names) own.add(file);
    yield {
      authored:
        event.type === 'published' ? Date.parse(`${event.published}T12:00:00Z`) / 1000 : secondsOf(event.at),
      committed: secondsOf(event.at),
      message: messageOf(event),
      files: [
        ...names.map(
          (file) =>
            [
              `${event.policy}/${file}`,
              readFileSync(join(root, versionPath(event.policy, event.version), file)),
            ] as const,
        ),
        ...gone.map((file) => [`${event.policy}/${file}`, null] as const),
      ],
    };
  }
}

/** The files that came with an event. */
function filesOf(event: LedgerEvent): string[] {
  if (!bringsTexts(event)) return [];
  const texts = Object.keys(event.source).map((locale) => `${locale}.md`);
  if (event.type === 'translated') return texts;
  return ['version.yaml', ...texts, ...(event.facts ? ['facts.yaml'] : [])];
}

function factsFiles(root: string): string[] {
  const folder = join(root, 'policies/facts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `facts/${name}`);
}

function messageOf({ seq: _, at: __, previous: ___, ...event }: LedgerEvent): string {
  return `${event.policy} ${event.version} ${event.type}\n\n${EVENT_TRAILER}${JSON.stringify(event)}\n`;
}

const secondsOf = (at: string) => Math.floor(Date.parse(at) / 1000);
