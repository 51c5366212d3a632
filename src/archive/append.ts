/**
 * Adds complete versions to the archive, many at once. Each batch is written all or nothing, like every write. After a stop
 * between two batches, run the same again: versions that are there already are recognised byte for byte.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { IsoDate, IsoInstant, LedgerBody, LedgerEvent, Locale, TextFormat } from '../model/index.ts';
import { organisationSchema, policySchema } from '../records/index.ts';
import { versionPath } from './archive.ts';
import { commit, settleLocked } from './commit.ts';
import { sha256 } from './digest.ts';
import {
  appended,
  checkLedger,
  digestLine,
  LEDGER_DIGEST_FILE,
  LEDGER_FILE,
  momentAfter,
  readLedger,
} from './ledger.ts';
import { withLock } from './lock.ts';
import { isError, problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** A version with the files of its folder. */
export interface NewVersion {
  readonly policy: string;
  readonly id: string;
  readonly published: IsoDate;
  readonly effective: IsoDate;
  /** `version.yaml`, `LOCALE.md`, and `facts.yaml` if there is one. */
  readonly files: readonly (readonly [name: string, content: string])[];
  /** SHA-256 of the text of each language. */
  readonly text: Readonly<Partial<Record<Locale, string>>>;
  readonly textFormat: TextFormat;
}

/** An event of a version, as in the ledger. */
export interface LaterEvent {
  readonly policy: string;
  readonly version: string;
  readonly body: Exclude<LedgerBody, { type: 'published' }>;
  /** The files that came with it. */
  readonly files: readonly (readonly [name: string, content: string])[];
}

