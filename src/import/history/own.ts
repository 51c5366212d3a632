/** A repository that `export git` wrote: the archive itself, event by event, held against the digests that its messages name. */
import {
  type LaterEvent,
  ledgerBodyOf,
  mayBeInLedger,
  type NewVersion,
  numberingIn,
  recordedDates,
  sha256,
} from '../../archive/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import { documentText, type LedgerBody, NUMBERINGS, type Numbering } from '../../model/index.ts';
import { BlobReader, type Commit, commitsOf, GitError, openRepository, resolveRef } from './git.ts';

export interface OwnHistory {
  readonly entries: readonly (NewVersion | LaterEvent)[];
  /** `organisation.yaml`, `policy.yaml` of each policy, facts: with their paths under the root. */
  readonly files: readonly (readonly [path: string, content: string])[];
}

const TRAILER = /^Gazette-Event: (.*)$/m;
/** Files that stand beside the versions. */
const BESIDE = /^(organisation\.yaml|facts\/[\w-]+\.yaml|[a-z][a-z0-9-]*\/policy\.yaml)$/;

/** The archive in the repository at `folder`; `null` if it holds none. Throws `GitError`. */
export async function ownHistory(folder: string, ref: string): Promise<OwnHistory | null> {
  await openRepository(folder);
  const commits = await commitsOf(folder, await resolveRef(folder, ref));
  // An export begins with the organisation, and every other commit is an event; a message alone says nothing.
  const [first, ...events] = commits;
  const begins = first?.changes.some(({ path }) => path === 'organisation.yaml') ?? false;
  if (!begins || !events.some(({ message }) => TRAILER.test(message))) return null;
  const stray = events.find(({ message }) => !TRAILER.test(message));
  if (stray)
    throw new GitError(
      `the commit ${stray.id.slice(0, 12)} is no event of the archive that the repository holds: it came after the export. Name the archive's own last commit with --branch, or files with their paths`,
    );
  const blobs = new BlobReader(folder);
  const entries: (NewVersion | LaterEvent)[] = [];
  const files = new Map<string, string>();
  const numbering = new Map<string, Numbering>();
  try {
    for (const commit of commits) {
      const changed = new Map<string, string>();
      for (const { path, blob, kind } of commit.changes)
        if (blob !== null && kind === 'file') changed.set(path, await textAt(blobs, blob, path));
      for (const [path, content] of changed) {
        if (!BESIDE.test(path)) continue;
        files.set(`policies/${path}`, content);
        const [id] = path.split('/');
        if (path.endsWith('/policy.yaml')) numbering.set(id!, numberingIn(content));
      }
      const entry = entryOf(commit, changed, numbering);
      if (entry) entries.push(entry);
    }
  } finally {
    blobs.close();
  }
  return { entries, files: [...files] };
}

async function textAt(blobs: BlobReader, blob: string, path: string): Promise<string> {
  const read = await blobs.read(blob);
  if ('refused' in read) throw new GitError(`\`${path}\` ${read.refused}`);
  return read.bytes.toString('utf8');
}

function entryOf(
  { id, message }: Commit,
  changed: ReadonlyMap<string, string>,
  numbering: ReadonlyMap<string, Numbering>,
): NewVersion | LaterEvent | null {
  const [, json] = TRAILER.exec(message) ?? [];
  if (json === undefined) return null;
  const refuse = (why: string) =>
    new GitError(`the commit ${id.slice(0, 12)} ${why}: this is no archive as it was exported`);
  const event = ledgerBodyOf(json);
  if (!event || !mayBeInLedger(event.policy)) throw refuse('tells of an event that no ledger has');
  const { policy, version, body } = event;
  const files = [...changed]
    .filter(([path]) => path.startsWith(`${policy}/`) && !BESIDE.test(path))
    .map(([path, content]) => [path.slice(policy.length + 1), content] as const);
  if (body.type !== 'published' && body.type !== 'translated') return { policy, version, body, files: [] };
  const text: Record<string, string> = {};
  for (const [locale, digest] of Object.entries(body.source)) {
    const content = files.find(([name]) => name === `${locale}.md`)?.[1];
    if (content === undefined || sha256(content) !== digest)
      throw refuse(`does not have the text in \`${locale}\` that it tells of`);
    const wanted = body.text[locale as keyof typeof body.text];
    // A policy may be numbered otherwise than when a text of it was published.
    const now = numbering.get(policy) ?? 'decimal';
    const found = [now, ...NUMBERINGS].some((way) => {
      const { document } = parseMarkdown(content, { numbering: way });
      return sha256(documentText(document, body.textFormat)) === wanted;
    });
    if (!found) throw refuse(`has other words in \`${locale}\` than it tells of`);
    text[locale] = wanted!;
  }
  const named = namesOf(body);
  const kept = files.filter(([name]) => named.has(name)).sort(([a], [b]) => order(a) - order(b));
  if (body.type === 'translated') return { policy, version, body, files: kept };
  const record = kept.find(([name]) => name === 'version.yaml')?.[1];
  if (record === undefined || sha256(record) !== body.record)
    throw refuse('does not have the record that it tells of');
  const dates = recordedDates(record);
  if (
    dates?.effective !== body.effective ||
    dates.published !== body.published ||
    !version.startsWith(body.effective)
  )
    throw refuse('tells of other dates than its record');
  const { published, effective, textFormat } = body;
  return { policy, id: version, published, effective, files: kept, text, textFormat };
}

const order = (name: string) => (name === 'version.yaml' ? 0 : name === 'facts.yaml' ? 2 : 1);

function namesOf(body: Extract<LedgerBody, { source: unknown }>): Set<string> {
  const texts = Object.keys(body.source).map((locale) => `${locale}.md`);
  return new Set(body.type === 'translated' ? texts : ['version.yaml', 'facts.yaml', ...texts]);
}
