/**
 * `policies/followed.yaml`: how far `import --follow` has read each source. It is written after the versions. If the command is
 * stopped between the two, the next one reads the source again and finds the versions already there.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { stringify } from 'yaml';
import * as z from 'zod';
import type { IsoInstant } from '../model/index.ts';
import { digest } from '../records/index.ts';
import { sha256 } from './digest.ts';
import { ledgerText } from './ledger.ts';
import { withLock } from './lock.ts';
import { readYaml } from './yaml.ts';

export const FOLLOWED_FILE = 'policies/followed.yaml';

/** The kinds of sources that can be followed: the commands of `import` that take in histories. */
const FOLLOWABLE = ['git', 'ota', 'markdown', 'html', 'legalize'] as const;

/** A source with its options. The same source with other options is followed separately. */
export interface FollowedSource {
  readonly from: (typeof FOLLOWABLE)[number];
  /** An address, or a folder relative to the root. */
  readonly source: string;
  /** Paths and options, as they were given. */
  readonly asked: Readonly<Record<string, string | readonly string[]>>;
}

export interface Followed extends FollowedSource {
  /** The last commit that was read; of a folder, the digest of the list of its files. */
  readonly read: string;
  /** When something new was last taken in. */
  readonly at: IsoInstant;
  /** The ledger's last line then, as SHA-256; `null`: it had none. */
  readonly ledger: string | null;
  /** Of a folder: the SHA-256 of each file that was read, by path. */
  readonly files?: Readonly<Record<string, string>> | undefined;
}

const schema: z.ZodType<Followed[] | null> = z
  .array(
    z.strictObject({
      from: z.enum(FOLLOWABLE),
      source: z.string(),
      asked: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      read: z.string().regex(/^[0-9a-f]{40,64}$/, 'expected the name of a commit, or a digest'),
      at: z.iso.datetime(),
      ledger: digest.nullable(),
      files: z.record(z.string(), digest).optional(),
    }),
  )
  .nullable();

const HEAD = `# How far \`gazette import --follow\` has read each source. The command writes this file, people need not.
# It may go: everything is then read again, and what was taken in is recognised.
`;

export function readFollowed(root: string): {
  readonly sources: readonly Followed[];
  readonly problems: readonly VFileMessage[];
} {
  const file = join(root, FOLLOWED_FILE);
  if (!existsSync(file)) return { sources: [], problems: [] };
  const { value, problems } = readYaml({ path: FOLLOWED_FILE, text: readFileSync(file, 'utf8') }, schema);
  return { sources: value ?? [], problems };
}

/**
 * How far `wanted` was read. `null`: never; or the ledger no longer has the line that was its last line then. In that case
 * an older archive was restored, which lacks what was read since.
 */
export function readUpTo(
  root: string,
  sources: readonly Followed[],
  wanted: FollowedSource,
): Followed | null {
  const found = sources.find((one) => isSame(one, wanted));
  if (!found) return null;
  if (found.ledger === null) return found;
  const text = ledgerText(root);
  // Each line holds the digest of the line before; the digest of the last line is in no line yet.
  const isThere = text.includes(`"previous":"${found.ledger}"`) || lastLineOf(text) === found.ledger;
  return isThere ? found : null;
}

/** Notes how far a source has been read. */
export function noteFollowed(root: string, followed: Omit<Followed, 'ledger'>): void {
  mkdirSync(join(root, 'policies'), { recursive: true });
  withLock(root, () => {
    const others = readFollowed(root).sources.filter((one) => !isSame(one, followed));
    const all = [...others, { ...followed, ledger: lastLineOf(ledgerText(root)) }];
    all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const part = join(root, 'policies/.followed.part');
    writeFileSync(part, `${HEAD}${stringify(all, { lineWidth: 0 })}`);
    renameSync(part, join(root, FOLLOWED_FILE));
  });
}

function lastLineOf(text: string): string | null {
  const line = text.trimEnd().split('\n').at(-1)!;
  return line === '' ? null : sha256(line);
}

const isSame = (one: FollowedSource, other: FollowedSource) => keyOf(one) === keyOf(other);
const keyOf = ({ from, source, asked }: FollowedSource) =>
  JSON.stringify([source, from, Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))]);