export interface AppendResult {
  /** How many entries were added, and how many of them are versions. */
  readonly written: number;
  readonly versions: number;
  /** How many were there already, byte for byte. */
  readonly known: number;
  /** Files beside the versions that exist with other content and were left alone. */
  readonly left: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Writes `entries` in order. `seen`: the number of ledger lines known when the entries were made. A policy that got a version
 * since then is left unchanged and reported as `import/other-history`. `null`: the entries are a whole history; entries that
 * are there already are recognised byte for byte, and a policy with a different beginning is left unchanged and reported.
 * `files`: written as well unless they exist (`organisation.yaml`, `policy.yaml`).
 */
export function appendVersions(
  root: string,
  {
    entries,
    files,
    seen,
    now,
  }: {
    readonly entries: readonly (NewVersion | LaterEvent)[];
    readonly files: readonly (readonly [path: string, content: string])[];
    readonly seen: number | null;
    readonly now: () => IsoInstant;
  },
): AppendResult {
  mkdirSync(join(root, 'policies'), { recursive: true });
  return withLock(root, () => {
    settleLocked(root);
    const { ledger, problems } = readLedger(root);
    const broken = problems.filter(isError);
    if (broken.length > 0) return { ...NOTHING, problems: broken };
    const moment = momentAfter(ledger, now);
    const wrong = [...('problem' in moment ? [moment.problem] : []), ...files.flatMap(problemsOf)].filter(
      isError,
    );
    if ('problem' in moment || wrong.length > 0) return { ...NOTHING, problems: wrong };
    const wanted = entries.map((entry) => ({ entry, body: bodyOf(entry) }));
    const { fresh, other } =
      seen === null ? split(ledger.events, wanted) : since(ledger.events, seen, wanted);
    const refused = [...other].map(([policy, version]) => otherHistory(policy, version));
    const left: string[] = [];
    if (fresh.length > 0) {
      const { text } = appended(
        ledger,
        fresh.map(({ entry, body }) => ({ policy: entry.policy, version: idOf(entry), body })),
        moment.at,
      );
      const standing = fresh
        .map(({ entry }) => versionPath(entry.policy, idOf(entry)))
        .find((path, i) => 'id' in fresh[i]!.entry && existsSync(join(root, path)));
      if (standing !== undefined)
        return {
          ...NOTHING,
          problems: [
            problem(
              standing,
              'Unexpected folder that the ledger does not know, expected none: look at what it holds, then move it away',
              {
                rule: 'ledger/unknown-version',
              },
            ),
          ],
        };
      // Entries from elsewhere must not be able to break the chain.
      const broken = checkLedger(Buffer.from(text), digestLine(text)).problems;
      if (broken.length > 0) return { ...NOTHING, problems: broken };
      const inFolders = fresh.flatMap(({ entry }) =>
        'id' in entry ? [{ path: versionPath(entry.policy, entry.id), files: entry.files }] : [],
      );
      const single = fresh.flatMap(({ entry }) =>
        'id' in entry
          ? []
          : entry.files.map(
              ([name, content]) => [`${versionPath(entry.policy, entry.version)}/${name}`, content] as const,
            ),
      );
      // A file that a person has edited since is left alone.
      const beside = files.map(([path, content]) => ({ path, content, there: textAt(join(root, path)) }));
      left.push(
        ...beside.filter(({ there, content }) => there !== '' && there !== content).map(({ path }) => path),
      );
      const lacking = beside.filter(({ there }) => there === '');
      commit(root, {
        folders: inFolders,
        files: [
          ...lacking.map(({ path, content }) => [path, content] as const),
          ...single,
          [LEDGER_FILE, text],
          [LEDGER_DIGEST_FILE, digestLine(text)],
        ],
      });
    }
    return {
      written: fresh.length,
      versions: fresh.filter(({ entry }) => 'id' in entry).length,
      known: wanted.filter(({ entry }) => !other.has(entry.policy)).length - fresh.length,
      left,
      problems: refused,
    };
  });
}

/** The problem where the entries to be added do not match the versions that are there. */
export const otherHistory = (policy: string, version: string): VFileMessage =>
  problem(
    `policies/${policy}`,
    `Unexpected version \`${version}\` here, expected the history that is taken in or its beginning: take it in under another id with --policy, or into a folder of its own with --root`,
    { rule: 'import/other-history' },
  );

const NOTHING = { written: 0, versions: 0, known: 0, left: [] };

const idOf = (entry: NewVersion | LaterEvent) => ('id' in entry ? entry.id : entry.version);

function bodyOf(entry: NewVersion | LaterEvent): LedgerBody {
  if (!('id' in entry)) return entry.body;
  const { published, effective, files, text, textFormat } = entry;
  const digests = new Map(files.map(([name, content]) => [name, sha256(content)]));
  return {
    type: 'published',
    effective,
    published,
    record: digests.get('version.yaml')!,
    facts: digests.get('facts.yaml') ?? null,
    source: Object.fromEntries(Object.keys(text).map((locale) => [locale, digests.get(`${locale}.md`)!])),
    text,
    textFormat,
  };
}

interface Wanted {
  readonly entry: NewVersion | LaterEvent;
  readonly body: LedgerBody;
}

/** `wanted` without the policies that got a version after the ledger's first `seen` lines. */
function since(events: readonly LedgerEvent[], seen: number, wanted: readonly Wanted[]) {
  const added = new Map(
    events
      .slice(seen)
      .flatMap((event) => (event.type === 'published' ? [[event.policy, event.version]] : [])),
  );
  const other = new Map(
    wanted.flatMap(({ entry: { policy } }) => (added.has(policy) ? [[policy, added.get(policy)!]] : [])),
  );
  return { fresh: wanted.filter(({ entry }) => !other.has(entry.policy)), other };
}

/** The entries of `wanted` that the ledger lacks, and the policies whose lines differ, with the place. */
function split(events: readonly LedgerEvent[], wanted: readonly Wanted[]) {
  const known = new Map<string, LedgerEvent[]>();
  // Events after publication do not matter for whether a history of versions continues.
  const isWhole = new Set(wanted.flatMap(({ entry }) => ('id' in entry ? [] : [entry.policy])));
  for (const event of events.filter(({ type, policy }) => type === 'published' || isWhole.has(policy)))
    known.set(event.policy, [...(known.get(event.policy) ?? []), event]);
  const next = new Map<string, number>();
  const other = new Map<string, string>();
  const fresh = wanted.filter(({ entry, body }) => {
    const { policy } = entry;
    const at = next.get(policy) ?? 0;
    next.set(policy, at + 1);
    const there = known.get(policy)?.[at];
    if (!there) return true;
    if (!other.has(policy) && !isSame(there, idOf(entry), body)) other.set(policy, there.version);
    return false;
  });
  return { fresh: fresh.filter(({ entry }) => !other.has(entry.policy)), other };
}

function isSame(
  { seq: _, at: __, previous: ___, policy: ____, version, ...body }: LedgerEvent,
  id: string,
  own: LedgerBody,
) {
  const plain = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return version === id && plain(body) === plain(own);
}

const textAt = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Problems in a file to be written beside the versions: an unreadable one is refused. */
function problemsOf([path, text]: readonly [path: string, content: string]): readonly VFileMessage[] {
  if (path.endsWith('/organisation.yaml')) return readYaml({ path, text }, organisationSchema).problems;
  return path.endsWith('/policy.yaml') ? readYaml({ path, text }, policySchema).problems : [];
}
